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
import io.pgops.internal.sql.Literals;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Subscriptions: {@code pg_subscription}, which the databases of a cluster share. They are restored
 * disabled and without a connection: the publisher has the slot already, or is no longer there.
 */
final class Subscriptions implements ObjectKind<Subscriptions.Subscription> {
  private static final Pattern SLOT = Pattern.compile("[a-z0-9_]+");

  /**
   * @param publications their names
   * @param slot the publisher's replication slot; null for none
   * @param options of WITH, as SQL, but for the slot
   */
  record Subscription(
      Identity identity, List<String> publications, @Nullable String slot, List<String> options)
      implements DbObject {
    /**
     * The name to make it by, so that its slot is named. By default that is the subscription's own
     * name, and may be one that the option refuses.
     */
    String madeAs() {
      return slot == null || canBeSaid(slot) ? identity.name() : slot;
    }

    private static boolean canBeSaid(String slot) {
      return SLOT.matcher(slot).matches() && !slot.equals("none");
    }

    List<String> allOptions() {
      List<String> all = new ArrayList<>();
      all.add("connect = false");
      if (slot == null) {
        all.add("slot_name = NONE");
      } else if (canBeSaid(slot)) {
        all.add("slot_name = " + Literals.quote(slot));
      }
      all.addAll(options);
      return all;
    }
  }

  @Override
  public KindInfo info() {
    return new KindInfo("SUBSCRIPTION", Rank.SUBSCRIPTION);
  }

  @Override
  public Catalog catalog() {
    return Catalog.SUBSCRIPTION;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    // Everybody may read these columns, but not the connection string.
    return CatalogQuery.of(
            """
            SELECT s.oid, s.subname, s.subowner, d.datname = pg_catalog.current_database() AS is_here,
                   pg_catalog.has_column_privilege('pg_catalog.pg_subscription', 'subconninfo', 'SELECT') AS is_readable,
                   s.subpublications, s.subslotname, s.subbinary, s.subsynccommit,
                   {streaming} AS streaming, {twophase} AS is_two_phase, {onerror} AS is_disabled_on_error,
                   {password} AS needs_password, {asowner} AS runs_as_owner, {origin} AS origin,
                   {failover} AS has_failover
              FROM pg_catalog.pg_subscription s
              LEFT JOIN pg_catalog.pg_database d ON d.oid = s.subdbid""")
        .with(
            "streaming",
            server.pick(
                16,
                "CASE s.substream WHEN 'f' THEN 'off' WHEN 't' THEN 'on' WHEN 'p' THEN 'parallel' END",
                "CASE WHEN s.substream THEN 'on' ELSE 'off' END"))
        .with("twophase", server.pick(15, "s.subtwophasestate <> 'd'", "false"))
        .with("onerror", server.pick(15, "s.subdisableonerr", "false"))
        .with("password", server.pick(16, "s.subpasswordrequired", "true"))
        .with("asowner", server.pick(16, "s.subrunasowner", "false"))
        .with("origin", server.pick(16, "s.suborigin", "'any'"))
        .with("failover", server.pick(17, "s.subfailover", "false"));
  }

  @Override
  public Read<Subscription> read(Row row, CatalogIndex index) throws SQLException {
    if (!row.flag("is_here")) {
      return Read.excluded(Exclusion.OTHER_DATABASE);
    }
    String name = row.text("subname");
    if (!row.flag("is_readable")) {
      return Read.unreadable("subscription " + Identifiers.quote(name));
    }
    ObjectId id = Catalog.SUBSCRIPTION.id(row.oid("oid"));
    return Read.found(
        new Subscription(
            new Identity(id, null, name, index.role(row.oid("subowner"))),
            row.texts("subpublications"),
            row.textOrNull("subslotname"),
            options(row)));
  }

  private static List<String> options(Row row) throws SQLException {
    List<String> options = new ArrayList<>();
    if (row.flag("subbinary")) {
      options.add("binary = true");
    }
    // Its default is another one since 18.
    options.add("streaming = " + row.text("streaming"));
    if (row.flag("is_two_phase")) {
      options.add("two_phase = on");
    }
    if (row.flag("is_disabled_on_error")) {
      options.add("disable_on_error = true");
    }
    if (!row.flag("needs_password")) {
      options.add("password_required = false");
    }
    if (row.flag("runs_as_owner")) {
      options.add("run_as_owner = true");
    }
    if (row.flag("has_failover")) {
      options.add("failover = true");
    }
    if (!row.text("subsynccommit").equals("off")) {
      options.add("synchronous_commit = " + Literals.quote(row.text("subsynccommit")));
    }
    if (!row.text("origin").equals("any")) {
      options.add("origin = " + Literals.quote(row.text("origin")));
    }
    return List.copyOf(options);
  }

  @Override
  public void readDetails(CatalogSession session, List<Subscription> selected, Details details)
      throws SQLException {
    Details.readDefinitions(
        session,
        Catalog.SUBSCRIPTION,
        selected,
        CatalogQuery.of(
            """
            SELECT s.oid, s.subconninfo AS definition
              FROM pg_catalog.pg_subscription s WHERE s.oid = ANY({oids})"""),
        details);
  }

  @Override
  public Ddl ddl(Subscription subscription, DdlContext context) {
    String sql = subscription.identity().sql();
    String madeAs = subscription.madeAs();
    return Ddl.of(
            subscription.identity().name(),
            "CREATE SUBSCRIPTION "
                + Identifiers.quote(madeAs)
                + " CONNECTION "
                + Literals.quote(context.details().definition(subscription.identity().id()))
                + " PUBLICATION "
                + subscription.publications().stream()
                    .map(Identifiers::quote)
                    .collect(Collectors.joining(", "))
                + " WITH ("
                + String.join(", ", subscription.allOptions())
                + ");\n"
                + (madeAs.equals(subscription.identity().name())
                    ? ""
                    : "ALTER SUBSCRIPTION "
                        + Identifiers.quote(madeAs)
                        + " RENAME TO "
                        + sql
                        + ";\n"),
            "DROP SUBSCRIPTION " + sql + ";\n")
        .commentOn("SUBSCRIPTION " + sql);
  }
}
