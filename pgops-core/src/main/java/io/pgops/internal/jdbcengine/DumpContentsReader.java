package io.pgops.internal.jdbcengine;

import io.pgops.error.ServerException;
import io.pgops.error.UnsupportedObjectsException;
import io.pgops.internal.catalog.CatalogDrift;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.catalog.DanglingReferenceException;
import io.pgops.internal.catalog.LockedTable;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.ServerVersion;
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
import io.pgops.internal.kinds.ObjectKind;
import io.pgops.internal.kinds.Selection;
import io.pgops.internal.kinds.VanishedException;
import io.pgops.internal.kinds.Wanted;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
  private final SnapshotProtocol protocol;
  private final Set<Long> visible = new HashSet<>();

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
    this.protocol = new SnapshotProtocol(session, options.lockTimeout(), this::isToBeLocked);
  }

  private boolean isToBeLocked(LockedTable table) {
    return options.selection().wantsRelation(table.schema(), table.name(), table.visible());
  }

  DumpContents read() throws SQLException {
    leader.activity().waitingFor("listing relations", Activity.Kind.SERVER_STATEMENT);
    readVisible();
    String reason = "";
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      cancellation.check();
      tell.phase(attempt == 1 ? "locking tables" : "locking tables, attempt " + attempt);
      leader.activity().waitingFor("locking tables", Activity.Kind.SERVER_STATEMENT);
      Snapshot snapshot = protocol.tryTake(attempt);
      if (snapshot == null) {
        reason = "tables were truncated, rewritten, added or dropped";
        continue;
      }
      tell.phase("reading the catalogs");
      try {
        leader.activity().waitingFor("reading the catalogs", Activity.Kind.SERVER_STATEMENT);
        DumpContents contents = readUnder(snapshot);
        if (!drifted(contents)) {
          return contents;
        }
        reason = "objects were altered or dropped";
      } catch (VanishedException | DanglingReferenceException e) {
        reason = e.getMessage();
      } catch (SQLException e) {
        if (!SnapshotProtocol.isMovedUnderUs(e)) {
          throw e;
        }
        reason = ServerException.of("an object was altered or dropped", e).getMessage();
      }
      session.execute("ROLLBACK");
    }
    throw new ServerException(
        "No consistent state could be read in "
            + ATTEMPTS
            + " attempts: while each was read, "
            + reason,
        "40001",
        "Run the backup when fewer tables are being altered.",
        null);
  }

  /** Which relations a name without a schema finds: asked before the search path is emptied. */
  private void readVisible() throws SQLException {
    session.execute("BEGIN READ ONLY");
    session.read(
        CatalogQuery.of(
            "SELECT c.oid FROM pg_catalog.pg_class c WHERE c.oid >= 16384 AND pg_catalog.pg_table_is_visible(c.oid)"),
        row -> visible.add(row.oid("oid")));
    session.execute("ROLLBACK");
  }

  private DumpContents readUnder(Snapshot snapshot) throws SQLException {
    CatalogContents catalog = CatalogReader.read(session);
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
        DumpOrder.of(catalog, wanted.nodes(), configuration, options.scope(), this::hasData);
    return new DumpContents(
        snapshot,
        catalog,
        wanted.nodes(),
        order,
        details,
        wanted.unsupported(),
        conditions,
        TableSizes.read(session, order.nodes()),
        SequenceValues.read(session, order.nodes()));
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
            schema, node.identity().name(), visible.contains(node.identity().id().oid()));
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

  private boolean drifted(DumpContents contents) throws SQLException {
    if (witness == null) {
      return false;
    }
    Set<ObjectId> read = new HashSet<>();
    for (DumpNode node : contents.wanted()) {
      read.add(node.identity().id());
      read.addAll(node.object().aliases());
    }
    CatalogSession present =
        new CatalogSession(witness.connection(), session.server(), witness.activity()::touch);
    witness.activity().waitingFor("comparing the catalogs", Activity.Kind.SERVER_STATEMENT);
    present.execute("BEGIN READ ONLY");
    try {
      return CatalogDrift.isThere(session, present, read);
    } finally {
      present.execute("ROLLBACK");
      witness.activity().working();
    }
  }
}
