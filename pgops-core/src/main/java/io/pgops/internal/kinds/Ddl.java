package io.pgops.internal.kinds;

import io.pgops.internal.sql.AclKind;
import org.jspecify.annotations.Nullable;

/**
 * How an object is written into an archive.
 *
 * @param tag its name in listings
 * @param create the statements that make it, each with its semicolon, ending in a line feed
 * @param drop the statement that drops it, ending in a semicolon and a line feed; empty for what
 *     goes with its parent
 * @param commentOn what stands behind COMMENT ON for it; null when it takes no comment
 * @param grantOn what it is to GRANT; null when it has no privileges
 * @param storage where a relation's rows live; null for everything else
 */
public record Ddl(
    String tag,
    String create,
    String drop,
    @Nullable String commentOn,
    @Nullable GrantTarget grantOn,
    @Nullable RelationStorage storage) {

  /**
   * Where rows live. An archive carries it beside the statements, so that it can be left out on
   * restore.
   *
   * @param tablespace "" for the database's own, null when the kind has none
   * @param accessMethod null when the kind has none
   * @param relkind the letter of pg_class, 0 for what is none of table, view, materialized view
   */
  public record RelationStorage(
      @Nullable String tablespace, @Nullable String accessMethod, char relkind) {}

  /**
   * An object as GRANT speaks of it.
   *
   * @param objectSql qualified and quoted, with its argument types if it has any
   */
  public record GrantTarget(AclKind kind, String objectSql) {}

  static Ddl of(String tag, String create, String drop) {
    return new Ddl(tag, create, drop, null, null, null);
  }

  Ddl commentOn(String target) {
    return new Ddl(tag, create, drop, target, grantOn, storage);
  }

  Ddl grantOn(AclKind kind, String objectSql) {
    return new Ddl(tag, create, drop, commentOn, new GrantTarget(kind, objectSql), storage);
  }

  Ddl storage(@Nullable String tablespace, @Nullable String accessMethod, char relkind) {
    return new Ddl(
        tag,
        create,
        drop,
        commentOn,
        grantOn,
        new RelationStorage(tablespace, accessMethod, relkind));
  }
}
