package io.pgops.internal.jdbcengine;

import io.pgops.internal.archive.TocEntry;
import io.pgops.internal.exec.Lease;
import io.pgops.internal.sql.AclChange;
import io.pgops.internal.sql.AclItem;
import io.pgops.internal.sql.AclKind;
import io.pgops.internal.sql.AclStatements;
import io.pgops.internal.sql.Identifiers;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A database that every server has, and that a restore of a whole server fills: what of it can be
 * made like the dumped one, and what cannot.
 *
 * @param fixed what was decided when it was created, by the words of CREATE DATABASE
 */
record ExistingDatabase(
    String name,
    String owner,
    List<String> acl,
    List<String> defaultAcl,
    List<String> rolesWithSettings,
    Map<String, String> fixed) {
  static final String ENCODING = "ENCODING";

  private static final Pattern PROPERTY =
      Pattern.compile(
          " (ENCODING|LC_COLLATE|LC_CTYPE|LOCALE_PROVIDER|ICU_LOCALE|BUILTIN_LOCALE|ICU_RULES|TABLESPACE)"
              + " = ('(?:[^']|'')*'|\"(?:[^\"]|\"\")+\"|[^\\s;]+)");

  private static final String QUERY =
      """
      SELECT pg_catalog.pg_get_userbyid(d.datdba) AS owner,
             COALESCE(d.datacl, pg_catalog.acldefault('d', d.datdba))::pg_catalog.text[] AS acl,
             pg_catalog.acldefault('d', d.datdba)::pg_catalog.text[] AS acldefault,
             ARRAY(SELECT r.rolname::pg_catalog.text FROM pg_catalog.pg_db_role_setting s
                     JOIN pg_catalog.pg_roles r ON r.oid = s.setrole
                    WHERE s.setdatabase = d.oid) AS roles,
             pg_catalog.pg_encoding_to_char(d.encoding) AS encoding, d.datcollate, d.datctype,
             s.spcname,
             pg_catalog.to_jsonb(d) ->> 'datlocprovider' AS provider,
             COALESCE(pg_catalog.to_jsonb(d) ->> 'datlocale', pg_catalog.to_jsonb(d) ->> 'daticulocale') AS locale
        FROM pg_catalog.pg_database d
        JOIN pg_catalog.pg_tablespace s ON s.oid = d.dattablespace
       WHERE d.datname = ?""";

  /** Null if there is no such database. */
  static @Nullable ExistingDatabase read(Lease lease, String name) throws SQLException {
    try (PreparedStatement statement = lease.connection().prepareStatement(QUERY)) {
      statement.setString(1, name);
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          return null;
        }
        Map<String, String> fixed = new LinkedHashMap<>();
        fixed.put(ENCODING, row.getString("encoding"));
        fixed.put("LC_COLLATE", row.getString("datcollate"));
        fixed.put("LC_CTYPE", row.getString("datctype"));
        fixed.put("TABLESPACE", row.getString("spcname"));
        String provider = row.getString("provider");
        if (provider != null) {
          fixed.put("LOCALE_PROVIDER", provider(provider));
        }
        String locale = row.getString("locale");
        fixed.put("LOCALE", locale == null ? "" : locale);
        return new ExistingDatabase(
            name,
            row.getString("owner"),
            texts(row.getArray("acl")),
            texts(row.getArray("acldefault")),
            texts(row.getArray("roles")),
            fixed);
      }
    }
  }

  private static String provider(String letter) {
    return switch (letter) {
      case "i" -> "icu";
      case "b" -> "builtin";
      default -> "libc";
    };
  }

  private static List<String> texts(Array array) throws SQLException {
    return Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
  }

  /**
   * What was decided when the dumped database was created and is otherwise here, by the words of
   * CREATE DATABASE; what the dumped server did not know of is no difference.
   *
   * @return for each of them, how it was
   */
  Map<String, String> differences(TocEntry dumped) {
    Map<String, String> differences = new LinkedHashMap<>();
    Map<String, String> then = new LinkedHashMap<>();
    then.put("TABLESPACE", "pg_default");
    then.put("LOCALE", "");
    Matcher property = PROPERTY.matcher(String.valueOf(dumped.definition()));
    while (property.find()) {
      String word = property.group(1);
      String value = unquoted(property.group(2));
      then.put(word.endsWith("_LOCALE") ? "LOCALE" : word, value);
    }
    boolean providersKnown = then.containsKey("LOCALE_PROVIDER");
    then.forEach(
        (word, value) -> {
          String now = fixed.get(word);
          boolean comparable = providersKnown || !word.equals("LOCALE");
          if (now != null && comparable && !now.equals(value)) {
            differences.put(word, value);
          }
        });
    return differences;
  }

  private static String unquoted(String text) {
    char quote = text.charAt(0);
    if (quote != '\'' && quote != '"') {
      return text;
    }
    String one = String.valueOf(quote);
    return text.substring(1, text.length() - 1).replace(one + one, one);
  }

  /** Makes it as if it had just been created. */
  void reset(Lease lease, int serverMajor) throws SQLException {
    String database = Identifiers.quote(name);
    List<String> statements = new ArrayList<>();
    statements.add("ALTER DATABASE " + database + " RESET ALL");
    for (String role : rolesWithSettings) {
      statements.add(
          "ALTER ROLE " + Identifiers.quote(role) + " IN DATABASE " + database + " RESET ALL");
    }
    statements.add("ALTER DATABASE " + database + " CONNECTION LIMIT -1");
    statements.add("ALTER DATABASE " + database + " IS_TEMPLATE false");
    statements.add("COMMENT ON DATABASE " + database + " IS NULL");
    statements.addAll(
        AclStatements.diff(
            AclKind.DATABASE,
            serverMajor,
            database,
            owner,
            new AclChange(parse(defaultAcl), parse(acl))));
    for (String sql : statements) {
      try (Statement statement = lease.statement()) {
        statement.execute(sql);
      }
    }
  }

  private static List<AclItem> parse(List<String> items) {
    return items.stream().map(AclItem::parse).toList();
  }

  /** Such as "ENCODING UTF8". */
  String described(String word) {
    return word + " " + Objects.requireNonNull(fixed.get(word));
  }
}
