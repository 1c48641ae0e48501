package io.pgops.internal.manifest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a set: backups of all databases of a server, made together.
 *
 * @param pgopsVersion the version of PgOps that wrote it
 * @param members its backups: of the globals first, if they are in it
 * @param skipped databases that the server has and the set has not
 * @param scope whether the whole server is in it
 */
public record SetManifest(
    BackupId id,
    String pgopsVersion,
    Manifest.Server server,
    List<Member> members,
    List<Skipped> skipped,
    Manifest.Scope scope,
    Instant startedAt,
    Instant endedAt) {

  public SetManifest {
    members = List.copyOf(members);
    skipped = List.copyOf(skipped);
    if (members.stream().map(Member::id).distinct().count() < members.size()) {
      throw new IllegalArgumentException("a backup of set " + id + " is named twice");
    }
  }

  /**
   * A backup of the set.
   *
   * @param database null for that of the globals
   * @param size bytes of its objects on the target
   */
  public record Member(BackupId id, @Nullable String database, int tables, long rows, long size) {
    public Member {
      Checks.notNegative("tables", tables);
      Checks.notNegative("rows", rows);
      Checks.notNegative("size", size);
    }

    /** As its manifest tells. */
    public static Member of(Manifest manifest) {
      Manifest.@Nullable Database database = manifest.database();
      return new Member(
          manifest.id(),
          database == null ? null : database.name(),
          manifest.totals().tables(),
          manifest.totals().rows(),
          manifest.size());
    }
  }

  /**
   * A database that is not in the set.
   *
   * @param reason such as "does not allow connections"
   */
  public record Skipped(String database, String reason) {}
}
