package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.catalog.Exclusion;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import io.pgops.internal.sql.Identifiers;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Triggers on tables and views: {@code pg_trigger}. A partition's copy of its partitioned table's
 * trigger comes with that, and is an object only for what it has of its own.
 */
final class Triggers implements ObjectKind<Triggers.Trigger> {
  /**
   * @param isCopy whether it comes with the trigger of a partitioned table
   * @param enabled O for the usual, D disabled, R on replicas only, A always; blank where a copy is
   *     enabled like its original
   * @param boundTo names of extensions it is dropped with
   */
  record Trigger(
      Identity identity,
      ObjectId relation,
      String relationName,
      String relationSql,
      boolean isCopy,
      char enabled,
      List<String> boundTo)
      implements DbObject {
    @Override
    public String describe() {
      return Identifiers.quote(identity.name()) + " on " + relationSql;
    }

    @Override
    public String tieBreaker() {
      return relationName;
    }

    @Override
    public ObjectId partOf() {
      return relation;
    }
  }

  @Override
  public KindInfo info() {
    return new KindInfo("TRIGGER", Rank.TRIGGER);
  }

  @Override
  public Catalog catalog() {
    return Catalog.TRIGGER;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
        """
        WITH RECURSIVE detaching (relation) AS (
          SELECT h.inhrelid FROM pg_catalog.pg_inherits h WHERE h.inhdetachpending),
        copies (oid, original, is_detaching) AS (
          SELECT t.oid, p.oid, t.tgrelid IN (SELECT relation FROM detaching)
            FROM pg_catalog.pg_trigger t
            JOIN pg_catalog.pg_trigger p ON p.oid = t.tgparentid
           WHERE p.tgparentid = 0 AND NOT p.tgisinternal
          UNION ALL
          SELECT t.oid, o.original, o.is_detaching OR t.tgrelid IN (SELECT relation FROM detaching)
            FROM pg_catalog.pg_trigger t
            JOIN copies o ON o.oid = t.tgparentid)
        SELECT t.oid, COALESCE(r.tgname, t.tgname) AS tgname, t.tgrelid, t.tgenabled,
               t.tgisinternal, c.relnamespace, c.relname, c.relowner,
               r.oid IS NOT NULL AS is_copy, p.tgenabled AS enabled_above,
               COALESCE(o.is_detaching, false) AS is_detaching,
               EXISTS (SELECT FROM pg_catalog.pg_description x
                        WHERE x.classoid = 'pg_catalog.pg_trigger'::pg_catalog.regclass
                          AND x.objoid = t.oid) AS has_comment
          FROM pg_catalog.pg_trigger t
          JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid
          LEFT JOIN copies o ON o.oid = t.oid
          -- 14 lets a copy be renamed, which no later version does
          LEFT JOIN pg_catalog.pg_trigger r ON r.oid = o.original
          LEFT JOIN pg_catalog.pg_trigger p ON p.oid = t.tgparentid""");
  }

  @Override
  public Read<Trigger> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId relation = Catalog.CLASS.id(row.oid("tgrelid"));
    ObjectId id = Catalog.TRIGGER.id(row.oid("oid"));
    @Nullable Exclusion excluded = Relations.exclusion(row, relation, index);
    boolean isCopy = row.flag("is_copy");
    // Until 14 copies count as internal too.
    if (excluded == null && row.flag("tgisinternal") && !isCopy) {
      excluded = Exclusion.PART_OF_CONSTRAINT;
    }
    boolean isAlike = isCopy && row.letter("tgenabled") == row.letter("enabled_above");
    if (excluded == null && isCopy) {
      boolean hasItsOwn = !isAlike || row.flag("has_comment") || !index.boundTo(id).isEmpty();
      // Detaching a partition takes them away.
      if (!hasItsOwn || row.flag("is_detaching")) {
        excluded = Exclusion.INHERITED;
      }
    }
    if (excluded != null) {
      return Read.excluded(excluded);
    }
    String schema = index.schema(row.oid("relnamespace"));
    return Read.found(
        new Trigger(
            new Identity(id, schema, row.text("tgname"), index.role(row.oid("relowner"))),
            relation,
            row.text("relname"),
            Identifiers.qualified(schema, row.text("relname")),
            isCopy,
            isAlike ? ' ' : row.letter("tgenabled"),
            index.boundTo(id)));
  }

  @Override
  public void readDetails(CatalogSession session, List<Trigger> selected, Details details)
      throws SQLException {
    // The pretty form cannot be read by every later server.
    Details.readDefinitions(
        session,
        Catalog.TRIGGER,
        selected,
        CatalogQuery.of(
            """
            SELECT t.oid, pg_catalog.pg_get_triggerdef(t.oid, false) AS definition
              FROM pg_catalog.pg_trigger t WHERE t.oid = ANY({oids})"""),
        details);
  }

  @Override
  public Ddl ddl(Trigger trigger, DdlContext context) {
    String name = Identifiers.quote(trigger.identity().name());
    StringBuilder create = new StringBuilder();
    if (!trigger.isCopy()) {
      create.append(context.details().definition(trigger.identity().id())).append(";\n");
    }
    String state =
        switch (trigger.enabled()) {
          case 'O' -> trigger.isCopy() ? "ENABLE" : "";
          case 'D' -> "DISABLE";
          case 'R' -> "ENABLE REPLICA";
          case 'A' -> "ENABLE ALWAYS";
          default -> "";
        };
    if (!state.isEmpty()) {
      create.append(
          "ALTER TABLE " + trigger.relationSql() + " " + state + " TRIGGER " + name + ";\n");
    }
    for (String extension : trigger.boundTo()) {
      create.append(
          "ALTER TRIGGER "
              + name
              + " ON "
              + trigger.relationSql()
              + " DEPENDS ON EXTENSION "
              + Identifiers.quote(extension)
              + ";\n");
    }
    return Ddl.of(
            trigger.relationName() + " " + trigger.identity().name(),
            create.toString(),
            trigger.isCopy() ? "" : "DROP TRIGGER " + name + " ON " + trigger.relationSql() + ";\n")
        .commentOn("TRIGGER " + name + " ON " + trigger.relationSql());
  }
}
