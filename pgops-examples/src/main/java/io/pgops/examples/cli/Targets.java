package io.pgops.examples.cli;

import io.pgops.error.StorageException;
import io.pgops.s3.S3Storage;
import io.pgops.storage.LocalDirectory;
import io.pgops.storage.StorageTarget;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where backups are, as the command line says it: a folder, or s3://BUCKET/PREFIX. */
final class Targets {
  private Targets() {}

  /** Where backups are written to; a folder is created when absent. */
  static List<StorageTarget> toWrite(List<String> places, BucketOptions bucket) {
    boolean anyBucket = places.stream().anyMatch(S3Storage::isPlace);
    List<StorageTarget> targets = new ArrayList<>();
    for (String place : places) {
      if (S3Storage.isPlace(place)) {
        targets.add(bucket.storage(place));
      } else {
        Path folder = anyBucket ? Path.of(place) : path(place, bucket);
        targets.add(folder(folder, places.size() > 1));
      }
    }
    return targets;
  }

  private static StorageTarget folder(Path folder, boolean oneOfSeveral) {
    try {
      return LocalDirectory.at(folder);
    } catch (StorageException e) {
      if (oneOfSeveral) {
        return new UnusablePlace(folder.toString(), e);
      }
      throw e;
    }
  }

  /** Where backups are read from or removed: nothing is created. */
  static StorageTarget existing(String place, BucketOptions bucket) {
    if (S3Storage.isPlace(place)) {
      return bucket.storage(place);
    }
    Path folder = path(place, bucket);
    if (!Files.isDirectory(folder)) {
      throw new CommandException("There is no folder " + folder + ".");
    }
    return LocalDirectory.at(folder);
  }

  private static Path path(String place, BucketOptions bucket) {
    if (bucket.given()) {
      throw new CommandException(
          "--endpoint and --path-style are for s3://BUCKET/PREFIX, not for " + place + ".");
    }
    return Path.of(place);
  }
}
