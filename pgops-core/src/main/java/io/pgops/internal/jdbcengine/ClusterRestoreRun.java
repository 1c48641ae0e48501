package io.pgops.internal.jdbcengine;

import io.pgops.error.RestoreException;
import io.pgops.internal.archive.Toc;
import io.pgops.internal.archive.TocEntry;
import io.pgops.internal.exec.JobContext;
import io.pgops.internal.exec.Lease;
import io.pgops.internal.exec.Leases;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The restore of a whole server: its roles and tablespaces, then each database, then what would
 * have changed or ended the sessions that do it. For one thread.
 */
public final class ClusterRestoreRun {
  private static final String WHOLE = "The restore";

  /** The databases that initdb makes; all others are created. */
  private static final Set<String> ALWAYS_THERE = Set.of("postgres", "template1");

  private final JobContext job;
  private final Leases leases;
  private final ClusterRestoreOptions options;
  private final Tell tell;
  private final Undoing undoing;
  private final Map<String, Existing> existing = new LinkedHashMap<>();
  private final Deque<RestoreRun> done = new ArrayDeque<>();
  private @Nullable RestoreRun current;

  /** A database that is there, and what the dumped one's archive says. */
  private record Existing(ExistingDatabase database, Toc archived) {}

  public ClusterRestoreRun(
      JobContext job, Leases leases, ClusterRestoreOptions options, Tell tell) {
    this.job = job;
    this.leases = leases;
    this.options = options;
    this.tell = tell;
    this.undoing = new Undoing(job, leases, null);
  }

  /** Checks all that can be checked, and leaves the server as it is. */
  public ClusterRestorePreview preview(ClusterSource source) throws SQLException, IOException {
    try (Lease lease = leases.open(null, "looking into the server")) {
      ServerFacts server = prepared(lease);
      return checked(
          lease, server, source, GlobalsReplay.of(source.globals(), options, lease, server));
    }
  }

  /** Restores. When it throws, the server is as the exception says. */
  public ClusterRestoreReport run(ClusterSource source) throws SQLException, IOException {
    try (Lease lease = leases.open(null, "restoring")) {
      ServerFacts server = prepared(lease);
      GlobalsReplay globals = GlobalsReplay.of(source.globals(), options, lease, server);
      ClusterRestorePreview checked = checked(lease, server, source, globals);
      refuse(checked.problems());
      checked.notices().forEach(tell::notice);
      Map<String, RestoreReport> reports = new HashMap<>();
      try {
        tell.phase("creating roles and tablespaces");
        globals.create(lease);
        restore(source, reports);
        tell.phase("restoring settings and privileges of the server");
        Transaction.commit(lease, server, () -> finish(lease, server, globals, tell));
      } catch (SQLException | IOException | RuntimeException | Error e) {
        lease.kill();
        throw undoing.explained(e, WHOLE, undone(e, lease, globals));
      }
      return new ClusterRestoreReport(
          server,
          globals.roles(),
          globals.tablespaces(),
          source.databases().stream()
              .map(member -> Objects.requireNonNull(reports.get(member.database())))
              .toList());
    }
  }

  private ServerFacts prepared(Lease lease) throws SQLException {
    RestoreRun.requireSession(lease);
    ServerFacts server = ServerFacts.read(lease);
    server.requireSupported(options.databases().anyServer());
    for (RestoreSettings.Setting setting : RestoreSettings.of(server.version())) {
      lease.set(setting.name(), setting.value());
    }
    lease.set("synchronous_commit", "on");
    // it waits while databases are restored
    lease.set("idle_session_timeout", "0");
    return server;
  }

  private ClusterRestorePreview checked(
      Lease lease, ServerFacts server, ClusterSource source, GlobalsReplay globals)
      throws SQLException, IOException {
    tell.phase("checking the server");
    Set<String> problems = new LinkedHashSet<>(globals.problems(lease));
    List<String> notices = new ArrayList<>(globals.notices());
    if (source.serverMajor() > server.version().major()
        && !options.databases().allowOlderServer()) {
      problems.add(
          "The backup is of PostgreSQL "
              + source.serverMajor()
              + ", the server is "
              + server.version().text()
              + ": an older server may not understand it.");
    }
    for (ClusterSource.Member member : source.databases()) {
      tell.about(member.database());
      check(lease, member, globals.expected(), problems, notices);
    }
    tell.about("");
    if (problems.isEmpty()) {
      rehearse(lease, server, globals).ifPresent(problems::add);
    }
    return new ClusterRestorePreview(server, List.copyOf(problems), notices);
  }

