package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.Exclusion;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import io.pgops.internal.sql.AclKind;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Schemas: {@code pg_namespace}. */
public final class Schemas implements ObjectKind<Schemas.Schema> {
  private static final String PUBLIC = "public";
  private static final String STANDARD_COMMENT = "standard public schema";

  /**
   * A schema.
   *
   * @param isPublic the schema that every new database has: it is never created, only its owner,
   *     privileges and comment may differ from what initdb gave it
   */
  public record Schema(Identity identity, ObjectAcl acl, boolean isPublic) implements DbObject {}

  @Override
  public KindInfo info() {
    return new KindInfo("SCHEMA", Rank.SCHEMA);
  }

  @Override
  public Catalog catalog() {
    return Catalog.NAMESPACE;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
            """
            SELECT n.oid, n.nspname, n.nspowner, n.nspacl::pg_catalog.text[] AS acl,
                   CASE WHEN n.nspname = 'public' THEN {publicdefault}
                        ELSE pg_catalog.acldefault('n', n.nspowner) END::pg_catalog.text[] AS acldefault,
                   n.nspowner = {publicowner} AS has_default_owner
              FROM pg_catalog.pg_namespace n""")
        .with("publicowner", server.pick(15, "6171", "10"))
        .with("publicdefault", publicDefault(server));
  }

  /**
   * What the public schema of a new database grants: since 15 no longer CREATE to PUBLIC. An
   * archive of an older server may be restored into either, so there the baseline is made to differ
   * from what PUBLIC has now, whatever that is, and the archive spells it out.
   */
  private static String publicDefault(ServerVersion server) {
    String standard =
        "(pg_catalog.acldefault('n', n.nspowner) || pg_catalog.makeaclitem(0, n.nspowner, 'USAGE', false))";
    if (server.atLeast(15)) {
      return standard;
    }
    String old =
        """
        (pg_catalog.acldefault('n', n.nspowner)
          || pg_catalog.makeaclitem(0, n.nspowner, 'USAGE', false)
          || pg_catalog.makeaclitem(0, n.nspowner, 'CREATE', false))""";
    return "CASE WHEN EXISTS (SELECT FROM pg_catalog.aclexplode(n.nspacl) a WHERE a.grantee = 0 AND a.privilege_type = 'CREATE')"
        + " THEN "
        + standard
        + " ELSE "
        + old
        + " END";
  }

  @Override
  public Read<Schema> read(Row row, CatalogIndex index) throws SQLException {
    String name = row.text("nspname");
    ObjectId id = Catalog.NAMESPACE.id(row.oid("oid"));
    boolean isPublic = name.equals(PUBLIC);
    @Nullable Exclusion excluded = isPublic ? null : index.exclusion(id, id.oid());
    if (excluded != null) {
      return Read.excluded(excluded);
    }
    // The archive's word for "as initdb made it" is no owner at all.
    String owner =
        isPublic && row.flag("has_default_owner") ? null : index.role(row.oid("nspowner"));
    return Read.found(
        new Schema(
            new Identity(id, null, name, owner),
            ObjectAcl.of(row, index.role(row.oid("nspowner"))),
            isPublic));
  }

  /**
   * What to say of a comment on the schema public, which initdb has commented on.
   *
   * @param text the comment it has; null when it has none
   * @return null when there is nothing to say
   */
  public static @Nullable String commentOnPublic(@Nullable String text) {
    if (STANDARD_COMMENT.equals(text)) {
      return null;
    }
    return text == null ? "" : text;
  }

  @Override
  public Ddl ddl(Schema schema, DdlContext context) {
    String sql = schema.identity().sql();
    Ddl ddl =
        schema.isPublic()
            ? Ddl.of(
                schema.identity().name(),
                schema.identity().owner() == null ? "" : "-- the schema public is there already\n",
                "-- the schema public stays\n")
            : Ddl.of(
                schema.identity().name(),
                "CREATE SCHEMA " + sql + ";\n",
                "DROP SCHEMA " + sql + ";\n");
    return ddl.commentOn("SCHEMA " + sql).grantOn(AclKind.SCHEMA, sql);
  }
}
