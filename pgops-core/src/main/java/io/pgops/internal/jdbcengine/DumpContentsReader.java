package io.pgops.internal.jdbcengine;

import io.pgops.error.ServerException;
import io.pgops.error.UnsupportedObjectsException;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.catalog.DanglingReferenceException;
import io.pgops.internal.catalog.LockedTable;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.ObjectVersions;
import io.pgops.internal.catalog.ServerVersion;
import io.pgops.internal.catalog.SessionSettings;
import io.pgops.internal.catalog.Snapshot;
import io.pgops.internal.catalog.SnapshotProtocol;
import io.pgops.internal.exec.Activity;
import io.pgops.internal.exec.Cancellation;
import io.pgops.internal.exec.Lease;
import io.pgops.internal.kinds.CatalogContents;
import io.pgops.internal.kinds.CatalogReader;
import io.pgops.internal.kinds.ConfigurationRelations;
import io.pgops.internal.kinds.ConfigurationRelations.ConfigurationRelation;
import io.pgops.internal.kinds.DbObject;
import io.pgops.internal.kinds.Details;
import io.pgops.internal.kinds.DumpNode;
import io.pgops.internal.kinds.DumpOrder;
import io.pgops.internal.kinds.DumpScope;
import io.pgops.internal.kinds.ForeignServers;
import io.pgops.internal.kinds.ForeignTables;
import io.pgops.internal.kinds.ObjectKind;
import io.pgops.internal.kinds.Selection;
import io.pgops.internal.kinds.VanishedException;
import io.pgops.internal.kinds.Wanted;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes a snapshot and reads everything in it but the rows. Starts over when something moved
 * meanwhile; after some attempts that is an error. Leaves the snapshot's transaction open.
 */
final class DumpContentsReader {
  static final int ATTEMPTS = 10;

  private final Lease leader;
  private final @Nullable Lease witness;
  private final CatalogSession session;
  private final DumpOptions options;
  private final Tell tell;
  private final Cancellation cancellation;
  private final SessionSettings settings;
  private final SnapshotProtocol protocol;
  private Set<Long> visible = Set.of();

  /**
   * @param witness a second connection that sees the present; null when there is none
   */
  DumpContentsReader(
      Lease leader,
      @Nullable Lease witness,
      ServerVersion server,
      DumpOptions options,
      Tell tell,
      Cancellation cancellation)
      throws SQLException {
    this.leader = leader;
    this.witness = witness;
    this.session = new CatalogSession(leader.connection(), server, leader.activity()::touch);
    this.options = options;
    this.tell = tell;
    this.cancellation = cancellation;
    leader.activity().waitingFor("looking around", Activity.Kind.SERVER_QUERY);
    this.settings = SessionSettings.of(leader.connection());
    this.protocol =
        SnapshotProtocol.of(session, settings, options.lockTimeout(), this::isToBeLocked);
  }

  private boolean isToBeLocked(LockedTable table) {
    return options.selection().wantsRelation(table.schema(), table.name(), table.visible());
  }

  DumpContents read() throws SQLException {
    String reason = "";
    int attempt = 1;
    while (attempt <= ATTEMPTS) {
      cancellation.check();
      tell.phase(attempt == 1 ? "locking tables" : "locking tables, attempt " + attempt);
      leader.activity().waitingFor("locking tables", Activity.Kind.SERVER_STATEMENT);
      Snapshot snapshot = protocol.tryTake(attempt);
      if (snapshot == null) {
        reason = "tables were truncated, rewritten, added or dropped";
        attempt++;
        continue;
      }
      tell.phase("reading the catalogs");
      try {
        leader.activity().waitingFor("reading the catalogs", Activity.Kind.SERVER_QUERY);
        DumpContents contents = readUnder(snapshot);
        @Nullable String altered = altered(contents);
        if (altered == null) {
          protocol.readyForRows();
          return contents;
        }
        reason = altered + " was altered or dropped";
      } catch (VanishedException | DanglingReferenceException e) {
        reason = e.getMessage();
      } catch (SQLException e) {
        if (!SnapshotProtocol.isMovedUnderUs(e)) {
          // Does not count: the time to wait for locks is bounded.
          protocol.startOverAfter(e);
          continue;
        }
        reason = ServerException.of("an object was altered or dropped", e).getMessage();
      }
      session.execute("ROLLBACK");
      attempt++;
    }
    throw new ServerException(
        "No consistent state could be read in " + ATTEMPTS + " attempts; at the last, " + reason,
        "40001",
        "Run the backup when fewer objects are being altered.",
        null);
  }

