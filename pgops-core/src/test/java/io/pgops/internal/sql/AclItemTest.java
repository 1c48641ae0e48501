package io.pgops.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AclItemTest {
  @Test
  void aStarGivesTheGrantOptionToTheLetterBeforeIt() {
    AclItem item = AclItem.parse("alice=r*wd*/postgres");
    assertThat(item.grantee()).isEqualTo("alice");
    assertThat(item.grantor()).isEqualTo("postgres");
    assertThat(item.privileges())
        .containsOnly(Map.entry('r', true), Map.entry('w', false), Map.entry('d', true));
  }

  @Test
  void noGranteeIsPublic() {
    AclItem item = AclItem.parse("=UC/owner");
    assertThat(item.toPublic()).isTrue();
    assertThat(AclItem.parse("a=U/owner").toPublic()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "\"we\"\"ird\"=r/postgres # we\"ird # postgres",
        "123=r/\"ow\"\"n er\" # 123 # ow\"n er",
        "\"x=y/z\"=r/\"a/b=c\" # x=y/z # a/b=c",
        "\"we ird;--\"=r/a # we ird;-- # a",
        "\"a$b\"=r/a # a$b # a",
        "\"Ünï\"=r/Ünï # Ünï # Ünï",
        "select=r/user # select # user",
        "\"\"\"\"=r/\"\"\"\" # \" # \"",
        "`\"a\nb\"=r/p` # `a\nb` # p",
      })
  void namesAreReadAsTheServerPrintsThem(String text, String grantee, String grantor) {
    AclItem item = AclItem.parse(text);
    assertThat(item.grantee()).isEqualTo(grantee);
    assertThat(item.grantor()).isEqualTo(grantor);
    assertThat(item.privileges()).containsOnlyKeys('r');
  }

  @Test
  void anEntryMayHoldNoPrivileges() {
    assertThat(AclItem.parse("a=/b").privileges()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "a=r",
        "a=r/",
        "=r/",
        "a=*/b",
        "a=rr/b",
        "a=r**/b",
        "a=r1/b",
        "\"a=r/b",
        "\"a\"x=r/b",
        "a=r/\"b",
        "a=r/\"b\"c",
      })
  void anythingElseIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AclItem.parse(text))
        .withMessageContaining(text);
  }

  @Test
  void theOrderOfTheLettersMakesNoDifference() {
    assertThat(AclItem.parse("a=rw*/b")).isEqualTo(AclItem.parse("a=w*r/b"));
    assertThat(AclItem.parse("a=rw*/b")).isNotEqualTo(AclItem.parse("a=r*w/b"));
  }
}
