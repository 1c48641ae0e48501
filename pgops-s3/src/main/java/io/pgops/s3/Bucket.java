package io.pgops.s3;

import io.pgops.storage.Listing;
import io.pgops.storage.StorageKeys;
import io.pgops.storage.StoredObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.EncodingType;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;

/** The bucket as a client sees it: looking, listing, deleting. */
final class Bucket implements AutoCloseable {
  private static final int BATCH = 1000;

  final Options options;
  final S3Client client;
  final Calls calls;
  final S3Failure failure;
  final Abandoned abandoned;
  final PartSizes sizes;
  private final SdkHttpClient connections;

  private Bucket(Options options, SdkHttpClient connections, S3Client client, S3Failure failure) {
    this.options = options;
    this.client = client;
    this.connections = connections;
    this.calls = new Calls(options.bucket, options.idleTimeout);
    this.failure = failure;
    this.sizes = PartSizes.of(options.partSize, options.maxParts);
    this.abandoned = new Abandoned(this);
  }

  static Bucket open(Options options, S3Failure failure) {
    SdkHttpClient connections = Clients.connections(options);
    try {
      return new Bucket(options, connections, Clients.open(options, connections), failure);
    } catch (RuntimeException e) {
      connections.close();
      throw e;
    }
  }

  /** The key in the bucket. */
  String full(String key) {
    return options.prefix + key;
  }

  Optional<Found> find(String key) throws IOException {
    try {
      return calls.run(() -> head(key));
    } catch (SdkException | IOException e) {
      throw failure.of("looking for", key, e);
    }
  }

  /** On a thread of {@link #calls}. */
  Optional<Found> head(String key) {
    try {
      return Optional.of(Found.of(client.headObject(b -> b.bucket(options.bucket).key(full(key)))));
    } catch (SdkException e) {
      if (S3Failure.status(e) == S3Failure.NOT_FOUND) {
        return Optional.empty();
      }
      throw e;
    }
  }

  Listing list(String prefix, boolean recursive) throws IOException {
    List<StoredObject> objects = new ArrayList<>();
    Set<String> folders = new LinkedHashSet<>();
    @Nullable String from = null;
    try {
      do {
        @Nullable String token = from;
        ListObjectsV2Response page = calls.run(() -> page(prefix, recursive, token));
        page.contents()
            .forEach(
                found -> {
                  String key = found.key().substring(options.prefix.length());
                  if (StorageKeys.isKey(key)) {
                    objects.add(
                        StoredObject.of(key, found.size(), Found.seconds(found.lastModified())));
                  }
                });
        page.commonPrefixes()
            .forEach(
                found -> {
                  String folder = found.prefix().substring(options.prefix.length());
                  if (StorageKeys.isKey(folder.substring(0, folder.length() - 1))) {
                    folders.add(folder);
                  }
                });
        from = Boolean.TRUE.equals(page.isTruncated()) ? page.nextContinuationToken() : null;
        if (from != null && from.equals(token)) {
          throw new IOException("the endpoint lists the same page again");
        }
      } while (from != null);
    } catch (SdkException | IOException e) {
      throw failure.of("listing", prefix, e);
    }
    return Listing.of(objects, folders);
  }

  private ListObjectsV2Response page(String prefix, boolean recursive, @Nullable String token) {
    ListObjectsV2Request.Builder request =
        ListObjectsV2Request.builder()
            .bucket(options.bucket)
            .prefix(full(prefix))
            .encodingType(EncodingType.URL)
            .maxKeys(BATCH);
    if (!recursive) {
      request.delimiter("/");
    }
    if (token != null) {
      request.continuationToken(token);
    }
    return client.listObjectsV2(request.build());
  }

  void delete(Collection<String> keys) throws IOException {
    List<String> all = List.copyOf(new LinkedHashSet<>(keys));
    List<IOException> failures = new ArrayList<>();
    int step = options.checksums == Checksums.OFF ? 1 : BATCH;
    for (int from = 0; from < all.size(); from += step) {
      List<String> batch = all.subList(from, Math.min(all.size(), from + step));
      try {
        if (step == 1) {
          calls.run(
              () -> client.deleteObject(b -> b.bucket(options.bucket).key(full(batch.get(0)))));
        } else {
          failures.addAll(calls.run(() -> deleteTogether(batch)));
        }
      } catch (SdkException | IOException e) {
        batch.forEach(key -> failures.add(failure.of("deleting", key, e)));
      }
    }
    if (!failures.isEmpty()) {
      IOException first = new IOException(text(failures), failures.get(0));
      failures.stream().skip(1).forEach(first::addSuppressed);
      throw first;
    }
  }

  private static String text(List<IOException> failures) {
    return String.join("; ", failures.stream().map(S3Failure::reason).toList());
  }

  private List<IOException> deleteTogether(List<String> batch) {
    List<ObjectIdentifier> objects =
        batch.stream().map(key -> ObjectIdentifier.builder().key(full(key)).build()).toList();
    return client
        .deleteObjects(b -> b.bucket(options.bucket).delete(d -> d.objects(objects).quiet(true)))
        .errors()
        .stream()
        .map(
            error ->
                failure.of(
                    "deleting",
                    error.key().substring(options.prefix.length()),
                    "the endpoint answered " + error.code() + ": " + error.message(),
                    null))
        .toList();
  }

  @Override
  public void close() {
    calls.close();
    client.close();
    connections.close();
  }
}
