package io.pgops.examples.cli;

import io.pgops.event.PgOpsListener;
import java.io.PrintWriter;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/** The program {@code pgops}. */
public final class Main {
  /** A field, or the collector would take the logger's level with it. */
  private static final Logger DRIVER = Logger.getLogger("org.postgresql");

  private Main() {}

  public static void main(String[] args) {
    // the driver logs URLs that it cannot read, with the passwords in them
    DRIVER.setLevel(Level.OFF);
    Interruption interruption = Interruption.ofThisThread();
    Runtime.getRuntime().addShutdownHook(new Thread(interruption::now, "pgops-interruption"));
    int exitCode = run(new Surroundings(System.getenv(), Main::progress, interruption), args);
    interruption.ended();
    System.exit(exitCode);
  }

  private static int run(Surroundings surroundings, String... args) {
    try {
      return commandLine(surroundings).execute(args);
    } catch (OutOfMemoryError e) {
      System.err.printf(
          "error: Out of memory: the Java heap of %d MB is too small for this many objects, or for the largest row (%s)%n"
              + "hint: Run java with a larger one, such as -Xmx1g, before -jar.%n",
          Runtime.getRuntime().maxMemory() >> 20, e.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
  }

  private static PgOpsListener progress(PrintWriter err) {
    return Terminal.isStandardError(System.getenv())
        ? new ProgressBar(err, Terminal.columns(System.getenv()))
        : new PlainProgress(err, System::nanoTime);
  }

  static CommandLine commandLine(Surroundings surroundings) {
    Failures failures = new Failures();
    CommandLine pgops = new CommandLine(new TopCommand());
    pgops
        .addSubcommand(new BackupCommand(surroundings))
        .addSubcommand(new RestoreCommand(surroundings))
        .addSubcommand(new ListCommand())
        .addSubcommand(new InspectCommand(surroundings))
        .addSubcommand(new VerifyCommand(surroundings))
        .addSubcommand(new PruneCommand())
        .addSubcommand(new HoldCommand())
        .addSubcommand(new ReleaseCommand());
    pgops.getSubcommands().values().forEach(CommonOptions::addTo);
    return pgops
        // a pattern may begin with an @
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
  }
}
