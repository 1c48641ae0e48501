package io.pgops.internal.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pgops.error.ArchiveFormatException;
import io.pgops.error.StorageException;
import io.pgops.storage.LocalDirectory;
import io.pgops.storage.StorageTarget;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryReportsTest {
  private static final BackupId ID = Manifested.ID;
  private static final String KEY = BackupLayout.entriesKey(ID);

  @TempDir private Path temp;
  private StorageTarget target;

  @BeforeEach
  void makeTarget() {
    target = LocalDirectory.at(temp);
  }

  @Test
  void twentyThousandEntriesComeBackInOrder() {
    Manifest manifest = write(20_000);
    AtomicInteger seen = new AtomicInteger();
    EntryReports.read(
        new BackupContent(target, manifest, null),
        entry -> assertThat(entry).isEqualTo(entry(seen.incrementAndGet())));
    assertThat(seen).hasValue(20_000);
  }

  @Test
  void memoryDoesNotGrowWithTheNumberOfEntries() {
    // 80 MB of JSON: were it held, in whole or as reports, it would show
    int entries = 300_000;
    Manifest manifest = write(entries);
    assertThat(manifest.size()).isGreaterThan(60_000_000);
    AtomicInteger seen = new AtomicInteger();
    long[] most = new long[1];
    long before = used();
    EntryReports.read(
        new BackupContent(target, manifest, null),
        entry -> {
          if (seen.incrementAndGet() % 100_000 == 0) {
            most[0] = Math.max(most[0], used());
          }
        });
    assertThat(seen).hasValue(entries);
    assertThat(most[0] - before).isLessThan(10_000_000);
  }

  @Test
  void noEntriesComeBackAsNone() {
    assertThat(readAll(write(0))).isEmpty();
  }

  @Test
  void withoutACommitNothingIsThere() throws Exception {
    try (EntryReportsWriter writer = EntryReportsWriter.create(target, ID, null)) {
      writer.add(entry(1));
    }
    assertThat(target.stat(KEY)).isEmpty();
    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void theDigestIsTheObjects() throws Exception {
    ObjectDigest digest = write(10).objects().get(0);
    assertThat(digest.key()).isEqualTo(KEY);
    assertThat(digest.size()).isEqualTo(Files.size(temp.resolve(KEY)));
    byte[] sha256 =
        java.security.MessageDigest.getInstance("SHA-256")
            .digest(Files.readAllBytes(temp.resolve(KEY)));
    assertThat(digest.sha256()).isEqualTo(java.util.HexFormat.of().formatHex(sha256));
  }

  @Test
  void everyTruncationIsDamage() throws Exception {
    Manifest manifest = write(5);
    long size = Files.size(temp.resolve(KEY));
    try (RandomAccessFile file = new RandomAccessFile(temp.resolve(KEY).toFile(), "rw")) {
      for (long cut = size - 1; cut >= 0; cut--) {
        file.setLength(cut);
        assertThatThrownBy(() -> readAll(manifest))
            .as("cut to %d bytes", cut)
            .isInstanceOf(ArchiveFormatException.class)
            .hasMessageContaining(KEY);
      }
    }
  }

  @Test
  void everyChangedByteIsDamage() throws Exception {
    Manifest manifest = write(3);
    byte[] good = Files.readAllBytes(temp.resolve(KEY));
    for (int i = 0; i < good.length; i++) {
      byte[] bad = good.clone();
      bad[i] ^= 1;
      Files.write(temp.resolve(KEY), bad);
      assertThatThrownBy(() -> readAll(manifest))
          .as("byte %d", i)
          .isInstanceOfAny(ArchiveFormatException.class, StorageException.class)
          .hasMessageContaining(KEY);
    }
  }

  @Test
  void whitespaceAtTheEndIsDamageToo() throws Exception {
    Manifest manifest = write(3);
    Files.writeString(temp.resolve(KEY), " ", java.nio.file.StandardOpenOption.APPEND);
    assertThatThrownBy(() -> readAll(manifest))
        .isInstanceOf(ArchiveFormatException.class)
        .hasMessageContaining("the manifest says");
  }

  @Test
  void theEntriesOfAnotherBackupAreRefused() throws Exception {
    Manifest manifest = write(3);
    BackupId other = BackupId.parse("shop_20260131_235959_zzzz").orElseThrow();
    ObjectDigest own = manifest.objects().get(0);
    Files.copy(temp.resolve(KEY), temp.resolve(BackupLayout.entriesKey(other)));
    Manifest others =
        Manifested.with(
            other,
            Manifest.Scope.COMPLETE,
            List.of(new ObjectDigest(BackupLayout.entriesKey(other), own.size(), own.sha256())));
    assertThatThrownBy(() -> readAll(others))
        .isInstanceOf(ArchiveFormatException.class)
        .hasMessageContaining("another backup");
  }

  @Test
  void unknownFieldsAreIgnoredAndAWrongOneIsNamed() throws Exception {
    write(2);
    String json = Files.readString(temp.resolve(KEY));
    assertThat(readAll(replace(json.replace("{\"dumpId\"", "{\"later\":[{}],\"dumpId\""))))
        .hasSize(2);
    assertThat(readAll(replace(json.replace("\"id\"", "\"later\":{\"a\":[1]},\"id\"")))).hasSize(2);
    for (String[] wrong :
        new String[][] {
          {"\"dumpId\":2", "\"dumpId\":\"2\"", "entries[1].dumpId is no whole number"},
          {"\"rows\":2", "\"rows\":-2", "rows is negative"},
          {"\"formatVersion\":1,", "", "formatVersion, id and a list of entries are expected"},
          {"\"entries\":[", "\"entries\":[[],", "entries[0] is no object"},
          {"\"entries\"", "\"others\"", "entries is missing"},
        }) {
      assertThat(json).contains(wrong[0]);
      Manifest manifest = replace(json.replace(wrong[0], wrong[1]));
      assertThatThrownBy(() -> readAll(manifest))
          .isInstanceOf(ArchiveFormatException.class)
          .hasMessageContaining(wrong[2]);
    }
    Manifest newer = replace(json.replace("\"formatVersion\":1", "\"formatVersion\":2"));
    assertThatThrownBy(() -> readAll(newer))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("format version 2");
  }

  @Test
  void aManifestThatNamesNoEntriesHasNone() {
    assertThatThrownBy(() -> readAll(Manifested.complete()))
        .isInstanceOf(ArchiveFormatException.class)
        .hasMessageContaining("does not name");
  }

  private Manifest write(int entries) {
    try (EntryReportsWriter writer = EntryReportsWriter.create(target, ID, null)) {
      for (int i = 1; i <= entries; i++) {
        writer.add(entry(i));
      }
      return Manifested.with(ID, Manifest.Scope.COMPLETE, List.of(writer.commit(null)));
    }
  }

  /** The manifest that vouches for this content. */
  private Manifest replace(String json) throws Exception {
    byte[] bytes = json.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Files.write(temp.resolve(KEY), bytes);
    Sha256 sha256 = new Sha256();
    sha256.add(bytes, 0, bytes.length);
    return Manifested.with(
        ID, Manifest.Scope.COMPLETE, List.of(new ObjectDigest(KEY, bytes.length, sha256.hex())));
  }

  private List<EntryReport> readAll(Manifest manifest) {
    List<EntryReport> entries = new ArrayList<>();
    EntryReports.read(new BackupContent(target, manifest, null), entries::add);
    return entries;
  }

  private static EntryReport entry(int i) {
    return new EntryReport(
        i,
        i % 7 == 0 ? "BLOBS" : "TABLE DATA",
        i % 7 == 0 ? null : "schema \"" + i % 3 + "\"",
        "table \u00fc\n" + i,
        i * 1_000_000_007L,
        i * 31L,
        i,
        i * 99L,
        Manifested.SHA256);
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
