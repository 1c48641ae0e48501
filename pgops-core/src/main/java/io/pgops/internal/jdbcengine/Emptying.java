package io.pgops.internal.jdbcengine;

import io.pgops.internal.archive.TocEntry;
import io.pgops.internal.exec.Activity;
import io.pgops.internal.exec.Lease;
import io.pgops.internal.sql.Identifiers;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a failed restore out of a database that was empty before. For one thread. */
final class Emptying {
  private static final Logger log = LoggerFactory.getLogger(Emptying.class);

  /** Somebody else may use what was restored so far; they are not waited for without end. */
  private static final String LOCK_TIMEOUT = "2s";

  private static final String LOCK_TIMEOUT_AFTER_ONE = "20ms";

  private final Deque<TocEntry> made = new ArrayDeque<>();
  private final List<BuiltIn> before;
  private final BuiltInPrivileges privilegesBefore;

  /**
   * @param before what an empty database has
   */
  private Emptying(List<BuiltIn> before, BuiltInPrivileges privilegesBefore) {
    this.before = before;
    this.privilegesBefore = privilegesBefore;
  }

  /** Looks at the database as it is before the restore. */
  static Emptying before(Lease lease, ServerFacts server) throws SQLException {
    return new Emptying(BuiltIn.read(lease), BuiltInPrivileges.read(lease, server));
  }

  /** Remembers an entry whose object is there, or may be. */
  void made(TocEntry entry) {
    made.push(entry);
  }

  /**
   * Drops what was made, in reverse.
   *
   * @param onStep told after every statement
   * @return what is left in the database, one sentence
   */
  String run(Lease lease, ServerFacts server, Runnable onStep) throws SQLException {
    lease.activity().waitingFor("emptying the target again", Activity.Kind.SERVER_STATEMENT);
    lease.set("lock_timeout", LOCK_TIMEOUT);
    List<TocEntry> left = new ArrayList<>(made);
    int leftBefore;
    do {
      leftBefore = left.size();
      for (TocEntry entry : List.copyOf(left)) {
        if (dropped(lease, entry, onStep)) {
          left.remove(entry);
        }
      }
    } while (!left.isEmpty() && left.size() < leftBefore);
    putBack(lease, server);
    onStep.run();
    List<String> held = TargetContents.of(lease, server);
    return held.isEmpty()
        ? "The database is empty again."
        : "The database is not empty: it holds "
            + held.size()
            + (held.size() == 1 ? " object, " : " objects, such as ")
            + held.get(0)
            + ", of this restore or of somebody else. Remove what is not needed, or drop the"
            + " database and create it anew.";
  }

  /** False if it is worth another attempt, once other things are gone. */
  private static boolean dropped(Lease lease, TocEntry entry, Runnable onStep) throws SQLException {
    if (entry.desc().equals("DEFAULT ACL")) {
      DefaultPrivileges.reset(lease, entry);
      return true;
    }
    String drop = dropOf(entry);
    if (drop == null || drop.isBlank() || drop.startsWith("--")) {
      return true;
    }
    try (Statement statement = lease.statement()) {
      for (String sql : drops(lease, entry, drop)) {
        statement.execute(sql);
      }
      return true;
    } catch (SQLException e) {
      // What is left is looked for at the end, and told.
      log.debug("{} could not be dropped", entry.describe(), e);
      boolean locked = "55P03".equals(e.getSQLState());
      if (locked) {
        lease.set("lock_timeout", LOCK_TIMEOUT_AFTER_ONE);
      }
      return locked;
    } finally {
      lease.activity().touch();
      onStep.run();
    }
  }

  /**
   * What became of a type's shell is gone by now, unless functions that make it up were in the way.
   */
  private static @Nullable String dropOf(TocEntry entry) {
    String namespace = entry.namespace();
    if (LargeObjectGroup.is(entry)) {
      return LargeObjectGroup.of(entry).unlink();
    }
    return entry.desc().equals("SHELL TYPE") && namespace != null
        ? "DROP TYPE IF EXISTS " + Identifiers.qualified(namespace, entry.tag()) + " CASCADE"
        : entry.dropStatement();
  }

  private static List<String> drops(Lease lease, TocEntry entry, String drop) throws SQLException {
    return switch (entry.desc()) {
      case "OPERATOR" -> AnnouncedOperators.withDrop(lease, drop);
      case "SUBSCRIPTION" -> SubscriptionDrop.of(entry.tag());
      default -> List.of(drop);
    };
  }

  private void putBack(Lease lease, ServerFacts server) throws SQLException {
    int major = server.version().major();
    putBack(lease, privilegesBefore.statementsFrom(BuiltInPrivileges.read(lease, server), major));
    // Twice: with their owner, privileges move too.
    for (int i = 0; i < 2; i++) {
      for (BuiltIn now : BuiltIn.read(lease)) {
        for (BuiltIn then : before) {
          if (then.isSameAs(now)) {
            putBack(lease, then.statementsFrom(now, major));
          }
        }
      }
    }
  }

  private static void putBack(Lease lease, List<String> statements) throws SQLException {
    for (String sql : statements) {
      try (Statement statement = lease.statement()) {
        statement.execute(sql);
      }
    }
  }
}
