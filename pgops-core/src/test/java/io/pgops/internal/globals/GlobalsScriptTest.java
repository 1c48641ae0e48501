package io.pgops.internal.globals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlobalsScriptTest {
  private static final List<GlobalObject> OBJECTS =
      List.of(
          new GlobalObject(GlobalKind.ROLE, "é", "CREATE ROLE \"é\";\n"),
          new GlobalObject(
              GlobalKind.ROLE_ATTRIBUTES, "é", "ALTER ROLE \"é\" WITH PASSWORD 'SCRAM';\n"),
          new GlobalObject(GlobalKind.MEMBERSHIP, "é to b", "GRANT \"é\" TO b;\n"));

  @Test
  void eachPieceStandsWhereItIsSaidToStand() {
    GlobalsScript script = GlobalsScript.of(OBJECTS, "PgOps");
    assertThat(script.pieces()).extracting(GlobalsScript.Piece::object).isEqualTo(OBJECTS);
    assertThat(script.pieces())
        .allSatisfy(
            piece ->
                assertThat(
                        new String(
                            script.bytes(), piece.offset(), piece.length(), StandardCharsets.UTF_8))
                    .isEqualTo(piece.object().sql()));
  }

  @Test
  void itReadsAsAScript() {
    assertThat(new String(GlobalsScript.of(OBJECTS, "PgOps 1.0").bytes(), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            -- The globals of a PostgreSQL server, written by PgOps 1.0.
            -- For psql, as a superuser. A role that exists already makes an error and is altered then.

            SET default_transaction_read_only = off;
            SET client_encoding = 'UTF8';
            SET standard_conforming_strings = on;

            -- Roles

            CREATE ROLE "é";
            ALTER ROLE "é" WITH PASSWORD 'SCRAM';

            -- Memberships

            GRANT "é" TO b;
            """);
  }

  @Test
  void aPieceTellsWhatItIsAboutAndNotWhatItSays() {
    assertThat(OBJECTS.get(1)).hasToString("role attributes é");
    assertThat(new GlobalObject(GlobalKind.ROLE_SETTING, "", "ALTER ROLE ALL SET a TO 'b';\n"))
        .hasToString("role setting");
  }
}
