package io.pgops.internal.jdbcengine;

import io.pgops.error.ServerException;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.ObjectVersions;
import io.pgops.internal.catalog.RowTypes;
import io.pgops.internal.catalog.SessionSettings;
import io.pgops.internal.exec.Activity;
import io.pgops.internal.exec.Lease;
import io.pgops.internal.kinds.DumpNode;
import io.pgops.internal.kinds.ForeignTables;
import io.pgops.internal.sql.Literals;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes sure that rows fit the definitions in the archive. Their tables are locked, but schemas can
 * be renamed, so that a name finds another table, and types be altered, so that values print
 * otherwise. For one thread.
 */
final class RowGuard {
  private static final String AGAIN = "Run the backup again.";

  private final Lease leader;
  private final CatalogSession session;
  private final SessionSettings settings;
  private final DumpContents contents;
  private final Collection<DumpNode> tables;
  private final boolean watched;

  /**
   * @param tables whose rows are read
   * @param watched whether it was checked already that nothing was altered while the catalogs were
   *     read
   */
  RowGuard(
      Lease leader,
      ServerFacts server,
      DumpContents contents,
      Collection<DumpNode> tables,
      boolean watched)
      throws SQLException {
    this.leader = leader;
    this.session =
        new CatalogSession(leader.connection(), server.version(), leader.activity()::touch);
    this.settings = SessionSettings.of(leader.connection());
    this.contents = contents;
    this.tables = tables;
    this.watched = watched;
  }

  /** Before a table's rows are read by its name. */
  void requireSame(DumpNode table) throws SQLException {
    leader
        .activity()
        .waitingFor("looking at " + table.identity().sql(), Activity.Kind.SERVER_QUERY);
    try (Statement statement = leader.statement();
        ResultSet result =
            statement.executeQuery(
                "SELECT pg_catalog.to_regclass("
                    + Literals.quote(table.identity().sql())
                    + ")::pg_catalog.oid")) {
      if (!result.next() || result.getLong(1) != table.identity().id().oid()) {
        throw altered(
            "Schema " + table.identity().schema() + " was renamed",
            "the rows of table " + table.identity().sql() + " were still to be read");
      }
    }
  }

  /** Lets rows of foreign tables be read, if it is one, or no longer. */
  void allowForeign(DumpNode table, boolean allowed) throws SQLException {
    if (isForeign(table)) {
      settings.allowForeignTables(session, allowed);
    }
  }

  private static boolean isForeign(DumpNode table) {
    return table.object() instanceof ForeignTables.ForeignTable;
  }

  /** Ends the snapshot, and compares it with what is there now. */
  void endSnapshot() throws SQLException {
    leader.activity().waitingFor("ending the snapshot", Activity.Kind.SERVER_QUERY);
    Set<ObjectId> types = tables.isEmpty() ? Set.of() : Needed.by(contents.catalog(), tables);
    // Foreign tables cannot be locked.
    Collection<DumpNode> unguarded =
        watched ? tables.stream().filter(RowGuard::isForeign).toList() : contents.wanted();
    Set<ObjectId> all = unguarded.isEmpty() ? Set.of() : Needed.by(contents.catalog(), unguarded);
    RowTypes typesThen = RowTypes.of(session, types);
    ObjectVersions then = all.isEmpty() ? null : ObjectVersions.of(session, all);
    session.execute("ROLLBACK");
    settings.beginPresent(session);
    @Nullable String type = typesThen.firstChange(RowTypes.of(session, types));
    if (type != null) {
      throw altered("Type " + type + " was altered", "rows were being read that have its values");
    }
    if (then != null) {
      ObjectId change = then.firstChange(ObjectVersions.of(session, all));
      if (change != null) {
        throw altered(contents.catalog().describe(change) + " was altered", "the backup was made");
      }
    }
    session.execute("ROLLBACK");
    leader.activity().working();
  }

  private static ServerException altered(String what, String whilst) {
    return new ServerException(what + " while " + whilst, "40001", AGAIN, null);
  }
}
