package io.pgops.examples.cli;

import io.pgops.error.PgOpsException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says what went wrong, for people; exit code 1 for a failure, 2 for wrong usage. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine commandLine = e.getCommandLine();
    PrintWriter err = commandLine.getErr();
    printError(err, Secrets.hidden(String.valueOf(e.getMessage()), List.of(args)));
    err.print("usage: " + commandLine.getHelp().synopsis("usage: ".length()));
    err.println("help:  " + commandLine.getCommandSpec().qualifiedName() + " --help");
    err.flush();
    return ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(
      Exception e, CommandLine commandLine, ParseResult parseResult) {
    PrintWriter err = commandLine.getErr();
    boolean canForce = commandLine.getCommandSpec().findOption("--force") != null;
    boolean expected = e instanceof PgOpsException || e instanceof CommandException;
    String message = String.valueOf(e.getMessage());
    printError(err, OptionNames.in(expected ? message : "unexpected failure: " + e, canForce));
    if (e instanceof PgOpsException failure) {
      failure.hint().ifPresent(hint -> printHint(err, OptionNames.in(hint, canForce)));
    } else if (!expected) {
      printHint(
          err, "This is a defect of PgOps; run again with --verbose and report what it says.");
    }
    if (CommonOptions.verbose(commandLine)) {
      err.print(Secrets.hidden(stackTrace(e)));
    }
    err.flush();
    return ExitCode.SOFTWARE;
  }

  private static void printError(PrintWriter err, String message) {
    err.println("error: " + Printable.of(Secrets.hidden(message)));
  }

  private static void printHint(PrintWriter err, String hint) {
    err.println("hint: " + Printable.of(hint));
  }

  private static String stackTrace(Exception e) {
    StringWriter text = new StringWriter();
    e.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
