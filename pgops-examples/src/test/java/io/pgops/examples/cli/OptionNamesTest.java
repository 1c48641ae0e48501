package io.pgops.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.error.BackupNotFoundException;
import io.pgops.error.UnsupportedObjectsException;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionNamesTest {
  @Test
  void hintsOfTheLibraryNameOptions() {
    String unsupported = new UnsupportedObjectsException(List.of("rule x")).hint().orElseThrow();
    assertThat(OptionNames.in(unsupported, false)).startsWith("Use --skip-unsupported for");
    String notFound = new BackupNotFoundException("x").hint().orElseThrow();
    assertThat(OptionNames.in(notFound, false)).contains("\"pgops list --from DIR\"");
  }

  @Test
  void forceIsNamedWhereThereIsOne() {
    String hint = "Use a newer PgOps, or allowAnyServer() at your own risk.";
    assertThat(OptionNames.in(hint, true))
        .isEqualTo("Use a newer PgOps, or --force at your own risk.");
    assertThat(OptionNames.in(hint, false)).isEqualTo("Use a newer PgOps.");
  }

  @Test
  void argumentsOfMethodsBecomeThoseOfOptions() {
    assertThat(OptionNames.in("Use gzip, or readableBy(16) or newer.", false))
        .isEqualTo("Use gzip, or --readable-by 16 or newer.");
  }
}
