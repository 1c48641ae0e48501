package io.pgops.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "cannot read jdbc:postgresql://host/db?user=me&password=geheim now",
        "cannot read postgresql://me:geheim@host/db now",
        "cannot read POSTGRES://me:geheim@host/db now",
        "cannot read postgresql://me:x/geheim@host/db now",
        "password=geheim",
        "PGPASSWORD= geheim",
        "Passwd=geheim"
      })
  void passwordsAreCutOut(String text) {
    assertThat(Secrets.hidden(text)).doesNotContain("geheim").contains("...");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FATAL: password authentication failed for user \"me\"",
        "of the form jdbc:postgresql://host:port/database, as is",
        "database postgres on host:5432/postgres",
        "Unknown option: '--bypass'"
      })
  void otherTextStays(String text) {
    assertThat(Secrets.hidden(text)).isEqualTo(text);
  }

  @Test
  void anArgumentWithAPasswordIsCutOutWhole() {
    String argument = "--urll=jdbc:postgresql://h/d?password=a 'b\" c";
    assertThat(Secrets.hidden("Unknown option: '" + argument + "'", List.of("x", argument)))
        .isEqualTo("Unknown option: '--urll=...'");
  }
}
