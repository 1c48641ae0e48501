package io.pgops.internal.jdbcengine;

import io.pgops.error.RestoreException;
import io.pgops.error.ServerException;
import io.pgops.internal.archive.Toc;
import io.pgops.internal.archive.TocEntry;
import io.pgops.internal.copy.RowCount;
import io.pgops.internal.exec.Activity;
import io.pgops.internal.exec.JobContext;
import io.pgops.internal.exec.Lease;
import io.pgops.internal.exec.Leases;
import io.pgops.internal.manifest.EntryReport;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One restore, from the first check to the last statistics. For one thread. */
public final class RestoreRun {
  private final JobContext job;
  private final Leases leases;
  private final RestoreOptions options;
  private final Tell tell;
  private final Undoing undoing;
  private Undoing.@Nullable Step takingBack;
  private String name = "";
  private String stateAfterFailure = "";
  private final List<String> leftOut = new ArrayList<>();
  private int entries;
  private int tables;
  private long rows;
  private long largeObjects;
  private long bytes;

  public RestoreRun(JobContext job, Leases leases, RestoreOptions options, Tell tell) {
    this.job = job;
    this.leases = leases;
    this.options = options;
    this.tell = tell;
    this.undoing = new Undoing(job, leases, options.database());
  }

  /** Checks all that can be checked without changing anything. */
  public RestorePreview preview(ArchiveSource source) throws SQLException, IOException {
    try (OpenedArchive archive = OpenedArchive.open(source, job.activity(), tell);
        Lease lease = leases.open(options.database(), "looking into the target")) {
      ServerFacts server = ServerFacts.read(lease);
      archive.decode(lease);
      return new RestorePreview(
          server, archive.toc(), database(server), problems(lease, server, archive.toc()));
    }
  }

  private String database(ServerFacts server) {
    return options.newDatabase() == null ? server.database() : options.newDatabase();
  }

  private List<String> problems(Lease lease, ServerFacts server, Toc toc) throws SQLException {
    tell.phase("checking the target");
    server.requireSupported(options.anyServer());
    List<String> problems = Requirements.unmet(lease, server, toc, options);
    if (options.newDatabase() == null) {
      List<String> there = TargetContents.of(lease, server);
      if (!there.isEmpty()) {
        problems.add(
            "The database "
                + server.database()
                + " is not empty: it holds "
                + there.size()
                + (there.size() == 1 ? " object, " : " objects, such as ")
                + there.get(0)
                + ".");
      }
    }
    return problems;
  }

  /** Restores. When it throws, the target is as the exception says. */
  public RestoreReport run(ArchiveSource source) throws SQLException, IOException {
    try (OpenedArchive archive = OpenedArchive.open(source, job.activity(), tell);
        Lease lease = leases.open(options.database(), "restoring")) {
      requireSession(lease);
      ServerFacts server = ServerFacts.read(lease);
      name = database(server);
      archive.decode(lease);
      refuse(problems(lease, server, archive.toc()), server);
      if (options.newDatabase() == null) {
        intoEmpty(archive, lease, server);
      } else {
        intoNew(archive, lease, new NewDatabase(options.newDatabase()));
      }
      tell.dataEnds();
      return new RestoreReport(
          server,
          database(server),
          entries,
          tables,
          rows,
          largeObjects,
          bytes,
          List.copyOf(leftOut));
    }
  }

  /**
   * The settings under which entries run belong to a session, which a transaction pooler does not
   * keep.
   */
  static void requireSession(Lease lease) {
    if (lease.behindTransactionPooler()) {
      throw new ServerException(
          "The connection goes through a pooler that gives each transaction another session; a restore needs one session",
          "0A000",
          "Connect to the server directly, or through a pooler in session mode.",
          null);
    }
  }

  private void refuse(List<String> problems, ServerFacts server) {
    if (!problems.isEmpty()) {
      throw new RestoreException(
          "The restore into " + database(server) + " was not begun. " + String.join(" ", problems),
          List.of(),
          "Nothing was changed.",
          "Create what is missing, choose an empty or a new database, or relax the options.",
          null);
    }
  }

