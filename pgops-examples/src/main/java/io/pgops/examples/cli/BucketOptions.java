package io.pgops.examples.cli;

import io.pgops.s3.S3Storage;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How the bucket of s3://BUCKET/PREFIX is reached, beside what the environment says. */
@Command
final class BucketOptions {
  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = "With s3://: another service than Amazon's; by default AWS_ENDPOINT_URL.")
  private @Nullable String endpoint;

  @Option(
      names = "--path-style",
      description = "With s3://: the bucket is in the path, as most other services need it.")
  private boolean pathStyle;

  boolean given() {
    return endpoint != null || pathStyle;
  }

  S3Storage storage(String place) {
    try {
      S3Storage storage = S3Storage.at(place).pathStyle(pathStyle);
      return endpoint == null ? storage : storage.endpoint(new URI(endpoint));
    } catch (IllegalArgumentException | URISyntaxException e) {
      throw new CommandException(e.getMessage() + ".");
    }
  }
}
