package io.pgops.internal.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pgops.storage.StorageKeys;
import io.pgops.storage.StoredObject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupIdTest {
  @Test
  void anIdHasNameTimeInUtcAndFourRandom() {
    BackupId id =
        BackupId.generate("shop", Instant.parse("2026-01-02T03:04:05.999Z"), new Random(1));
    assertThat(id.toString()).matches("shop_20260102_030405_[a-z0-9]{4}");
    assertThat(BackupId.parse(id.toString())).contains(id);
  }

  @Test
  void generatedIdsDiffer() {
    Random random = new Random(2);
    Set<BackupId> ids = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      ids.add(BackupId.generate("shop", Instant.EPOCH, random));
    }
    assertThat(ids).hasSizeGreaterThan(990);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "A-b.c_d",
        "_a",
        "9",
        "shop_20260102_030405_abcd",
        "a__b",
        "a_",
        "x123456789012345678901234567890123456789012345678901234567890123"
      })
  void everyNameComesBackFromItsId(String name) {
    BackupId id = BackupId.generate(name, Instant.parse("2026-01-02T03:04:05Z"), new Random(3));
    assertThat(BackupId.parse(id.toString())).contains(id);
    assertThat(StorageKeys.isKey(BackupLayout.manifestKey(id))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        ".a",
        "-a",
        "a/b",
        "a b",
        "a\n",
        "ü",
        "a\\b",
        "a\0",
        "x1234567890123456789012345678901234567890123456789012345678901234"
      })
  void badNamesAreRefused(String name) {
    assertThatThrownBy(() -> BackupId.generate(name, Instant.EPOCH, new Random(4)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("backup name");
    assertThat(BackupId.parse(name + "_20260102_030405_abcd")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "shop",
        "shop_20260102_030405",
        "shop_20260102_030405_ABCD",
        "shop_20260102_030405_abcde",
        "shop_20261302_030405_abcd",
        "shop_20260230_030405_abcd",
        "shop_20260102_240000_abcd",
        "shop_20260102_030405_abcd\n",
        "_20260102_030405_abcd",
        "../x_20260102_030405_abcd"
      })
  void whatIsNoIdIsNotParsed(String text) {
    assertThat(BackupId.parse(text)).isEmpty();
  }

  @Test
  void timesThatCannotBeWrittenAreRefused() {
    for (String time : List.of("+10000-01-01T00:00:00Z", "-0001-12-31T23:59:59Z")) {
      assertThatThrownBy(() -> BackupId.generate("a", Instant.parse(time), new Random(5)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void keysFollowTheLayout() {
    BackupId id = Manifested.ID;
    assertThat(BackupLayout.dataKey(id)).isEqualTo("shop/data/shop_20260131_235959_a1b2.dump");
    assertThat(BackupLayout.entriesKey(id))
        .isEqualTo("shop/data/shop_20260131_235959_a1b2.entries.json");
    assertThat(BackupLayout.manifestKey(id))
        .isEqualTo("shop/manifests/shop_20260131_235959_a1b2.json");
  }

  @Test
  void onlyTheBackupsOwnDataAreItsData() {
    BackupId id = Manifested.ID;
    assertThat(BackupLayout.isData(id, BackupLayout.dataKey(id))).isTrue();
    assertThat(BackupLayout.isData(id, BackupLayout.entriesKey(id))).isTrue();
    assertThat(BackupLayout.isData(id, "shop/data/" + id + "/toc.dat")).isTrue();
    assertThat(BackupLayout.isData(id, "shop/data/" + id)).isFalse();
    assertThat(BackupLayout.isData(id, "shop/data/" + id + "5.dump")).isFalse();
    assertThat(BackupLayout.isData(id, "shop2/data/" + id + ".dump")).isFalse();
    assertThat(BackupLayout.isData(id, BackupLayout.manifestKey(id))).isFalse();
  }

  @Test
  void onlyManifestsHaveTheIdOfAManifest() {
    assertThat(idOf(BackupLayout.manifestKey(Manifested.ID))).isEqualTo(Manifested.ID.toString());
    assertThat(idOf("shop/manifests/" + Manifested.ID + ".hold")).isEqualTo("none");
    assertThat(idOf("shop/manifests/readme.json")).isEqualTo("none");
    assertThat(BackupLayout.nameOf("shop/")).contains("shop");
    assertThat(BackupLayout.nameOf(".snapshot/")).isEmpty();
  }

  private static String idOf(String key) {
    return BackupLayout.idOf(StoredObject.of(key, 1, Instant.EPOCH))
        .map(BackupId::toString)
        .orElse("none");
  }
}
