package io.pgops.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonTextTest {
  @Test
  void valuesAreNestedAndEscaped() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("text", "a \"b\" \\ \n\t\u0001 ü");
    json.put("none", null);
    json.put("count", 12L);
    json.put("took", Duration.ofMillis(1500));
    json.put("at", Instant.EPOCH);
    json.put("list", List.of(true, Map.of("x", 1)));
    json.put("empty", List.of());
    assertThat(JsonText.of(json))
        .isEqualTo(
            """
            {
              "text": "a \\"b\\" \\\\ \\n\\t\\u0001 ü",
              "none": null,
              "count": 12,
              "took": 1500,
              "at": "1970-01-01T00:00:00Z",
              "list": [
                true,
                {
                  "x": 1
                }
              ],
              "empty": []
            }
            """);
  }
}