  private void intoEmpty(OpenedArchive archive, Lease lease, ServerFacts server)
      throws SQLException, IOException {
    Emptying emptying = Emptying.before(lease, server);
    try {
      restore(archive, lease, server, emptying::made);
    } catch (SQLException | IOException | RuntimeException | Error e) {
      lease.kill();
      String state = undone(lease, clean -> emptying.run(clean, server, job::cleaningUp));
      throw failed(e, state);
    }
    takingBack = clean -> emptying.run(clean, server, job::cleaningUp);
  }

  private RuntimeException failed(Throwable e, String state) {
    stateAfterFailure = state;
    return undoing.explained(e, "The restore into " + name, state);
  }

  private String undone(@Nullable Lease failed, Undoing.Step step) {
    return options.newDatabase() == null
        ? undoing.undo(
            "emptying the target again",
            "Database "
                + name
                + " could not be emptied again and holds a part of the restore: drop it, and create"
                + " it anew",
            failed,
            step)
        : undoing.undo(
            "dropping the database again",
            "Database "
                + name
                + " could not be dropped again and holds a part of the restore: drop it",
            failed,
            step);
  }

  /**
   * Takes a restore that went well out again, since it was a part of something that failed.
   *
   * @return what the target looks like, one sentence
   */
  String takeBack() {
    return takingBack == null ? "" : undone(null, takingBack);
  }

  /** What the target looks like, one sentence; empty unless the restore was begun and failed. */
  String stateAfterFailure() {
    return stateAfterFailure;
  }

  private void intoNew(OpenedArchive archive, Lease maintenance, NewDatabase database)
      throws SQLException, IOException {
    database.requireAbsent(maintenance);
    tell.phase("creating the database");
    try {
      database.create(maintenance, archive.toc(), options);
    } catch (SQLException | RuntimeException | Error e) {
      throw notCreated(e, maintenance, database);
    }
    Lease lease = null;
    try {
      lease = leases.open(database.name(), "restoring");
      ServerFacts server = ServerFacts.read(lease);
      restore(archive, lease, server, entry -> {});
      tell.phase("restoring the database's own properties");
      describe(archive.toc(), lease, server, database, server.user());
      lease.close();
    } catch (SQLException | IOException | RuntimeException | Error e) {
      Lease failed = lease == null ? maintenance : lease;
      failed.kill();
      throw failed(e, undone(failed, clean -> database.drop(clean, leases)));
    }
    takingBack = clean -> database.drop(clean, leases);
  }

  private RuntimeException notCreated(Throwable e, Lease maintenance, NewDatabase database) {
    String nothing = "Nothing was changed.";
    if (e instanceof SQLException sql
        && EntryRunner.isAnswer(sql)
        && !job.cancellation().isCancelled()) {
      return new RestoreException(
          ServerException.of("Database " + database.name() + " could not be created", sql)
                  .getMessage()
              + ".",
          List.of(),
          nothing,
          "42P04".equals(sql.getSQLState())
              ? "Choose another name, or drop it first."
              : "42501".equals(sql.getSQLState())
                  ? "ALTER ROLE .. CREATEDB lets the connecting role create databases."
                  : "The archive asks for the dumped database's encoding, locale and tablespace.",
          sql);
    }
    maintenance.kill();
    String state =
        undoing.undo(
            "looking for the database",
            "It is not known whether database " + database.name() + " was created",
            maintenance,
            clean -> database.isThere(clean) ? database.dropIfEmpty(clean, leases) : nothing);
    return failed(e, state);
  }

  private void restore(
      OpenedArchive archive, Lease lease, ServerFacts server, Consumer<TocEntry> made)
      throws SQLException, IOException {
    for (RestoreSettings.Setting setting : RestoreSettings.of(server.version())) {
      lease.set(setting.name(), setting.value());
    }
    EntryRunner runner = new EntryRunner(lease, options, server.user(), tell, leftOut);
    tell.dataStarts(expectedBytes(archive));
    boolean hasStatistics = false;
    for (EntryPass pass : EntryPass.values()) {
      tell.phase(
          switch (pass) {
            case OBJECTS -> "restoring objects and rows";
            case PRIVILEGES -> "restoring privileges";
            case REFRESHES -> "refreshing what was computed";
            case STATISTICS -> "restoring statistics";
            case EVENT_TRIGGERS -> "restoring event triggers";
          });
      if (pass == EntryPass.REFRESHES) {
        // A materialized view holds what its owner may see; the rows are all in by now.
        lease.set("row_security", "on");
      }
      for (TocEntry entry : archive.toc().entries()) {
        if (EntryPass.of(entry) == pass && isToBeRun(entry, server)) {
          job.cancellation().check();
          run(archive, entry, runner, made);
          hasStatistics |= pass == EntryPass.STATISTICS;
        }
      }
    }
    archive.finish();
    if (options.analyze() && !hasStatistics) {
      analyze(lease, runner);
    }
  }

