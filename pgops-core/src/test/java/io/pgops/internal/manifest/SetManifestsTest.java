package io.pgops.internal.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pgops.error.ArchiveFormatException;
import io.pgops.error.StorageException;
import io.pgops.storage.LocalDirectory;
import io.pgops.storage.PendingObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetManifestsTest {
  private static final BackupId ID = BackupId.parse("nightly_20260131_235959_a1b2").orElseThrow();
  private static final BackupId GLOBALS =
      BackupId.parse("globals_20260131_235959_zzzz").orElseThrow();
  private static final SetManifest SET =
      new SetManifest(
          ID,
          "0.1.0",
          new Manifest.Server("18.1", 180001, null),
          List.of(
              new SetManifest.Member(GLOBALS, null, 0, 0, 100),
              new SetManifest.Member(Manifested.ID, "shop \"ü\"", 12, 5_000_000_000L, 4)),
          List.of(new SetManifest.Skipped("old", "does not allow connections")),
          new Manifest.Scope(List.of("old: does not allow connections")),
          Instant.parse("2026-01-31T23:59:59.5Z"),
          Instant.parse("2026-02-01T00:10:00Z"));

  @TempDir private Path temp;

  @SuppressWarnings("NullAway.Init")
  private LocalDirectory target;

  @BeforeEach
  void makeTarget() {
    target = LocalDirectory.at(temp);
  }

  private void put(String key, String content) throws IOException {
    try (PendingObject pending = target.create(key)) {
      pending.stream().write(content.getBytes(StandardCharsets.UTF_8));
      pending.commit();
    }
  }

  private void putMembers() throws IOException {
    put(BackupLayout.manifestKey(GLOBALS), "{}");
    put(BackupLayout.manifestKey(Manifested.ID), "{}");
  }

  @Test
  void aSetComesBackAsItWas() throws Exception {
    putMembers();
    SetManifests.write(target, SET);
    assertThat(SetManifests.read(target, ID)).contains(SET);
  }

  @Test
  void aSetIsNotWrittenBeforeItsBackupsAreThere() throws Exception {
    put(BackupLayout.manifestKey(GLOBALS), "{}");
    assertThatThrownBy(() -> SetManifests.write(target, SET))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining(BackupLayout.manifestKey(Manifested.ID));
    assertThat(SetManifests.read(target, ID)).isEmpty();
  }

  @Test
  void theFormatIsAsItWasPublished() throws Exception {
    putMembers();
    SetManifests.write(target, SET);
    assertThat(Files.readString(temp.resolve("nightly/manifests/" + ID + ".set.json")))
        .isEqualToNormalizingNewlines(
            """
            {
              "formatVersion" : 1,
              "id" : "nightly_20260131_235959_a1b2",
              "pgopsVersion" : "0.1.0",
              "startedAt" : "2026-01-31T23:59:59.500Z",
              "endedAt" : "2026-02-01T00:10:00Z",
              "server" : {
                "version" : "18.1",
                "versionNumber" : 180001,
                "systemIdentifier" : null
              },
              "scope" : {
                "kind" : "PARTIAL",
                "reasons" : [ "old: does not allow connections" ]
              },
              "members" : [ {
                "id" : "globals_20260131_235959_zzzz",
                "database" : null,
                "tables" : 0,
                "rows" : 0,
                "size" : 100
              }, {
                "id" : "shop_20260131_235959_a1b2",
                "database" : "shop \\"ü\\"",
                "tables" : 12,
                "rows" : 5000000000,
                "size" : 4
              } ],
              "skipped" : [ {
                "database" : "old",
                "reason" : "does not allow connections"
              } ]
            }""");
  }

  @Test
  void everyTruncationIsDamage() throws Exception {
    putMembers();
    SetManifests.write(target, SET);
    Path file = temp.resolve(BackupLayout.setKey(ID));
    String json = Files.readString(file);
    for (int length = 0; length < json.length() - 1; length += 7) {
      Files.writeString(file, json.substring(0, length));
      assertThatThrownBy(() -> SetManifests.read(target, ID))
          .isInstanceOf(ArchiveFormatException.class)
          .hasMessageContaining("damaged");
    }
  }

  @Test
  void anotherSetsManifestIsRefused() throws Exception {
    putMembers();
    SetManifests.write(target, SET);
    BackupId other = BackupId.parse("nightly_20260131_235959_cccc").orElseThrow();
    Files.copy(temp.resolve(BackupLayout.setKey(ID)), temp.resolve(BackupLayout.setKey(other)));
    assertThatThrownBy(() -> SetManifests.read(target, other))
        .isInstanceOf(ArchiveFormatException.class)
        .hasMessageContaining("another set");
  }

  @Test
  void aNewerFormatVersionIsRefused() throws Exception {
    put(BackupLayout.setKey(ID), "{\"formatVersion\": 2}");
    assertThatThrownBy(() -> SetManifests.read(target, ID)).isInstanceOf(StorageException.class);
  }

  @Test
  void aBackupIsNotNamedTwice() {
    assertThatThrownBy(
            () ->
                new SetManifest(
                    ID,
                    "0.1.0",
                    SET.server(),
                    List.of(SET.members().get(0), SET.members().get(0)),
                    List.of(),
                    SET.scope(),
                    SET.startedAt(),
                    SET.endedAt()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
