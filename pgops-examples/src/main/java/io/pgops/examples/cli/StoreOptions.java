package io.pgops.examples.cli;

import io.pgops.BackupStore;
import io.pgops.PgOps;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Which backups a command is about, and who reads what it prints. */
@Command
final class StoreOptions {
  @Option(
      names = "--from",
      paramLabel = "DIR",
      required = true,
      description = "The folder of the backups, or s3://BUCKET/PREFIX.")
  private String from = "";

  @Mixin private BucketOptions bucket = new BucketOptions();

  @Option(names = "--json", description = "Print JSON, for programs.")
  private boolean json;

  BackupStore store() {
    return PgOps.backups(Targets.existing(from, bucket));
  }

  boolean json() {
    return json;
  }

  static void print(CommandSpec command, @Nullable Object json) {
    PrintWriter out = command.commandLine().getOut();
    out.print(JsonText.of(json));
    out.flush();
  }
}
