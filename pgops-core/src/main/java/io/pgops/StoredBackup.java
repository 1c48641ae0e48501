package io.pgops;

import io.pgops.internal.manifest.BackupId;
import io.pgops.internal.manifest.Manifest;
import io.pgops.internal.manifest.ObjectDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A backup on a storage target, as its manifest tells. Immutable. */
public final class StoredBackup {
  private final Manifest manifest;

  StoredBackup(Manifest manifest) {
    this.manifest = manifest;
  }

  Manifest manifest() {
    return manifest;
  }

  /** What {@link BackupStore#get} takes. */
  public String id() {
    return manifest.id().toString();
  }

  /** The name that the backup was given; the first part of its id. */
  public String name() {
    return manifest.id().name();
  }

  /** The database that was dumped; empty for a backup of globals. */
  public String database() {
    Manifest.@Nullable Database database = manifest.database();
    return database == null ? "" : database.name();
  }

  /** Whether it is of a server's globals, and not of a database. */
  public boolean ofGlobals() {
    return manifest.ofGlobals();
  }

  /** The id of the set that it was made for; empty for one that stands alone. */
  public Optional<String> setId() {
    return Optional.ofNullable(manifest.set()).map(BackupId::toString);
  }

  /** By the clock of the host that wrote it. */
  public Instant startedAt() {
    return manifest.startedAt();
  }

  /** By the clock of the host that wrote it. */
  public Instant endedAt() {
    return manifest.endedAt();
  }

  /** From start to end; zero if the host's clock was set back meanwhile. */
  public Duration duration() {
    return manifest.endedAt().isBefore(manifest.startedAt())
        ? Duration.ZERO
        : Duration.between(manifest.startedAt(), manifest.endedAt());
  }

  /** Whether the whole database, or all globals, are in it. */
  public boolean complete() {
    return manifest.scope().complete();
  }

  /** Why it is partial, such as "schema-only"; empty exactly when it is complete. */
  public List<String> partialReasons() {
    return manifest.scope().reasons();
  }

  /** Bytes that its objects take on the target, the manifest not counted. */
  public long size() {
    return manifest.size();
  }

  /** How the archive is compressed: "none", or such as "gzip:6". */
  public String compression() {
    return manifest.archive().compression();
  }

  /**
   * How its objects are encrypted, such as "openpgp:passphrase"; empty when they are not. The
   * manifest never is.
   */
  public Optional<String> encryption() {
    return Optional.ofNullable(manifest.archive().encryption());
  }

  /** The version of the server that was dumped, as it told it. */
  public String serverVersion() {
    return manifest.server().version();
  }

  /** Rows in all its tables. */
  public long rows() {
    return manifest.totals().rows();
  }

  /** Tables whose rows are in it. */
  public int tables() {
    return manifest.totals().tables();
  }

  /** Large objects that are in it. */
  public long largeObjects() {
    return manifest.totals().largeObjects();
  }

  /** The keys of its objects on the target, the manifest's not among them. */
  public List<String> objectKeys() {
    return manifest.objects().stream().map(ObjectDigest::key).toList();
  }

  @Override
  public String toString() {
    return id() + (complete() ? "" : " (partial: " + String.join(", ", partialReasons()) + ")");
  }
}
