package io.pgops.internal.manifest;

import com.fasterxml.jackson.core.JsonGenerator;
import io.pgops.error.StorageException;
import io.pgops.storage.StorageTarget;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What becomes known of a backup after it was made: objects of their own beside its manifest, which
 * never changes. Their keys say what a listing is to know, so that nobody must read them for it.
 */
public final class Markers {
  static final int FORMAT_VERSION = 1;

  private static final String HOLD = ".hold";
  private static final String DELETING = ".deleting";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'");
  private static final Pattern VERIFIED =
      Pattern.compile(
          "(.+)\\.([0-9]{8}T[0-9]{9}Z)\\.([a-z]{1,20})\\.(good|bad)\\.([0-9]{1,15})\\.verified");

  private Markers() {}

  /**
   * That a backup was verified.
   *
   * @param at to the millisecond
   * @param level in lower case
   * @param millis how long it took
   */
  public record Verification(BackupId id, Instant at, String level, boolean good, long millis) {
    public Verification {
      at = at.truncatedTo(ChronoUnit.MILLIS);
      Checks.notNegative("millis", millis);
    }

    /** Where it is kept. */
    public String key() {
      return BackupLayout.manifestsPrefix(id.name())
          + id
          + "."
          + TIME.format(at.atOffset(ZoneOffset.UTC))
          + "."
          + level
          + (good ? ".good." : ".bad.")
          + millis
          + ".verified";
    }
  }

  /** Where the hold of a backup or set is kept. */
  public static String holdKey(BackupId id) {
    return BackupLayout.manifestsPrefix(id.name()) + id + HOLD;
  }

  /** Where it is kept that a set is being deleted, and which backups with it. */
  public static String deletingKey(BackupId id) {
    return BackupLayout.manifestsPrefix(id.name()) + id + DELETING;
  }

  /** Which backup or set a hold is of; empty if the key is of none. */
  public static Optional<BackupId> held(String key) {
    return idBefore(HOLD, file(key));
  }

  /** Which set is being deleted; empty if the key says no such thing. */
  public static Optional<BackupId> deleting(String key) {
    return idBefore(DELETING, file(key));
  }

  /** The verification that a key tells of; empty if of none. */
  public static Optional<Verification> verification(String key) {
    Matcher parts = VERIFIED.matcher(file(key));
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      Instant at = LocalDateTime.parse(parts.group(2), TIME).toInstant(ZoneOffset.UTC);
      return BackupId.parse(parts.group(1))
          .map(
              id ->
                  new Verification(
                      id,
                      at,
                      parts.group(3),
                      parts.group(4).equals("good"),
                      Long.parseLong(parts.group(5))));
    } catch (DateTimeException e) {
      return Optional.empty(); // digits, but no time
    }
  }

  /** Which backup or set a marker is of; empty if the key is no marker's. */
  public static Optional<BackupId> idOf(String key) {
    return held(key).or(() -> deleting(key)).or(() -> verification(key).map(Verification::id));
  }

  private static String file(String key) {
    return key.substring(key.lastIndexOf('/') + 1);
  }

  private static Optional<BackupId> idBefore(String suffix, String file) {
    return file.endsWith(suffix)
        ? BackupId.parse(file.substring(0, file.length() - suffix.length()))
        : Optional.empty();
  }

  /**
   * Holds a backup or set.
   *
   * @return false if it is held already
   */
  public static boolean hold(StorageTarget target, BackupId id, String reason, Instant at) {
    return create(target, holdKey(id), "Hold", Map.of("reason", reason, "at", at.toString()));
  }

  /** Why a backup or set is held; empty if it is not. */
  public static Optional<String> holdReason(StorageTarget target, BackupId id) {
    String key = holdKey(id);
    Failures failures = new Failures("Hold", key, target);
    return Manifests.get(target, key, failures).map(json -> fields(json, failures).text("reason"));
  }

  /**
   * Writes down that a set is about to be deleted, unless that is written already.
   *
   * @param members its backups
   */
  public static void begin(StorageTarget target, BackupId set, List<BackupId> members) {
    String all = String.join(" ", members.stream().map(BackupId::toString).toList());
    create(target, deletingKey(set), "Deletion of a set", Map.of("members", all));
  }

  /** The backups of a set that is being deleted. */
  public static List<BackupId> deletedWith(StorageTarget target, BackupId set) {
    String key = deletingKey(set);
    Failures failures = new Failures("Deletion of a set", key, target);
    return Manifests.get(target, key, failures)
        .map(json -> fields(json, failures).text("members"))
        .map(
            ids ->
                Pattern.compile(" ")
                    .splitAsStream(ids)
                    .filter(id -> !id.isEmpty())
                    .map(
                        id ->
                            BackupId.parse(id)
                                .orElseThrow(() -> failures.damaged(id + " is no backup's id")))
                    .toList())
        .orElse(List.of());
  }

  /**
   * Remembers a verification.
   *
   * @param by who verified, such as a version of PgOps
   * @param problems what was wrong
   */
  public static void verified(
      StorageTarget target, Verification verification, String by, List<String> problems) {
    boolean written =
        create(
            target,
            verification.key(),
            "Verification",
            Map.of(
                "at",
                verification.at().toString(),
                "level",
                verification.level(),
                "outcome",
                verification.good() ? "good" : "bad",
                "millis",
                Long.toString(verification.millis()),
                "by",
                by,
                "problems",
                String.join("\n", problems)));
    if (!written) {
      throw new StorageException(
          "Another verification of backup "
              + verification.id()
              + " ended in the same millisecond in "
              + target.describe(),
          "Verify it again.",
          null);
    }
  }

  private static Fields fields(byte[] json, Failures failures) {
    Fields fields = new Fields(Json.parse(json, failures), "", failures);
    failures.requireVersion(fields.number("formatVersion"), FORMAT_VERSION);
    return fields;
  }

  /** False if it is there already. */
  private static boolean create(
      StorageTarget target, String key, String what, Map<String, String> content) {
    try {
      Manifests.put(target, key, json(content));
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (IOException e) {
      throw new Failures(what, key, target).io("written", e);
    }
  }

  private static byte[] json(Map<String, String> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = Json.readable(bytes)) {
      json.writeStartObject();
      json.writeNumberField("formatVersion", FORMAT_VERSION);
      for (Map.Entry<String, String> field : new TreeMap<>(content).entrySet()) {
        json.writeStringField(field.getKey(), field.getValue());
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
