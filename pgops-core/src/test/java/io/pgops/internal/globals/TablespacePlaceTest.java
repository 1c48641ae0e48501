package io.pgops.internal.globals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablespacePlaceTest {
  private static final String HOSTILE = "a\" OWNER b LOCATION '/x';--\n\\";

  @ParameterizedTest
  @CsvSource({"plain,owner,/data/a", "Up,select,/it''s \\ here", "plain,Owner,''"})
  void whatWasWrittenIsRead(String name, String owner, String location) {
    TablespacePlace place = new TablespacePlace(name, owner, location);
    assertThat(TablespacePlace.of(place.toObject())).isEqualTo(place);
  }

  @Test
  void hostileNamesAreRead() {
    TablespacePlace place = new TablespacePlace(HOSTILE, HOSTILE, "/y" + HOSTILE);
    assertThat(TablespacePlace.of(place.toObject())).isEqualTo(place);
    assertThat(place.at("/z").location()).isEqualTo("/z");
  }

  @Test
  void anotherStatementIsRefused() {
    GlobalObject object =
        new GlobalObject(
            GlobalKind.TABLESPACE, "a", "CREATE TABLESPACE b OWNER c LOCATION '/d';\n");
    assertThatThrownBy(() -> TablespacePlace.of(object))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tablespace a");
  }
}
