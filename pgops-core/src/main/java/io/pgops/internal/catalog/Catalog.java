package io.pgops.internal.catalog;

/**
 * The catalogs whose rows are objects, with the OIDs under which pg_depend knows them (fixed in
 * every version).
 */
public enum Catalog {
  CLASS("pg_class", 1259),
  TYPE("pg_type", 1247),
  PROC("pg_proc", 1255),
  CONSTRAINT("pg_constraint", 2606),
  ATTRDEF("pg_attrdef", 2604),
  NAMESPACE("pg_namespace", 2615),
  EXTENSION("pg_extension", 3079),
  TRIGGER("pg_trigger", 2620),
  REWRITE("pg_rewrite", 2618),
  DATABASE("pg_database", 1262),
  LANGUAGE("pg_language", 2612),
  CAST("pg_cast", 2605),
  TRANSFORM("pg_transform", 3576),
  OPERATOR("pg_operator", 2617),
  OPCLASS("pg_opclass", 2616),
  OPFAMILY("pg_opfamily", 2753),
  AMOP("pg_amop", 2602),
  AMPROC("pg_amproc", 2603),
  AM("pg_am", 2601),
  COLLATION("pg_collation", 3456),
  CONVERSION("pg_conversion", 2607),
  TS_PARSER("pg_ts_parser", 3601),
  TS_TEMPLATE("pg_ts_template", 3764),
  TS_DICT("pg_ts_dict", 3600),
  TS_CONFIG("pg_ts_config", 3602),
  FOREIGN_DATA_WRAPPER("pg_foreign_data_wrapper", 2328),
  FOREIGN_SERVER("pg_foreign_server", 1417),
  STATISTIC_EXT("pg_statistic_ext", 3381),
  POLICY("pg_policy", 3256),
  USER_MAPPING("pg_user_mapping", 1418),
  PUBLICATION("pg_publication", 6104),
  PUBLICATION_REL("pg_publication_rel", 6106),
  PUBLICATION_NAMESPACE("pg_publication_namespace", 6237),
  SUBSCRIPTION("pg_subscription", 6100),
  EVENT_TRIGGER("pg_event_trigger", 3466),

  /**
   * Its rows have no OID; a partition or a partition's index, which has but one, stands for its
   * own.
   */
  INHERITS("pg_inherits", 2611),
  DEFAULT_ACL("pg_default_acl", 826),
  /** Known to pg_depend by the catalog of their contents. */
  LARGE_OBJECT_METADATA("pg_largeobject_metadata", 2613);

  private final String table;
  private final long oid;

  Catalog(String table, long oid) {
    this.table = table;
    this.oid = oid;
  }

  /** Its name, inside pg_catalog. */
  public String table() {
    return table;
  }

  /** What everybody may count its rows in: the catalog itself, or a view of it. */
  public String countable() {
    return this == USER_MAPPING ? "pg_user_mappings" : table;
  }

  /** Whether a server has it. */
  public boolean isKnownTo(ServerVersion server) {
    return this != PUBLICATION_NAMESPACE || server.atLeast(15);
  }

  /** Its own OID in pg_class. */
  public long oid() {
    return oid;
  }

  public ObjectId id(long object) {
    return new ObjectId(oid, object);
  }
}
