package io.pgops.s3;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.ListMultipartUploadsResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.s3.paginators.ListObjectsV2Iterable;

/**
 * Uploads whose process died. Nothing in a bucket's list of uploads tells whose they are: before
 * each upload a marker is written that holds its key, written again while the upload goes on, and
 * removed at its end. An upload belongs to a dead process if its marker is old.
 */
final class Abandoned {
  private static final Logger log = LoggerFactory.getLogger(Abandoned.class);

  /** No key of ours can begin so, and no listing shows it. */
  private static final String MARKERS = ".pending-uploads/";

  private static final int SIGNS_OF_LIFE = 12;

  private final Bucket bucket;

  @GuardedBy("this")
  private @Nullable Long lookedAt;

  Abandoned(Bucket bucket) {
    this.bucket = bucket;
  }

  /** How often an upload must show that it lives. */
  Duration signOfLife() {
    return bucket.options.abandonedAfter.dividedBy(SIGNS_OF_LIFE);
  }

  /** Shows that an upload to a key lives. On a thread of the calls. */
  void mark(String upload, String key) {
    bucket.client.putObject(
        b -> b.bucket(bucket.options.bucket).key(bucket.full(MARKERS + upload)),
        RequestBody.fromString(bucket.full(key)));
  }

  void unmark(String upload) {
    bucket.client.deleteObject(
        b -> b.bucket(bucket.options.bucket).key(bucket.full(MARKERS + upload)));
  }

  /** Removes what is abandoned, if that was not done for a while. A failure of that is logged. */
  void sweepNowAndThen() throws IOException {
    synchronized (this) {
      long now = System.nanoTime();
      if (lookedAt != null && now - lookedAt < bucket.options.abandonedAfter.toNanos()) {
        return;
      }
      lookedAt = now;
    }
    try {
      bucket.calls.run(
          () -> {
            sweep();
            return true;
          });
    } catch (SdkException e) {
      log.warn(
          "Abandoned uploads in {} could not be removed: {}",
          bucket.options.describe(),
          S3Failure.reason(e));
    }
  }

  private void sweep() {
    List<S3Object> dead = new ArrayList<>();
    Set<String> alive = new HashSet<>();
    for (ListObjectsV2Response page : markers()) {
      Instant old = now(page).minus(bucket.options.abandonedAfter);
      for (S3Object marker : page.contents()) {
        if (marker.lastModified().isBefore(old)) {
          dead.add(marker);
        } else {
          alive.add(keyIn(marker));
        }
      }
    }
    for (S3Object marker : dead) {
      String key = keyIn(marker);
      if (!alive.contains(key) && key.startsWith(bucket.options.prefix)) {
        endUploads(key, marker.lastModified().plus(bucket.options.abandonedAfter));
      }
      bucket.client.deleteObject(b -> b.bucket(bucket.options.bucket).key(marker.key()));
    }
  }

  /**
   * Ends all uploads to a key, unless another marker names it.
   *
   * @return whether it did
   */
  boolean endStrays(String upload, String key) {
    for (ListObjectsV2Response page : markers()) {
      for (S3Object marker : page.contents()) {
        if (!marker.key().equals(bucket.full(MARKERS + upload))
            && keyIn(marker).equals(bucket.full(key))) {
          return false;
        }
      }
    }
    endUploads(bucket.full(key), Instant.MAX);
    return true;
  }

  private ListObjectsV2Iterable markers() {
    return bucket.client.listObjectsV2Paginator(
        b -> b.bucket(bucket.options.bucket).prefix(bucket.full(MARKERS)));
  }

  /** By the endpoint's clock, since the markers' times are. */
  private static Instant now(ListObjectsV2Response page) {
    return page.sdkHttpResponse()
        .firstMatchingHeader("Date")
        .map(date -> Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date)))
        .orElseGet(Instant::now);
  }

  private String keyIn(S3Object marker) {
    return bucket
        .client
        .getObjectAsBytes(b -> b.bucket(bucket.options.bucket).key(marker.key()))
        .asUtf8String();
  }

  private void endUploads(String fullKey, Instant begunBefore) {
    for (ListMultipartUploadsResponse page :
        bucket.client.listMultipartUploadsPaginator(
            b -> b.bucket(bucket.options.bucket).prefix(fullKey))) {
      for (MultipartUpload upload : page.uploads()) {
        if (upload.key().equals(fullKey) && upload.initiated().isBefore(begunBefore)) {
          bucket.client.abortMultipartUpload(
              b -> b.bucket(bucket.options.bucket).key(fullKey).uploadId(upload.uploadId()));
          log.info(
              "Removed an abandoned upload of {} in bucket {}", fullKey, bucket.options.bucket);
        }
      }
    }
  }
}
