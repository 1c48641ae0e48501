package io.pgops.examples.cli;

import io.pgops.storage.StorageTarget;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Which archive: one of a folder of backups, or a file. */
@Command
final class ArchiveOptions {
  @Option(
      names = "--from",
      paramLabel = "DIR",
      description = "The folder of the backups, or s3://BUCKET/PREFIX.")
  private @Nullable String from;

  @Option(
      names = "--file",
      paramLabel = "PATH",
      description = "An archive in the custom format, such as of pg_dump -Fc.")
  private @Nullable Path file;

  @Mixin private BucketOptions bucket = new BucketOptions();

  /** Refuses both and neither, and a file that is not there. */
  void check(CommandSpec command) {
    Usage.refuse(command, from != null && file != null, "--from and --file exclude each other");
    Usage.refuse(command, from == null && file == null, "--from=DIR or --file=PATH is missing");
    if (file != null && !Files.exists(file)) {
      throw new CommandException("There is no file " + file + ".");
    }
  }

  /** Null for a folder. */
  @Nullable Path file() {
    return file;
  }

  StorageTarget folder() {
    return Targets.existing(Objects.requireNonNull(from), bucket);
  }

  String describe() {
    return String.valueOf(file == null ? from : file);
  }
}
