package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.Exclusion;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import io.pgops.internal.sql.AclChange;
import io.pgops.internal.sql.AclItem;
import io.pgops.internal.sql.AclKind;
import io.pgops.internal.sql.AclStatements;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Default privileges: {@code pg_default_acl}. They have no DROP. */
final class DefaultAcls implements ObjectKind<DefaultAcls.DefaultAcl> {
  /**
   * The privileges that new objects of one kind get.
   *
   * @param identity its schema is the one they are limited to, its owner the role that makes the
   *     objects
   * @param change from what they would be without it
   */
  record DefaultAcl(Identity identity, AclKind of, AclChange change, int serverMajor)
      implements DbObject {
    @Override
    public String describe() {
      return "for " + plural(of).toLowerCase(Locale.ROOT) + " of " + identity.owner();
    }

    @Override
    public String tieBreaker() {
      return String.valueOf(identity.owner());
    }
  }

  @Override
  public KindInfo info() {
    return new KindInfo("DEFAULT ACL", Rank.DEFAULT_PRIVILEGES);
  }

  @Override
  public Catalog catalog() {
    return Catalog.DEFAULT_ACL;
  }

  /** Those of a schema only add to the others, so they are compared with nothing. */
  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
            """
            SELECT d.oid, d.defaclrole, d.defaclnamespace, d.defaclobjtype,
                   d.defaclacl::pg_catalog.text[] AS acl,
                   CASE WHEN d.defaclnamespace = 0 THEN pg_catalog.acldefault(
                     CASE WHEN d.defaclobjtype = 'S' THEN 's'::"char" ELSE d.defaclobjtype END,
                     d.defaclrole) END::pg_catalog.text[] AS acldefault,
                   {major} AS major
              FROM pg_catalog.pg_default_acl d""")
        .with("major", Integer.toString(server.major()));
  }

  @Override
  public Read<DefaultAcl> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId id = Catalog.DEFAULT_ACL.id(row.oid("oid"));
    long namespace = row.oid("defaclnamespace");
    @Nullable Exclusion excluded = namespace == 0 ? null : index.exclusion(id, namespace);
    if (excluded != null) {
      return Read.excluded(excluded);
    }
    AclKind of = kind(row.letter("defaclobjtype"));
    return Read.found(
        new DefaultAcl(
            new Identity(
                id,
                namespace == 0 ? null : index.schema(namespace),
                "DEFAULT PRIVILEGES FOR " + plural(of),
                index.role(row.oid("defaclrole"))),
            of,
            new AclChange(AclItem.parse(row.texts("acl")), AclItem.parse(row.texts("acldefault"))),
            row.number("major")));
  }

  private static AclKind kind(char letter) {
    return switch (letter) {
      case 'r' -> AclKind.TABLE;
      case 'S' -> AclKind.SEQUENCE;
      case 'f' -> AclKind.FUNCTION;
      case 'T' -> AclKind.TYPE;
      case 'n' -> AclKind.SCHEMA;
      case 'L' -> AclKind.LARGE_OBJECT;
      default -> throw new IllegalStateException("default privileges of unknown kind " + letter);
    };
  }

  private static String plural(AclKind of) {
    return of.defaultPrivilegesKeyword().orElseThrow();
  }

  @Override
  public Ddl ddl(DefaultAcl acl, DdlContext context) {
    List<String> statements =
        AclStatements.defaultPrivilegesDiff(
            acl.of(),
            acl.serverMajor(),
            String.valueOf(acl.identity().owner()),
            acl.identity().schema(),
            acl.change());
    return Ddl.of(
        acl.identity().name(),
        statements.isEmpty() ? "" : String.join(";\n", statements) + ";\n",
        "");
  }
}
