package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.Exclusion;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import io.pgops.internal.sql.Identifiers;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * User mappings: {@code pg_user_mapping}, through the view that hides the options of others'.
 *
 * <p>They are dumped with a server of an extension's too: nobody but a user makes them.
 */
final class UserMappings implements ObjectKind<UserMappings.UserMapping> {
  /**
   * @param user the role's name; null for PUBLIC
   * @param isReadable whether the options are what there is, or hidden
   */
  record UserMapping(
      Identity identity,
      @Nullable String user,
      String server,
      GenericOptions options,
      boolean isReadable)
      implements DbObject {
    String userSql() {
      return user == null ? "PUBLIC" : Identifiers.quote(user);
    }

    @Override
    public String describe() {
      return "for " + userSql() + " on server " + Identifiers.quote(server);
    }

    @Override
    public @Nullable String unreadable() {
      return isReadable ? null : "options of user mapping " + describe();
    }
  }

  @Override
  public KindInfo info() {
    return new KindInfo("USER MAPPING", Rank.SERVER);
  }

  @Override
  public Catalog catalog() {
    return Catalog.USER_MAPPING;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    // Who sees which options: the view gives null for hidden ones, and where there are none.
    return CatalogQuery.of(
        """
        SELECT m.umid AS oid, m.umuser, m.srvname, s.srvowner, m.umoptions,
               m.umoptions IS NOT NULL
               OR pg_catalog.current_setting('is_superuser') = 'on'
               OR m.umuser = 0 AND pg_catalog.pg_has_role(s.srvowner, 'USAGE')
               OR m.umuser <> 0 AND m.usename = CURRENT_USER
                  AND (pg_catalog.pg_has_role(s.srvowner, 'USAGE')
                       OR pg_catalog.has_server_privilege(s.oid, 'USAGE')) AS is_readable
          FROM pg_catalog.pg_user_mappings m
          JOIN pg_catalog.pg_foreign_server s ON s.oid = m.srvid""");
  }

  @Override
  public Read<UserMapping> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId id = Catalog.USER_MAPPING.id(row.oid("oid"));
    @Nullable Exclusion excluded = index.exclusion(id);
    if (excluded != null) {
      return Read.excluded(excluded);
    }
    String user = row.oid("umuser") == 0 ? null : index.role(row.oid("umuser"));
    String server = row.text("srvname");
    String tag = "USER MAPPING " + (user == null ? "public" : user) + " SERVER " + server;
    return Read.found(
        new UserMapping(
            new Identity(id, null, tag, index.role(row.oid("srvowner"))),
            user,
            server,
            GenericOptions.of(row, "umoptions"),
            row.flag("is_readable")));
  }

  @Override
  public Ddl ddl(UserMapping mapping, DdlContext context) {
    String target = "FOR " + mapping.userSql() + " SERVER " + Identifiers.quote(mapping.server());
    return Ddl.of(
        mapping.identity().name(),
        "CREATE USER MAPPING " + target + mapping.options().clause(" ") + ";\n",
        "DROP USER MAPPING " + target + ";\n");
  }
}
