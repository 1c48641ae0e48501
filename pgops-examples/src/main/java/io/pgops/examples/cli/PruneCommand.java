package io.pgops.examples.cli;

import io.pgops.Prune;
import io.pgops.PruneItem;
import io.pgops.PruneReport;
import io.pgops.UnreadableBackup;
import io.pgops.retention.Retention;
import java.io.PrintWriter;
import java.util.List;
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
    name = "prune",
    description = {
      "Deletes the backups and sets that no rule keeps, and what failed ones left.",
      "Never the newest complete one, and never one that is held."
    },
    sortOptions = false,
    sortSynopsis = false)
final class PruneCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private StoreOptions from = new StoreOptions();
  @Mixin private RetentionOptions rules = new RetentionOptions();

  @Option(names = "--dry-run", description = "Delete nothing, say what would go.")
  private boolean dryRun;

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "Only backups of this name.")
  private @Nullable String name;

  @Override
  public Integer call() {
    Usage.refuse(
        spec,
        rules.none(),
        "nothing says what is kept: give one of --keep-for, --keep-last, --keep-daily,"
            + " --keep-weekly, --keep-monthly, --keep-yearly, --max-total");
    Retention policy = Usage.request(spec, rules::policy);
    Prune all = from.store().prune(policy);
    String wanted = name;
    Prune prune = wanted == null ? all : Usage.request(spec, () -> all.name(wanted));
    PruneReport report = dryRun ? prune.plan() : prune.run();
    if (from.json()) {
      StoreOptions.print(spec, StoredJson.of(report, dryRun));
    } else {
      print(report, spec.commandLine().getOut());
    }
    return ExitCode.OK;
  }

  private void print(PruneReport report, PrintWriter out) {
    TextTable table = new TextTable("", "ID", "KIND", "STARTED", ">SIZE", "REASON");
    report.kept().forEach(item -> table.add(row("keep", item)));
    report.deleted().forEach(item -> table.add(row(dryRun ? "would delete" : "deleted", item)));
    if (!report.kept().isEmpty() || !report.deleted().isEmpty()) {
      table.print(out);
    }
    for (UnreadableBackup problem : report.problems()) {
      out.println(
          "problem: "
              + problem.id()
              + ": "
              + Printable.of(String.valueOf(problem.failure().getMessage())));
    }
    out.println(
        Quantities.count(report.deleted().size())
            + (dryRun ? " would be deleted, " : " deleted, ")
            + Quantities.bytes(report.deletedBytes())
            + "; "
            + Quantities.count(report.kept().size())
            + " kept");
    out.flush();
  }

  private static List<String> row(String what, PruneItem item) {
    return List.of(
        what,
        item.id(),
        StoredJson.lower(item.kind()),
        Quantities.time(item.at()),
        Quantities.bytes(item.size()),
        item.reason());
  }
}
