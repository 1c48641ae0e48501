package io.pgops.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
  @ParameterizedTest
  @ValueSource(strings = {"a", "_", "_1", "orders", "t_2", "abc123", "action", "function", "role"})
  void aPlainNameStaysBare(String name) {
    assertThat(Identifiers.quote(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "A, \"A\"",
    "1a, \"1a\"",
    "a$b, \"a$b\"",
    "a-b, \"a-b\"",
    "a b, \"a b\"",
    "a.b, \"a.b\"",
    "--, \"--\"",
    "a;b, \"a;b\"",
    "ä, \"ä\"",
    "日本, \"日本\"",
  })
  void anyOtherNameIsQuoted(String name, String sql) {
    assertThat(Identifiers.quote(name)).isEqualTo(sql);
  }

  @Test
  void aQuoteInANameIsDoubled() {
    assertThat(Identifiers.quote("a\"b\"")).isEqualTo("\"a\"\"b\"\"\"");
  }

  @Test
  void lineBreaksAndBackslashesStayAsTheyAre() {
    assertThat(Identifiers.quote("a\nb\r\\c")).isEqualTo("\"a\nb\r\\c\"");
  }

  @Test
  void aNameOf63BytesIsKeptWhole() {
    String name = "é".repeat(31) + "x";
    assertThat(Identifiers.quote(name)).isEqualTo('"' + name + '"');
  }

  @ParameterizedTest
  @ValueSource(strings = {"select", "user", "end", "between", "left", "setof", "values", "int"})
  void aKeywordThatIsNotUnreservedIsQuoted(String name) {
    assertThat(Identifiers.quote(name)).isEqualTo('"' + name + '"');
  }

  @ParameterizedTest
  @ValueSource(strings = {"json_array", "system_user", "json", "merge_action", "json_table"})
  void aKeywordThatOnlyNewerServersKnowIsQuoted(String name) {
    assertThat(Identifiers.quote(name)).isEqualTo('"' + name + '"');
  }

  @Test
  void eachPartOfAQualifiedNameIsQuotedByItself() {
    assertThat(Identifiers.qualified("public", "Order")).isEqualTo("public.\"Order\"");
    assertThat(Identifiers.qualified("a.b", "c")).isEqualTo("\"a.b\".c");
  }

  @Test
  void namesAreJoinedByCommas() {
    assertThat(Identifiers.join(List.of("a", "B,", "c"))).isEqualTo("a, \"B,\", c");
    assertThat(Identifiers.join(List.of())).isEmpty();
  }

  @Test
  void aNulCharacterIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Identifiers.quote("ab\0"))
        .withMessageContaining("position 2");
  }

  @Test
  void anEmptyNameIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Identifiers.quote(""));
  }

  @Test
  void everyNameReadsBackAsItWas() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      String name = HostileNames.next(random);
      String sql = Identifiers.quote(name);
      String read =
          sql.startsWith("\"") ? sql.substring(1, sql.length() - 1).replace("\"\"", "\"") : sql;
      assertThat(read).isEqualTo(name);
      assertThat(SqlScript.split("a " + sql + " b; c")).containsExactly("a " + sql + " b", "c");
    }
  }
}
