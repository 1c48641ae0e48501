package io.pgops;

import io.pgops.crypto.Encryption;
import io.pgops.internal.exec.Activity;
import io.pgops.internal.exec.JobContext;
import io.pgops.internal.jdbcengine.ArchiveSink;
import io.pgops.internal.jdbcengine.ServerFacts;
import io.pgops.internal.manifest.BackupId;
import io.pgops.internal.manifest.BackupLayout;
import io.pgops.internal.manifest.EntryReport;
import io.pgops.internal.manifest.EntryReportsWriter;
import io.pgops.internal.manifest.Manifest;
import io.pgops.internal.manifest.Manifests;
import io.pgops.internal.manifest.ObjectDigest;
import io.pgops.internal.stream.Digests;
import io.pgops.storage.PendingObject;
import io.pgops.storage.StorageTarget;
import io.pgops.storage.StoredObject;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The objects of a backup while it is being made. Until {@link #keep} is called, closing takes all
 * of them away again. For one thread.
 */
final class BackupObjects implements ArchiveSink, AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(BackupObjects.class);

  private final StorageTarget target;
  private final StorageTarget stoppable;
  private final @Nullable String name;
  private final @Nullable Encryption encryption;
  private final Instant started;
  private final JobContext job;
  private final List<String> committed = new ArrayList<>();
  private @Nullable BackupId id;
  private @Nullable String dataKey;
  private @Nullable PendingObject data;
  private @Nullable DigestOutputStream archive;
  private @Nullable OutputStream clear;
  private @Nullable EntryReportsWriter entries;
  private boolean publishing;
  private boolean kept;

  BackupObjects(
      StorageTarget target,
      @Nullable String name,
      @Nullable Encryption encryption,
      Instant started,
      JobContext job) {
    this.target = target;
    this.stoppable = new StoppableTarget(target, job.cancellation(), job.activity());
    this.name = name;
    this.encryption = encryption;
    this.started = started;
    this.job = job;
  }

  @Override
  public OutputStream begin(ServerFacts server) throws IOException {
    return begin(name == null ? nameOf(server.database()) : name, BackupLayout::dataKey);
  }

  /**
   * Begins a script in place of an archive.
   *
   * @param defaultName the backup's, if it was given none
   */
  OutputStream beginScript(String defaultName) throws IOException {
    return begin(name == null ? defaultName : name, BackupLayout::scriptKey);
  }

  private OutputStream begin(String backupName, Function<BackupId, String> keyOf)
      throws IOException {
    BackupId newId = BackupId.generate(backupName, started, new SecureRandom());
    String key = keyOf.apply(newId) + (encryption == null ? "" : encryption.suffix());
    id = newId;
    dataKey = key;
    PendingObject pending = stoppable.create(key);
    data = pending;
    entries = EntryReportsWriter.create(stoppable, newId, encryption);
    DigestOutputStream stored = new DigestOutputStream(pending.stream(), Digests.sha256());
    archive = stored;
    clear = encryption == null ? stored : encryption.encrypt(stored);
    return clear;
  }

  /** A database may be called anything, a backup may not. */
  private static String nameOf(String database) {
    String name = database.replaceAll("[^A-Za-z0-9_.-]", "_");
    name = name.startsWith(".") || name.startsWith("-") ? "_" + name : name;
    return name.length() > 64 ? name.substring(0, 64) : name;
  }

  @Override
  public void written(EntryReport entry) {
    if (entries == null) {
      throw new IllegalStateException("nothing was begun");
    }
    entries.add(entry);
  }

  Instant started() {
    return started;
  }

  BackupId id() {
    if (id == null) {
      throw new IllegalStateException("nothing was begun");
    }
    return id;
  }

  /** How they are encrypted, as the manifest says it; null when they are not. */
  @Nullable String encryption() {
    return encryption == null ? null : encryption.form();
  }

  /**
   * Makes data and entry reports stay, unless what follows fails.
   *
   * @param beginning of the archive, which stands among encrypted entry reports; null for a script
   */
  List<ObjectDigest> commit(Manifest.@Nullable Beginning beginning) throws IOException {
    if (data == null || dataKey == null || archive == null || clear == null || entries == null) {
      throw new IllegalStateException("nothing was begun");
    }
    job.activity().waitingFor("publishing in " + target.describe(), Activity.Kind.STORAGE);
    clear.flush();
    if (encryption != null) {
      clear.close();
    }
    String sha256 = Digests.hex(archive.getMessageDigest());
    // It may have been committed even when the target says that it was not.
    committed.add(dataKey);
    StoredObject stored = data.commit();
    committed.add(entries.key());
    ObjectDigest reports = entries.commit(encryption == null ? null : beginning);
    job.activity().working();
    return List.of(new ObjectDigest(stored.key(), stored.size(), sha256), reports);
  }

  /** Writes what makes the backup exist. */
  void publish(Manifest manifest) {
    job.activity().waitingFor("publishing in " + target.describe(), Activity.Kind.STORAGE);
    publishing = true;
    Manifests.write(stoppable, manifest);
    job.activity().working();
  }

  /** From now on closing leaves it as it is. */
  void keep() {
    kept = true;
  }

  @Override
  public String describe() {
    return target.describe();
  }

  @Override
  public void close() throws IOException {
    try {
      if (data != null) {
        data.close();
      }
    } finally {
      try {
        if (entries != null) {
          entries.close();
        }
      } finally {
        if (!kept) {
          takeBack();
        }
      }
    }
  }

  /**
   * What may have been committed, even where the target says that it was not. The manifest first:
   * if it cannot be removed, what it names must stay.
   */
  private void takeBack() throws IOException {
    if (publishing) {
      try {
        target.delete(List.of(BackupLayout.manifestKey(id())));
      } catch (IOException | RuntimeException e) {
        log.warn(
            "Backup {} in {} failed at its last step, and it is not known whether it exists",
            id(),
            target.describe(),
            e);
        throw e;
      }
    }
    if (!committed.isEmpty()) {
      target.delete(committed);
    }
  }
}