  private DumpContents readUnder(Snapshot snapshot) throws SQLException {
    CatalogContents catalog = CatalogReader.read(session);
    visible = protocol.visible();
    List<String> discrepancies = catalog.completeness().discrepancies();
    if (!discrepancies.isEmpty()) {
      throw new ServerException(
          "Not every catalog row was understood: " + String.join(", ", discrepancies),
          "XX000",
          "This is a defect of PgOps; please report it with the server's version.",
          null);
    }
    Wanted wanted = Wanted.of(catalog, options.selection(), visible::contains);
    wanted.nodes().forEach(this::hasData);
    catalog.objects().forEach(this::isOnWantedServer);
    requireMatches();
    if (!wanted.unsupported().isEmpty() && !options.skipUnsupported()) {
      throw new UnsupportedObjectsException(wanted.unsupported());
    }
    Details details = new Details();
    readDetails(wanted.nodes(), details);
    List<ConfigurationRelation> configuration =
        ConfigurationRelations.read(session, catalog.index(), wanted.nodes(), details);
    Map<ObjectId, String> conditions = new HashMap<>();
    configuration.forEach(r -> conditions.put(r.identity().id(), r.condition()));
    DumpOrder order =
        DumpOrder.of(
            catalog, wanted.nodes(), configuration, details, options.scope(), this::hasData);
    ReadRights.require(session, order.nodes(), protocol.unlocked());
    return new DumpContents(
        snapshot,
        catalog,
        wanted.nodes(),
        order,
        details,
        wanted.unsupported(),
        wanted.unreadable(),
        options.selection().isEverything() && options.scope() != DumpScope.DATA_ONLY
            ? catalog.privileges().all()
            : List.of(),
        conditions,
        TableSizes.read(session, order.nodes()),
        SequenceValues.read(session, order.nodes()),
        options.statistics() ? RelationStatistics.read(session, wanted.nodes()) : List.of(),
        TableSizes.ofLargeObjects(session, order.nodes()));
  }

  private void requireMatches() {
    List<String> unmatched = options.selection().unmatched();
    if (!unmatched.isEmpty()) {
      throw new ServerException(
          "Nothing in the database matches " + String.join(", ", unmatched),
          "42P01",
          "Check the spelling and the schema: exact names keep their case, patterns fold to lower case unless quoted.",
          null);
    }
  }

  private boolean hasData(DumpNode node) {
    Selection selection = options.selection();
    String schema = node.identity().schema();
    return schema != null
        && selection.wantsData(
            schema, node.identity().name(), visible.contains(node.identity().id().oid()))
        && isOnWantedServer(node);
  }

  /** Asked of servers too, so that one without tables is not taken for a misspelt name. */
  private boolean isOnWantedServer(DumpNode node) {
    if (node.object() instanceof ForeignServers.ForeignServer server) {
      return options.selection().wantsForeignData(server.identity().name());
    }
    return !(node.object() instanceof ForeignTables.ForeignTable table)
        || options.selection().wantsForeignData(table.server());
  }

  private void readDetails(List<DumpNode> nodes, Details details) throws SQLException {
    Map<ObjectKind<?>, List<DbObject>> byKind = new LinkedHashMap<>();
    for (DumpNode node : nodes) {
      byKind.computeIfAbsent(node.kind(), kind -> new ArrayList<>()).add(node.object());
    }
    for (Map.Entry<ObjectKind<?>, List<DbObject>> entry : byKind.entrySet()) {
      readDetails(entry.getKey(), entry.getValue(), details);
    }
  }

  @SuppressWarnings("unchecked") // the list holds what this kind read
  private <T extends DbObject> void readDetails(
      ObjectKind<T> kind, List<? extends DbObject> objects, Details details) throws SQLException {
    kind.readDetails(session, (List<T>) objects, details);
  }

  /** What was altered since the snapshot; null when nothing was, or nobody could tell. */
  private @Nullable String altered(DumpContents contents) throws SQLException {
    if (witness == null) {
      return null;
    }
    CatalogSession present =
        new CatalogSession(witness.connection(), session.server(), witness.activity()::touch);
    witness.activity().waitingFor("comparing the catalogs", Activity.Kind.SERVER_QUERY);
    settings.beginPresent(present);
    @Nullable ObjectId change = null;
    if (!ObjectVersions.ofAll(session).equals(ObjectVersions.ofAll(present))) {
      Set<ObjectId> objects = Needed.by(contents.catalog(), contents.wanted());
      change = ObjectVersions.of(session, objects).firstChange(ObjectVersions.of(present, objects));
    }
    present.execute("ROLLBACK");
    witness.activity().working();
    return change == null ? null : contents.catalog().describe(change);
  }
}
