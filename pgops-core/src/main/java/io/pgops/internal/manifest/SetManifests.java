package io.pgops.internal.manifest;

import com.fasterxml.jackson.core.JsonGenerator;
import io.pgops.storage.StorageTarget;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Manifests of sets on a target. Errors are those of {@link Manifests}. */
public final class SetManifests {
  static final int FORMAT_VERSION = 1;

  private SetManifests() {}

  /**
   * Makes the set exist. The manifest of every backup in it must be on the target already; else
   * nothing is written.
   */
  public static void write(StorageTarget target, SetManifest set) {
    String key = BackupLayout.setKey(set.id());
    Failures failures = failures(target, key);
    try {
      for (SetManifest.Member member : set.members()) {
        String manifest = BackupLayout.manifestKey(member.id());
        if (target.stat(manifest).isEmpty()) {
          throw new NoSuchFileException(manifest, null, "not in " + target.describe());
        }
      }
      Manifests.put(target, key, json(set));
    } catch (IOException e) {
      throw failures.io("written", e);
    }
  }

  /** The manifest of the set; empty if there is none. */
  public static Optional<SetManifest> read(StorageTarget target, BackupId id) {
    String key = BackupLayout.setKey(id);
    Failures failures = failures(target, key);
    return Manifests.get(target, key, failures).map(json -> read(json, id, failures));
  }

  private static Failures failures(StorageTarget target, String key) {
    return new Failures("Manifest of a set", key, target);
  }

  private static byte[] json(SetManifest set) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = Json.readable(bytes)) {
      write(set, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(SetManifest set, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("formatVersion", FORMAT_VERSION);
    json.writeStringField("id", set.id().toString());
    json.writeStringField("pgopsVersion", set.pgopsVersion());
    json.writeStringField("startedAt", set.startedAt().toString());
    json.writeStringField("endedAt", set.endedAt().toString());
    ManifestJson.write(set.server(), json);
    ManifestJson.write(set.scope(), json);
    json.writeArrayFieldStart("members");
    for (SetManifest.Member member : set.members()) {
      json.writeStartObject();
      json.writeStringField("id", member.id().toString());
      ManifestJson.writeOrNull(json, "database", member.database());
      json.writeNumberField("tables", member.tables());
      json.writeNumberField("rows", member.rows());
      json.writeNumberField("size", member.size());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("skipped");
    for (SetManifest.Skipped skipped : set.skipped()) {
      json.writeStartObject();
      json.writeStringField("database", skipped.database());
      json.writeStringField("reason", skipped.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static SetManifest read(byte[] json, BackupId id, Failures failures) {
    Fields fields = new Fields(Json.parse(json, failures), "", failures);
    failures.requireVersion(fields.number("formatVersion"), FORMAT_VERSION);
    if (!fields.text("id").equals(id.toString())) {
      throw failures.damaged("it is the manifest of another set, " + fields.text("id"));
    }
    try {
      return new SetManifest(
          id,
          fields.text("pgopsVersion"),
          ManifestJson.server(fields),
          fields.objects("members").stream().map(SetManifests::member).toList(),
          fields.objects("skipped").stream()
              .map(s -> new SetManifest.Skipped(s.text("database"), s.text("reason")))
              .toList(),
          ManifestJson.scope(fields.object("scope"), failures),
          fields.instant("startedAt"),
          fields.instant("endedAt"));
    } catch (IllegalArgumentException e) {
      throw failures.damaged(String.valueOf(e.getMessage()), -1, e);
    }
  }

  private static SetManifest.Member member(Fields fields) {
    return new SetManifest.Member(
        ManifestJson.id(fields, "id"),
        fields.textOrNull("database"),
        fields.integer("tables"),
        fields.number("rows"),
        fields.number("size"));
  }
}
