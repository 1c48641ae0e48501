package io.pgops.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "pgops",
    description = "Backs up and restores PostgreSQL databases and servers.",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Passwords come from the URL, PGPASSWORD or ~/.pgpass, users from the URL,",
      "PGUSER or the operating system. Exit codes: 0 done, 1 failed, 2 wrong usage."
    })
final class TopCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
