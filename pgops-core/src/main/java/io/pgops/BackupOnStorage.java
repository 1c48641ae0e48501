package io.pgops;

import io.pgops.error.ArchiveFormatException;
import io.pgops.error.RestoreException;
import io.pgops.internal.archive.ArchiveInput;
import io.pgops.internal.exec.JobContext;
import io.pgops.internal.jdbcengine.ArchiveSource;
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
    return open(stoppable, backup);
  }

  private StoredBackup choose(BackupStore store) {
    if (choices.id != null) {
      return store.get(choices.id);
    }
    return choices.name != null ? store.latest(choices.name) : store.latest();
  }

  /** The archive of a backup; its size is what the manifest says, its entry reports are read. */
  static FoundArchive open(StorageTarget target, StoredBackup backup) throws IOException {
    Manifest manifest = backup.manifest();
    if (manifest.ofGlobals()) {
      throw ArchiveFormatException.unsupported(
          "Backup " + backup.id() + " is of a server's globals, and holds no archive",
          "Restore it with globals(), look into it with inspectGlobals(..).",
          -1);
    }
    if (!manifest.archive().format().equals("custom") || manifest.archive().encryption() != null) {
      throw ArchiveFormatException.unsupported(
          "Backup " + backup.id() + " is in a form that this version of PgOps does not read",
          "Use a newer PgOps.",
          -1);
    }
    BackupId id = manifest.id();
    ObjectDigest data =
        manifest
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
    EntryReports.read(target, manifest, report -> reports.put(report.dumpId(), report));
    return new FoundArchive(
        new ArchiveSource(new Stored(target, data), reports, manifest.archive().beginning()),
        backup);
  }

  private record Stored(StorageTarget target, ObjectDigest object) implements ArchiveInput {
    @Override
    public String name() {
      return object.key() + " in " + target.describe();
    }

    @Override
    public long size() {
      return object.size();
    }

    @Override
    public InputStream open(long offset) throws IOException {
      return target.open(object.key(), offset, StorageTarget.TO_END);
    }

    @Override
    public void close() {} // each stream is closed by who opened it
  }
}
