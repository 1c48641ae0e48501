package io.pgops;

import io.pgops.internal.manifest.Markers;
import io.pgops.storage.StorageTarget;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes backups, some hundred with one request: all their manifests first, then their data, then
 * their markers. That a set goes is written down before, so that the next deletion knows which
 * backups go with it if this one is interrupted.
 */
final class Deletion {
  private static final Logger log = LoggerFactory.getLogger(Deletion.class);

  /** Of two or three objects each: what one request may name is 1000 keys, where it is limited. */
  private static final int AT_ONCE = 300;

  private final StorageTarget target;

  Deletion(StorageTarget target) {
    this.target = target;
  }

  void run(List<Doomed> doomed) {
    for (int i = 0; i < doomed.size(); i += AT_ONCE) {
      batch(doomed.subList(i, Math.min(doomed.size(), i + AT_ONCE)));
    }
  }

  private void batch(List<Doomed> batch) {
    for (Doomed one : batch) {
      if (one.set() != null) {
        Markers.begin(target, one.set(), one.members());
      }
    }
    delete(batch, Doomed::setManifest);
    delete(batch, Doomed::manifests);
    for (Doomed one : batch) {
      log.info(
          "{} {} of {} bytes in {} is deleted: {}",
          one.item().kind(),
          one.item().id(),
          one.item().size(),
          target.describe(),
          one.item().reason());
    }
    delete(batch, Doomed::data);
    delete(batch, Doomed::markers);
  }

  private void delete(List<Doomed> batch, Function<Doomed, Collection<String>> keysOf) {
    List<String> keys = batch.stream().flatMap(one -> keysOf.apply(one).stream()).toList();
    if (keys.isEmpty()) {
      return;
    }
    try {
      target.delete(keys);
    } catch (IOException e) {
      throw StoreReader.failed("Backups in " + target.describe() + " could not be deleted", e);
    }
  }
}
