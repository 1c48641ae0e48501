package io.pgops;

import io.pgops.internal.manifest.BackupId;
import io.pgops.internal.manifest.BackupLayout;
import io.pgops.internal.manifest.Markers;
import io.pgops.retention.Candidate;
import io.pgops.retention.Decision;
import io.pgops.retention.Retention;
import io.pgops.retention.Verified;
import io.pgops.storage.StorageTarget;
import io.pgops.storage.StoredObject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One run of a {@link Prune}. For one thread. */
final class PruneRun {
  /** What is younger may still become a backup. */
  private static final Duration UNFINISHED = Duration.ofDays(1);

  private final StorageTarget target;
  private final Retention policy;
  private final Instant now;

  PruneRun(StorageTarget target, Retention policy, Clock clock) {
    this.target = target;
    this.policy = policy;
    this.now = clock.instant();
  }

  /** What is to go, and what is to be said of it. */
  record Found(List<Doomed> doomed, PruneReport report) {}

  Found find(@Nullable String only) {
    return new Look(Stock.read(new StoreReader(target), only), only).found();
  }

  /** One backup or set, readable or not. */
  Doomed named(Stock stock, BackupId id, String reason) {
    return new Look(stock, id.name()).named(id, reason);
  }

  void delete(Found found) {
    List<Doomed> doomed = new ArrayList<>();
    for (Doomed one : found.doomed()) {
      if (one.item().kind() != PruneItem.Kind.DEBRIS || isStillDebris(one)) {
        doomed.add(one);
      }
    }
    new Deletion(target).run(doomed);
  }

