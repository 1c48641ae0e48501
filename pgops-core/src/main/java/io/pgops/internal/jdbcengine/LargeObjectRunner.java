package io.pgops.internal.jdbcengine;

import io.pgops.error.ArchiveFormatException;
import io.pgops.internal.archive.LargeObjectBlock;
import io.pgops.internal.archive.Toc;
import io.pgops.internal.archive.TocEntry;
import io.pgops.internal.copy.LargeObjectsIn;
import io.pgops.internal.copy.RowCount;
import io.pgops.internal.exec.Activity;
import io.pgops.internal.exec.Lease;
import io.pgops.internal.jdbcengine.EntryRunner.RestoreFailure;
import io.pgops.internal.manifest.EntryReport;
import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs the entries of large objects, some hundred in a transaction. For one thread. */
final class LargeObjectRunner {
  private static final String DUPLICATE = "23505";

  private final EntryRunner runner;
  private final Lease lease;
  private final @Nullable String role;
  private final Tell tell;

  /**
   * @param role who owns what is made before it is given away; null when nothing is
   */
  LargeObjectRunner(EntryRunner runner, Lease lease, @Nullable String role, Tell tell) {
    this.runner = runner;
    this.lease = lease;
    this.role = role;
    this.tell = tell;
  }

  /** Whether the entry's privileges are those of the first of a group, meant for each. */
  static boolean grantsToGroup(TocEntry entry) {
    return entry.desc().equals("ACL") && entry.tag().startsWith("LARGE OBJECTS ");
  }

  /**
   * Makes a group, empty, and gives it to its owner.
   *
   * @param made told of those that may be there afterwards
   */
  void make(TocEntry entry, Consumer<TocEntry> made) throws SQLException {
    String owner = entry.owner();
    boolean give = role != null && owner != null && !owner.isEmpty() && !owner.equals(role);
    for (LargeObjectGroup batch : LargeObjectGroup.of(entry).batches()) {
      lease.activity().waitingFor("restoring " + entry.describe(), Activity.Kind.SERVER_STATEMENT);
      try {
        runner.create(batch.create(give ? owner : null), batch.asEntry(), made);
      } catch (SQLException e) {
        throw isTaken(entry, e) ? taken(entry, batch, e) : EntryRunner.failed(entry, e);
      }
    }
    lease.activity().working();
  }

  /** Whether a large object could not be made since there is one of that OID. */
  static boolean isTaken(TocEntry entry, SQLException e) {
    return DUPLICATE.equals(e.getSQLState())
        && (LargeObjectGroup.is(entry) || entry.desc().equals("BLOB"));
  }

  RestoreFailure taken(TocEntry entry, LargeObjectGroup batch, SQLException e) throws SQLException {
    String oid = "one of them";
    try (Statement statement = lease.statement();
        ResultSet there =
            statement.executeQuery(
                "SELECT pg_catalog.min(m.oid::pg_catalog.int8) FROM pg_catalog.pg_largeobject_metadata m WHERE m.oid = ANY("
                    + batch.oids().literal()
                    + ")")) {
      if (there.next() && there.getString(1) != null) {
        oid = "large object " + there.getString(1);
      }
    }
    return new RestoreFailure(
        entry.describe() + ": the database has " + oid + " already",
        "Large objects keep their OIDs, since rows refer to them: restore into another database.",
        e);
  }

  /** Gives each of a group the privileges of its first. */
  void grant(Toc toc, TocEntry acl) throws SQLException {
    TocEntry group =
        acl.dependencies().stream()
            .limit(1)
            .flatMap(id -> toc.entry(id).stream())
            .filter(LargeObjectGroup::is)
            .findFirst()
            .orElseThrow(
                () -> new ArchiveFormatException(acl.describe() + " belongs to no group", -1));
    lease.activity().waitingFor("restoring " + acl.describe(), Activity.Kind.SERVER_STATEMENT);
    try {
      for (LargeObjectGroup batch : LargeObjectGroup.of(group).batches()) {
        runner.run(batch.privileges(acl, String.valueOf(acl.definition())), acl);
      }
    } catch (SQLException e) {
      throw EntryRunner.failed(acl, e);
    }
    lease.activity().working();
  }

  /**
   * Loads the contents of an entry. Those of the first large objects stay even if the last are not
   * those that were written: the restore as a whole fails then.
   *
   * @param name the entry's, for who watches
   */
  RowCount load(OpenedArchive archive, TocEntry entry, String name)
      throws SQLException, IOException {
    String object = entry.describe();
    lease.activity().waitingFor("reading " + object, Activity.Kind.STORAGE);
    try {
      ExpectedLargeObjects expected = ExpectedLargeObjects.of(archive.toc(), entry);
      LargeObjectBlock block = archive.largeObjects(entry);
      LargeObjectDigest digest = new LargeObjectDigest();
      LargeObjectsIn in = new LargeObjectsIn(lease, "loading " + object, n -> tell.moved(name, n));
      long count = 0;
      long bytes = 0;
      while (block.next()) {
        expected.comes(block.oid());
        digest.begin(block.oid());
        try (InputStream content = block.content()) {
          long size = in.add(block.oid(), content, digest::update);
          digest.end(size);
          bytes += size;
        }
        count++;
      }
      expected.requireAll();
      requireSame(entry, archive.report(entry), digest, count);
      in.flush();
      return new RowCount(count, bytes);
    } catch (SQLException e) {
      throw EntryRunner.failed(entry, e);
    } catch (IOException e) {
      throw new RestoreFailure(object + ": " + e.getMessage(), "Check the storage.", e);
    }
  }

  private static void requireSame(
      TocEntry entry, @Nullable EntryReport report, LargeObjectDigest digest, long count) {
    if (report != null && (!digest.hex().equals(report.sha256()) || count != report.rows())) {
      throw new ArchiveFormatException(
          entry.describe()
              + ": its large objects are not those that were written ("
              + count
              + " of "
              + report.rows()
              + ")",
          report.offset());
    }
  }
}
