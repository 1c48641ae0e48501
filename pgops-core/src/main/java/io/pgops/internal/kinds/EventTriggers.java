package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.Exclusion;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import io.pgops.internal.sql.Identifiers;
import io.pgops.internal.sql.Literals;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Event triggers: {@code pg_event_trigger}. */
final class EventTriggers implements ObjectKind<EventTriggers.EventTrigger> {
  /**
   * An event trigger.
   *
   * @param event when it fires
   * @param tags the commands on which it fires; empty for all
   * @param function what it calls
   * @param enabled O for the usual, D disabled, R on replicas only, A always
   */
  record EventTrigger(
      Identity identity, String event, List<String> tags, String function, char enabled)
      implements DbObject {}

  @Override
  public KindInfo info() {
    return new KindInfo("EVENT TRIGGER", Rank.EVENT_TRIGGER);
  }

  @Override
  public Catalog catalog() {
    return Catalog.EVENT_TRIGGER;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
        """
        SELECT e.oid, e.evtname, e.evtowner, e.evtevent, e.evttags, e.evtenabled,
               pg_catalog.format('%I.%I', n.nspname, p.proname) AS function
          FROM pg_catalog.pg_event_trigger e
          JOIN pg_catalog.pg_proc p ON p.oid = e.evtfoid
          JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace""");
  }

  @Override
  public Read<EventTrigger> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId id = Catalog.EVENT_TRIGGER.id(row.oid("oid"));
    @Nullable Exclusion excluded = index.exclusion(id);
    return excluded != null
        ? Read.excluded(excluded)
        : Read.found(
            new EventTrigger(
                new Identity(id, null, row.text("evtname"), index.role(row.oid("evtowner"))),
                row.text("evtevent"),
                row.texts("evttags"),
                row.text("function"),
                row.letter("evtenabled")));
  }

  @Override
  public Ddl ddl(EventTrigger trigger, DdlContext context) {
    String sql = "EVENT TRIGGER " + trigger.identity().sql();
    StringBuilder create =
        new StringBuilder("CREATE " + sql + " ON " + Identifiers.quote(trigger.event()));
    if (!trigger.tags().isEmpty()) {
      create
          .append("\n    WHEN TAG IN (")
          .append(trigger.tags().stream().map(Literals::quote).collect(Collectors.joining(", ")))
          .append(')');
    }
    create.append("\n    EXECUTE FUNCTION " + trigger.function() + "();\n");
    String state =
        switch (trigger.enabled()) {
          case 'D' -> "DISABLE";
          case 'R' -> "ENABLE REPLICA";
          case 'A' -> "ENABLE ALWAYS";
          default -> "";
        };
    if (!state.isEmpty()) {
      create.append("ALTER " + sql + " " + state + ";\n");
    }
    return Ddl.of(trigger.identity().name(), create.toString(), "DROP " + sql + ";\n")
        .commentOn(sql);
  }
}
