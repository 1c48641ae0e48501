package io.pgops.examples.cli;

import io.pgops.ArchiveContents;
import io.pgops.BackupStore;
import io.pgops.PgOps;
import io.pgops.StoredBackup;
import io.pgops.StoredSet;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "inspect",
    description = "Shows what a backup, a set or an archive file holds, as pg_restore -l does.",
    sortOptions = false,
    sortSynopsis = false)
final class InspectCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ArchiveOptions archive = new ArchiveOptions();

  @Option(names = "--json", description = "Print JSON, for programs.")
  private boolean json;

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "Which backup or set in the folder; by default the latest complete backup.")
  private @Nullable String id;

  @Override
  public Integer call() {
    archive.check(spec);
    Path file = archive.file();
    Usage.refuse(spec, file != null && json, "--json needs --from, not --file");
    Usage.refuse(spec, file != null && id != null, "an id needs --from, not --file");
    Facts facts = new Facts();
    ArchiveContents contents;
    if (file == null) {
      BackupStore store = PgOps.backups(archive.folder());
      Optional<StoredSet> set = id == null ? Optional.empty() : store.findSet(id);
      if (set.isPresent() && json) {
        StoreOptions.print(spec, StoredJson.of(set.get(), store.status(set.get().id())));
        return ExitCode.OK;
      }
      if (set.isPresent()) {
        return print(store, set.get());
      }
      StoredBackup backup = id == null ? store.latest() : store.get(id);
      if (json) {
        return json(store, backup);
      }
      if (backup.ofGlobals()) {
        return print(store, backup);
      }
      contents = store.inspect(backup.id());
      describe(backup, facts);
    } else {
      contents = PgOps.inspectFile(file);
      facts.add("file", file.toString());
      facts.add("database", contents.database());
      facts.add("server", "PostgreSQL " + contents.serverVersion());
      facts.add("tables", Quantities.count(contents.tables()) + " with rows");
    }
    facts.add(
        "archive",
        "custom format, version "
            + contents.archiveVersion()
            + ", "
            + contents.compression()
            + ", by "
            + contents.writtenBy());
    PrintWriter out = spec.commandLine().getOut();
    facts.print(out);
    out.println();
    out.print(contents.listing());
    out.flush();
    return ExitCode.OK;
  }

  private int json(BackupStore store, StoredBackup backup) {
    Map<String, @Nullable Object> all = StoredJson.of(backup, store.status(backup.id()));
    all.put(
        "entries",
        backup.ofGlobals()
            ? store.inspectGlobals(backup.id()).entries()
            : store.inspect(backup.id()).entries());
    StoreOptions.print(spec, all);
    return ExitCode.OK;
  }

  private int print(BackupStore store, StoredSet set) {
    Facts facts = new Facts();
    facts.add("set", set.id());
    facts.add("started", Quantities.time(set.startedAt()));
    ClusterFacts.add(set, facts);
    PrintWriter out = spec.commandLine().getOut();
    facts.print(out);
    out.println();
    ListCommand.table(store.backupsOf(set.id())).print(out);
    out.flush();
    return ExitCode.OK;
  }

  /** What a script of globals says is secret in part: only what it is about is shown. */
  private int print(BackupStore store, StoredBackup globals) {
    Facts facts = new Facts();
    describe(globals, facts);
    PrintWriter out = spec.commandLine().getOut();
    facts.print(out);
    out.println();
    store.inspectGlobals(globals.id()).entries().forEach(entry -> out.println(Printable.of(entry)));
    out.flush();
    return ExitCode.OK;
  }

  private static void describe(StoredBackup backup, Facts facts) {
    facts.add("backup", backup.id());
    facts.add("database", ListCommand.database(backup));
    backup.setId().ifPresent(set -> facts.add("set", set));
    facts.add("server", "PostgreSQL " + backup.serverVersion());
    facts.add("scope", Scope.of(backup));
    facts.add("started", Quantities.time(backup.startedAt()));
    facts.add("time", Quantities.duration(backup.duration()));
    facts.add(
        "rows",
        Quantities.count(backup.rows()) + " in " + Quantities.count(backup.tables(), "table"));
    if (backup.largeObjects() > 0) {
      facts.add("objects", Quantities.count(backup.largeObjects(), "large object"));
    }
    facts.add("size", Quantities.bytes(backup.size()) + ", " + backup.compression());
    facts.addAll("object", backup.objectKeys());
  }
}
