package io.pgops;

import io.pgops.error.ArchiveFormatException;
import io.pgops.error.BackupNotFoundException;
import io.pgops.error.RestoreException;
import io.pgops.internal.exec.JobContext;
import io.pgops.internal.jdbcengine.ArchiveProof;
import io.pgops.internal.jdbcengine.ContentSums;
import io.pgops.internal.jdbcengine.ScratchRestore;
import io.pgops.internal.jdbcengine.Tell;
import io.pgops.internal.manifest.BackupId;
import io.pgops.internal.manifest.BackupLayout;
import io.pgops.internal.manifest.Manifest;
import io.pgops.internal.manifest.Manifests;
import io.pgops.internal.manifest.Markers;
import io.pgops.internal.manifest.ObjectDigest;
import io.pgops.internal.stream.Digests;
import io.pgops.storage.StorageTarget;
import io.pgops.storage.StoredObject;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** One run of a {@link Verify}. For one thread. */
final class VerifyRun {
  private static final int BUFFER_BYTES = 64 * 1024;

  private final StorageTarget plain;
  private final String name;
  private final Verify.Options options;
  private final Tell tell;
  private final List<String> problems = new ArrayList<>();
  private final List<String> notApplicable = new ArrayList<>();
  private Duration restored = Duration.ZERO;

  VerifyRun(StorageTarget target, String id, Verify.Options options) {
    this.plain = target;
    this.name = id;
    this.options = options;
    this.tell = new Tell("verification of " + id, options.listener);
  }

  Running<VerifyResult> start() {
    return Operation.start(
        tell,
        options.idleTimeout,
        "could not be done in " + plain.describe(),
        "Check the storage, then verify again.",
        this::run);
  }

  private VerifyResult run(JobContext job) throws SQLException, IOException {
    return run(job, tell);
  }

  /** As a part of another operation. */
  VerifyResult run(JobContext job, Tell heard) throws SQLException, IOException {
    long started = System.nanoTime();
    StorageTarget target = new StoppableTarget(plain, job.cancellation(), job.activity());
    BackupId id = requireThere(target);
    try {
      Manifest manifest =
          Manifests.read(target, id)
              .orElseThrow(() -> new BackupNotFoundException(id + " was deleted meanwhile."));
      new Look(target, job, heard, manifest).look();
    } catch (ArchiveFormatException e) {
      problems.add(e.getMessage() + ".");
    }
    job.cancellation().check();
    Duration took = restored.isZero() ? Duration.ofNanos(System.nanoTime() - started) : restored;
    VerificationMark mark =
        new VerificationMark(
            Instant.now().truncatedTo(ChronoUnit.MILLIS),
            options.level,
            problems.isEmpty(),
            took.truncatedTo(ChronoUnit.MILLIS));
    if (options.remember) {
      heard.phase("remembering the outcome");
      remember(target, id, mark);
    }
    return new VerifyResult(id.toString(), mark, problems, notApplicable, heard.notices());
  }

  private BackupId requireThere(StorageTarget target) throws IOException {
    BackupId id = BackupId.parse(name).orElse(null);
    if (id != null && target.stat(BackupLayout.manifestKey(id)).isPresent()) {
      return id;
    }
    boolean isSet = id != null && target.stat(BackupLayout.setKey(id)).isPresent();
    throw new BackupNotFoundException(
        isSet
            ? name + " in " + target.describe() + " is a set: verify each of its backups."
            : "There is no backup \"" + name + "\" in " + target.describe() + ".");
  }

  /** It replaces what is no better: of the same and of lower levels. */
  private void remember(StorageTarget target, BackupId id, VerificationMark mark)
      throws IOException {
    Markers.Verification marker = Verifications.marker(id, mark);
    Markers.verified(target, marker, Version.TEXT, problems);
    List<String> replaced =
        target.list(BackupLayout.manifestsPrefix(id.name()), false).objects().stream()
            .flatMap(object -> Markers.verification(object.key()).stream())
            .filter(other -> other.id().equals(id) && other.at().isBefore(marker.at()))
            .filter(
                other ->
                    Verifications.mark(other)
                        .filter(older -> older.level().compareTo(mark.level()) <= 0)
                        .isPresent())
            .map(Markers.Verification::key)
            .toList();
    if (!replaced.isEmpty()) {
      target.delete(replaced);
    }
  }

  private final class Look {
    private final StorageTarget target;
    private final JobContext job;
    private final Tell heard;
    private final Manifest manifest;
    private final String archive;

