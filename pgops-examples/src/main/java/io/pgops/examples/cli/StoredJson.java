package io.pgops.examples.cli;

import io.pgops.BackupList;
import io.pgops.BackupStatus;
import io.pgops.PruneItem;
import io.pgops.PruneReport;
import io.pgops.StoredBackup;
import io.pgops.StoredSet;
import io.pgops.UnreadableBackup;
import io.pgops.VerificationMark;
import io.pgops.VerifyResult;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code --json} prints; the names of fields stay as they are. */
final class StoredJson {
  private StoredJson() {}

  static Map<String, @Nullable Object> of(BackupList list) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("sets", list.sets().stream().map(set -> of(set, list.status(set.id()))).toList());
    json.put(
        "backups",
        list.backups().stream().map(backup -> of(backup, list.status(backup.id()))).toList());
    json.put("problems", problems(list.problems()));
    return json;
  }

  static Map<String, @Nullable Object> of(StoredBackup backup, BackupStatus status) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", backup.id());
    json.put("name", backup.name());
    json.put("kind", backup.ofGlobals() ? "globals" : "database");
    json.put("database", backup.ofGlobals() ? null : backup.database());
    json.put("set", backup.setId().orElse(null));
    times(json, backup.startedAt(), backup.endedAt());
    json.put("complete", backup.complete());
    json.put("partialReasons", backup.partialReasons());
    json.put("size", backup.size());
    json.put("tables", backup.tables());
    json.put("rows", backup.rows());
    json.put("largeObjects", backup.largeObjects());
    json.put("compression", backup.compression());
    json.put("serverVersion", backup.serverVersion());
    json.put("objects", backup.objectKeys());
    put(json, status);
    return json;
  }

  static Map<String, @Nullable Object> of(StoredSet set, BackupStatus status) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", set.id());
    json.put("name", set.name());
    json.put("kind", "set");
    json.put("databases", set.databases());
    json.put("backups", set.backupIds());
    times(json, set.startedAt(), set.endedAt());
    json.put("complete", set.complete());
    json.put("partialReasons", set.partialReasons());
    json.put("size", set.size());
    json.put("tables", set.tables());
    json.put("rows", set.rows());
    json.put("serverVersion", set.serverVersion());
    put(json, status);
    return json;
  }

  private static void times(Map<String, @Nullable Object> json, Instant started, Instant ended) {
    json.put("startedAt", started);
    json.put("endedAt", ended);
  }

  private static void put(Map<String, @Nullable Object> json, BackupStatus status) {
    json.put("held", status.held());
    json.put("verified", lower(status.verified()));
    json.put("verification", status.verification().map(StoredJson::of).orElse(null));
  }

  private static Map<String, @Nullable Object> of(VerificationMark mark) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("at", mark.at());
    json.put("level", lower(mark.level()));
    json.put("good", mark.good());
    json.put("millis", mark.duration());
    return json;
  }

  static Map<String, @Nullable Object> of(VerifyResult result) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", result.id());
    json.putAll(of(result.mark()));
    json.put("problems", result.problems());
    json.put("notApplicable", result.notApplicable());
    json.put("notices", result.notices());
    json.put("measuredRtoMillis", result.measuredRto().orElse(null));
    return json;
  }

  static Map<String, @Nullable Object> of(PruneReport report, boolean dryRun) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("dryRun", dryRun);
    json.put("deletedBytes", report.deletedBytes());
    json.put("deleted", report.deleted().stream().map(StoredJson::of).toList());
    json.put("kept", report.kept().stream().map(StoredJson::of).toList());
    json.put("problems", problems(report.problems()));
    return json;
  }

  private static Map<String, @Nullable Object> of(PruneItem item) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", item.id());
    json.put("kind", lower(item.kind()));
    json.put("at", item.at());
    json.put("size", item.size());
    json.put("reason", item.reason());
    return json;
  }

  private static List<Map<String, String>> problems(List<UnreadableBackup> problems) {
    return problems.stream()
        .map(
            problem ->
                Map.of(
                    "id", problem.id(), "message", String.valueOf(problem.failure().getMessage())))
        .toList();
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
