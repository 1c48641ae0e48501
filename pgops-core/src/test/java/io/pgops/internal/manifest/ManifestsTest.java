package io.pgops.internal.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pgops.error.ArchiveFormatException;
import io.pgops.error.OperationCancelledException;
import io.pgops.error.StorageException;
import io.pgops.storage.LocalDirectory;
import io.pgops.storage.PendingObject;
import io.pgops.storage.StorageTarget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestsTest {
  private static final BackupId ID = Manifested.ID;
  private static final String KEY = BackupLayout.manifestKey(ID);

  @TempDir private Path temp;
  private StorageTarget target;

  @BeforeEach
  void makeTarget() {
    target = LocalDirectory.at(temp);
  }

  @Test
  void aManifestComesBackAsItWas() throws Exception {
    put(BackupLayout.dataKey(ID), "data");
    Manifests.write(target, Manifested.complete());
    assertThat(Manifests.read(target, ID)).contains(Manifested.complete());
  }

  @Test
  void aPartialOneWithoutWhatTheRoleWasNotToldComesBackAsItWas() throws Exception {
    put(BackupLayout.dataKey(ID), "data");
    Manifest full = Manifested.complete();
    Manifest partial =
        new Manifest(
            ID,
            BackupId.parse("nightly_20260131_235959_a1b2").orElseThrow(),
            "pgdump",
            full.pgopsVersion(),
            new Manifest.Archive("custom", "1.14", "none", "age", null),
            new Manifest.Server("14.2", 140002, null),
            new Manifest.Database("d", "LATIN1", null, full.startedAt()),
            new Manifest.Scope(List.of("schema-only", "skipped: collation public.\"x\ny\"")),
            full.startedAt(),
            full.endedAt(),
            full.objects(),
            full.totals());
    Manifests.write(target, partial);
    assertThat(Manifests.read(target, ID)).contains(partial);
    assertThat(partial.scope().complete()).isFalse();
  }

  @Test
  void theFormatIsAsItWasPublished() {
    assertThat(json())
        .isEqualToNormalizingNewlines(
            """
            {
              "formatVersion" : 1,
              "id" : "shop_20260131_235959_a1b2",
              "name" : "shop",
              "kind" : "DATABASE",
              "set" : null,
              "engine" : "jdbc",
              "pgopsVersion" : "0.1.0",
              "startedAt" : "2026-01-31T23:59:59.500Z",
              "endedAt" : "2026-02-01T00:10:00Z",
              "archive" : {
                "format" : "custom",
                "version" : "1.16",
                "compression" : "zstd:3",
                "encryption" : null,
                "beginning" : {
                  "bytes" : 512,
                  "sha256" : "abababababababababababababababababababababababababababababababab"
                }
              },
              "server" : {
                "version" : "18.1 (Debian)",
                "versionNumber" : 180001,
                "systemIdentifier" : "7445566778899001122"
              },
              "database" : {
                "name" : "shop \\"ü\\"",
                "encoding" : "UTF8",
                "snapshotLsn" : "0/16B3748",
                "snapshotTime" : "2026-01-31T23:59:58.123456Z"
              },
              "scope" : {
                "kind" : "COMPLETE",
                "reasons" : [ ]
              },
              "totals" : {
                "tables" : 12,
                "rows" : 5000000000,
                "largeObjects" : 3000000000,
                "uncompressedBytes" : 1099511627776
              },
              "objects" : [ {
                "key" : "shop/data/shop_20260131_235959_a1b2.dump",
                "size" : 4,
                "sha256" : "%s"
              } ]
            }"""
                .formatted(Manifested.SHA256));
  }

  @Test
  void noManifestIsEmpty() {
    assertThat(Manifests.read(target, ID)).isEmpty();
  }

  @Test
  void anExistingManifestIsNotReplaced() throws Exception {
    put(BackupLayout.dataKey(ID), "data");
    Manifests.write(target, Manifested.complete());
    assertThatThrownBy(() -> Manifests.write(target, Manifested.complete()))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining(KEY);
  }

  @Test
  void aManifestIsNotWrittenBeforeItsObjectsAreThereInTheirSize() throws Exception {
    assertThatThrownBy(() -> Manifests.write(target, Manifested.complete()))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining(BackupLayout.dataKey(ID));
    put(BackupLayout.dataKey(ID), "dat");
    assertThatThrownBy(() -> Manifests.write(target, Manifested.complete()))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("3 bytes")
        .hasMessageContaining("4");
    assertThat(target.stat(KEY)).isEmpty();
  }

  @Test
  void anInterruptedThreadWasCancelled() throws Exception {
    put(BackupLayout.dataKey(ID), "data");
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> Manifests.write(target, Manifested.complete()))
          .isInstanceOf(OperationCancelledException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(target.stat(KEY)).isEmpty();
  }

  @Test
  void unknownFieldsAreIgnored() {
    String unknown = "\"later\" : { \"a\" : [ 1, 2.5e300, null, true, {} ] }, ";
    String json =
        json()
            .replace("\"formatVersion\"", unknown + "\"formatVersion\"")
            .replace("\"tables\"", unknown + "\"tables\"")
            .replace("\"sha256\"", unknown + "\"sha256\"");
    assertThat(read(json)).isEqualTo(Manifested.complete());
  }

  @Test
  void aNewerFormatVersionIsRefusedWithWhatToDoWhateverElseIsInIt() {
    assertThatThrownBy(() -> read("{\"formatVersion\": 2, \"nothing\": \"else\"}"))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining(KEY)
        .hasMessageContaining("format version 2")
        .satisfies(e -> assertThat(((StorageException) e).hint().orElseThrow()).contains("newer"));
  }

  @Test
  void everyTruncationIsDamage() {
    byte[] json = json().getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < json.length; length++) {
      byte[] cut = Arrays.copyOf(json, length);
      assertThatThrownBy(() -> read(cut))
          .as("cut to %d bytes", length)
          .isInstanceOf(ArchiveFormatException.class)
          .hasMessageContaining(KEY)
          .hasMessageContaining("damaged");
    }
  }

  @Test
  void randomDamageIsDamageOrAnotherManifestAndNeverAnotherException() {
    byte[] json = json().getBytes(StandardCharsets.UTF_8);
    Random random = new Random(42);
    int refused = 0;
    for (int i = 0; i < 20_000; i++) {
      byte[] damaged = json.clone();
      for (int j = random.nextInt(3); j >= 0; j--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      try {
        assertThat(read(damaged).id()).isEqualTo(ID);
      } catch (ArchiveFormatException | StorageException e) {
        assertThat(e).hasMessageContaining(KEY);
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(10_000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"formatVersion\" : 1 | \"formatVersion\" : 0 | format version 0",
        "\"formatVersion\" : 1 | \"formatVersion\" : \"1\" | formatVersion is no whole number",
        "\"formatVersion\" : 1 | \"formatVersion\" : 1.0 | formatVersion is no whole number",
        "\"formatVersion\" : 1, | `` | formatVersion is missing",
        "a1b2\", | a1b3\", | another backup",
        "\"name\" : \"shop\" | \"name\" : \"shop2\" | another backup",
        "\"engine\" : \"jdbc\" | \"engine\" : 7 | engine is no text",
        "\"engine\" : \"jdbc\" | \"engine\" : null | engine is missing",
        "\"engine\" : \"jdbc\" | \"engine\" : \"a\", \"engine\" : \"b\" | Duplicate",
        "2026-02-01T00:10:00Z | yesterday | endedAt is no time",
        "180001 | 99999999999 | server.versionNumber is no 32-bit number",
        "1099511627776 | 99999999999999999999 | totals.uncompressedBytes is no 64-bit number",
        "1099511627776 | -1 | uncompressedBytes is negative",
        "COMPLETE | PARTIAL | scope PARTIAL with 0 reasons",
        "[ ] | [ \"schema-only\" ] | scope COMPLETE with 1 reasons",
        "[ ] | [ 5 ] | reasons[0] is no text",
        "[ ] | {} | scope.reasons is no list",
        "\"size\" : 4 | \"size\" : -4 | size is negative",
        "\"size\" : 4, | `` | objects[0].size is missing",
        "0123456789abcdef | 0123456789ABCDEF | not a SHA-256",
        "shop/data/ | other/data/ | not one of backup",
        "shop/data/ | ../ | \"..\"",
      })
  void wrongContentIsDamageWithItsPlace(String original, String replaced, String message) {
    String json = json();
    assertThat(json).contains(original.strip());
    assertThatThrownBy(
            () -> read(json.replaceFirst(java.util.regex.Pattern.quote(original), replaced)))
        .isInstanceOf(ArchiveFormatException.class)
        .hasMessageContaining(KEY)
        .hasMessageContaining(message);
  }

  @Test
  void whatFollowsTheManifestIsDamage() {
    assertThat(read(json() + " \n")).isEqualTo(Manifested.complete());
    for (String more : List.of("x", "{}", "}", "\0")) {
      assertThatThrownBy(() -> read(json() + more)).isInstanceOf(ArchiveFormatException.class);
    }
  }

  @Test
  void anEndlessManifestIsNotReadToItsEnd() throws Exception {
    try (PendingObject pending = target.create(KEY)) {
      for (int i = 0; i <= 16; i++) {
        pending.stream().write(new byte[1024 * 1024]);
      }
      pending.commit();
    }
    assertThatThrownBy(() -> Manifests.read(target, ID))
        .isInstanceOf(ArchiveFormatException.class)
        .hasMessageContaining("longer");
  }

  @Test
  void deepNestingIsDamageAndNoStackOverflow() {
    assertThatThrownBy(() -> read("{\"a\":" + "[".repeat(100_000)))
        .isInstanceOf(ArchiveFormatException.class);
  }

  private static String json() {
    return new String(ManifestJson.write(Manifested.complete()), StandardCharsets.UTF_8);
  }

  private Manifest read(String json) {
    return read(json.getBytes(StandardCharsets.UTF_8));
  }

  private Manifest read(byte[] json) {
    return ManifestJson.read(json, ID, new Failures("Manifest", KEY, target));
  }

  private void put(String key, String content) throws IOException {
    try (PendingObject pending = target.create(key)) {
      pending.stream().write(content.getBytes(StandardCharsets.UTF_8));
      pending.commit();
    }
  }
}
