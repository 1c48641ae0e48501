package io.pgops.internal.catalog;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which version of each object a session sees. Tables are locked, but functions, views, types and
 * schemas cannot be, and the server's pg_get functions describe the present, not the snapshot: what
 * changed meanwhile might be dumped half old, half new. Immutable.
 */
public final class ObjectVersions {
  /** OID of pg_authid. */
  private static final long ROLES = 1260;

  private static final List<Watched> WATCHED = watched();

  private final Map<String, String> versions;
  private final Map<Long, String> roles;

  /**
   * @param of the catalog of the object that a row belongs to
   * @param oid the column with that object's OID
   * @param version what differs once something was altered that the server describes
   */
  private record Watched(Catalog of, String table, String oid, String version) {
    Watched(Catalog of, String table, String oid) {
      this(of, table, oid, "x.xmin");
    }
  }

  private ObjectVersions(Map<String, String> versions, Map<Long, String> roles) {
    this.versions = versions;
    this.roles = roles;
  }

  private static List<Watched> watched() {
    List<Watched> all = new ArrayList<>();
    for (Catalog catalog : Catalog.values()) {
      switch (catalog) {
        // Only read by queries, which see the snapshot.
        case DATABASE,
            LARGE_OBJECT_METADATA,
            USER_MAPPING,
            PUBLICATION_NAMESPACE,
            SUBSCRIPTION -> {}
        case INHERITS -> all.add(new Watched(Catalog.CLASS, "pg_inherits", "inhrelid"));
        // A new xmin may come from nothing but a refreshed materialized view. A sequence that is
        // altered gets a new file, and whoever reads its value reads that file.
        case CLASS ->
            all.add(
                new Watched(
                    catalog,
                    "pg_class",
                    "oid",
                    "ROW(x.relname, x.relnamespace, x.relkind, x.relam, x.reltablespace, x.reloptions,"
                        + " CASE WHEN x.relkind = 'S' THEN x.relfilenode END)"));
        default -> all.add(new Watched(catalog, catalog.table(), "oid"));
      }
    }
    all.add(new Watched(Catalog.CLASS, "pg_attribute", "attrelid"));
    all.add(new Watched(Catalog.CLASS, "pg_index", "indexrelid"));
    all.add(new Watched(Catalog.CLASS, "pg_partitioned_table", "partrelid"));
    all.add(new Watched(Catalog.TYPE, "pg_enum", "enumtypid"));
    return List.copyOf(all);
  }

  /**
   * One text for all objects of the database: as long as two sessions get the same one, nothing
   * differs.
   */
  public static String ofAll(CatalogSession session) throws SQLException {
    List<String> queries = new ArrayList<>();
    for (int i = 0; i < WATCHED.size(); i++) {
      Watched watched = WATCHED.get(i);
      queries.add(
          "SELECT "
              + i
              + " AS place, pg_catalog.count(*) || ':' || pg_catalog.sum(pg_catalog.hashtextextended(x."
              + watched.oid()
              + " || '.' || "
              + watched.version()
              + ", 0)) AS total "
              + from(watched));
    }
    queries.add(
        "SELECT -1, pg_catalog.count(*) || ':' || pg_catalog.sum(pg_catalog.hashtextextended(r.oid || '.' || r.rolname, 0))"
            + " FROM pg_catalog.pg_roles r");
    StringBuilder all = new StringBuilder();
    session.read(
        CatalogQuery.of(String.join(" UNION ALL ", queries) + " ORDER BY 1"),
        row -> all.append(row.textOrNull("total")).append('\n'));
    return all.toString();
  }

  /** Of these objects, and of the roles, whose names stand in privileges. */
  public static ObjectVersions of(CatalogSession session, Set<ObjectId> objects)
      throws SQLException {
    List<String> queries = new ArrayList<>();
    for (int i = 0; i < WATCHED.size(); i++) {
      Watched watched = WATCHED.get(i);
      queries.add(
          "SELECT "
              + i
              + " AS place, x."
              + watched.oid()
              + " AS oid, pg_catalog.count(*) || ':' || pg_catalog.sum(pg_catalog.hashtextextended("
              + watched.version()
              + "::pg_catalog.text, 0)) AS version "
              + from(watched)
              + " GROUP BY x."
              + watched.oid());
    }
    Map<String, String> versions = new HashMap<>();
    session.read(
        CatalogQuery.of(String.join(" UNION ALL ", queries)),
        row -> {
          Watched watched = WATCHED.get(row.number("place"));
          if (objects.contains(watched.of().id(row.oid("oid")))) {
            versions.put(key(row.number("place"), row.oid("oid")), row.text("version"));
          }
        });
    Map<Long, String> roles = new HashMap<>();
    session.read(
        CatalogQuery.of("SELECT r.oid, r.rolname FROM pg_catalog.pg_roles r"),
        row -> roles.put(row.oid("oid"), row.text("rolname")));
    return new ObjectVersions(versions, roles);
  }

  private static String from(Watched watched) {
    // Nobody alters what came with the server, but the schema public is the user's.
    return "FROM pg_catalog."
        + watched.table()
        + " x"
        + (watched.of() == Catalog.NAMESPACE ? "" : " WHERE x." + watched.oid() + " >= 16384");
  }

  private static String key(int place, long oid) {
    return place + "." + oid;
  }

  /**
   * What was dropped, altered or renamed between these versions and later ones: an object's id as
   * pg_depend knows it, or that of a role; null when nothing was.
   */
  public @Nullable ObjectId firstChange(ObjectVersions later) {
    for (Map.Entry<String, String> entry : versions.entrySet()) {
      if (!entry.getValue().equals(later.versions.get(entry.getKey()))) {
        int dot = entry.getKey().indexOf('.');
        return WATCHED
            .get(Integer.parseInt(entry.getKey().substring(0, dot)))
            .of()
            .id(Long.parseLong(entry.getKey().substring(dot + 1)));
      }
    }
    for (Map.Entry<Long, String> role : roles.entrySet()) {
      // One that was dropped had no part in any object by then.
      String name = later.roles.getOrDefault(role.getKey(), role.getValue());
      if (!name.equals(role.getValue())) {
        return new ObjectId(ROLES, role.getKey());
      }
    }
    return null;
  }
}
