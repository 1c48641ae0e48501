package io.pgops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pgops.error.ArchiveFormatException;
import io.pgops.error.BackupNotFoundException;
import io.pgops.error.StorageException;
import io.pgops.internal.manifest.BackupId;
import io.pgops.internal.manifest.BackupLayout;
import io.pgops.internal.manifest.Manifest;
import io.pgops.internal.manifest.Manifests;
import io.pgops.internal.manifest.ObjectDigest;
import io.pgops.internal.manifest.SetManifest;
import io.pgops.internal.manifest.SetManifests;
import io.pgops.storage.Listing;
import io.pgops.storage.LocalDirectory;
import io.pgops.storage.PendingObject;
import io.pgops.storage.StorageTarget;
import io.pgops.storage.StoredObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupStoreTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @TempDir private Path temp;
  private Watched target;
  private BackupStore store;

  @BeforeEach
  void makeStore() {
    target = new Watched(LocalDirectory.at(temp));
    store = new BackupStore(target);
  }

  @Test
  void anEmptyTargetHasNoBackups() {
    assertThat(store.list().backups()).isEmpty();
    assertThat(store.list().problems()).isEmpty();
    assertThat(store.list("shop")).isEmpty();
    assertThat(store.find("shop_20260301_120000_aaaa")).isEmpty();
    assertThatThrownBy(store::latest)
        .isInstanceOf(BackupNotFoundException.class)
        .hasMessageContaining(temp.toString());
    assertThatThrownBy(() -> store.latest("shop"))
        .isInstanceOf(BackupNotFoundException.class)
        .hasMessageContaining("shop");
    assertThatThrownBy(() -> store.get("shop_20260301_120000_aaaa"))
        .isInstanceOf(BackupNotFoundException.class)
        .hasMessageContaining("shop_20260301_120000_aaaa");
  }

  @Test
  void aBackupTellsWhatItsManifestTells() throws Exception {
    String id = put("shop", NOON, "aaaa");
    StoredBackup backup = store.get(id);
    assertThat(backup.id()).isEqualTo(id);
    assertThat(backup.name()).isEqualTo("shop");
    assertThat(backup.database()).isEqualTo("shopdb");
    assertThat(backup.startedAt()).isEqualTo(NOON);
    assertThat(backup.endedAt()).isEqualTo(NOON.plusSeconds(90));
    assertThat(backup.duration()).isEqualTo(Duration.ofSeconds(90));
    assertThat(backup.complete()).isTrue();
    assertThat(backup.partialReasons()).isEmpty();
    assertThat(backup.size()).isEqualTo(10);
    assertThat(backup.compression()).isEqualTo("zstd:3");
    assertThat(backup.serverVersion()).isEqualTo("18.1");
    assertThat(backup.rows()).isEqualTo(1000);
    assertThat(backup.tables()).isEqualTo(3);
    assertThat(backup.objectKeys()).containsExactly("shop/data/" + id + ".dump");
  }

  @Test
  void backupsAreListedNewestFirst() throws Exception {
    String second = put("shop", NOON.plusSeconds(60), "aaaa");
    String first = put("shop", NOON, "zzzz");
    String third = put("shop", NOON.plus(Duration.ofDays(400)), "mmmm");
    String other = put("other", NOON.plusSeconds(30), "aaaa");
    assertThat(store.list("shop"))
        .extracting(StoredBackup::id)
        .containsExactly(third, second, first);
    assertThat(store.list())
        .extracting(StoredBackup::id)
        .containsExactly(third, second, other, first);
    assertThat(store.list("sho")).isEmpty();
  }

  @Test
  void ofOneSecondTheStartDecides() throws Exception {
    String early = put("shop", NOON.plusMillis(100), "zzzz");
    String late = put("shop", NOON.plusMillis(900), "mmmm");
    String earliest = put("shop", NOON, "aaaa");
    assertThat(store.list("shop"))
        .extracting(StoredBackup::id)
        .containsExactly(late, early, earliest);
    assertThat(store.latest().id()).isEqualTo(late);
  }

  @Test
  void listingCostsOneListingPerNameAndNeverOfTheData() throws Exception {
    put("shop", NOON, "aaaa");
    put("shop", NOON.plusSeconds(1), "bbbb");
    put("other", NOON, "aaaa");
    target.log.clear();
    assertThat(store.list()).hasSize(3);
    assertThat(target.log)
        .hasSize(6)
        .startsWith("list ", "list other/manifests/", "list shop/manifests/");
    target.log.clear();
    assertThat(store.list("shop")).hasSize(2);
    assertThat(target.log).hasSize(3).startsWith("list shop/manifests/");
  }

  @Test
  void latestIsTheNewestCompleteOneAndReadsNoOlderManifest() throws Exception {
    put("shop", NOON, "aaaa");
    put("other", NOON.plusSeconds(5), "aaaa");
    String newest = put("shop", NOON.plusSeconds(10), "aaaa");
    String partial = put("shop", NOON.plusSeconds(20), "aaaa", "schema-only");
    target.log.clear();
    assertThat(store.latest("shop").id()).isEqualTo(newest);
    assertThat(target.log)
        .containsExactly(
            "list shop/manifests/",
            "open shop/manifests/" + partial + ".json",
            "open shop/manifests/" + newest + ".json");
    target.log.clear();
    assertThat(store.latest().id()).isEqualTo(newest);
    assertThat(target.log).filteredOn(entry -> entry.startsWith("open")).hasSize(2);
    assertThat(store.latest("other").name()).isEqualTo("other");
  }

  @Test
  void partialOnesAreListedAndFoundAndNeverLatest() throws Exception {
    String partial = put("shop", NOON, "aaaa", "schema-only", "tables selected");
    assertThat(store.list()).hasSize(1);
    assertThat(store.get(partial).complete()).isFalse();
    assertThat(store.get(partial).partialReasons())
        .containsExactly("schema-only", "tables selected");
    assertThatThrownBy(store::latest)
        .isInstanceOf(BackupNotFoundException.class)
        .hasMessageContaining("complete");
  }

  @Test
  void aDamagedManifestHidesNoOtherAndIsListedAsAProblem() throws Exception {
    String good = put("shop", NOON, "aaaa");
    String bad = put("shop", NOON.plusSeconds(1), "aaaa");
    String newer = put("shop", NOON.plusSeconds(2), "aaaa");
    Files.writeString(manifest(bad), "{");
    Files.writeString(manifest(newer), "{\"formatVersion\":99}");
    BackupList list = store.list();
    assertThat(list).extracting(StoredBackup::id).containsExactly(good);
    assertThat(list.problems()).extracting(UnreadableBackup::id).containsExactly(newer, bad);
    assertThat(list.problems().get(0).failure()).isInstanceOf(StorageException.class);
    assertThat(list.problems().get(1).failure()).isInstanceOf(ArchiveFormatException.class);
    assertThat(list.problems().get(1).manifestKey()).isEqualTo("shop/manifests/" + bad + ".json");
    assertThatThrownBy(() -> store.find(bad)).isInstanceOf(ArchiveFormatException.class);
    assertThatThrownBy(() -> store.get(newer)).isInstanceOf(StorageException.class);
  }

  @Test
  void latestDoesNotPassOverADamagedManifestInSilence() throws Exception {
    String good = put("shop", NOON, "aaaa");
    String bad = put("shop", NOON.plusSeconds(1), "aaaa");
    Files.writeString(manifest(bad), "{");
    assertThatThrownBy(store::latest)
        .isInstanceOf(ArchiveFormatException.class)
        .hasMessageContaining(bad);
    assertThat(store.get(good).id()).isEqualTo(good);
    String newest = put("shop", NOON.plusSeconds(2), "aaaa");
    assertThat(store.latest().id()).isEqualTo(newest);
  }

  @Test
  void aManifestInTheWrongPlaceIsRefused() throws Exception {
    String id = put("shop", NOON, "aaaa");
    String renamed = id.replace("aaaa", "bbbb");
    Files.copy(manifest(id), manifest(renamed));
    Path foreign = temp.resolve("other/manifests/" + id + ".json");
    Files.createDirectories(foreign.getParent());
    Files.copy(manifest(id), foreign);
    BackupList list = store.list();
    assertThat(list).extracting(StoredBackup::id).containsExactly(id);
    assertThat(list.problems())
        .extracting(UnreadableBackup::manifestKey)
        .containsExactlyInAnyOrder(
            "shop/manifests/" + renamed + ".json", "other/manifests/" + id + ".json");
    assertThatThrownBy(() -> store.find(renamed))
        .isInstanceOf(ArchiveFormatException.class)
        .hasMessageContaining("another backup");
    assertThatThrownBy(() -> store.latest("other")).isInstanceOf(ArchiveFormatException.class);
  }

  @Test
  void whatIsNoneOfOursIsIgnored() throws Exception {
    String id = put("shop", NOON, "aaaa");
    Files.writeString(temp.resolve("shop/manifests/" + id + ".hold"), "");
    Files.writeString(temp.resolve("shop/manifests/readme.json"), "hello");
    Files.writeString(temp.resolve("readme.txt"), "hello");
    Files.createDirectories(temp.resolve(".snapshot/manifests"));
    Files.writeString(temp.resolve(".snapshot/manifests/" + id + ".json"), "");
    Files.createDirectories(temp.resolve("lost+found/x"));
    Files.writeString(temp.resolve("lost+found/x/y"), "");
    assertThat(store.list()).extracting(StoredBackup::id).containsExactly(id);
    assertThat(store.list().problems()).isEmpty();
    assertThat(store.latest().id()).isEqualTo(id);
  }

  @Test
  void dataWithoutAManifestIsNoBackup() throws Exception {
    String id = put("shop", NOON, "aaaa");
    Files.delete(manifest(id));
    assertThat(store.list()).isEmpty();
    assertThat(store.find(id)).isEmpty();
  }

  @Test
  void aBackupDeletedWhileItIsListedIsNotThere() throws Exception {
    String gone = put("shop", NOON, "aaaa");
    String kept = put("shop", NOON.minusSeconds(1), "aaaa");
    target.deletedAfterListing = "shop/manifests/" + gone + ".json";
    assertThat(store.list()).extracting(StoredBackup::id).containsExactly(kept);
    assertThat(store.list().problems()).isEmpty();
  }

  @Test
  void badNamesAreRefusedAndBadIdsNotFound() {
    for (String bad : List.of("", "../x", "a b", ".x")) {
      assertThatThrownBy(() -> store.list(bad)).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> store.latest(bad)).isInstanceOf(IllegalArgumentException.class);
      assertThat(store.find(bad)).isEmpty();
      assertThatThrownBy(() -> store.get(bad)).isInstanceOf(BackupNotFoundException.class);
    }
    assertThat(target.log).isEmpty();
  }

  @Test
  void aTargetThatCannotBeListedIsAnErrorAndNotEmpty() throws Exception {
    Files.delete(temp);
    assertThatThrownBy(store::list)
        .isInstanceOf(StorageException.class)
        .hasMessageContaining(temp.toString());
    Files.createDirectory(temp);
  }

  @Test
  void setsAreListedBesideTheirBackupsAtNoFurtherListing() throws Exception {
    String first = put("shop", NOON, "aaaa");
    String second = put("other", NOON, "bbbb");
    String set = putSet("nightly", NOON, "cccc", first, second);
    target.log.clear();
    BackupList list = store.list();
    assertThat(list.sets()).extracting(StoredSet::id).containsExactly(set);
    assertThat(list).hasSize(2);
    assertThat(target.log).filteredOn(entry -> entry.startsWith("list")).hasSize(4);
    assertThat(store.list("shop").sets()).isEmpty();
    assertThat(store.list("nightly").sets()).hasSize(1);
    assertThat(store.list("nightly")).isEmpty();
    assertThat(store.find(set)).isEmpty();
    assertThat(store.findSet(first)).isEmpty();
    assertThat(store.getSet(set).backupIds()).containsExactly(first, second);
  }

  @Test
  void theLatestSetIsTheNewestCompleteOne() throws Exception {
    String backup = put("shop", NOON, "aaaa");
    String older = putSet("nightly", NOON, "cccc", backup);
    String newer = putSet("nightly", NOON.plusSeconds(1), "cccc", backup);
    putSet("weekly", NOON.plusSeconds(2), "cccc"); // has no backups, and is partial
    assertThat(store.latestSet().id()).isEqualTo(newer);
    assertThat(store.latestSet("nightly").id()).isEqualTo(newer);
    Files.delete(temp.resolve("nightly/manifests/" + newer + ".set.json"));
    assertThat(store.latestSet().id()).isEqualTo(older);
    assertThatThrownBy(() -> store.latestSet("weekly"))
        .isInstanceOf(BackupNotFoundException.class)
        .hasMessageContaining("no complete set of \"weekly\"");
    assertThatThrownBy(() -> store.getSet(newer)).isInstanceOf(BackupNotFoundException.class);
  }

  @Test
  void aSetWhoseBackupIsGoneOrOfAnotherSetIsToldApart() throws Exception {
    String backup = put("shop", NOON, "aaaa");
    String set = putSet("nightly", NOON, "cccc", backup);
    assertThatThrownBy(() -> store.backupsOf(set))
        .isInstanceOf(ArchiveFormatException.class)
        .hasMessageContaining("is not of set " + set);
    Files.delete(manifest(backup));
    assertThatThrownBy(() -> store.backupsOf(set))
        .isInstanceOf(BackupNotFoundException.class)
        .hasMessageContaining(backup);
  }

  @Test
  void aDamagedSetIsAProblem() throws Exception {
    String backup = put("shop", NOON, "aaaa");
    String set = putSet("nightly", NOON, "cccc", backup);
    Files.writeString(temp.resolve("nightly/manifests/" + set + ".set.json"), "{");
    BackupList list = store.list();
    assertThat(list).hasSize(1);
    assertThat(list.sets()).isEmpty();
    assertThat(list.problems()).extracting(UnreadableBackup::id).containsExactly(set);
    assertThatThrownBy(store::latestSet).isInstanceOf(ArchiveFormatException.class);
  }

  @Test
  void aBackupOfGlobalsIsNeverTheLatestOfADatabase() throws Exception {
    String database = put("shop", NOON, "aaaa");
    String globals = putGlobals("shop", NOON.plusSeconds(1), "bbbb");
    assertThat(store.latest().id()).isEqualTo(database);
    assertThat(store.latestGlobals().id()).isEqualTo(globals);
    assertThat(store.latestGlobals("shop").ofGlobals()).isTrue();
    assertThat(store.get(globals).database()).isEmpty();
    assertThat(store.list()).extracting(StoredBackup::id).containsExactly(globals, database);
    assertThatThrownBy(() -> store.inspect(globals))
        .isInstanceOf(ArchiveFormatException.class)
        .hasMessageContaining("globals");
    assertThatThrownBy(() -> store.inspectGlobals(database))
        .isInstanceOf(ArchiveFormatException.class)
        .hasMessageContaining("is of a database");
  }

  private String putGlobals(String name, Instant startedAt, String random) throws IOException {
    BackupId id = new BackupId(name, startedAt, random);
    try (PendingObject pending = target.create(BackupLayout.scriptKey(id))) {
      pending.stream().write(new byte[10]);
      pending.commit();
    }
    Manifests.write(
        target,
        new Manifest(
            id,
            null,
            "jdbc",
            "0.1.0",
            new Manifest.Archive("plain", "", "none", null, null),
            new Manifest.Server("18.1", 180001, null),
            null,
            Manifest.Scope.COMPLETE,
            startedAt,
            startedAt.plusSeconds(1),
            List.of(new ObjectDigest(BackupLayout.scriptKey(id), 10, "0".repeat(64))),
            new Manifest.Totals(0, 0, 0, 10)));
    return id.toString();
  }

  /** A set of backups, partial if there are none. */
  private String putSet(String name, Instant startedAt, String random, String... backups) {
    BackupId id = new BackupId(name, startedAt, random);
    SetManifests.write(
        target,
        new SetManifest(
            id,
            "0.1.0",
            new Manifest.Server("18.1", 180001, null),
            Stream.of(backups)
                .map(backup -> BackupId.parse(backup).orElseThrow())
                .map(backup -> new SetManifest.Member(backup, backup.name(), 3, 1000, 10))
                .toList(),
            List.of(),
            new Manifest.Scope(backups.length == 0 ? List.of("empty") : List.of()),
            startedAt,
            startedAt.plusSeconds(90)));
    return id.toString();
  }

  private Path manifest(String id) {
    return temp.resolve(BackupLayout.manifestKey(BackupId.parse(id).orElseThrow()));
  }

  private String put(String name, Instant startedAt, String random, String... reasons)
      throws IOException {
    BackupId id = new BackupId(name, startedAt.truncatedTo(ChronoUnit.SECONDS), random);
    try (PendingObject pending = target.create(BackupLayout.dataKey(id))) {
      pending.stream().write(new byte[10]);
      pending.commit();
    }
    Manifests.write(
        target,
        new Manifest(
            id,
            null,
            "jdbc",
            "0.1.0",
            new Manifest.Archive("custom", "1.16", "zstd:3", null, null),
            new Manifest.Server("18.1", 180001, null),
            new Manifest.Database("shopdb", "UTF8", "0/1", startedAt),
            new Manifest.Scope(List.of(reasons)),
            startedAt,
            startedAt.plusSeconds(90),
            List.of(new ObjectDigest(BackupLayout.dataKey(id), 10, "0".repeat(64))),
            new Manifest.Totals(3, 1000, 7, 5000)));
    return id.toString();
  }

  /** Writes down what is asked of a target. */
  private static final class Watched implements StorageTarget {
    private final StorageTarget target;
    private final List<String> log = Collections.synchronizedList(new ArrayList<>());
    private String deletedAfterListing = "";

    Watched(StorageTarget target) {
      this.target = target;
    }

    @Override
    public PendingObject create(String key) throws IOException {
      return target.create(key);
    }

    @Override
    public InputStream open(String key, long offset, long length) throws IOException {
      log.add("open " + key);
      return target.open(key, offset, length);
    }

    @Override
    public Optional<StoredObject> stat(String key) throws IOException {
      return target.stat(key);
    }

    @Override
    public Listing list(String prefix, boolean recursive) throws IOException {
      log.add("list " + prefix);
      Listing listing = target.list(prefix, recursive);
      if (!deletedAfterListing.isEmpty()) {
        target.delete(List.of(deletedAfterListing));
      }
      return listing;
    }

    @Override
    public void delete(Collection<String> keys) throws IOException {
      target.delete(keys);
    }

    @Override
    public String describe() {
      return target.describe();
    }
  }
}
