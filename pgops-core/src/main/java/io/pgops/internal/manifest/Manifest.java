package io.pgops.internal.manifest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a backup: of a database, or of the globals of a whole server. Its objects are
 * all of the backup's own.
 *
 * @param set the set that it was made for; null for one that stands alone
 * @param engine what wrote the archive, such as "jdbc"
 * @param pgopsVersion the version of PgOps that wrote it
 * @param database null for one of globals
 * @param startedAt by the clock of the host that wrote it, as {@code endedAt}: a clock that was set
 *     back meanwhile can make the end the earlier one
 * @param objects every object of the backup but the manifest itself, as it is stored
 */
public record Manifest(
    BackupId id,
    @Nullable BackupId set,
    String engine,
    String pgopsVersion,
    Archive archive,
    Server server,
    @Nullable Database database,
    Scope scope,
    Instant startedAt,
    Instant endedAt,
    List<ObjectDigest> objects,
    Totals totals) {

  public Manifest {
    objects = List.copyOf(objects);
    for (ObjectDigest object : objects) {
      if (!BackupLayout.isData(id, object.key())) {
        throw new IllegalArgumentException(
            "object " + object.key() + " is not one of backup " + id);
      }
    }
    if (objects.stream().map(ObjectDigest::key).distinct().count() < objects.size()) {
      throw new IllegalArgumentException("an object of backup " + id + " is named twice");
    }
  }

  /**
   * How the archive is written.
   *
   * @param format such as "custom"; "plain" for a script
   * @param version such as "1.16"; empty for a script
   * @param compression such as "none", "gzip:6" or "zstd:3"
   * @param encryption form and key of what encrypted every object, such as "openpgp:passphrase";
   *     null when they are not encrypted
   * @param beginning what stands before its first data entry; null when unknown, or encrypted: it
   *     stands among the entry reports then, where it takes a key to read it
   */
  public record Archive(
      String format,
      String version,
      String compression,
      @Nullable String encryption,
      @Nullable Beginning beginning) {}

  /**
   * An archive's header and table of contents, vouched for on their own: a restore runs them before
   * it has read the rest.
   *
   * @param bytes from the archive's start
   * @param sha256 of them, 64 lower-case hexadecimal digits
   */
  public record Beginning(long bytes, String sha256) {
    public Beginning {
      Checks.notNegative("bytes", bytes);
      Checks.sha256(sha256);
    }
  }

  /**
   * Which server was dumped.
   *
   * @param version as it tells it
   * @param versionNumber such as 160003
   * @param systemIdentifier null if the role was not told
   */
  public record Server(String version, int versionNumber, @Nullable String systemIdentifier) {}

  /**
   * Which database was dumped, as of when.
   *
   * @param snapshotLsn null if the role was not told
   * @param snapshotTime by the server's clock
   */
  public record Database(
      String name, String encoding, @Nullable String snapshotLsn, Instant snapshotTime) {}

  /**
   * Whether everything is in it.
   *
   * @param reasons why it is partial, such as "schema-only"; empty exactly when it is complete
   */
  public record Scope(List<String> reasons) {
    /** Everything is in it. */
    public static final Scope COMPLETE = new Scope(List.of());

    public Scope {
      reasons = List.copyOf(reasons);
    }

    public boolean complete() {
      return reasons.isEmpty();
    }
  }

  /**
   * Counts over all data entries.
   *
   * @param uncompressedBytes of all payloads
   */
  public record Totals(int tables, long rows, long largeObjects, long uncompressedBytes) {
    public Totals {
      Checks.notNegative("tables", tables);
      Checks.notNegative("rows", rows);
      Checks.notNegative("largeObjects", largeObjects);
      Checks.notNegative("uncompressedBytes", uncompressedBytes);
    }
  }

  /** Whether it is of the globals of a server, and not of a database. */
  public boolean ofGlobals() {
    return database == null;
  }

  /** The object of that key; empty if the backup has none such. */
  public Optional<ObjectDigest> object(String key) {
    return objects.stream().filter(object -> object.key().equals(key)).findFirst();
  }

  /** Bytes of all objects. */
  public long size() {
    return objects.stream().mapToLong(ObjectDigest::size).sum();
  }
}
