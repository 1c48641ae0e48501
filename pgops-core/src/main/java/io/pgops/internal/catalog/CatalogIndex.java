package io.pgops.internal.catalog;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every kind looks up: schemas, roles, extension membership, dependencies. Read once, then
 * unchanging and thread-safe.
 */
public final class CatalogIndex {
  /** The first OID that the server gives to objects of users; those below were made by initdb. */
  public static final long FIRST_USER_OID = 16384;

  private final Map<Long, String> schemas = new HashMap<>();
  private final Map<Long, String> roles = new HashMap<>();
  private final Map<ObjectId, Long> extensionOf = new HashMap<>();
  private final Map<Long, String> extensions = new HashMap<>();
  private final Map<ObjectId, List<Long>> boundTo = new HashMap<>();
  private final Map<ObjectId, List<ObjectId>> needs = new HashMap<>();

  private CatalogIndex() {}

  public static CatalogIndex read(CatalogSession session) throws SQLException {
    CatalogIndex index = new CatalogIndex();
    Map<ObjectId, ObjectId> known = new HashMap<>();
    session.read(
        CatalogQuery.of("SELECT oid, nspname FROM pg_catalog.pg_namespace"),
        row -> index.schemas.put(row.oid("oid"), row.text("nspname")));
    session.read(
        CatalogQuery.of("SELECT oid, rolname FROM pg_catalog.pg_roles"),
        row -> index.roles.put(row.oid("oid"), row.text("rolname")));
    session.read(
        CatalogQuery.of("SELECT oid, extname FROM pg_catalog.pg_extension"),
        row -> index.extensions.put(row.oid("oid"), row.text("extname")));
    session.read(
        CatalogQuery.of(
            """
            SELECT d.classid, d.objid, d.refclassid, d.refobjid, d.deptype
              FROM pg_catalog.pg_depend d
             WHERE d.deptype <> 'p'
               -- a function may call itself
               AND (d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass
                    OR NOT (d.classid = d.refclassid AND d.objid = d.refobjid))
            UNION ALL
            -- what a member needs, its operator class or family needs
            SELECT COALESCE(c.refclassid, 'pg_catalog.pg_opfamily'::pg_catalog.regclass),
                   COALESCE(c.refobjid, m.family), d.refclassid, d.refobjid, d.deptype
              FROM (SELECT 'pg_catalog.pg_amop'::pg_catalog.regclass AS catalog, oid, amopfamily AS family
                      FROM pg_catalog.pg_amop
                    UNION ALL
                    SELECT 'pg_catalog.pg_amproc'::pg_catalog.regclass, oid, amprocfamily
                      FROM pg_catalog.pg_amproc) m
              JOIN pg_catalog.pg_depend d ON d.classid = m.catalog AND d.objid = m.oid
              LEFT JOIN pg_catalog.pg_depend c ON c.classid = m.catalog AND c.objid = m.oid
                AND c.refclassid = 'pg_catalog.pg_opclass'::pg_catalog.regclass
             WHERE d.deptype NOT IN ('p', 'e')
               AND (d.refclassid, d.refobjid)
                   <> (COALESCE(c.refclassid, 'pg_catalog.pg_opfamily'::pg_catalog.regclass),
                       COALESCE(c.refobjid, m.family))
             ORDER BY 1, 2, 3, 4"""),
        row -> index.addDependency(row, known));
    return index;
  }

  private void addDependency(Row row, Map<ObjectId, ObjectId> known) throws SQLException {
    ObjectId dependent = known(row.oid("classid"), row.oid("objid"), known);
    ObjectId needed = known(row.oid("refclassid"), row.oid("refobjid"), known);
    if (row.letter("deptype") == 'e') {
      extensionOf.put(dependent, needed.oid());
      return;
    }
    if (row.letter("deptype") == 'x') {
      boundTo.computeIfAbsent(dependent, id -> new ArrayList<>(1)).add(needed.oid());
    }
    List<ObjectId> list = needs.computeIfAbsent(dependent, id -> new ArrayList<>(4));
    if (list.isEmpty() || !list.get(list.size() - 1).equals(needed)) {
      list.add(needed);
    }
  }

  /** One and the same for all its edges, of which there are many. */
  private static ObjectId known(long catalog, long oid, Map<ObjectId, ObjectId> known) {
    return known.computeIfAbsent(new ObjectId(catalog, oid), id -> id);
  }

  /** The schema's name. */
  public String schema(long oid) {
    return named(schemas, oid, "schema");
  }

  /** The role's name. */
  public String role(long oid) {
    return named(roles, oid, "role");
  }

  private static String named(Map<Long, String> names, long oid, String kind) {
    String name = names.get(oid);
    if (name == null) {
      throw new DanglingReferenceException(kind, oid);
    }
    return name;
  }

  /** OID of the extension that the object belongs to, or null. */
  public @Nullable Long extensionOf(ObjectId id) {
    return extensionOf.get(id);
  }

  /**
   * Names of the extensions that the object was made to depend on, so that it is dropped with them.
   */
  public List<String> boundTo(ObjectId id) {
    return boundTo.getOrDefault(id, List.of()).stream()
        .map(oid -> named(extensions, oid, "extension"))
        .sorted()
        .toList();
  }

  /** What pg_depend says the object needs, extension membership apart. */
  public List<ObjectId> needs(ObjectId id) {
    return needs.getOrDefault(id, List.of());
  }

  /** Why an object in a schema is not the user's, or null when it is. */
  public @Nullable Exclusion exclusion(ObjectId id, long schemaOid) {
    String schema = schema(schemaOid);
    if (schema.startsWith("pg_temp_") || schema.startsWith("pg_toast_temp_")) {
      return Exclusion.TEMPORARY;
    }
    if (schema.startsWith("pg_") || schema.equals("information_schema")) {
      return id.oid() < FIRST_USER_OID ? Exclusion.BUILT_IN : Exclusion.SYSTEM_SCHEMA;
    }
    return exclusion(id);
  }

  /** Why an object without a schema is not the user's, or null when it is. */
  public @Nullable Exclusion exclusion(ObjectId id) {
    if (id.oid() < FIRST_USER_OID) {
      return Exclusion.BUILT_IN;
    }
    return extensionOf.containsKey(id) ? Exclusion.EXTENSION_MEMBER : null;
  }
}