  private void check(
      Lease lease,
      ClusterSource.Member member,
      Needs expected,
      Set<String> problems,
      List<String> notices)
      throws SQLException, IOException {
    String name = member.database();
    ExistingDatabase there = ExistingDatabase.read(lease, name);
    if (there != null && !ALWAYS_THERE.contains(name)) {
      problems.add("Database " + name + " exists already.");
      return;
    }
    RestoreRun run = run(name, there, expected, tell);
    RestorePreview preview = preview(run, member);
    problems.addAll(preview.problems());
    if (there != null) {
      existing.put(name, new Existing(there, preview.toc()));
      Optional<TocEntry> dumped = NewDatabase.entry(preview.toc());
      if (dumped.isPresent()) {
        compare(there, dumped.get(), problems, notices);
      }
    }
  }

  private RestorePreview preview(RestoreRun run, ClusterSource.Member member)
      throws SQLException, IOException {
    try (var closing = new Opened(member.archive().open())) {
      return run.preview(closing.source());
    }
  }

  private record Opened(ArchiveSource source) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      source.input().close();
    }
  }

  /** Its encoding must be the dumped one's; what else cannot be changed is told. */
  private static void compare(
      ExistingDatabase there, TocEntry dumped, Set<String> problems, List<String> notices) {
    there
        .differences(dumped)
        .forEach(
            (word, then) -> {
              if (word.equals(ExistingDatabase.ENCODING)) {
                problems.add(
                    "Database "
                        + there.name()
                        + " has the encoding "
                        + there.fixed().get(word)
                        + ", and had "
                        + then
                        + ": make the server's databases with initdb --encoding="
                        + then
                        + ".");
              } else {
                notices.add(
                    "Database "
                        + there.name()
                        + " was there and keeps its "
                        + there.described(word)
                        + "; in the backup it is "
                        + then
                        + ".");
              }
            });
  }

  private RestoreRun run(
      String name, @Nullable ExistingDatabase there, Needs expected, Tell toldBy) {
    RestoreOptions all = options.databases().expecting(expected);
    return new RestoreRun(
        job, leases, there == null ? all.intoNew(name) : all.intoExisting(name), toldBy);
  }

  /** Why what comes first and last would fail; so that it does not after hours of loading. */
  private Optional<String> rehearse(Lease lease, ServerFacts server, GlobalsReplay globals)
      throws SQLException {
    Tell nobody = new Tell(tell.operation(), event -> {});
    try {
      Transaction.rehearse(
          lease,
          server,
          () -> {
            globals.rehearse(lease);
            describe(lease, server, nobody);
          });
      return Optional.empty();
    } catch (SQLException e) {
      if (!EntryRunner.isAnswer(e)) {
        throw e;
      }
      return Optional.of("The server refuses " + e.getMessage() + ".");
    } catch (EntryRunner.RestoreFailure e) {
      return Optional.of("The server refuses " + e.getMessage() + ".");
    }
  }

  private void refuse(List<String> problems) {
    if (!problems.isEmpty()) {
      throw new RestoreException(
          WHOLE + " was not begun. " + String.join(" ", problems),
          List.of(),
          "Nothing was changed.",
          "Restore into a new server, or relax the options.",
          null);
    }
  }

  /** New databases first: of what is there already least is to be undone. */
  private void restore(ClusterSource source, Map<String, RestoreReport> reports)
      throws SQLException, IOException {
    for (boolean there : new boolean[] {false, true}) {
      for (ClusterSource.Member member : source.databases()) {
        String name = member.database();
        Existing old = existing.get(name);
        if ((old != null) == there) {
          tell.about(name);
          RestoreRun run = run(name, old == null ? null : old.database(), Needs.NONE, tell);
          current = run;
          try (var opened = new Opened(member.archive().open())) {
            reports.put(name, run.run(opened.source()));
          }
          current = null;
          done.push(run);
        }
      }
    }
    tell.about("");
  }

  private void finish(Lease lease, ServerFacts server, GlobalsReplay globals, Tell toldBy)
      throws SQLException {
    describe(lease, server, toldBy);
    globals.finish(lease);
  }

  /** Gives the databases that were there the properties that they had in the dumped server. */
  private void describe(Lease lease, ServerFacts server, Tell toldBy) throws SQLException {
    for (Existing old : existing.values()) {
      old.database().reset(lease, server.version().major());
      run(old.database().name(), old.database(), Needs.NONE, toldBy)
          .describeExisting(old.archived(), lease, server, old.database());
    }
  }

  /** What the server looks like then, a sentence for each database and one for the rest. */
  private String undone(Throwable failure, Lease failed, GlobalsReplay globals) {
    tell.about("");
    List<String> states = new ArrayList<>();
    // a failure that is told tells it; a cancellation is told instead of what it led to
    boolean isTold = failure instanceof RestoreException && !job.cancellation().isCancelled();
    if (current != null && !isTold) {
      states.add(current.stateAfterFailure());
    }
    done.forEach(run -> states.add(run.takeBack()));
    states.add(
        undoing.undo(
            "dropping roles and tablespaces again",
            "Roles and tablespaces could not be dropped again",
            failed,
            globals::takeBack));
    states.removeIf(String::isEmpty);
    return String.join(" ", states);
  }
}
