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

/** Triggers on tables and views: {@code pg_trigger}. */
final class Triggers implements ObjectKind<Triggers.Trigger> {
  /**
   * @param enabled O for the usual, D disabled, R on replicas only, A always
   * @param boundTo names of extensions it is dropped with
   */
  record Trigger(
      Identity identity,
      ObjectId relation,
      String relationName,
      String relationSql,
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
        SELECT t.oid, t.tgname, t.tgrelid, t.tgenabled, t.tgisinternal,
               c.relnamespace, c.relname, c.relowner
          FROM pg_catalog.pg_trigger t
          JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid""");
  }

  @Override
  public Read<Trigger> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId relation = Catalog.CLASS.id(row.oid("tgrelid"));
    ObjectId id = Catalog.TRIGGER.id(row.oid("oid"));
    @Nullable Exclusion excluded = Relations.exclusion(row, relation, index);
    if (excluded == null && row.flag("tgisinternal")) {
      excluded = Exclusion.PART_OF_CONSTRAINT;
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
            row.letter("tgenabled"),
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
    StringBuilder create =
        new StringBuilder(context.details().definition(trigger.identity().id())).append(";\n");
    String state =
        switch (trigger.enabled()) {
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
            "DROP TRIGGER " + name + " ON " + trigger.relationSql() + ";\n")
        .commentOn("TRIGGER " + name + " ON " + trigger.relationSql());
  }
}
