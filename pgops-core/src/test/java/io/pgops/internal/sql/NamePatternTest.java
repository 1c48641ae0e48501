package io.pgops.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamePatternTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "t1 > t1",
        "T1 > t1",
        "\"T1\" > T1",
        "t\"X\"y > tXy",
        "\"q\"\"q\" > q\"q",
        "\"\"\"\" > \"",
        "t? > t1",
        "t* > t",
        "t* > t1$",
        "n?l > `n\nl`",
        "n* > `n\nl`",
        "? > 😀",
        "t$1 > t$1",
        "\"t$1\" > t$1",
        "t[$]1 > t$1",
        "a[] > a[]",
        "\"p|q\" > p|q",
        "p|q > q",
        "p| > p",
        "t[0-9]+ > t22",
        "t[^0-9] > tt",
        "t[^]x] > ty",
        "t[a-] > t-",
        "t[*] > t*",
        "t[*] > t.",
        "t[&&a] > t&",
        "t[\\-x] > t-",
        "t[é-ü] > tö",
        "t{2} > tt",
        "t{2,} > ttt",
        "t{1,3} > ttt",
        "a{b > a{b",
        "t{,2} > t{,2}",
        "a} > a}",
        "(ab)+ > abab",
        "(a|b(c|d))x > bdx",
        "() > ``",
        "^t1 > t1",
        "a\\\\d > a\\d",
        "\"a\\d\" > a\\d",
        "t+* > tt5",
        "x#y z > x#y z",
        "Ä > Ä",
        "\"a.b\" > a.b",
        "\".*\" > .*",
        "- > -",
      })
  void aPatternMatches(String pattern, String name) {
    assertThat(NamePattern.parse(pattern).matchesName(name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "t1 > T1",
        "\"T1\" > t1",
        "t1 > t11",
        "t1 > xt1",
        "\"t*\" > tt",
        "t? > t",
        "t? > t12",
        "t$1 > t",
        "p|q > pq",
        "p|q > p|q",
        "t[0-9] > tx",
        "t[&&a] > tb",
        "t{2} > t",
        "t{1,3} > tttt",
        "t1^ > t1",
        "Ä > ä",
        "\"a.b\" > axb",
        "t* > `\nt`",
      })
  void aPatternDoesNotMatch(String pattern, String name) {
    assertThat(NamePattern.parse(pattern).matchesName(name)).isFalse();
  }

  @Test
  void aDotSeparatesSchemaAndName() {
    NamePattern pattern = NamePattern.parse("Foo.\"T\"*");
    assertThat(pattern.matches("foo", "T1", false)).isTrue();
    assertThat(pattern.matches("Foo", "T1", true)).isFalse();
    assertThat(pattern.matches("foo", "t1", true)).isFalse();
    assertThat(pattern.schemaPart().orElseThrow().matchesName("foo")).isTrue();
  }

  @Test
  void aQuotedDotSeparatesNothing() {
    NamePattern pattern = NamePattern.parse("\"x.y\".\"z.\"");
    assertThat(pattern.matches("x.y", "z.", false)).isTrue();
  }

  @Test
  void withoutASchemaOnlyWhatIsVisibleMatches() {
    NamePattern pattern = NamePattern.parse("t1");
    assertThat(pattern.schemaPart()).isEmpty();
    assertThat(pattern.matches("any", "t1", true)).isTrue();
    assertThat(pattern.matches("any", "t1", false)).isFalse();
    assertThat(NamePattern.parse("*.t1").matches("any", "t1", false)).isTrue();
  }

  @Test
  void aSchemaPatternHasOnePart() {
    assertThat(NamePattern.parseUnqualified("a*").matchesName("abc")).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NamePattern.parseUnqualified("a.b"))
        .withMessageContaining("too many dots");
  }

  @Test
  void tooManyDotsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NamePattern.parse("db.schema.table"))
        .withMessageContaining("db.schema.table")
        .withMessageContaining("too many dots");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "a.",
        ".a",
        "\"\"",
        "\"a",
        "a\"b",
        "t(1",
        "t)1",
        "a)b(",
        "+t",
        "t++",
        "*+",
        "t*+",
        "t{2}+",
        "t{2}{3}",
        "{2}",
        "|+",
        "(+a)",
        "^{2}",
        "t{256}",
        "t{2,1}",
        "t{2",
        "t{2x}",
        "t{2,3",
        "t[",
        "t[a",
        "t[^]",
        "t[z-a]",
        "[a-",
        "t[]1[",
        "t\\",
        "t[\\",
        "t\\d",
        "t\\1",
        "(t)\\1",
        "\\w",
        "\\y",
        "[\\d]",
        "[[:alpha:]]",
        "[[.a.]]",
        "[[=a=]]",
        "[a.b]",
      })
  void whatTheServerRefusesOrReadsByItsLocaleIsRefused(String pattern) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NamePattern.parse(pattern))
        .withMessageContaining(pattern);
  }

  @Test
  void aPatternPrintsAsItWasGiven() {
    assertThat(NamePattern.parse("Foo.T?")).hasToString("Foo.T?");
  }
}
