package io.pgops.s3;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who asks. Immutable; never shows its secrets. */
public final class S3Credentials {
  private final String accessKeyId;
  private final String secretAccessKey;
  private final @Nullable String sessionToken;

  private S3Credentials(String accessKeyId, String secretAccessKey, @Nullable String sessionToken) {
    this.accessKeyId = Objects.requireNonNull(accessKeyId, "accessKeyId");
    this.secretAccessKey = Objects.requireNonNull(secretAccessKey, "secretAccessKey");
    this.sessionToken = sessionToken;
  }

  /** Credentials that last. */
  public static S3Credentials of(String accessKeyId, String secretAccessKey) {
    return new S3Credentials(accessKeyId, secretAccessKey, null);
  }

  /** Credentials of a session, which end; the supplier is asked again for every request. */
  public static S3Credentials ofSession(
      String accessKeyId, String secretAccessKey, String sessionToken) {
    return new S3Credentials(
        accessKeyId, secretAccessKey, Objects.requireNonNull(sessionToken, "sessionToken"));
  }

  String accessKeyId() {
    return accessKeyId;
  }

  String secretAccessKey() {
    return secretAccessKey;
  }

  @Nullable String sessionToken() {
    return sessionToken;
  }

  @Override
  public String toString() {
    return "credentials of " + accessKeyId;
  }
}
