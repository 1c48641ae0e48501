package io.pgops.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What every command takes. */
@Command
final class CommonOptions {
  @Option(
      names = {"-v", "--verbose"},
      description = "Say where in the program a failure happened.")
  private boolean verbose;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;
}
