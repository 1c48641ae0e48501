package io.pgops.s3;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.SdkSystemSetting;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.AwsProfileRegionProvider;
import software.amazon.awssdk.regions.providers.AwsRegionProviderChain;
import software.amazon.awssdk.regions.providers.SystemSettingsRegionProvider;
import software.amazon.awssdk.services.s3.LegacyMd5Plugin;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.S3Configuration;

/** Makes the SDK's client of what a storage was told. */
final class Clients {
  private static final int ATTEMPTS = 8;

  /** Every open stream and every request under way has one. */
  private static final int MOST_CONNECTIONS = 500;

  private Clients() {}

  /** The connections, which the client does not close with itself. */
  static SdkHttpClient connections(Options options) {
    return new WatchedHttp(
        ApacheHttpClient.builder()
            .maxConnections(MOST_CONNECTIONS)
            .connectionTimeout(options.connectTimeout)
            .connectionAcquisitionTimeout(options.idleTimeout)
            .socketTimeout(options.idleTimeout)
            .tcpKeepAlive(true)
            .build());
  }

  static S3Client open(Options options, SdkHttpClient connections) {
    S3ClientBuilder builder =
        S3Client.builder()
            .httpClient(connections)
            .forcePathStyle(options.pathStyle)
            .overrideConfiguration(
                c ->
                    c.retryStrategy(
                        AwsRetryStrategy.standardRetryStrategy().toBuilder()
                            .maxAttempts(attempts(options))
                            .build()));
    checksums(options.checksums, builder);
    Supplier<S3Credentials> credentials = options.credentials;
    if (credentials != null) {
      builder.credentialsProvider((AwsCredentialsProvider) () -> of(credentials.get()));
    }
    if (options.endpoint != null) {
      builder.endpointOverride(options.endpoint);
    }
    Region region = region(options);
    return region == null ? builder.build() : builder.region(region).build();
  }

  private static int attempts(Options options) {
    return options.attempts != null
        ? options.attempts
        : SdkSystemSetting.AWS_MAX_ATTEMPTS.getIntegerValue().orElse(ATTEMPTS);
  }

  private static void checksums(Checksums checksums, S3ClientBuilder builder) {
    builder
        .requestChecksumCalculation(
            checksums == Checksums.SUPPORTED
                ? RequestChecksumCalculation.WHEN_SUPPORTED
                : RequestChecksumCalculation.WHEN_REQUIRED)
        .responseChecksumValidation(
            checksums == Checksums.SUPPORTED
                ? ResponseChecksumValidation.WHEN_SUPPORTED
                : ResponseChecksumValidation.WHEN_REQUIRED);
    if (checksums == Checksums.REQUIRED) {
      builder.addPlugin(LegacyMd5Plugin.create());
    }
    if (checksums == Checksums.OFF) {
      builder.serviceConfiguration(S3Configuration.builder().chunkedEncodingEnabled(false).build());
    }
  }

  private static AwsCredentials of(S3Credentials given) {
    String token = given.sessionToken();
    return token == null
        ? AwsBasicCredentials.create(given.accessKeyId(), given.secretAccessKey())
        : AwsSessionCredentials.create(given.accessKeyId(), given.secretAccessKey(), token);
  }

  /** Null for what the SDK finds by itself. */
  private static @Nullable Region region(Options options) {
    if (options.region != null) {
      return Region.of(options.region);
    }
    if (options.endpoint == null && otherEndpoint() == null) {
      return null;
    }
    // others' endpoints mostly do not care, and no machine of Amazon's need be asked for it
    return new AwsRegionProviderChain(
            new SystemSettingsRegionProvider(), new AwsProfileRegionProvider(), () -> FALLBACK)
        .getRegion();
  }

  private static final Region FALLBACK = Region.US_EAST_1;

  private static @Nullable String otherEndpoint() {
    String ofS3 = System.getenv("AWS_ENDPOINT_URL_S3");
    return ofS3 == null ? System.getenv("AWS_ENDPOINT_URL") : ofS3;
  }
}