  /** A set may take days, and its backups get their manifests at its end. */
  private boolean isStillDebris(Doomed debris) {
    try {
      for (String manifest : debris.set() == null ? debris.manifests() : debris.setManifest()) {
        if (target.stat(manifest).isPresent()) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw StoreReader.failed(
          "Backup " + debris.item().id() + " could not be looked for in " + target.describe(), e);
    }
  }

  private final class Look {
    private final Stock stock;
    private final @Nullable String only;
    private final Map<String, StoredBackup> backups = new HashMap<>();
    private final Map<String, StoredSet> sets = new HashMap<>();
    private final Set<String> ended = new HashSet<>();
    private final List<Doomed> doomed = new ArrayList<>();
    private final List<PruneItem> kept = new ArrayList<>();

    Look(Stock stock, @Nullable String only) {
      this.stock = stock;
      this.only = only;
      stock.list().backups().forEach(backup -> backups.put(backup.id(), backup));
      stock.list().sets().forEach(set -> sets.put(set.id(), set));
    }

    Found found() {
      stock.begun().forEach(this::end);
      List<Candidate> candidates = new ArrayList<>();
      stock.list().sets().stream()
          .filter(set -> isWanted(set.name()))
          .forEach(set -> candidates.add(candidate(set)));
      for (StoredBackup backup : stock.list().backups()) {
        if (isWanted(backup.name()) && !ended.contains(backup.id()) && standsAlone(backup)) {
          candidates.add(candidate(backup));
        }
      }
      for (Decision decision : policy.decide(candidates, now)) {
        decided(decision);
      }
      debris();
      return new Found(
          doomed,
          new PruneReport(
              doomed.stream().map(Doomed::item).toList(), kept, stock.list().problems()));
    }

    private boolean isWanted(String name) {
      return only == null || only.equals(name);
    }

    private boolean isHeld(String id) {
      return stock.list().status(id).held();
    }

    /** A set whose deletion was begun, and got as far as its manifest. */
    private void end(BackupId set) {
      if (stock.hasManifest(set.toString()) || !isWanted(set.name())) {
        return; // it is decided about anew
      }
      List<BackupId> members = Markers.deletedWith(target, set);
      if (members.stream().anyMatch(id -> isHeld(id.toString()))) {
        return;
      }
      members.forEach(id -> ended.add(id.toString()));
      ended.add(set.toString());
      long size =
          members.stream()
              .flatMap(id -> stock.data(id.toString()).stream())
              .mapToLong(StoredObject::size)
              .sum();
      doomed.add(
          ofSet(
              set,
              members,
              new PruneItem(
                  PruneItem.Kind.DEBRIS,
                  set.toString(),
                  set.second(),
                  size,
                  "its deletion was begun before")));
    }

    private boolean standsAlone(StoredBackup backup) {
      String set = backup.setId().orElse("");
      if (set.isEmpty()) {
        return true;
      }
      if (stock.hasManifest(set)) {
        return false; // it lives and dies with its set
      }
      if (isYoung(stock.published(backup.id()).orElse(now))) {
        kept.add(item(backup, "its set may be about to be written"));
        return false;
      }
      return true;
    }

    private boolean isYoung(Instant written) {
      return written.isAfter(now.minus(UNFINISHED));
    }

    private Candidate candidate(StoredBackup backup) {
      BackupStatus status = stock.list().status(backup.id());
      Candidate candidate =
          Candidate.of(
                  backup.id(),
                  backup.name() + (backup.ofGlobals() ? " of globals" : " of " + backup.database()),
                  backup.startedAt(),
                  backup.size())
              .verified(status.verified());
      candidate = status.held() ? candidate.hold() : candidate;
      return backup.complete() ? candidate : candidate.partial();
    }

    private Candidate candidate(StoredSet set) {
      List<Verified> members = new ArrayList<>();
      boolean held = isHeld(set.id());
      for (String id : set.backupIds()) {
        members.add(stock.hasManifest(id) ? stock.list().status(id).verified() : Verified.BAD);
        held |= isHeld(id);
      }
      Verified verified = Verified.UNKNOWN;
      if (members.contains(Verified.BAD)) {
        verified = Verified.BAD;
      } else if (!members.isEmpty() && members.stream().allMatch(one -> one == Verified.GOOD)) {
        verified = Verified.GOOD;
      }
      Candidate candidate =
          Candidate.of(set.id(), set.name() + " as a set", set.startedAt(), set.size())
              .verified(verified);
      candidate = held ? candidate.hold() : candidate;
      return set.complete() ? candidate : candidate.partial();
    }

    private void decided(Decision decision) {
      StoredSet set = sets.get(decision.candidate().id());
      PruneItem item =
          new PruneItem(
              set == null ? PruneItem.Kind.BACKUP : PruneItem.Kind.SET,
              decision.candidate().id(),
              decision.candidate().at(),
              decision.candidate().size(),
              decision.reason());
      if (decision.kept()) {
        kept.add(item);
      } else if (set == null) {
        doomed.add(ofBackup(item, backups.get(item.id())));
      } else {
        doomed.add(
            ofSet(
                set.manifest().id(),
                set.manifest().members().stream().map(member -> member.id()).toList(),
                item));
      }
    }

    Doomed named(BackupId id, String reason) {
      StoredSet set = sets.get(id.toString());
      StoredBackup backup = backups.get(id.toString());
      if (set != null) {
        return ofSet(
            id,
            set.manifest().members().stream().map(member -> member.id()).toList(),
            new PruneItem(PruneItem.Kind.SET, set.id(), set.startedAt(), set.size(), reason));
      }
      long size = stock.data(id.toString()).stream().mapToLong(StoredObject::size).sum();
      return ofBackup(
          backup != null
              ? item(backup, reason)
              : new PruneItem(PruneItem.Kind.BACKUP, id.toString(), id.second(), size, reason),
          backup);
    }

    private static PruneItem item(StoredBackup backup, String reason) {
      return new PruneItem(
          PruneItem.Kind.BACKUP, backup.id(), backup.startedAt(), backup.size(), reason);
    }

    private Doomed ofBackup(PruneItem item, @Nullable StoredBackup backup) {
      BackupId id = BackupId.parse(item.id()).orElseThrow();
      Stream<String> named = backup == null ? Stream.of() : backup.objectKeys().stream();
      return new Doomed(
          item,
          null,
          List.of(),
          List.of(),
          backup == null
              ? List.of(BackupLayout.manifestKey(id), BackupLayout.setKey(id))
              : List.of(BackupLayout.manifestKey(id)),
          Stream.concat(named, keys(stock.data(item.id()))).distinct().toList(),
          keys(stock.markers(item.id())).toList());
    }

    private Doomed ofSet(BackupId set, List<BackupId> members, PruneItem item) {
      List<String> ids = members.stream().map(BackupId::toString).toList();
      return new Doomed(
          item,
          set,
          members,
          List.of(BackupLayout.setKey(set)),
          members.stream().map(BackupLayout::manifestKey).toList(),
          ids.stream().flatMap(id -> keys(stock.data(id))).toList(),
          Stream.concat(
                  Stream.concat(ids.stream(), Stream.of(set.toString()))
                      .flatMap(id -> keys(stock.markers(id))),
                  Stream.of(Markers.deletingKey(set)))
              .distinct()
              .toList());
    }

    private static Stream<String> keys(List<StoredObject> objects) {
      return objects.stream().map(StoredObject::key);
    }

    private void debris() {
      for (String id : stock.withoutManifest()) {
        List<StoredObject> objects =
            Stream.concat(stock.data(id).stream(), stock.markers(id).stream()).toList();
        Instant newest =
            objects.stream().map(StoredObject::lastModified).max(Instant::compareTo).orElse(now);
        // what is held and has lost its manifest did not lose it to us
        if (!ended.contains(id)
            && isWanted(BackupId.parse(id).orElseThrow().name())
            && !isHeld(id)
            && !isYoung(newest)) {
          long size = stock.data(id).stream().mapToLong(StoredObject::size).sum();
          doomed.add(
              ofBackup(
                  new PruneItem(
                      PruneItem.Kind.DEBRIS,
                      id,
                      newest,
                      size,
                      "has no manifest, for more than a day"),
                  null));
        }
      }
    }
  }
}
