package io.pgops.examples.cli;

import io.pgops.BackupStore;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
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
    name = "hold",
    description = "Protects a backup or a set from being deleted, until it is released.",
    sortOptions = false,
    sortSynopsis = false)
final class HoldCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private StoreOptions from = new StoreOptions();

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      required = true,
      description = "For those who ask why it is still there.")
  private String reason = "";

  @Parameters(paramLabel = "ID", description = "Which backup or set.")
  private String id = "";

  @Override
  public Integer call() {
    BackupStore store = from.store();
    store.hold(id, reason);
    print(spec, from, id, reason);
    return ExitCode.OK;
  }

  /**
   * @param reason null if it is not held any more
   */
  static void print(CommandSpec spec, StoreOptions from, String id, @Nullable String reason) {
    if (from.json()) {
      Map<String, @Nullable Object> json = new LinkedHashMap<>();
      json.put("id", id);
      json.put("held", reason != null);
      json.put("reason", reason);
      StoreOptions.print(spec, json);
      return;
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(id + (reason == null ? " is not held" : " is held: " + Printable.of(reason)));
    out.flush();
  }
}
