package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import io.pgops.internal.sql.Oids;
import java.sql.SQLException;

/**
 * Large objects: {@code pg_largeobject_metadata}, in groups that have owner and privileges in
 * common, since there may be millions of them.
 */
public final class LargeObjects implements ObjectKind<LargeObjects.Group> {
  /** As in pg_dump: what is done to a group is done in one transaction, with a lock on each. */
  private static final int MAX_GROUP = 1000;

  /**
   * Large objects with one owner and the same privileges.
   *
   * @param identity of the first; its name is that of the group in an archive
   * @param oids ascending
   */
  public record Group(Identity identity, ObjectAcl acl, Oids oids) implements DbObject {
    @Override
    public String describe() {
      return identity.name();
    }

    @Override
    public int rows() {
      return oids.size();
    }
  }

  @Override
  public KindInfo info() {
    return new KindInfo("BLOB METADATA", Rank.LARGE_OBJECT);
  }

  @Override
  public Catalog catalog() {
    return Catalog.LARGE_OBJECT_METADATA;
  }

  /**
   * One whose privileges somebody else than the owner granted stays alone: pg_restore cannot apply
   * statements of other roles to each member of a group.
   */
  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
            """
            SELECT pg_catalog.array_agg(l.oid ORDER BY l.oid) AS oids, l.lomowner, l.acl,
                   pg_catalog.acldefault('L', l.lomowner)::pg_catalog.text[] AS acldefault
              FROM (SELECT m.oid, m.lomowner, m.acl, m.alone,
                           (pg_catalog.row_number() OVER (PARTITION BY m.lomowner, m.acl, m.alone
                             ORDER BY m.oid) - 1) / {max} AS part
                      FROM (SELECT o.oid, o.lomowner, o.lomacl::pg_catalog.text[] AS acl,
                                   CASE WHEN EXISTS (
                                     SELECT FROM pg_catalog.aclexplode(o.lomacl) a
                                      WHERE a.grantor <> o.lomowner) THEN o.oid END AS alone
                              FROM pg_catalog.pg_largeobject_metadata o) m) l
             GROUP BY l.lomowner, l.acl, l.alone, l.part""")
        .with("max", Integer.toString(MAX_GROUP));
  }

  @Override
  public Read<Group> read(Row row, CatalogIndex index) throws SQLException {
    Oids oids = Oids.of(row.numbers("oids").stream().mapToLong(Long::longValue));
    String owner = index.role(row.oid("lomowner"));
    return Read.found(
        new Group(
            new Identity(catalog().id(oids.first()), null, oids.toString(), owner),
            ObjectAcl.of(row, owner),
            oids));
  }

  @Override
  public Ddl ddl(Group group, DdlContext context) {
    throw new IllegalStateException("large objects are written in a way of their own");
  }
}
