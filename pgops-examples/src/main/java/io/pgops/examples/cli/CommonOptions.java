package io.pgops.examples.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What every command takes. */
final class CommonOptions {
  private static final String VERBOSE = "--verbose";

  private CommonOptions() {}

  static void addTo(CommandLine command) {
    command
        .getCommandSpec()
        .addOption(
            OptionSpec.builder("-v", VERBOSE)
                .description("Say where in the program a failure happened.")
                .build())
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build());
  }

  static boolean verbose(CommandLine command) {
    return command.getParseResult().hasMatchedOption(VERBOSE);
  }
}
