package io.pgops.examples.cli;

import io.pgops.BackupList;
import io.pgops.BackupStore;
import io.pgops.PgOps;
import io.pgops.StoredBackup;
import io.pgops.UnreadableBackup;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "list",
    description = "Lists the backups in a folder, the newest first; times are in UTC.",
    sortOptions = false,
    sortSynopsis = false)
final class ListCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--from",
      paramLabel = "DIR",
      required = true,
      description = "The folder of the backups.")
  private Path from = Path.of("");

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "Only backups of this name.")
  private @Nullable String name;

  @Override
  public Integer call() {
    BackupStore store = PgOps.backups(Folder.existing(from));
    String wanted = name;
    BackupList backups =
        wanted == null ? store.list() : Usage.request(spec, () -> store.list(wanted));
    print(backups, spec.commandLine().getOut());
    return ExitCode.OK;
  }

  private static void print(BackupList list, PrintWriter out) {
    if (list.backups().isEmpty() && list.problems().isEmpty()) {
      out.println("no backups");
    }
    if (!list.backups().isEmpty()) {
      TextTable table =
          new TextTable("ID", "DATABASE", "STARTED", ">TIME", ">SIZE", ">ROWS", "SCOPE", "SERVER");
      list.forEach(backup -> table.add(row(backup)));
      table.print(out);
    }
    for (UnreadableBackup problem : list.problems()) {
      out.println(
          "problem: "
              + problem.id()
              + ": "
              + Printable.of(String.valueOf(problem.failure().getMessage())));
    }
    out.flush();
  }

  private static List<String> row(StoredBackup backup) {
    return List.of(
        backup.id(),
        backup.database(),
        Quantities.time(backup.startedAt()),
        Quantities.duration(backup.duration()),
        Quantities.bytes(backup.size()),
        Quantities.count(backup.rows()),
        backup.complete() ? "complete" : "partial",
        backup.serverVersion());
  }
}
