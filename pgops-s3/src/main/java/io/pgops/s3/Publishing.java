package io.pgops.s3;

import io.pgops.storage.StoredObject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/**
 * How an object comes to be visible, and is made to go away again. A request that publishes may
 * have done so though its answer says otherwise, or never came: the object itself tells, by its
 * mark.
 */
final class Publishing {
  private static final Logger log = LoggerFactory.getLogger(Publishing.class);
  private static final Duration CLEANING = Duration.ofSeconds(30);

  /** A request that was cut off may still be carried out a moment later. */
  private static final int LOOKS = 3;

  private static final long PAUSE_MILLIS = 200;

  private final Bucket bucket;
  private final String key;
  private final String mark;
  private volatile @Nullable String uploadId;
  private volatile boolean marked;
  private volatile boolean strays;
  private volatile boolean underWay;
  private volatile boolean inDoubt;

  Publishing(Bucket bucket, String key, String mark) {
    this.bucket = bucket;
    this.key = key;
    this.mark = mark;
  }

  @Nullable String uploadId() {
    return uploadId;
  }

  /** Whether a request is under way that publishes. */
  boolean underWay() {
    return underWay;
  }

  /** Begins a multipart upload. On a thread of the calls, as the next two. */
  String begin() {
    marked = true;
    bucket.abandoned.mark(mark, key);
    Options options = bucket.options;
    CreateMultipartUploadRequest.Builder request =
        CreateMultipartUploadRequest.builder()
            .bucket(options.bucket)
            .key(bucket.full(key))
            .metadata(Map.of(Found.MAKER, mark))
            .storageClass(options.storageClass)
            .serverSideEncryption(options.encryption)
            .ssekmsKeyId(options.kmsKey);
    if (options.checksums == Checksums.SUPPORTED) {
      request.checksumAlgorithm("CRC32");
    }
    strays = true;
    int before = attempts();
    String begun = bucket.client.createMultipartUpload(request.build()).uploadId();
    uploadId = begun;
    strays = attempts() > before + 1;
    return begun;
  }

  private static int attempts() {
    Call<?> call = Call.current();
    return call == null ? 0 : call.attempts();
  }

  StoredObject publishWhole(PartBody body) throws IOException {
    Options options = bucket.options;
    PutObjectRequest.Builder request =
        PutObjectRequest.builder()
            .bucket(options.bucket)
            .key(bucket.full(key))
            .metadata(Map.of(Found.MAKER, mark))
            .storageClass(options.storageClass)
            .serverSideEncryption(options.encryption)
            .ssekmsKeyId(options.kmsKey);
    if (options.conditionalWrites) {
      request.ifNoneMatch("*");
    }
    return publish(body.size(), () -> bucket.client.putObject(request.build(), body.request()));
  }

  StoredObject publishParts(List<CompletedPart> parts, long size) throws IOException {
    CompleteMultipartUploadRequest.Builder request =
        CompleteMultipartUploadRequest.builder()
            .bucket(bucket.options.bucket)
            .key(bucket.full(key))
            .uploadId(uploadId)
            .multipartUpload(m -> m.parts(parts));
    if (bucket.options.conditionalWrites) {
      request.ifNoneMatch("*");
    }
    StoredObject stored =
        publish(size, () -> bucket.client.completeMultipartUpload(request.build()));
    uploadId = null;
    try {
      unmark();
    } catch (SdkException e) {
      // what stays is removed with the abandoned ones: no reason to fail a commit
      log.warn(
          "The marker of an upload in {} could not be removed: {}",
          bucket.options.describe(),
          S3Failure.reason(e));
    }
    return stored;
  }

  private StoredObject publish(long size, Runnable request) throws IOException {
    if (bucket.head(key).isPresent()) {
      throw bucket.failure.exists(key, null);
    }
    underWay = true;
    inDoubt = true;
    @Nullable SdkException failed = null;
    try {
      request.run();
    } catch (SdkException e) {
      failed = e;
    } finally {
      underWay = false;
    }
    Optional<Found> found;
    try {
      found = bucket.head(key);
    } catch (SdkException e) {
      if (failed != null) {
        e.addSuppressed(failed);
      }
      throw new IOException(
          "it is not known whether it was published, since the object could not be looked at: "
              + S3Failure.reason(e),
          e);
    }
    if (found.isPresent() && mark.equals(found.get().maker())) {
      if (found.get().size() != size) {
        throw new IOException(
            size + " bytes were written, and the object has " + found.get().size(), failed);
      }
      inDoubt = false;
      return found.get().stored(key);
    }
    if (failed == null) {
      throw new IOException(
          "the endpoint said that it was published, but "
              + (found.isEmpty() ? "it is not there" : "another is there"));
    }
    inDoubt = !S3Failure.refused(failed);
    throw found.isPresent()
        ? bucket.failure.exists(key, failed)
        : new IOException(S3Failure.reason(failed), failed);
  }

  /**
   * Ends uploads of ours whose beginning was not answered, and removes the marker. Where others are
   * uploading to the same key, both is left to the removal of abandoned ones.
   */
  private void unmark() {
    if (strays && !bucket.abandoned.endStrays(mark, key)) {
      return;
    }
    strays = false;
    bucket.abandoned.unmark(mark);
    marked = false;
  }

  /** Makes all of it go away, published or not; not interruptible. */
  void takeBack() throws IOException {
    if (uploadId != null || marked || inDoubt) {
      Callable<Boolean> removal =
          () -> {
            remove();
            return true;
          };
      bucket.calls.start(removal).awaitAtMost(CLEANING);
    }
  }

  private void remove() throws InterruptedException {
    String begun = uploadId;
    if (begun != null) {
      abort(begun);
    }
    for (int look = 0; inDoubt && look < LOOKS; look++) {
      if (look > 0) {
        Thread.sleep(PAUSE_MILLIS);
      }
      Optional<Found> found = bucket.head(key);
      if (found.isPresent() && mark.equals(found.get().maker())) {
        bucket.client.deleteObject(b -> b.bucket(bucket.options.bucket).key(bucket.full(key)));
        inDoubt = false;
      }
    }
    inDoubt = false;
    if (marked) {
      unmark();
    }
  }

  private void abort(String id) {
    try {
      bucket.client.abortMultipartUpload(
          b -> b.bucket(bucket.options.bucket).key(bucket.full(key)).uploadId(id));
    } catch (SdkException e) {
      if (S3Failure.status(e) != S3Failure.NOT_FOUND) {
        throw e;
      }
    }
    uploadId = null;
  }
}
