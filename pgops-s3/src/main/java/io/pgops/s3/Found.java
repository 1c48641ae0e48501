package io.pgops.s3;

import io.pgops.storage.StoredObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

/**
 * An object that is there.
 *
 * @param maker the mark of the upload that made it, if it was one of ours
 */
record Found(long size, Instant lastModified, @Nullable String maker) {
  /** Metadata of every object of ours: which upload made it. */
  static final String MAKER = "pgops-upload";

  static Found of(HeadObjectResponse head) {
    return new Found(
        head.contentLength(), seconds(head.lastModified()), head.metadata().get(MAKER));
  }

  /** Headers know seconds only, listings know more: both are to say the same. */
  static Instant seconds(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS);
  }

  StoredObject stored(String key) {
    return StoredObject.of(key, size, lastModified);
  }
}
