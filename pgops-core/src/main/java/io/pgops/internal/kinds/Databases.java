package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.catalog.Exclusion;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import io.pgops.internal.sql.AclKind;
import io.pgops.internal.sql.Identifiers;
import io.pgops.internal.sql.Literals;
import io.pgops.internal.sql.Settings;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The database itself: its row of {@code pg_database}. Used on restore into a new database only.
 */
public final class Databases implements ObjectKind<Databases.Database> {
  /**
   * The database.
   *
   * @param provider the locale provider: libc, icu or builtin; null before 15
   * @param locale of a provider other than libc; null otherwise
   * @param icuRules null when it has none
   */
  public record Database(
      Identity identity,
      ObjectAcl acl,
      String encoding,
      String collate,
      String ctype,
      @Nullable String provider,
      @Nullable String locale,
      @Nullable String icuRules,
      String tablespace,
      int connectionLimit,
      boolean isTemplate)
      implements DbObject {}

  @Override
  public KindInfo info() {
    return new KindInfo("DATABASE", Rank.DATABASE);
  }

  @Override
  public Catalog catalog() {
    return Catalog.DATABASE;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
            """
            SELECT d.oid, d.datname, d.datdba, d.datacl::pg_catalog.text[] AS acl,
                   pg_catalog.acldefault('d', d.datdba)::pg_catalog.text[] AS acldefault,
                   pg_catalog.pg_encoding_to_char(d.encoding) AS encoding, d.datcollate, d.datctype,
                   {provider} AS provider, {locale} AS locale, {rules} AS icu_rules,
                   CASE WHEN s.spcname <> 'pg_default' THEN s.spcname ELSE '' END AS tablespace,
                   d.datconnlimit, d.datistemplate,
                   d.datname = pg_catalog.current_database() AS is_current
              FROM pg_catalog.pg_database d
              JOIN pg_catalog.pg_tablespace s ON s.oid = d.dattablespace""")
        .with("provider", server.pick(15, "d.datlocprovider", "NULL::pg_catalog.text"))
        .with(
            "locale",
            server.pick(
                17, "d.datlocale", server.pick(15, "d.daticulocale", "NULL::pg_catalog.text")))
        .with("rules", server.pick(16, "d.daticurules", "NULL::pg_catalog.text"));
  }

  @Override
  public Read<Database> read(Row row, CatalogIndex index) throws SQLException {
    if (!row.flag("is_current")) {
      return Read.excluded(Exclusion.OTHER_DATABASE);
    }
    String provider = row.textOrNull("provider");
    return Read.found(
        new Database(
            new Identity(
                Catalog.DATABASE.id(row.oid("oid")),
                null,
                row.text("datname"),
                index.role(row.oid("datdba"))),
            ObjectAcl.of(row, index.role(row.oid("datdba"))),
            row.text("encoding"),
            row.text("datcollate"),
            row.text("datctype"),
            provider == null ? null : provider(provider),
            row.textOrNull("locale"),
            row.textOrNull("icu_rules"),
            row.text("tablespace"),
            row.number("datconnlimit"),
            row.flag("datistemplate")));
  }

  @Override
  public void readDetails(CatalogSession session, List<Database> selected, Details details)
      throws SQLException {
    for (Database database : selected) {
      StringBuilder properties = new StringBuilder();
      String sql = database.identity().sql();
      if (database.connectionLimit() != -1) {
        properties.append("ALTER DATABASE " + sql + " CONNECTION LIMIT = ");
        properties.append(database.connectionLimit()).append(";\n");
      }
      if (database.isTemplate()) {
        properties.append("ALTER DATABASE " + sql + " IS_TEMPLATE = true;\n");
      }
      readSettings(session, database, properties);
      details.definition(database.identity().id(), properties.toString());
    }
  }

  private static void readSettings(
      CatalogSession session, Database database, StringBuilder properties) throws SQLException {
    session.read(
        CatalogQuery.of(
                """
                SELECT r.rolname, s.setting
                  FROM (SELECT setrole, u.setting, u.place
                          FROM pg_catalog.pg_db_role_setting,
                               pg_catalog.unnest(setconfig) WITH ORDINALITY AS u(setting, place)
                         WHERE setdatabase = {oid}) s
                  LEFT JOIN pg_catalog.pg_roles r ON r.oid = s.setrole
                 WHERE s.setrole = 0 OR r.oid IS NOT NULL
                 ORDER BY r.rolname NULLS FIRST, s.place""")
            .with("oid", Long.toString(database.identity().id().oid())),
        row -> {
          String role = row.textOrNull("rolname");
          String setting = row.text("setting");
          int equals = setting.indexOf('=');
          properties.append(
              role == null
                  ? "ALTER DATABASE " + database.identity().sql()
                  : "ALTER ROLE "
                      + Identifiers.quote(role)
                      + " IN DATABASE "
                      + database.identity().sql());
          properties
              .append(" SET ")
              .append(Settings.clause(setting.substring(0, equals), setting.substring(equals + 1)))
              .append(";\n");
        });
  }

  /**
   * What stands in an entry of its own, since CREATE DATABASE must stand alone; empty when there is
   * nothing to say.
   */
  public static String properties(Database database, Details details) {
    return details.definition(database.identity().id());
  }

  /**
   * What must be run before a template can be dropped: by name, so that it does nothing where there
   * is no such database. Empty for others.
   */
  public static String unmarkTemplate(Database database) {
    return database.isTemplate()
        ? "UPDATE pg_catalog.pg_database SET datistemplate = false WHERE datname = "
            + Literals.quote(database.identity().name())
            + ";\n"
        : "";
  }

  private static String provider(String letter) {
    return switch (letter) {
      case "c" -> "libc";
      case "i" -> "icu";
      case "b" -> "builtin";
      default -> throw new IllegalStateException("unknown locale provider " + letter);
    };
  }

  @Override
  public Ddl ddl(Database database, DdlContext context) {
    String sql = database.identity().sql();
    StringBuilder create =
        new StringBuilder("CREATE DATABASE " + sql + " WITH TEMPLATE = template0")
            .append(" ENCODING = " + Literals.quote(database.encoding()));
    if (database.provider() != null) {
      create.append(" LOCALE_PROVIDER = " + database.provider());
    }
    create
        .append(" LC_COLLATE = " + Literals.quote(database.collate()))
        .append(" LC_CTYPE = " + Literals.quote(database.ctype()));
    if (database.locale() != null) {
      String word = "builtin".equals(database.provider()) ? "BUILTIN_LOCALE" : "ICU_LOCALE";
      create.append(" " + word + " = " + Literals.quote(database.locale()));
    }
    if (database.icuRules() != null) {
      create.append(" ICU_RULES = " + Literals.quote(database.icuRules()));
    }
    // Unlike a table's, it is not set by the archive's reader.
    if (!database.tablespace().isEmpty()) {
      create.append(" TABLESPACE = " + Identifiers.quote(database.tablespace()));
    }
    return Ddl.of(
            database.identity().name(),
            create.append(";\n").toString(),
            "DROP DATABASE " + sql + ";\n")
        .commentOn("DATABASE " + sql)
        .grantOn(AclKind.DATABASE, sql);
  }
}
