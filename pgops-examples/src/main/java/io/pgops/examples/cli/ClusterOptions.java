package io.pgops.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Whether it is about one database, or about what belongs to the whole server. */
@Command
final class ClusterOptions {
  @Option(
      names = "--all-databases",
      description = "All databases of the server, as one set, and its globals.")
  private boolean allDatabases;

  @Option(
      names = "--globals",
      description = "Roles, memberships and tablespaces; without --all-databases nothing else.")
  private boolean globals;

  @Option(names = "--no-globals", description = "With --all-databases: the databases alone.")
  private boolean noGlobals;

  /** Refuses what contradicts itself. */
  void check(CommandSpec command) {
    Usage.refuse(command, globals && noGlobals, "--globals and --no-globals exclude each other");
    Usage.refuse(command, noGlobals && !allDatabases, "--no-globals needs --all-databases");
  }

  /** All databases. */
  boolean all() {
    return allDatabases;
  }

  boolean withGlobals() {
    return !noGlobals;
  }

  /** Globals and nothing else. */
  boolean globalsAlone() {
    return globals && !allDatabases;
  }

  /** Neither: one database. */
  boolean none() {
    return !allDatabases && !globals;
  }
}
