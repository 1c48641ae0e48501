package io.pgops.internal.jdbcengine;

import io.pgops.internal.archive.TocEntry;
import io.pgops.internal.exec.Activity;
import io.pgops.internal.exec.Lease;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a failed restore out of a database that was empty before. For one thread. */
final class Emptying {
  private static final Logger log = LoggerFactory.getLogger(Emptying.class);

  private final Deque<TocEntry> made = new ArrayDeque<>();
  private final @Nullable PublicSchema publicBefore;

  Emptying(@Nullable PublicSchema publicBefore) {
    this.publicBefore = publicBefore;
  }

  /** Remembers an entry that was run. */
  void made(TocEntry entry) {
    made.push(entry);
  }

  /**
   * Drops what was made, in reverse.
   *
   * @return what is left in the database, one sentence
   */
  String run(Lease lease, ServerFacts server) {
    lease.activity().waitingFor("emptying the target again", Activity.Kind.SERVER_STATEMENT);
    try {
      for (TocEntry entry : made) {
        drop(lease, entry);
      }
      putPublicBack(lease, server);
      List<String> left = TargetContents.of(lease, server);
      return left.isEmpty()
          ? "The database is empty again."
          : "The database still holds "
              + left.size()
              + " objects of the failed restore, such as "
              + left.get(0)
              + ": drop it, and create it anew.";
    } catch (SQLException e) {
      log.warn("The database could not be emptied after a failed restore", e);
      return "The database could not be emptied again and holds a part of the restore: drop it, and create it anew.";
    }
  }

  private static void drop(Lease lease, TocEntry entry) {
    String drop = entry.dropStatement();
    if (drop == null || drop.isBlank() || drop.startsWith("--")) {
      return;
    }
    try (Statement statement = lease.statement()) {
      statement.execute(drop);
    } catch (SQLException e) {
      // What is left is looked for at the end, and told.
      log.debug("{} could not be dropped", entry.describe(), e);
    }
    lease.activity().touch();
  }

  private void putPublicBack(Lease lease, ServerFacts server) throws SQLException {
    if (publicBefore == null) {
      return;
    }
    // Twice: with its owner, a schema's privileges move too.
    for (int i = 0; i < 2; i++) {
      PublicSchema now = PublicSchema.read(lease);
      if (now == null) {
        return;
      }
      for (String sql : publicBefore.statementsFrom(now, server.version().major())) {
        try (Statement statement = lease.statement()) {
          statement.execute(sql);
        }
      }
    }
  }
}
