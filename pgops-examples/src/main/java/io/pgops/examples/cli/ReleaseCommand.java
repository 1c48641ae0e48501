package io.pgops.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "release",
    description = "Ends the hold of a backup or a set.",
    sortOptions = false,
    sortSynopsis = false)
final class ReleaseCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private StoreOptions from = new StoreOptions();

  @Parameters(paramLabel = "ID", description = "Which backup or set.")
  private String id = "";

  @Override
  public Integer call() {
    from.store().release(id);
    HoldCommand.print(spec, from, id, null);
    return ExitCode.OK;
  }
}
