package io.pgops.examples.cli;

import io.pgops.event.PgOpsListener;
import java.io.PrintWriter;
import java.util.Map;
import java.util.function.Function;

/**
 * What a command needs beside its arguments.
 *
 * @param environment the environment's variables
 * @param progress makes what shows progress on a writer
 * @param interruption stops what runs when the process is told to end
 */
record Surroundings(
    Map<String, String> environment,
    Function<PrintWriter, PgOpsListener> progress,
    Interruption interruption) {
  Surroundings {
    environment = Map.copyOf(environment);
  }
}
