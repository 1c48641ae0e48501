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
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Schemas: {@code pg_namespace}. */
public final class Schemas implements ObjectKind<Schemas.Schema> {
  private static final String PUBLIC = "public";
  private static final long PUBLIC_OID = 2200;
  private static final String COMMENT_ON_PUBLIC = "standard public schema";

  /**
   * A schema.
   *
   * @param isPublic the schema that every new database has: it is never created, only its owner,
   *     privileges and comment may differ from what initdb gave it
   */
  public record Schema(Identity identity, ObjectAcl acl, boolean isPublic) implements DbObject {
    @Override
    public @Nullable String commentToSay(@Nullable String comment) {
      if (!isPublic) {
        return comment;
      }
      return COMMENT_ON_PUBLIC.equals(comment) ? null : Objects.requireNonNullElse(comment, "");
    }
  }

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
                   pg_catalog.acldefault('n', n.nspowner)::pg_catalog.text[] AS acldefault,
                   n.nspowner = {publicowner} AS has_default_owner,
                   {publicfrombefore15} AS public_from_before_15
              FROM pg_catalog.pg_namespace n""")
        .with("publicowner", server.pick(15, "6171", "10"))
        .with(
            "publicfrombefore15",
            server.pick(
                15,
                "false",
                "NOT EXISTS (SELECT FROM pg_catalog.aclexplode(n.nspacl) a"
                    + " WHERE a.grantee = 0 AND a.privilege_type = 'CREATE')"));
  }

  /**
   * The privileges of the schema public, which are compared with those that a new database gives
   * it, not with those of a new schema. Since 15 these no longer let PUBLIC create objects. An
   * archive of an older server may be restored into either, so there it is compared with the one
   * that differs in that: then the archive spells out what PUBLIC has.
   */
  private static ObjectAcl aclOfPublic(Row row, String owner) throws SQLException {
    ObjectAcl asOfOthers = ObjectAcl.of(row, owner);
    String ofOwner = asOfOthers.defaults().get(0);
    // owner=UC/owner, with the name quoted as the server does it
    String grantor = ofOwner.substring((ofOwner.length() - "=UC/".length()) / 2 + "=UC".length());
    String ofPublic = (row.flag("public_from_before_15") ? "=UC" : "=U") + grantor;
    return new ObjectAcl(
        owner,
        Objects.requireNonNullElse(asOfOthers.current(), asOfOthers.defaults()),
        List.of(ofOwner, ofPublic));
  }

  @Override
  public Read<Schema> read(Row row, CatalogIndex index) throws SQLException {
    String name = row.text("nspname");
    ObjectId id = Catalog.NAMESPACE.id(row.oid("oid"));
    boolean isPublic = name.equals(PUBLIC);
    @Nullable Exclusion excluded = exclusion(id, name, index);
    if (excluded != null) {
      return Read.excluded(excluded);
    }
    // The archive's word for "as initdb made it" is no owner at all.
    String owner =
        isPublic && row.flag("has_default_owner") ? null : index.role(row.oid("nspowner"));
    String actualOwner = index.role(row.oid("nspowner"));
    return Read.found(
        new Schema(
            new Identity(id, null, name, owner),
            isPublic ? aclOfPublic(row, actualOwner) : ObjectAcl.of(row, actualOwner),
            isPublic));
  }

  /** Why a schema is not the user's, or null when it is. */
  static @Nullable Exclusion exclusion(ObjectId id, String name, CatalogIndex index) {
    // The user may have renamed the one that initdb made.
    return name.equals(PUBLIC) || id.oid() == PUBLIC_OID ? null : index.exclusion(id, id.oid());
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
