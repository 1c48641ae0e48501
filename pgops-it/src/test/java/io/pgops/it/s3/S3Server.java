package io.pgops.it.s3;

import io.pgops.s3.S3Credentials;
import io.pgops.s3.S3Storage;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * An S3 server with buckets of the test's own: one in this process, or where {@value #ENDPOINT}
 * leads, with credentials as the SDK finds them. What was made there is removed when it is closed.
 */
public final class S3Server implements AutoCloseable {
  static final String ENDPOINT = "pgops.test.s3.endpoint";
  static final String REGION = "us-east-1";
  static final String KEY = "test-key";
  static final String SECRET = "test-secret-that-nobody-may-see";

  /** S3Proxy lists what it is still receiving under the key with a random number behind it. */
  private static final Pattern RECEIVING =
      Pattern.compile(".*-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final @Nullable S3Proxy proxy;
  private final URI endpoint;
  private final S3Client client;
  private final List<String> buckets = new ArrayList<>();

  private S3Server(@Nullable S3Proxy proxy, URI endpoint) {
    this.proxy = proxy;
    this.endpoint = endpoint;
    S3ClientBuilder builder =
        S3Client.builder()
            .endpointOverride(endpoint)
            .region(Region.of(REGION))
            .forcePathStyle(true)
            .httpClient(ApacheHttpClient.create());
    if (proxy != null) {
      builder.credentialsProvider(
          StaticCredentialsProvider.create(AwsBasicCredentials.create(KEY, SECRET)));
    }
    this.client = builder.build();
  }

  /** One whose objects are in memory, or the one that the properties name. */
  public static S3Server start() {
    String named = System.getProperty(ENDPOINT);
    return named == null
        ? started("transient-nio2", new Properties())
        : new S3Server(null, URI.create(named));
  }

  /** One in this process whose objects are in a folder. */
  static S3Server startIn(Path folder) {
    Properties properties = new Properties();
    properties.setProperty("jclouds.filesystem.basedir", folder.toString());
    return started("filesystem-nio2", properties);
  }

  private static S3Server started(String provider, Properties properties) {
    S3Proxy proxy =
        S3Proxy.builder()
            .blobStore(BlobStores.create(provider, properties))
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V4, KEY, SECRET)
            .stopTimeout(0)
            .build();
    try {
      proxy.start();
    } catch (Exception e) {
      throw new IllegalStateException("the S3 server does not start", e);
    }
    return new S3Server(proxy, URI.create("http://127.0.0.1:" + proxy.getPort()));
  }

  public URI endpoint() {
    return endpoint;
  }

  /** To look at what is there without the code that is tested. */
  S3Client client() {
    return client;
  }

  /** A new, empty bucket. */
  String createBucket() {
    String name = "pgops-test-" + UUID.randomUUID();
    client.createBucket(b -> b.bucket(name));
    buckets.add(name);
    return name;
  }

  /** A storage in a bucket of the server. */
  S3Storage storage(String bucket) {
    return storage(bucket, endpoint);
  }

  /** Such a storage, by way of another endpoint. */
  S3Storage storage(String bucket, URI way) {
    S3Storage storage =
        S3Storage.bucket(bucket).endpoint(way).pathStyle(true).region(REGION).attempts(4);
    return proxy == null ? storage : storage.credentials(() -> S3Credentials.of(KEY, SECRET));
  }

  /** The keys of all objects in a bucket, hidden ones too. */
  List<String> objects(String bucket) {
    return client.listObjectsV2Paginator(b -> b.bucket(bucket)).contents().stream()
        .map(S3Object::key)
        .filter(key -> !RECEIVING.matcher(key).matches())
        .toList();
  }

  /** The keys of all uploads in a bucket that are not ended. */
  List<String> uploads(String bucket) {
    return client.listMultipartUploads(b -> b.bucket(bucket)).uploads().stream()
        .map(upload -> upload.key())
        .toList();
  }

  private void remove(String bucket) {
    client
        .listMultipartUploads(b -> b.bucket(bucket))
        .uploads()
        .forEach(
            upload ->
                client.abortMultipartUpload(
                    b -> b.bucket(bucket).key(upload.key()).uploadId(upload.uploadId())));
    objects(bucket).forEach(key -> client.deleteObject(b -> b.bucket(bucket).key(key)));
    client.deleteBucket(b -> b.bucket(bucket));
  }

  @Override
  public void close() {
    if (proxy == null) {
      buckets.forEach(this::remove);
    }
    client.close();
    if (proxy != null) {
      try {
        proxy.stop();
      } catch (Exception e) {
        throw new IllegalStateException("the S3 server does not stop", e);
      }
    }
  }
}
