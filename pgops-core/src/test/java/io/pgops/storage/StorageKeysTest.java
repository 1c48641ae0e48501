package io.pgops.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorageKeysTest {
  @ParameterizedTest
  @ValueSource(strings = {"a", "a/b/c", "...", "..a", "a..", " ", ".pending", "日本/ü", "😀"})
  void goodKeys(String key) {
    assertThat(StorageKeys.requireKey(key)).isEqualTo(key);
    assertThat(StorageKeys.requirePrefix(key + "/")).isEqualTo(key + "/");
    assertThat(StorageKeys.isKey(key)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/a",
        "a/",
        "a//b",
        ".",
        "..",
        "a/../b",
        "a/.",
        "\\",
        "\0",
        "a\t",
        "\u0085",
        "\ud83d",
        "\ude00x",
        ".pending-",
        "a/.pending-1"
      })
  void badKeys(String key) {
    assertThat(StorageKeys.isKey(key)).isFalse();
    assertThatThrownBy(() -> StorageKeys.requireKey(key))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void lengthIsCountedInBytes() {
    assertThat(StorageKeys.isKey("ü".repeat(512))).isTrue();
    assertThat(StorageKeys.isKey("ü".repeat(512) + "x")).isFalse();
  }

  @Test
  void theMessageNamesTheKeyWithoutItsControlCharacters() {
    assertThatThrownBy(() -> StorageKeys.requireKey("a\nb"))
        .hasMessageContaining("\"a\\u000ab\"")
        .hasMessageContaining("control character");
  }

  @Test
  void aPrefixEndsInASlashOrIsEmpty() {
    assertThat(StorageKeys.requirePrefix("")).isEmpty();
    for (String bad : new String[] {"a", "/", "a//", "../"}) {
      assertThatThrownBy(() -> StorageKeys.requirePrefix(bad))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(bad);
    }
  }

  @Test
  void aListingIsSortedWhateverItIsMadeFrom() {
    StoredObject a = StoredObject.of("f/a", 1, java.time.Instant.EPOCH);
    StoredObject b = StoredObject.of("f/b", 1, java.time.Instant.EPOCH);
    Listing listing = Listing.of(java.util.List.of(b, a), java.util.List.of("f/z/", "f/y/"));
    assertThat(listing.objects()).containsExactly(a, b);
    assertThat(listing.folders()).containsExactly("f/y/", "f/z/");
  }
}
