package io.pgops.internal.jdbcengine;

import io.pgops.error.ServerException;
import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.kinds.DumpNode;
import io.pgops.internal.sql.Identifiers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether the connecting role may read what is to be dumped: all that it may not is told at once,
 * with the statements that help, and before a row was read.
 */
final class ReadRights {
  private static final String NO_PRIVILEGE = "42501";
  private static final int NAMES_SHOWN = 50;

  private static final String RELATIONS =
      """
      SELECT r.oid, r.nspname, r.relname, r.relkind, r.may_use, r.may_read, r.hides
        FROM (SELECT c.oid, n.nspname, c.relname, c.relkind,
                     pg_catalog.has_schema_privilege(n.oid, 'USAGE') AS may_use,
                     CASE WHEN c.relkind = 'S' THEN pg_catalog.has_sequence_privilege(c.oid, 'SELECT')
                          ELSE pg_catalog.has_table_privilege(c.oid, 'SELECT') END AS may_read,
                     c.relrowsecurity AND pg_catalog.row_security_active(c.oid) AS hides
                FROM pg_catalog.pg_class c
                JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
               WHERE c.relkind IN ('r', 'p', 'f', 'S') AND c.oid >= 16384) r
       WHERE r.hides OR NOT (r.may_use AND r.may_read) OR r.oid = ANY('{{unlocked}}')
       ORDER BY r.nspname, r.relname""";

  /** As the server decides it; there is no function to ask before version 18. */
  private static final String LARGE_OBJECTS =
      """
      SELECT pg_catalog.min(l.oid::pg_catalog.int8) AS first, pg_catalog.count(*) AS count
        FROM pg_catalog.pg_largeobject_metadata l
       WHERE pg_catalog.current_setting('is_superuser') = 'off'
         AND pg_catalog.current_setting('lo_compat_privileges') = 'off'
         AND NOT CASE WHEN l.lomacl IS NULL THEN pg_catalog.pg_has_role(l.lomowner, 'USAGE')
                      ELSE EXISTS (SELECT FROM pg_catalog.aclexplode(l.lomacl) a
                                    WHERE a.privilege_type = 'SELECT'
                                      AND (a.grantee = 0 OR pg_catalog.pg_has_role(a.grantee, 'USAGE')))
                 END""";

  private final String role;
  private final String database;
  private final Set<Long> read = new HashSet<>();
  private final Set<Long> locked = new HashSet<>();
  private boolean readsLargeObjects;
  private final Set<String> schemas = new TreeSet<>();
  private final List<String> tables = new ArrayList<>();
  private final List<String> sequences = new ArrayList<>();
  private final List<String> guarded = new ArrayList<>();
  private long largeObject;
  private long largeObjects;

  private ReadRights(String role, String database, List<DumpNode> nodes) {
    this.role = role;
    this.database = database;
    for (DumpNode node : nodes) {
      long oid = node.identity().id().oid();
      switch (node.role()) {
        case TABLE_DATA, SEQUENCE_SET -> read.add(oid);
        case LARGE_OBJECT_DATA -> readsLargeObjects = true;
        case OBJECT -> {
          if (node.identity().id().catalog() == Catalog.CLASS.oid()) {
            locked.add(oid);
          }
        }
        default -> {}
      }
    }
  }

  /**
   * Refuses a dump that could not be completed.
   *
   * @param nodes what is to be dumped
   * @param unlocked OIDs of the tables that could not be locked, since the role may not
   */
  static void require(CatalogSession session, List<DumpNode> nodes, Set<Long> unlocked)
      throws SQLException {
    String[] who = new String[2];
    session.read(
        CatalogQuery.of("SELECT CURRENT_USER AS role, pg_catalog.current_database() AS database"),
        row -> {
          who[0] = row.text("role");
          who[1] = row.text("database");
        });
    ReadRights rights = new ReadRights(who[0], who[1], nodes);
    session.read(
        CatalogQuery.of(RELATIONS)
            .with(
                "unlocked",
                String.join(",", unlocked.stream().map(oid -> Long.toString(oid)).toList())),
        row -> rights.relation(row, unlocked));
    if (rights.readsLargeObjects) {
      session.read(
          CatalogQuery.of(LARGE_OBJECTS),
          row -> {
            rights.largeObjects = row.bigNumber("count");
            rights.largeObject = rights.largeObjects == 0 ? 0 : row.bigNumber("first");
          });
    }
    rights.refuse();
  }

  private void relation(Row row, Set<Long> unlocked) throws SQLException {
    long oid = row.oid("oid");
    char kind = row.letter("relkind");
    boolean isTable = kind == 'r' || kind == 'p';
    if (!read.contains(oid) && !(isTable && locked.contains(oid))) {
      return;
    }
    String name = Identifiers.qualified(row.text("nspname"), row.text("relname"));
    if (!row.flag("may_use")) {
      schemas.add(Identifiers.quote(row.text("nspname")));
    }
    if (!row.flag("may_read") || (unlocked.contains(oid) && row.flag("may_use"))) {
      (kind == 'S' ? sequences : tables).add(name);
    } else if (row.flag("hides") && read.contains(oid)) {
      guarded.add(name);
    }
  }

  private void refuse() {
    List<String> problems = new ArrayList<>();
    List<String> remedies = new ArrayList<>();
    String to = " TO " + Identifiers.quote(role) + ";";
    if (!schemas.isEmpty()) {
      problems.add(named("schema", List.copyOf(schemas)));
      remedies.add("GRANT USAGE ON SCHEMA " + shown(List.copyOf(schemas)) + to);
    }
    if (!tables.isEmpty()) {
      problems.add(named("table", tables));
      remedies.add("GRANT SELECT ON TABLE " + shown(tables) + to);
    }
    if (!sequences.isEmpty()) {
      problems.add(named("sequence", sequences));
      remedies.add("GRANT SELECT ON SEQUENCE " + shown(sequences) + to);
    }
    if (!remedies.isEmpty()) {
      remedies.add("or for all of these GRANT pg_read_all_data" + to);
    }
    if (!guarded.isEmpty()) {
      problems.add(
          named("table", guarded)
              + ", where row-level security hides rows "
              + (guarded.size() == 1 ? "of it" : "of each")
              + " from the role");
      remedies.add("ALTER ROLE " + Identifiers.quote(role) + " BYPASSRLS;");
    }
    if (largeObjects > 0) {
      problems.add(
          largeObjects == 1
              ? "large object " + largeObject
              : largeObjects + " large objects, such as " + largeObject);
      remedies.add(
          "GRANT SELECT ON LARGE OBJECT "
              + largeObject
              + to
              + (largeObjects == 1 ? "" : " and so for each,")
              + " or membership in the role that owns "
              + (largeObjects == 1 ? "it" : "them")
              + ", or largeObjects(false).");
    }
    if (!problems.isEmpty()) {
      throw new ServerException(
          "Role "
              + role
              + " may not read all that is to be in the backup of "
              + database
              + ": no privilege for "
              + String.join("; ", problems),
          NO_PRIVILEGE,
          String.join(" ", remedies) + " Or exclude them from the backup.",
          null);
    }
  }

  private static String named(String word, List<String> names) {
    return word + (names.size() == 1 ? " " : "s ") + shown(names);
  }

  private static String shown(List<String> names) {
    return names.size() <= NAMES_SHOWN
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, NAMES_SHOWN))
            + " and "
            + (names.size() - NAMES_SHOWN)
            + " more";
  }
}
