package io.pgops.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "work_mem > 3000 > work_mem TO '3000'",
        "DateStyle > iso, dmy > \"DateStyle\" TO 'iso, dmy'",
        "TimeZone > UTC > \"TimeZone\" TO 'UTC'",
        "role > o'x\\y > role TO 'o''x\\y'",
        "local.foo > x > local.foo TO 'x'",
        "Foo.Bär > x > \"Foo\".\"Bär\" TO 'x'",
        "a$b.c > `` > \"a$b\".c TO ''",
        "select.from.x > x > \"select\".\"from\".x TO 'x'",
      })
  void aValueIsOneLiteral(String name, String value, String clause) {
    assertThat(Settings.clause(name, value)).isEqualTo(clause);
  }

  @Test
  void lineBreaksInAValueStay() {
    assertThat(Settings.clause("a.b", "x\ny")).isEqualTo("a.b TO 'x\ny'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "public > 'public'",
        "\"$user\", public > '$user', 'public'",
        "\"A b\", \"C,d\", public, \"$user\", \"q\"\"x\", \"\" > 'A b', 'C,d', 'public', '$user', 'q\"x', ''",
        "\"\" > ''",
        "`` > ''",
        "` ` > ''",
        "` a ,b\t, c ` > 'a', 'b', 'c'",
        "\"it's\" > 'it''s'",
      })
  void aSearchPathIsAListOfNames(String value, String list) {
    assertThat(Settings.clause("search_path", value)).isEqualTo("search_path TO " + list);
  }

  @Test
  void bareNamesFoldToLowerCaseBecauseTheServerReadsThemSo() {
    assertThat(Settings.clause("search_path", "Foo, \"Bar\", ÄB"))
        .isEqualTo("search_path TO 'foo', 'Bar', 'Äb'");
  }

  @Test
  void tablespacesAreNamesToo() {
    assertThat(Settings.clause("temp_tablespaces", "Fast, \"Slow One\""))
        .isEqualTo("temp_tablespaces TO 'fast', 'Slow One'");
    assertThat(Settings.clause("temp_tablespaces", "")).isEqualTo("temp_tablespaces TO ''");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "session_preload_libraries",
        "local_preload_libraries",
        "shared_preload_libraries",
        "unix_socket_directories",
        "oauth_validator_libraries",
        "output_plugin_libraries",
      })
  void librariesAndDirectoriesKeepTheirCaseAndInnerSpaces(String name) {
    assertThat(Settings.clause(name, " a B , \"c, d\"  ,$libdir/x"))
        .isEqualTo(name + " TO 'a B', 'c, d', '$libdir/x'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "a,", ",a", "a,,b", "\"a", "\"a\" b", "\"a\"b", ","})
  void aListTheServerCouldNotReadIsRefused(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Settings.clause("search_path", value))
        .withMessageContaining("search_path");
  }

  @Test
  void anEmptyListOfLibrariesIsRefusedBecauseAnEmptyNameIsALibraryToLoad() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Settings.clause("local_preload_libraries", ""));
  }
}
