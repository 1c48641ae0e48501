package io.pgops.s3;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import io.pgops.storage.Listing;
import io.pgops.storage.PendingObject;
import io.pgops.storage.StorageKeys;
import io.pgops.storage.StorageTarget;
import io.pgops.storage.StoredObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Objects in a bucket of Amazon S3, or of what speaks its protocol.
 *
 * <pre>{@code
 * S3Storage storage = S3Storage.bucket("backups").prefix("nightly");
 * }</pre>
 *
 * <p>What is not said here comes from where the AWS SDK looks: region, endpoint and credentials
 * from the variables {@code AWS_REGION}, {@code AWS_ENDPOINT_URL_S3}, {@code AWS_ACCESS_KEY_ID} and
 * their like, from profiles, from the machine's role.
 *
 * <p><b>Writing.</b> Nothing is written to the local disk. An object no larger than {@link
 * #partSize} is sent by one request; a larger one in parts, of which several are under way at once.
 * Part sizes grow with the object, so that {@link #maxParts} of them hold 5 TB: a part is {@code
 * sent / d} bytes, {@code sent} being what the parts before it hold, but never less than {@code
 * partSize} nor more than 5 GiB, where {@code d} is the largest number with which 5 TB are reached.
 * With 8 MiB and 10,000 parts {@code d} is about 1,400. So while an object of {@code n} bytes is
 * written, its buffers take at most
 *
 * <pre>{@code max((partsInFlight + 1) * partSize, min(5 GiB, n / d)) + 256 KiB}</pre>
 *
 * <p>of memory: 32 MiB by default for objects up to 47 GB, and 7 MB for every 10 GB of a larger
 * one. Each request is tried again by the SDK, nothing is tried again on top of that; an attempt in
 * which nothing moves for {@link #idleTimeout} counts as failed.
 *
 * <p><b>An object is never overwritten.</b> The key is looked for before publishing, and the
 * request that publishes says {@code If-None-Match: *}. Where the endpoint knows that (Amazon S3
 * does), at most one of any number of creators commits. Where it ignores that, or it was turned off
 * by {@link #conditionalWrites}, two who publish the same key at the same moment may both succeed,
 * and the later one stays. An answer that was lost is made up for by a look at the object, which
 * carries a mark of who made it.
 *
 * <p><b>What is left behind.</b> Closing without a commit ends a multipart upload, whose parts
 * would be paid for otherwise. When a process is killed, its uploads stay, and a marker with them
 * under {@code .pending-uploads/}. The next storage that begins a multipart upload under the same
 * prefix removes those of which nothing was heard for {@linkplain #abandonedAfter a day}: once
 * before its first one, and once a day.
 *
 * <p>Streams are read on the caller's thread. Closing one ends a read that is blocked in another
 * thread; interrupting does not, before {@link #idleTimeout}. A connection that is lost midway is
 * made anew from where it broke. Writes and all else end when they are interrupted.
 *
 * <p>A folder that some other program made as an empty object with a "/" at its end is listed as a
 * folder. Immutable; safe for use by many threads. It need not be closed: its threads end by
 * themselves, and its connections when they were idle for a minute. {@link #close()} ends both at
 * once.
 */
public final class S3Storage implements StorageTarget, AutoCloseable {
  private static final Pattern BUCKET = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{1,254}");
  private static final String SCHEME = "s3://";

  private final Options options;
  private final S3Failure failure;

  @GuardedBy("this")
  private @Nullable Bucket opened;

  @GuardedBy("this")
  private boolean closed;

  private S3Storage(Options options) {
    this.options = options;
    this.failure = new S3Failure(options.describe());
  }

  /**
   * A whole bucket, which must exist.
   *
   * @throws IllegalArgumentException if no bucket can have that name
   */
  public static S3Storage bucket(String name) {
    if (!BUCKET.matcher(name).matches()) {
      throw new IllegalArgumentException("\"" + name + "\" is no name of a bucket");
    }
    return new S3Storage(new Options(name));
  }

  /**
   * A place as {@code s3://bucket} or {@code s3://bucket/prefix}.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static S3Storage at(String place) {
    if (!isPlace(place)) {
      throw new IllegalArgumentException("\"" + place + "\" does not begin with " + SCHEME);
    }
    String rest = place.substring(SCHEME.length());
    int slash = rest.indexOf('/');
    return slash < 0
        ? bucket(rest)
        : bucket(rest.substring(0, slash)).prefix(rest.substring(slash + 1));
  }

  /** Whether {@link #at} is meant. */
  public static boolean isPlace(String place) {
    return place.startsWith(SCHEME);
  }

  private S3Storage with(Consumer<Options> change) {
    Options changed = options.copy();
    change.accept(changed);
    return new S3Storage(changed);
  }

  /**
   * Only what is below a folder of the bucket; with or without a "/" at its end, "" for all.
   *
   * @throws IllegalArgumentException if it breaks a rule of {@link StorageKeys}
   */
  public S3Storage prefix(String prefix) {
    String folder = prefix.isEmpty() || prefix.endsWith("/") ? prefix : prefix + "/";
    StorageKeys.requirePrefix(folder);
    return with(o -> o.prefix = folder);
  }

  /** The bucket's region; by default what the SDK finds, and us-east-1 for other endpoints. */
  public S3Storage region(String region) {
    return with(o -> o.region = region);
  }

  /**
   * Another service than Amazon's, such as {@code https://minio.example:9000}.
   *
   * @throws IllegalArgumentException if it is not of http or https, or holds more than a place
   */
  public S3Storage endpoint(URI endpoint) {
    String scheme = String.valueOf(endpoint.getScheme());
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new IllegalArgumentException("an endpoint begins with http:// or https://");
    }
    if (endpoint.getHost() == null
        || endpoint.getRawUserInfo() != null
        || endpoint.getRawQuery() != null) {
      throw new IllegalArgumentException("an endpoint has a host, no user and no parameters");
    }
    return with(o -> o.endpoint = endpoint);
  }

  /** The bucket as the path's first part, not as the host's: what most other services need. */
  public S3Storage pathStyle(boolean pathStyle) {
    return with(o -> o.pathStyle = pathStyle);
  }

  /** Credentials from elsewhere than the SDK looks; asked for at every request. */
  public S3Storage credentials(Supplier<S3Credentials> credentials) {
    return with(o -> o.credentials = credentials);
  }

  /** How new objects are kept, such as {@code STANDARD_IA}. Archived ones cannot be read. */
  public S3Storage storageClass(String storageClass) {
    return with(o -> o.storageClass = storageClass);
  }

  /** New objects are encrypted with keys of S3's own. */
  public S3Storage sseS3() {
    return with(
        o -> {
          o.encryption = "AES256";
          o.kmsKey = null;
        });
  }

  /** New objects are encrypted with this key of KMS. */
  public S3Storage sseKms(String key) {
    return with(
        o -> {
          o.encryption = "aws:kms";
          o.kmsKey = key;
        });
  }

  /** Checksums in transit; {@link Checksums#SUPPORTED} by default. */
  public S3Storage checksums(Checksums checksums) {
    return with(o -> o.checksums = checksums);
  }

  /** False for an endpoint that refuses {@code If-None-Match}; see above for what that means. */
  public S3Storage conditionalWrites(boolean conditionalWrites) {
    return with(o -> o.conditionalWrites = conditionalWrites);
  }

  /**
   * The size of the first parts, rounded up to 256 KiB; 8 MiB by default.
   *
   * @param bytes 5 MiB to 1 GiB
   */
  public S3Storage partSize(long bytes) {
    if (bytes < Options.SMALLEST_PART || bytes > 1L << 30) {
      throw new IllegalArgumentException("a part has 5 MiB to 1 GiB, not " + bytes + " bytes");
    }
    return with(o -> o.partSize = Parts.inWholeChunks(bytes));
  }

  /**
   * How many parts the endpoint allows in an upload; 10,000 by default. With fewer ones they grow
   * faster, and take more memory.
   *
   * @param parts 1,000 to 10,000
   */
  public S3Storage maxParts(int parts) {
    if (parts < Options.FEWEST_PARTS || parts > Options.MOST_PARTS) {
      throw new IllegalArgumentException("parts are 1000 to 10000, not " + parts);
    }
    return with(o -> o.maxParts = parts);
  }

  /** How many parts of an object may be under way at once; 3 by default. */
  public S3Storage partsInFlight(int parts) {
    if (parts < 1 || parts > 100) {
      throw new IllegalArgumentException("parts in flight are 1 to 100, not " + parts);
    }
    return with(o -> o.partsInFlight = parts);
  }

  /** How often a request is made at most; by default what {@code AWS_MAX_ATTEMPTS} says, or 8. */
  public S3Storage attempts(int attempts) {
    if (attempts < 1) {
      throw new IllegalArgumentException("attempts are 1 or more, not " + attempts);
    }
    return with(o -> o.attempts = attempts);
  }

  /** How long making a connection may take; 10 seconds by default. */
  public S3Storage connectTimeout(Duration timeout) {
    return with(o -> o.connectTimeout = positive(timeout));
  }

  /** How long a connection may go without a byte in either direction; a minute by default. */
  public S3Storage idleTimeout(Duration timeout) {
    return with(o -> o.idleTimeout = positive(timeout));
  }

  /** After what time without a sign of life an upload is removed; a day by default. */
  public S3Storage abandonedAfter(Duration time) {
    return with(o -> o.abandonedAfter = positive(time));
  }

  private static Duration positive(Duration time) {
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("a time must be above 0, not " + time);
    }
    return time;
  }

  private synchronized Bucket opened(String doing, String key) throws IOException {
    if (closed) {
      throw failure.of(doing, key, "the storage was closed", null);
    }
    if (opened == null) {
      try {
        opened = Bucket.open(options, failure);
      } catch (RuntimeException e) {
        throw failure.of(doing, key, e);
      }
    }
    return opened;
  }

  @Override
  public PendingObject create(String key) throws IOException {
    StorageKeys.requireKey(key);
    return new Upload(opened("creating", key), key);
  }

  @Override
  public InputStream open(String key, long offset, long length) throws IOException {
    StorageKeys.requireKey(key);
    if (offset < 0 || length < TO_END) {
      throw new IllegalArgumentException(
          "range of \"" + key + "\": offset " + offset + ", length " + length);
    }
    return ObjectRange.open(opened("reading", key), key, offset, length);
  }

  @Override
  public Optional<StoredObject> stat(String key) throws IOException {
    StorageKeys.requireKey(key);
    return opened("looking for", key).find(key).map(found -> found.stored(key));
  }

  @Override
  public Listing list(String prefix, boolean recursive) throws IOException {
    StorageKeys.requirePrefix(prefix);
    return opened("listing", prefix).list(prefix, recursive);
  }

  @Override
  public void delete(Collection<String> keys) throws IOException {
    keys.forEach(StorageKeys::requireKey);
    if (!keys.isEmpty()) {
      opened("deleting", keys.iterator().next()).delete(keys);
    }
  }

  @Override
  public String describe() {
    return options.describe();
  }

  /** Ends its threads and connections, those of open streams too. */
  @Override
  public synchronized void close() {
    closed = true;
    if (opened != null) {
      opened.close();
      opened = null;
    }
  }

  @Override
  public String toString() {
    return describe();
  }
}
