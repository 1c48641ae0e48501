package io.pgops.examples.cli;

import io.pgops.BackupList;
import io.pgops.BackupStatus;
import io.pgops.BackupStore;
import io.pgops.StoredBackup;
import io.pgops.StoredSet;
import io.pgops.UnreadableBackup;
import io.pgops.VerificationMark;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "list",
    description =
        "Lists the sets and backups in a folder or a bucket, the newest first; times are in UTC.",
    sortOptions = false,
    sortSynopsis = false)
final class ListCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private StoreOptions from = new StoreOptions();

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "Only backups of this name.")
  private @Nullable String name;

  @Override
  public Integer call() {
    BackupStore store = from.store();
    String wanted = name;
    BackupList backups =
        wanted == null ? store.list() : Usage.request(spec, () -> store.list(wanted));
    if (from.json()) {
      StoreOptions.print(spec, StoredJson.of(backups));
    } else {
      print(backups, spec.commandLine().getOut());
    }
    return ExitCode.OK;
  }

  private static void print(BackupList list, PrintWriter out) {
    if (list.backups().isEmpty() && list.sets().isEmpty() && list.problems().isEmpty()) {
      out.println("no backups");
    }
    if (!list.sets().isEmpty()) {
      TextTable table =
          new TextTable(
              "SET",
              ">DATABASES",
              "GLOBALS",
              "STARTED",
              ">TIME",
              ">SIZE",
              ">ROWS",
              "SCOPE",
              "SERVER");
      list.sets().forEach(set -> table.add(row(set)));
      table.print(out);
      out.println();
    }
    if (!list.backups().isEmpty()) {
      table(list, !list.sets().isEmpty()).print(out);
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

  /**
   * @param withSets whether it is shown which set each backup is of
   */
  private static TextTable table(BackupList list, boolean withSets) {
    boolean withVerified =
        list.backups().stream()
            .anyMatch(backup -> list.status(backup.id()).verification().isPresent());
    boolean withHeld = list.backups().stream().anyMatch(backup -> list.status(backup.id()).held());
    List<String> headings = headings(withSets);
    if (withVerified) {
      headings.add("VERIFIED");
    }
    if (withHeld) {
      headings.add("HELD");
    }
    TextTable table = new TextTable(headings.toArray(String[]::new));
    for (StoredBackup backup : list.backups()) {
      BackupStatus status = list.status(backup.id());
      List<String> row = row(backup, withSets);
      if (withVerified) {
        row.add(status.verification().map(ListCommand::verified).orElse(""));
      }
      if (withHeld) {
        row.add(status.held() ? "held" : "");
      }
      table.add(row);
    }
    return table;
  }

  /** Such as "restore 2026-11-20 16:45:57Z", or "BAD: checksum 2026-11-20 16:45:57Z". */
  private static String verified(VerificationMark mark) {
    return (mark.good() ? "" : "BAD: ")
        + StoredJson.lower(mark.level())
        + " "
        + Quantities.time(mark.at());
  }

  /** What stands in a set, without what is known of each beside it. */
  static TextTable table(List<StoredBackup> backups) {
    TextTable table = new TextTable(headings(false).toArray(String[]::new));
    backups.forEach(backup -> table.add(row(backup, false)));
    return table;
  }

  private static List<String> headings(boolean withSets) {
    List<String> headings =
        new ArrayList<>(
            List.of("ID", "DATABASE", "STARTED", ">TIME", ">SIZE", ">ROWS", "SCOPE", "SERVER"));
    if (withSets) {
      headings.add("SET");
    }
    return headings;
  }

  private static List<String> row(StoredBackup backup, boolean withSets) {
    List<String> row =
        new ArrayList<>(
            List.of(
                backup.id(),
                database(backup),
                Quantities.time(backup.startedAt()),
                Quantities.duration(backup.duration()),
                Quantities.bytes(backup.size()),
                Quantities.count(backup.rows()),
                backup.complete() ? "complete" : "partial",
                backup.serverVersion()));
    if (withSets) {
      row.add(backup.setId().orElse(""));
    }
    return row;
  }

  private static List<String> row(StoredSet set) {
    return List.of(
        set.id(),
        Quantities.count(set.databases().size()),
        set.globalsId().isPresent() ? "yes" : "no",
        Quantities.time(set.startedAt()),
        Quantities.duration(set.duration()),
        Quantities.bytes(set.size()),
        Quantities.count(set.rows()),
        set.complete() ? "complete" : "partial",
        set.serverVersion());
  }

  /** A backup of globals is of none. */
  static String database(StoredBackup backup) {
    return backup.ofGlobals() ? "(globals)" : backup.database();
  }
}
