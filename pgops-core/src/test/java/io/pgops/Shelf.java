package io.pgops;

import io.pgops.internal.manifest.BackupId;
import io.pgops.internal.manifest.BackupLayout;
import io.pgops.internal.manifest.Manifest;
import io.pgops.internal.manifest.Manifests;
import io.pgops.internal.manifest.ObjectDigest;
import io.pgops.internal.manifest.SetManifest;
import io.pgops.internal.manifest.SetManifests;
import io.pgops.storage.Listing;
import io.pgops.storage.PendingObject;
import io.pgops.storage.StorageTarget;
import io.pgops.storage.StoredObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A target in memory with synthetic backups, whose clock is set by hand, and which counts what is
 * asked of it and can stop taking changes.
 */
final class Shelf implements StorageTarget {
  private static final class Content {
    private final byte[] bytes;
    private final Instant written;

    Content(byte[] bytes, Instant written) {
      this.bytes = bytes;
      this.written = written;
    }
  }

  private final TreeMap<String, Content> objects = new TreeMap<>();
  final List<String> log = Collections.synchronizedList(new ArrayList<>());
  Instant clock = Instant.parse("2026-03-01T12:00:00Z");

  /** How many creations and deletions are let through. */
  int changes = Integer.MAX_VALUE;

  long count(String request) {
    synchronized (log) {
      return log.stream().filter(entry -> entry.startsWith(request)).count();
    }
  }

  synchronized List<String> keys() {
    return List.copyOf(objects.keySet());
  }

  synchronized void remove(String key) {
    objects.remove(key);
  }

  synchronized void put(String key, String text) {
    objects.put(key, new Content(text.getBytes(StandardCharsets.UTF_8), clock));
  }

  /** A backup that stands alone, written when it was started. */
  String backup(String name, Instant at, String random, String... reasons) {
    return member(name, at, random, null, reasons);
  }

  private String member(
      String name, Instant at, String random, @Nullable String set, String... reasons) {
    BackupId id = new BackupId(name, at.truncatedTo(ChronoUnit.SECONDS), random);
    Instant before = clock;
    clock = at;
    put(BackupLayout.dataKey(id), "0123456789");
    Manifests.write(
        this,
        new Manifest(
            id,
            set == null ? null : BackupId.parse(set).orElseThrow(),
            "jdbc",
            "0.1.0",
            new Manifest.Archive("custom", "1.16", "zstd:3", null, null),
            new Manifest.Server("18.1", 180001, null),
            new Manifest.Database(name + "db", "UTF8", null, at),
            new Manifest.Scope(List.of(reasons)),
            at,
            at.plusSeconds(90),
            List.of(new ObjectDigest(BackupLayout.dataKey(id), 10, "0".repeat(64))),
            new Manifest.Totals(3, 1000, 7, 5000)));
    clock = before;
    return id.toString();
  }

  /** A set of backups of these names. */
  String set(String name, Instant at, String random, String... members) {
    BackupId id = new BackupId(name, at, random);
    List<SetManifest.Member> written = new ArrayList<>();
    for (String member : members) {
      String backup = member(member, at, random, id.toString());
      written.add(
          new SetManifest.Member(BackupId.parse(backup).orElseThrow(), member + "db", 3, 1000, 10));
    }
    Instant before = clock;
    clock = at;
    SetManifests.write(
        this,
        new SetManifest(
            id,
            "0.1.0",
            new Manifest.Server("18.1", 180001, null),
            written,
            List.of(),
            Manifest.Scope.COMPLETE,
            at,
            at.plusSeconds(90)));
    clock = before;
    return id.toString();
  }

  private synchronized void change(String what) throws IOException {
    log.add(what);
    if (changes-- <= 0) {
      throw new IOException("the target is gone: " + what);
    }
  }

  @Override
  public PendingObject create(String key) throws IOException {
    change("create " + key);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    return new PendingObject() {
      @Override
      public OutputStream stream() {
        return bytes;
      }

      @Override
      public StoredObject commit() throws IOException {
        synchronized (Shelf.this) {
          if (objects.putIfAbsent(key, new Content(bytes.toByteArray(), clock)) != null) {
            throw new FileAlreadyExistsException(key);
          }
          return StoredObject.of(key, bytes.size(), clock);
        }
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public synchronized InputStream open(String key, long offset, long length) throws IOException {
    log.add("open " + key);
    Content content = objects.get(key);
    if (content == null) {
      throw new NoSuchFileException(key);
    }
    int count = (int) (length == TO_END ? content.bytes.length - offset : length);
    return new ByteArrayInputStream(content.bytes, (int) offset, count);
  }

  @Override
  public synchronized Optional<StoredObject> stat(String key) {
    log.add("stat " + key);
    return Optional.ofNullable(objects.get(key))
        .map(content -> StoredObject.of(key, content.bytes.length, content.written));
  }

  @Override
  public synchronized Listing list(String prefix, boolean recursive) {
    log.add("list " + prefix);
    List<StoredObject> found = new ArrayList<>();
    TreeSet<String> folders = new TreeSet<>();
    objects.forEach(
        (key, content) -> {
          int slash = key.indexOf('/', prefix.length());
          if (key.startsWith(prefix) && (recursive || slash < 0)) {
            found.add(StoredObject.of(key, content.bytes.length, content.written));
          } else if (key.startsWith(prefix)) {
            folders.add(key.substring(0, slash + 1));
          }
        });
    return Listing.of(found, folders);
  }

  @Override
  public synchronized void delete(Collection<String> keys) throws IOException {
    change("delete " + keys.size());
    keys.forEach(objects::remove);
  }

  @Override
  public String describe() {
    return "the shelf";
  }
}
