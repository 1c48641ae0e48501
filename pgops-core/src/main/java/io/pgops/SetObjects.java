package io.pgops;

import io.pgops.crypto.Encryption;
import io.pgops.internal.exec.Activity;
import io.pgops.internal.exec.JobContext;
import io.pgops.internal.manifest.BackupId;
import io.pgops.internal.manifest.BackupLayout;
import io.pgops.internal.manifest.Manifest;
import io.pgops.internal.manifest.SetManifest;
import io.pgops.internal.manifest.SetManifests;
import io.pgops.storage.StorageTarget;
import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The backups of a set while they are being made. Their manifests are written together, when the
 * data of all are there, and the set's last; until then, closing takes everything away again. For
 * one thread.
 */
final class SetObjects implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(SetObjects.class);

  private final StorageTarget target;
  private final BackupId id;
  private final @Nullable Encryption encryption;
  private final JobContext job;
  private final List<BackupObjects> members = new ArrayList<>();
  private final Map<BackupObjects, Manifest> manifests = new LinkedHashMap<>();
  private boolean publishing;

  SetObjects(StorageTarget target, BackupId id, @Nullable Encryption encryption, JobContext job) {
    this.target = target;
    this.id = id;
    this.encryption = encryption;
    this.job = job;
  }

  BackupId id() {
    return id;
  }

  /** The objects of a further backup, named by itself. */
  BackupObjects add() {
    BackupObjects member = new BackupObjects(target, null, encryption, Instant.now(), job);
    members.add(member);
    return member;
  }

  /** The data of a backup are there. */
  void written(BackupObjects member, Manifest manifest) {
    manifests.put(member, manifest);
  }

  /** Writes what makes the backups exist, and last what makes the set exist. */
  void publish(SetManifest set) {
    manifests.forEach(BackupObjects::publish);
    job.activity().waitingFor("publishing in " + target.describe(), Activity.Kind.STORAGE);
    publishing = true;
    SetManifests.write(new StoppableTarget(target, job.cancellation(), job.activity()), set);
    job.activity().working();
    members.forEach(BackupObjects::keep);
    publishing = false;
  }

  @Override
  public void close() throws IOException {
    List<Closeable> steps = new ArrayList<>();
    if (publishing) {
      steps.add(this::takeBack);
    }
    members.forEach(member -> steps.add(member::close));
    @Nullable IOException failure = null;
    for (Closeable step : steps) {
      try {
        step.close();
      } catch (IOException e) {
        if (failure == null) {
          failure = e;
        } else {
          failure.addSuppressed(e);
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  /** The set's manifest, which may be there even where the target says that it is not. */
  private void takeBack() throws IOException {
    try {
      target.delete(List.of(BackupLayout.setKey(id)));
    } catch (IOException | RuntimeException e) {
      log.warn(
          "Set {} in {} failed at its last step, and it is not known whether it exists",
          id,
          target.describe(),
          e);
      // what it names must stay
      members.forEach(BackupObjects::keep);
      throw e;
    }
  }
}