  /**
   * Everything is restored by then. Yet it may fail: children that are foreign tables are read from
   * where they are.
   */
  private void analyze(Lease lease, EntryRunner runner) throws SQLException {
    tell.phase("gathering statistics");
    lease.activity().waitingFor("ANALYZE", Activity.Kind.SERVER_STATEMENT);
    try {
      runner.execute("ANALYZE");
    } catch (SQLException e) {
      if (!EntryRunner.isAnswer(e) || job.cancellation().isCancelled()) {
        throw e;
      }
      tell.notice(
          "Not all statistics were gathered: "
              + ServerException.of("ANALYZE", e).getMessage()
              + ". Run ANALYZE again.");
    }
    lease.activity().working();
  }

  private boolean isToBeRun(TocEntry entry, ServerFacts server) {
    if (EntryPass.isSpecial(entry) || EntryPass.isOfDatabase(entry)) {
      return false;
    }
    if (EntryPass.of(entry) == EntryPass.STATISTICS && !server.version().atLeast(18)) {
      return false; // it cannot take them: they are gathered anew
    }
    return isAskedFor(entry);
  }

  private boolean isAskedFor(TocEntry entry) {
    if (entry.desc().equals("SECURITY LABEL")) {
      return options.withSecurityLabels();
    }
    return options.withPrivileges() || EntryPass.of(entry) != EntryPass.PRIVILEGES;
  }

  private void run(
      OpenedArchive archive, TocEntry entry, EntryRunner runner, Consumer<TocEntry> made)
      throws SQLException, IOException {
    if (!entry.hadDumper()) {
      if (LargeObjectRunner.grantsToGroup(entry)) {
        runner.ofLargeObjects().grant(archive.toc(), entry);
      } else {
        runner.define(entry, made);
      }
      tell.entryDone(entry.desc(), name(entry), -1, 0);
    } else {
      boolean isLargeObjects = entry.holdsLargeObjects();
      RowCount count =
          isLargeObjects
              ? runner.ofLargeObjects().load(archive, entry, name(entry))
              : runner.load(archive, entry, name(entry));
      EntryReport report = archive.report(entry);
      tell.correct(report == null ? 0 : report.bytes(), count.bytes());
      tell.entryDone(entry.desc(), name(entry), count.rows(), count.bytes());
      tables += isLargeObjects ? 0 : 1;
      rows += isLargeObjects ? 0 : count.rows();
      largeObjects += isLargeObjects ? count.rows() : 0;
      bytes += count.bytes();
    }
    entries++;
  }

  private static String name(TocEntry entry) {
    String namespace = entry.namespace();
    return namespace == null || namespace.isEmpty() ? entry.tag() : namespace + "." + entry.tag();
  }

  private static long expectedBytes(OpenedArchive archive) {
    return archive.toc().dataEntries().stream()
        .mapToLong(
            entry -> {
              EntryReport report = archive.report(entry);
              return report == null ? 0 : report.bytes();
            })
        .sum();
  }

  /**
   * Gives a database that was there the properties that the dumped one had, those it had itself
   * being gone by now.
   *
   * @param lease to any database
   */
  void describeExisting(Toc archived, Lease lease, ServerFacts server, ExistingDatabase database)
      throws SQLException {
    describe(archived, lease, server, new NewDatabase(database.name()), database.owner());
  }

  /** Last, since the database's own settings would change the session that restores. */
  private void describe(
      Toc archived, Lease lease, ServerFacts server, NewDatabase database, String owner)
      throws SQLException {
    EntryRunner runner = new EntryRunner(lease, options, server.user(), tell, leftOut);
    for (TocEntry entry : archived.entries()) {
      if (EntryPass.isOfDatabase(entry)) {
        job.cancellation().check();
        if (entry.desc().equals("DATABASE")) {
          database.giveTo(entry.owner(), options, owner, runner);
        } else if (isAskedFor(entry)) {
          runner.define(database.renamed(entry, archived), e -> {});
        }
        entries++;
      }
    }
  }
}
