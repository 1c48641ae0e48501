package io.pgops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pgops.error.BackupNotFoundException;
import io.pgops.error.StorageException;
import io.pgops.internal.manifest.BackupId;
import io.pgops.internal.manifest.Markers;
import io.pgops.retention.Retention;
import io.pgops.retention.Verified;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PruneTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final Retention ONE = Retention.policy().keepLast(1);

  private final Shelf shelf = new Shelf();
  private final BackupStore store = new BackupStore(shelf);

  private Prune prune(Retention policy) {
    return new Prune(shelf, policy, null, Clock.fixed(shelf.clock, ZoneOffset.UTC));
  }

  private static Instant ago(int hours) {
    return NOW.minus(Duration.ofHours(hours));
  }

  private List<String> ids() {
    return store.list().backups().stream().map(StoredBackup::id).toList();
  }

  private static List<String> ids(List<PruneItem> items) {
    return items.stream().map(PruneItem::id).toList();
  }

  private void fill() {
    for (int i = 0; i < 2000; i++) {
      String name = List.of("app", "mail", "shop").get(i % 3);
      shelf.backup(name, ago(i), "aa" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26));
    }
    shelf.log.clear();
  }

  @Test
  void twoThousandBackupsOfThreeNamesTakeAStatedNumberOfRequests() {
    fill();
    assertThat(store.list().backups()).hasSize(2000);
    assertThat(shelf.count("list")).isEqualTo(4);
    assertThat(shelf.count("open")).isEqualTo(2000);
    assertThat(shelf.log).hasSize(2004);

    shelf.log.clear();
    assertThat(store.latest().startedAt()).isEqualTo(NOW);
    assertThat(shelf.log).hasSize(5);
    shelf.log.clear();
    assertThat(store.latest("mail").startedAt()).isEqualTo(ago(1));
    assertThat(shelf.log).hasSize(2);
    shelf.log.clear();
    assertThat(store.asOf(ago(1000)).startedAt()).isEqualTo(ago(1000));
    assertThat(shelf.log).hasSize(5);
    assertThat(store.asOf("shop", ago(1000)).startedAt()).isEqualTo(ago(1001));

    Retention policy = Retention.policy().keepDaily(7).keepWeekly(4);
    shelf.log.clear();
    PruneReport plan = prune(policy).plan();
    assertThat(shelf.log).hasSize(1 + 2 * 3 + 2000);
    assertThat(plan.deleted()).hasSizeBetween(1960, 1980);
    shelf.log.clear();
    assertThat(ids(prune(policy).run().deleted())).isEqualTo(ids(plan.deleted()));
    assertThat(shelf.count("delete")).isEqualTo(2 * 7);
    assertThat(shelf.log).hasSize(1 + 2 * 3 + 2000 + 2 * 7);
    assertThat(ids()).hasSize(2000 - plan.deleted().size());
    assertThat(shelf.keys()).hasSize(2 * (2000 - plan.deleted().size()));
    shelf.log.clear();
    assertThat(prune(policy).name("shop").plan().deleted()).isEmpty();
    assertThat(shelf.count("list")).isEqualTo(2);
  }

  @Test
  void eachIsKeptOrDeletedForAReason() {
    String newest = shelf.backup("shop", ago(1), "aaaa");
    String old = shelf.backup("shop", ago(2), "aaaa");
    String other = shelf.backup("mail", ago(9), "aaaa");
    PruneReport plan = prune(ONE).plan();
    assertThat(shelf.keys()).hasSize(6);
    assertThat(plan.deleted())
        .extracting(PruneItem::toString)
        .containsExactly(old + ": no rule keeps it");
    assertThat(plan.deletedBytes()).isEqualTo(10);
    assertThat(ids(plan.kept())).containsExactly(other, newest);
    assertThat(plan.kept().get(0).reason())
        .isEqualTo("is the newest complete one, one of the last 1");
    prune(ONE).run();
    assertThat(ids()).containsExactly(newest, other);
  }

  @Test
  void aHeldOneStaysUntilItIsReleased() {
    shelf.backup("shop", ago(1), "aaaa");
    String held = shelf.backup("shop", ago(2), "aaaa");
    store.hold(held, "the auditors want it");
    assertThat(store.status(held).held()).isTrue();
    assertThat(store.list().status(held).held()).isTrue();
    assertThat(store.holdReason(held)).contains("the auditors want it");
    assertThat(prune(ONE).run().deleted()).isEmpty();
    assertThatThrownBy(() -> store.hold(held, "again"))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("the auditors want it");
    assertThatThrownBy(() -> store.delete(held))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("is held. Nothing was deleted.");
    store.release(held);
    store.release(held);
    assertThat(store.status(held).held()).isFalse();
    assertThat(ids(prune(ONE).run().deleted())).containsExactly(held);
    assertThat(shelf.keys()).hasSize(2);
    assertThatThrownBy(() -> store.hold(held, "gone")).isInstanceOf(BackupNotFoundException.class);
    assertThatThrownBy(() -> store.status(held)).isInstanceOf(BackupNotFoundException.class);
    assertThatThrownBy(() -> store.release("nonsense")).isInstanceOf(BackupNotFoundException.class);
  }

  @Test
  void whatVerificationFoundIsHeardInListsAndByThePolicy() {
    String bad = shelf.backup("shop", ago(1), "aaaa");
    String good = shelf.backup("shop", ago(2), "aaaa");
    mark(bad, NOW, VerifyLevel.CHECKSUM, false);
    assertThat(store.list().status(bad).verified()).isEqualTo(Verified.BAD);
    assertThat(ids(prune(ONE).plan().deleted())).containsExactly(bad);
    // what cannot see the damage does not refute it
    mark(bad, NOW.plusSeconds(1), VerifyLevel.MANIFEST, true);
    assertThat(store.status(bad).verified()).isEqualTo(Verified.BAD);
    assertThat(store.status(bad).verification().orElseThrow().level())
        .isEqualTo(VerifyLevel.CHECKSUM);
    mark(bad, NOW.plusSeconds(2), VerifyLevel.RESTORE, true);
    assertThat(store.status(bad).verified()).isEqualTo(Verified.GOOD);
    assertThat(store.status(bad).verification().orElseThrow().duration())
        .isEqualTo(Duration.ofMillis(1234));
    assertThat(ids(prune(ONE).run().deleted())).containsExactly(good);
  }

  private void mark(String id, Instant at, VerifyLevel level, boolean good) {
    Markers.verified(
        shelf,
        Verifications.marker(
            BackupId.parse(id).orElseThrow(),
            new VerificationMark(at, level, good, Duration.ofMillis(1234))),
        "test",
        List.of());
  }

  @Test
  void aSetLivesAndDiesWithItsBackups() {
    String newer = shelf.set("nightly", ago(1), "bbbb", "shop", "mail");
    String older = shelf.set("nightly", ago(2), "aaaa", "shop", "mail");
    String oldest = shelf.set("nightly", ago(3), "aaaa", "shop", "mail");
    String alone = shelf.backup("shop", ago(9), "aaaa");
    String member = store.backupsOf(older).get(0).id();
    store.hold(member, "one of it");
    assertThat(ids(prune(ONE).run().deleted())).containsExactly(oldest);
    assertThat(store.list().sets()).extracting(StoredSet::id).containsExactly(newer, older);
    assertThat(ids()).hasSize(5).contains(alone);
    assertThatThrownBy(() -> store.delete(store.backupsOf(newer).get(0).id()))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("is part of set " + newer);
    assertThatThrownBy(() -> store.delete(older))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining(member);
    store.release(member);
    assertThat(prune(ONE).name("nightly").run().deleted()).hasSize(1);
    assertThat(store.delete(newer).kind()).isEqualTo(PruneItem.Kind.SET);
    assertThat(ids()).containsExactly(alone);
    assertThat(shelf.keys()).hasSize(2);
  }

  @Test
  void aBackupWhoseSetIsGoneStandsAloneAfterADay() {
    String set = shelf.set("nightly", ago(2), "bbbb", "shop");
    shelf.backup("shop", ago(1), "aaaa");
    shelf.remove("nightly/manifests/" + set + ".set.json");
    PruneReport plan = prune(ONE).plan();
    assertThat(plan.deleted()).isEmpty();
    assertThat(plan.kept())
        .extracting(PruneItem::reason)
        .contains("its set may be about to be written");
    shelf.clock = NOW.plus(Duration.ofDays(2));
    assertThat(prune(ONE).run().deleted()).hasSize(1);
  }

  @Test
  void debrisIsRemovedAfterADay() {
    String kept = shelf.backup("shop", ago(1), "aaaa");
    shelf.clock = ago(26);
    shelf.put("shop/data/shop_20260228_100000_dead.dump", "0123");
    shelf.put("shop/data/shop_20260228_100000_beef/toc.dat", "01");
    shelf.put(
        "shop/manifests/"
            + "shop_20260228_100000_cafe.20260228T100000000Z.manifest.good.5.verified",
        "");
    shelf.put("shop/data/notes.txt", "not ours");
    shelf.clock = ago(2);
    shelf.put("shop/data/shop_20260228_100000_beef/1.dat", "012345");
    shelf.clock = NOW;
    PruneReport first = prune(ONE).run();
    assertThat(first.deleted()).extracting(PruneItem::kind).containsOnly(PruneItem.Kind.DEBRIS);
    assertThat(ids(first.deleted()))
        .containsExactly("shop_20260228_100000_cafe", "shop_20260228_100000_dead");
    shelf.clock = NOW.plus(Duration.ofDays(1));
    PruneReport second = prune(ONE).run();
    assertThat(ids(second.deleted())).containsExactly("shop_20260228_100000_beef");
    assertThat(second.deletedBytes()).isEqualTo(8);
    assertThat(ids()).containsExactly(kept);
    assertThat(shelf.keys()).hasSize(3).contains("shop/data/notes.txt");
  }

  @Test
  void whatCannotBeReadStays() {
    shelf.backup("shop", ago(1), "aaaa");
    String damaged = shelf.backup("shop", ago(99), "aaaa");
    shelf.clock = ago(99);
    shelf.put("shop/manifests/" + damaged + ".json", "{");
    shelf.clock = NOW;
    PruneReport report = prune(ONE).run();
    assertThat(report.deleted()).isEmpty();
    assertThat(report.problems()).extracting(UnreadableBackup::id).containsExactly(damaged);
    assertThat(store.delete(damaged).size()).isEqualTo(10);
    assertThat(shelf.keys()).hasSize(2);
  }

  @Test
  void aPruneInterruptedAnywhereIsFinishedByTheNext() {
    for (int changes = 0; ; changes++) {
      Shelf mine = new Shelf();
      BackupStore backups = new BackupStore(mine);
      String newest = mine.backup("shop", ago(1), "aaaa");
      String old = mine.backup("shop", ago(50), "aaaa");
      String newestSet = mine.set("nightly", ago(2), "bbbb", "shop", "mail");
      mine.set("nightly", ago(60), "bbbb", "shop", "mail");
      mark(mine, old);
      mine.changes = changes;
      boolean interrupted = false;
      try {
        new Prune(mine, ONE, null, Clock.fixed(NOW, ZoneOffset.UTC)).run();
      } catch (StorageException e) {
        interrupted = true;
      }
      mine.changes = Integer.MAX_VALUE;
      // what looks like a backup is one
      for (StoredBackup backup : backups.list()) {
        assertThat(mine.keys()).as("after %d changes", changes).containsAll(backup.objectKeys());
      }
      for (StoredSet set : backups.list().sets()) {
        assertThat(backups.backupsOf(set.id())).hasSize(2);
      }
      new Prune(mine, ONE, null, Clock.fixed(NOW.plus(Duration.ofDays(1)), ZoneOffset.UTC)).run();
      assertThat(backups.list().backups()).hasSize(3).extracting(StoredBackup::id).contains(newest);
      assertThat(backups.list().sets()).extracting(StoredSet::id).containsExactly(newestSet);
      assertThat(mine.keys()).as("after %d changes", changes).hasSize(7);
      if (!interrupted) {
        assertThat(changes).isEqualTo(5);
        return;
      }
    }
  }

  private static void mark(Shelf shelf, String id) {
    Instant before = shelf.clock;
    shelf.clock = ago(49);
    Markers.verified(
        shelf,
        Verifications.marker(
            BackupId.parse(id).orElseThrow(),
            new VerificationMark(ago(49), VerifyLevel.CHECKSUM, false, Duration.ZERO)),
        "test",
        List.of());
    shelf.clock = before;
  }

  @Test
  void markersAreNoBackups() {
    String id = shelf.backup("shop", ago(1), "aaaa");
    store.hold(id, "x");
    mark(shelf, id);
    List<String> found = new ArrayList<>(ids());
    assertThat(found).containsExactly(id);
    assertThat(store.list().problems()).isEmpty();
    assertThat(store.list().sets()).isEmpty();
  }
}
