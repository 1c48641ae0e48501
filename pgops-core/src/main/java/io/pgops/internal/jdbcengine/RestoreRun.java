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
import java.util.List;

/** One restore, from the first check to the last statistics. For one thread. */
public final class RestoreRun {
  private final JobContext job;
  private final Leases leases;
  private final RestoreOptions options;
  private final Tell tell;
  private int entries;
  private int tables;
  private long rows;
  private long bytes;

  public RestoreRun(JobContext job, Leases leases, RestoreOptions options, Tell tell) {
    this.job = job;
    this.leases = leases;
    this.options = options;
    this.tell = tell;
  }

  /** Checks all that can be checked without changing anything. */
  public RestorePreview preview(ArchiveSource source) throws SQLException, IOException {
    try (OpenedArchive archive = OpenedArchive.open(source, job.activity(), tell);
        Lease lease = leases.open(null, "looking into the target")) {
      ServerFacts server = ServerFacts.read(lease);
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
        Lease lease = leases.open(null, "restoring")) {
      requireSession(lease);
      ServerFacts server = ServerFacts.read(lease);
      refuse(problems(lease, server, archive.toc()), server);
      if (options.newDatabase() == null) {
        intoEmpty(archive, lease, server);
      } else {
        intoNew(archive, lease, new NewDatabase(options.newDatabase()));
      }
      tell.dataEnds();
      return new RestoreReport(server, database(server), entries, tables, rows, bytes);
    }
  }

  /**
   * The settings under which entries run belong to a session, which a transaction pooler does not
   * keep.
   */
  private static void requireSession(Lease lease) {
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
    Emptying emptying = new Emptying(PublicSchema.read(lease));
    try {
      restore(archive, lease, server, emptying);
    } catch (SQLException | IOException | RuntimeException e) {
      lease.kill();
      boolean interrupted = Thread.interrupted();
      String state = emptied(emptying, server);
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      throw explained(e, server.database(), state);
    }
  }

  private String emptied(Emptying emptying, ServerFacts server) {
    try (Lease lease = leases.openForCleanUp(null, "emptying the target again")) {
      return emptying.run(lease, server);
    } catch (ServerException e) {
      return "The server could not be reached to empty the database again; it holds a part of the restore.";
    }
  }

  private void intoNew(OpenedArchive archive, Lease maintenance, NewDatabase database)
      throws SQLException, IOException {
    String name = String.valueOf(options.newDatabase());
    database.requireAbsent(maintenance);
    try {
      database.create(maintenance, archive.toc());
    } catch (SQLException e) {
      throw new RestoreException(
          ServerException.of("Database " + name + " could not be created", e).getMessage() + ".",
          List.of(),
          "Nothing was changed.",
          "The archive asks for the dumped database's encoding, locale and tablespace.",
          e);
    }
    try (Lease lease = leases.open(name, "restoring")) {
      ServerFacts server = ServerFacts.read(lease);
      restore(archive, lease, server, new Emptying(null));
      describeDatabase(archive.toc(), lease, server, database);
    } catch (SQLException | IOException | RuntimeException e) {
      boolean interrupted = Thread.interrupted();
      String state = dropped(database, name);
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      throw explained(e, name, state);
    }
  }

  private String dropped(NewDatabase database, String name) {
    try (Lease lease = leases.openForCleanUp(null, "dropping the database again")) {
      return database.drop(lease);
    } catch (ServerException e) {
      return "The server could not be reached to drop database "
          + name
          + " again; it holds a part of the restore.";
    }
  }

  private RuntimeException explained(Exception failure, String database, String state)
      throws SQLException, IOException {
    job.cancellation().check();
    if (failure instanceof EntryRunner.RestoreFailure entry) {
      return entry.into(database, state);
    }
    return new RestoreException(
        "The restore into " + database + " failed: " + failure.getMessage(),
        List.of(),
        state,
        null,
        failure);
  }

  private void restore(OpenedArchive archive, Lease lease, ServerFacts server, Emptying emptying)
      throws SQLException, IOException {
    for (RestoreSettings.Setting setting : RestoreSettings.of(server.version())) {
      lease.set(setting.name(), setting.value());
    }
    EntryRunner runner = new EntryRunner(lease, options, server.user(), tell);
    tell.dataStarts(expectedBytes(archive));
    for (EntryPass pass : EntryPass.values()) {
      tell.phase(
          switch (pass) {
            case OBJECTS -> "restoring objects and rows";
            case PRIVILEGES -> "restoring privileges";
            case REFRESHES -> "refreshing what was computed";
          });
      for (TocEntry entry : archive.toc().entries()) {
        if (EntryPass.of(entry) == pass && isToBeRun(entry)) {
          job.cancellation().check();
          run(archive, entry, runner, emptying);
        }
      }
    }
    if (options.analyze()) {
      tell.phase("gathering statistics");
      lease.activity().waitingFor("ANALYZE", Activity.Kind.SERVER_STATEMENT);
      runner.execute("ANALYZE");
      lease.activity().working();
    }
  }

  private boolean isToBeRun(TocEntry entry) {
    if (EntryPass.isSpecial(entry) || EntryPass.isOfDatabase(entry)) {
      return false;
    }
    if (entry.desc().equals("STATISTICS DATA")) {
      return false; // they are gathered anew
    }
    return options.withPrivileges() || EntryPass.of(entry) != EntryPass.PRIVILEGES;
  }

  private void run(OpenedArchive archive, TocEntry entry, EntryRunner runner, Emptying emptying)
      throws SQLException, IOException {
    emptying.made(entry);
    if (!entry.hadDumper()) {
      runner.define(entry);
      tell.entryDone(entry.desc(), name(entry), -1, 0);
    } else {
      RowCount count = runner.load(archive, entry, name(entry));
      EntryReport report = archive.report(entry);
      tell.correct(report == null ? 0 : report.bytes(), count.bytes());
      tell.entryDone(entry.desc(), name(entry), count.rows(), count.bytes());
      tables++;
      rows += count.rows();
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

  /** Last, since the database's own settings would change the session that restores. */
  private void describeDatabase(Toc toc, Lease lease, ServerFacts server, NewDatabase database)
      throws SQLException {
    tell.phase("restoring the database's own properties");
    EntryRunner runner = new EntryRunner(lease, options, server.user(), tell);
    for (TocEntry entry : toc.entries()) {
      if (EntryPass.isOfDatabase(entry)) {
        job.cancellation().check();
        if (entry.desc().equals("DATABASE")) {
          database.giveTo(entry.owner(), options, server, runner);
        } else if (options.withPrivileges() || EntryPass.of(entry) != EntryPass.PRIVILEGES) {
          runner.define(database.renamed(entry, toc));
        }
        entries++;
      }
    }
  }
}
