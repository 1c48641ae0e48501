package io.pgops.s3;

import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What an {@link S3Storage} was told. Not changed once a storage has it. */
final class Options {
  static final long SMALLEST_PART = 5L << 20;
  static final int FEWEST_PARTS = 1000;
  static final int MOST_PARTS = 10_000;

  final String bucket;
  String prefix = "";
  @Nullable String region;
  @Nullable URI endpoint;
  boolean pathStyle;
  @Nullable Supplier<S3Credentials> credentials;
  @Nullable String storageClass;
  @Nullable String encryption;
  @Nullable String kmsKey;
  Checksums checksums = Checksums.SUPPORTED;
  boolean conditionalWrites = true;
  long partSize = 8L << 20;
  int maxParts = MOST_PARTS;
  int partsInFlight = 3;
  @Nullable Integer attempts;
  Duration connectTimeout = Duration.ofSeconds(10);
  Duration idleTimeout = Duration.ofSeconds(60);
  Duration abandonedAfter = Duration.ofDays(1);

  Options(String bucket) {
    this.bucket = bucket;
  }

  Options copy() {
    Options copy = new Options(bucket);
    copy.prefix = prefix;
    copy.region = region;
    copy.endpoint = endpoint;
    copy.pathStyle = pathStyle;
    copy.credentials = credentials;
    copy.storageClass = storageClass;
    copy.encryption = encryption;
    copy.kmsKey = kmsKey;
    copy.checksums = checksums;
    copy.conditionalWrites = conditionalWrites;
    copy.partSize = partSize;
    copy.maxParts = maxParts;
    copy.partsInFlight = partsInFlight;
    copy.attempts = attempts;
    copy.connectTimeout = connectTimeout;
    copy.idleTimeout = idleTimeout;
    copy.abandonedAfter = abandonedAfter;
    return copy;
  }

  String describe() {
    String place = "s3://" + bucket + (prefix.isEmpty() ? "" : "/" + prefix);
    return endpoint == null ? place : place + " at " + endpoint;
  }
}
