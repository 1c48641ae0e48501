package io.pgops;

import io.pgops.crypto.Decryption;
import io.pgops.error.ArchiveFormatException;
import io.pgops.error.RestoreException;
import io.pgops.internal.archive.ArchiveInput;
import io.pgops.internal.exec.JobContext;
import io.pgops.internal.jdbcengine.ArchiveSource;
import io.pgops.internal.manifest.BackupContent;
import io.pgops.internal.manifest.BackupId;
import io.pgops.internal.manifest.BackupLayout;
import io.pgops.internal.manifest.EntryReport;
import io.pgops.internal.manifest.EntryReports;
import io.pgops.internal.manifest.Manifest;
import io.pgops.internal.manifest.ObjectDigest;
import io.pgops.storage.StorageTarget;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A backup on a target, with all that its manifest vouches for. */
record BackupOnStorage(StorageTarget target, RestoreChoices choices) implements ArchiveFinder {
  @Override
  public FoundArchive find(JobContext job) throws IOException {
    StorageTarget stoppable = new StoppableTarget(target, job.cancellation(), job.activity());
    StoredBackup backup = choose(new BackupStore(stoppable));
    if (!backup.complete() && !choices.allowPartial) {
      throw new RestoreException(
          "Backup "
              + backup.id()
              + " is not of everything ("
              + String.join("; ", backup.partialReasons())
              + ").",
          List.of(),
          "Nothing was changed.",
          "Ask for it with allowPartial(), on the command line with --force.",
          null);
    }
    return open(stoppable, backup, choices.decryption);
  }

  private StoredBackup choose(BackupStore store) {
    if (choices.id != null) {
      return store.get(choices.id);
    }
    return choices.name != null ? store.latest(choices.name) : store.latest();
  }

  /**
   * The archive of a backup; its size is what the manifest says, its entry reports are read.
   *
   * @param decryption null when none was given
   */
  static FoundArchive open(
      StorageTarget target, StoredBackup backup, @Nullable Decryption decryption)
      throws IOException {
    Manifest manifest = backup.manifest();
    if (manifest.ofGlobals()) {
      throw ArchiveFormatException.unsupported(
          "Backup " + backup.id() + " is of a server's globals, and holds no archive",
          "Restore it with globals(), look into it with inspectGlobals(..).",
          -1);
    }
    if (!manifest.archive().format().equals("custom")) {
      throw ArchiveFormatException.unsupported(
          "Backup " + backup.id() + " is in a form that this version of PgOps does not read",
          "Use a newer PgOps.",
          -1);
    }
    BackupId id = manifest.id();
    BackupContent content = new BackupContent(target, manifest, decryption);
    ObjectDigest data =
        content
            .object(BackupLayout.dataKey(id))
            .orElseThrow(
                () ->
                    new ArchiveFormatException(
                        "The manifest of backup " + id + " names no archive", -1));
    long size =
        target
            .stat(data.key())
            .orElseThrow(
                () -> new NoSuchFileException(data.key(), null, "not in " + target.describe()))
            .size();
    if (size != data.size()) {
      throw new ArchiveFormatException(
          data.key() + " has " + size + " bytes, and not the " + data.size() + " that were written",
          size);
    }
    Map<Integer, EntryReport> reports = new HashMap<>();
    Manifest.Beginning told =
        EntryReports.read(content, report -> reports.put(report.dumpId(), report));
    if (content.encrypted() && told == null) {
      throw new ArchiveFormatException(
          "The entry reports of backup " + id + " do not tell how its archive begins", -1);
    }
    return new FoundArchive(
        new ArchiveSource(
            new Stored(content, data),
            reports,
            content.encrypted() ? told : manifest.archive().beginning()),
        backup);
  }

  private record Stored(BackupContent content, ObjectDigest object) implements ArchiveInput {
    @Override
    public String name() {
      return object.key() + " in " + content.target().describe();
    }

    @Override
    public long size() {
      return sequential() ? UNKNOWN : object.size();
    }

    @Override
    public boolean sequential() {
      return content.encrypted();
    }

    @Override
    public InputStream open(long offset) throws IOException {
      return content.open(object, offset);
    }

    @Override
    public void close() {} // each stream is closed by who opened it
  }
}
