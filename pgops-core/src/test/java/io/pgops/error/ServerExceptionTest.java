package io.pgops.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ServerExceptionTest {
  @Test
  void theMessageSaysWhatFailedWhyAndWithWhichSqlstate() {
    ServerException e =
        ServerException.of(
            "Reading table a",
            new SQLException("ERROR: permission denied for table a\n  Detail: x", "42501"));
    assertThat(e).hasMessage("Reading table a: permission denied for table a (SQLSTATE 42501)");
    assertThat(e.sqlState()).isEqualTo("42501");
    assertThat(e.hint()).hasValueSatisfying(hint -> assertThat(hint).contains("Grant"));
  }

  @Test
  void rowsAreNotQuoted() {
    ServerException value =
        ServerException.of(
            "Loading",
            new SQLException("ERROR: invalid input syntax for type integer: \"secret\"", "22P02"));
    ServerException key =
        ServerException.of(
            "Loading",
            new SQLException(
                "ERROR: duplicate key value violates unique constraint \"a_pkey\"\n"
                    + "  Detail: Key (x)=(secret) already exists.",
                "23505"));
    assertThat(value).message().doesNotContain("secret").contains("type integer");
    assertThat(key).message().doesNotContain("secret").contains("a_pkey");
  }

  @Test
  void aMessagelessExceptionIsNamed() {
    assertThat(ServerException.of("Reading", new SQLException()))
        .hasMessage("Reading: SQLException (SQLSTATE XX000)");
  }
}
