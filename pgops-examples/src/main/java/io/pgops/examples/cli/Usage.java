package io.pgops.examples.cli;

import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Tells wrong usage from failures. */
final class Usage {
  private Usage() {}

  /** Refuses a combination of options. */
  static void refuse(CommandSpec command, boolean wrong, String message) {
    if (wrong) {
      throw new ParameterException(command.commandLine(), message);
    }
  }

  /** What to throw for a value that an option does not take. */
  static ParameterException wrong(CommandSpec command, String message) {
    return new ParameterException(command.commandLine(), message);
  }

  /** What to throw for an option that this use of the command needs. */
  static ParameterException missing(CommandSpec command, String option) {
    return new ParameterException(
        command.commandLine(), "Missing required option: '" + option + "'");
  }

  /** A request made of options; what the library does not take as a value is wrong usage. */
  static <T> T request(CommandSpec command, Supplier<T> request) {
    try {
      return request.get();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