    Look(StorageTarget target, JobContext job, Tell heard, Manifest manifest) {
      this.target = target;
      this.job = job;
      this.heard = heard;
      this.manifest = manifest;
      this.archive = BackupLayout.dataKey(manifest.id());
    }

    void look() throws SQLException, IOException {
      boolean throughArchive = isAtLeast(VerifyLevel.STRUCTURE) && isReadableArchive();
      heard.phase("looking for its objects");
      List<ObjectDigest> there = new ArrayList<>();
      for (ObjectDigest object : manifest.objects()) {
        if (isThere(object)) {
          there.add(object);
        }
      }
      if (!isAtLeast(VerifyLevel.CHECKSUM)) {
        return;
      }
      heard.dataStarts(there.stream().mapToLong(ObjectDigest::size).sum());
      heard.phase("reading its objects");
      for (ObjectDigest object : there) {
        if (!throughArchive || !object.key().equals(archive)) {
          compareDigest(object);
        }
      }
      if (isAtLeast(VerifyLevel.STRUCTURE) && there.size() == manifest.objects().size()) {
        if (throughArchive) {
          throughArchive();
        } else if (manifest.ofGlobals()) {
          GlobalsOnStorage.read(target, new StoredBackup(manifest));
        }
      }
      heard.dataEnds();
    }

    private boolean isAtLeast(VerifyLevel level) {
      return options.level.compareTo(level) >= 0;
    }

    private boolean isReadableArchive() {
      if (manifest.ofGlobals()) {
        if (isAtLeast(VerifyLevel.RESTORE)) {
          notApplicable.add("Globals cannot be restored into a scratch database.");
        }
        return false;
      }
      if (!manifest.archive().format().equals("custom")
          || manifest.archive().encryption() != null) {
        notApplicable.add(
            "The archive is in a form that cannot be looked into: only its bytes were compared.");
        return false;
      }
      return true;
    }

    private boolean isThere(ObjectDigest object) throws IOException {
      Optional<StoredObject> stored = target.stat(object.key());
      if (stored.isEmpty()) {
        problems.add("Object " + object.key() + " is missing.");
        return false;
      }
      if (stored.get().size() != object.size()) {
        problems.add(
            "Object "
                + object.key()
                + " has "
                + stored.get().size()
                + " bytes and not the "
                + object.size()
                + " that were written.");
        return false;
      }
      return true;
    }

    private void compareDigest(ObjectDigest object) throws IOException {
      MessageDigest digest = Digests.sha256();
      byte[] buffer = new byte[BUFFER_BYTES];
      try (InputStream in = target.open(object.key(), 0, StorageTarget.TO_END)) {
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          digest.update(buffer, 0, n);
          heard.moved(object.key(), n);
        }
      }
      if (!Digests.hex(digest).equals(object.sha256())) {
        problems.add(
            "Object " + object.key() + " is not what was written: its SHA-256 is another.");
      }
    }

    private void throughArchive() throws SQLException, IOException {
      ObjectDigest data =
          manifest
              .object(archive)
              .orElseThrow(
                  () ->
                      new ArchiveFormatException(
                          "The manifest of backup " + manifest.id() + " names no archive", -1));
      ContentSums sums = isAtLeast(VerifyLevel.RESTORE) ? new ContentSums() : null;
      try (FoundArchive found = BackupOnStorage.open(target, new StoredBackup(manifest))) {
        new ArchiveProof(found.source(), manifest, data.sha256(), job, heard, sums)
            .problems()
            .forEach(problem -> problems.add(problem + "."));
        if (sums != null && problems.isEmpty()) {
          restore(found, sums);
        }
      }
    }

    private void restore(FoundArchive found, ContentSums sums) throws SQLException, IOException {
      if (ScratchRestore.reachesBeyond(found.source())) {
        throw new RestoreException(
            "Backup "
                + manifest.id()
                + " holds rows of foreign tables, which a restore writes to the foreign server: it"
                + " was not restored.",
            List.of(),
            "Nothing was changed.",
            "Verify its structure, or restore it where no foreign server is in reach.",
            null);
      }
      String scratch =
          "pgops_verify_"
              + Long.toHexString(new SecureRandom().nextLong()).toLowerCase(Locale.ROOT);
      ScratchRestore restore =
          new ScratchRestore(
              job,
              job.leases(new SourceConnector(Objects.requireNonNull(options.scratch))),
              scratch,
              heard);
      restore
          .problems(found.source(), sums)
          .forEach(problem -> problems.add(problem + (problem.endsWith(".") ? "" : ".")));
      restored = restore.duration();
    }
  }
}
