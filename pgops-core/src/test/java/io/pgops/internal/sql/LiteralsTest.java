package io.pgops.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralsTest {
  @Test
  void onlyTheSingleQuoteIsDoubled() {
    assertThat(Literals.quote("it's \\ \"x\"\n")).isEqualTo("'it''s \\ \"x\"\n'");
    assertThat(Literals.quote("")).isEqualTo("''");
  }

  @Test
  void aNulCharacterIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Literals.quote("\0"));
    assertThatIllegalArgumentException().isThrownBy(() -> Literals.dollarQuote("a\0"));
    assertThatIllegalArgumentException().isThrownBy(() -> Literals.array(List.of("\0")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "`` > $$$$",
        "select 1 > $$select 1$$",
        "price in $ > $_$price in $$_$",
        "a $$ b > $_$a $$ b$_$",
        "a $_$ b > $_1$a $_$ b$_1$",
        "ends in $_ > $_1$ends in $_$_1$",
        "$_ $_1 > $_2$$_ $_1$_2$",
        "$_12 > $_2$$_12$_2$",
      })
  void theTagOfADollarQuoteIsOneThatTheBodyCannotComplete(String body, String sql) {
    assertThat(Literals.dollarQuote(body)).isEqualTo(sql);
  }

  @Test
  void theFirstClosingTagOfADollarQuoteIsTheLastThingInIt() {
    Random random = new Random(2);
    List<String> pieces = List.of("$", "_", "$_", "1", "$_1", "a", "$$", "\n", "2");
    for (int i = 0; i < 20_000; i++) {
      StringBuilder body = new StringBuilder();
      for (int j = random.nextInt(7); j > 0; j--) {
        body.append(pieces.get(random.nextInt(pieces.size())));
      }
      String sql = Literals.dollarQuote(body.toString());
      String tag = sql.substring(0, sql.indexOf('$', 1) + 1);
      assertThat(sql.indexOf(tag, tag.length())).as(sql).isEqualTo(sql.length() - tag.length());
    }
  }

  @Test
  void anArrayQuotesEveryElementButNull() {
    assertThat(Literals.array(Arrays.asList("a", "NULL", null, "", "q\"\\'{,}")))
        .isEqualTo("'{\"a\",\"NULL\",NULL,\"\",\"q\\\"\\\\''{,}\"}'");
    assertThat(Literals.array(List.of())).isEqualTo("'{}'");
  }
}
