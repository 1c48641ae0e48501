package io.pgops.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ServerOptionsTest {
  private static final String URL = "jdbc:postgresql://host/db";
  private static final Map<String, String> BOTH = Map.of("PGUSER", "me", "PGPASSWORD", "a&b c+%");

  @Test
  void theEnvironmentSaysWhatTheUrlLeavesOpen() {
    assertThat(ServerOptions.completed(URL, BOTH))
        .isEqualTo(URL + "?user=me&password=a%26b+c%2B%25");
  }

  @Test
  void theUrlGoesFirst() {
    String url = URL + "?ssl=true&password=x&user=you";
    assertThat(ServerOptions.completed(url, BOTH)).isEqualTo(url);
  }

  @Test
  void parametersWithSimilarNamesAreOthers() {
    assertThat(ServerOptions.completed(URL + "?sslpassword=x", BOTH))
        .isEqualTo(URL + "?sslpassword=x&user=me&password=a%26b+c%2B%25");
  }

  @Test
  void anEmptyVariableIsNone() {
    assertThat(ServerOptions.completed(URL, Map.of("PGUSER", "", "PGPASSWORD", ""))).isEqualTo(URL);
  }
}
