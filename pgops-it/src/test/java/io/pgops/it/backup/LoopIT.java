package io.pgops.it.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pgops.PgOps;
import io.pgops.error.ServerException;
import io.pgops.it.server.EveryServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.SideBySide;
import io.pgops.it.server.TestDatabase;
import io.pgops.storage.LocalDirectory;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

/** Objects that need each other in a circle that nothing can cut. */
@SideBySide
class LoopIT {
  @ParameterizedTest
  @EveryServer(from = 15)
  void aLoopThatNoRuleKnowsStopsTheBackupWithItsPath(PostgresServer server, @TempDir Path folder) {
    try (TestDatabase source = server.createDatabase()) {
      source.execute(
          """
          CREATE TABLE looped (a integer);
          CREATE FUNCTION of_row(looped) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
          ALTER TABLE looped ADD COLUMN b integer GENERATED ALWAYS AS (of_row(NULL::looped)) STORED;
          """);
      assertThatThrownBy(() -> PgOps.backup(source.dataSource()).to(LocalDirectory.at(folder)))
          .isInstanceOf(ServerException.class)
          .hasMessageContaining(
              "table public.looped -> default of public.looped.b -> function public.of_row(public.looped)");
      assertThat(PgOps.backups(LocalDirectory.at(folder)).list()).isEmpty();
    }
  }

  @ParameterizedTest
  @EveryServer
  void aGeneratedColumnIsNotComputedBeforeWhatItCallsIsThere(
      PostgresServer server, @TempDir Path folder) {
    try (TestDatabase source = server.createDatabase()) {
      source.execute(
          """
          CREATE TABLE grouped (id integer PRIMARY KEY, name text);
          CREATE FUNCTION below() RETURNS bigint IMMUTABLE
              BEGIN ATOMIC SELECT count(*) FROM (SELECT id, name FROM grouped GROUP BY id) AS g; END;
          CREATE FUNCTION above() RETURNS bigint IMMUTABLE RETURN below();
          CREATE TABLE computed (a integer, b bigint GENERATED ALWAYS AS (above()) STORED);
          """);
      assertThatThrownBy(() -> PgOps.backup(source.dataSource()).to(LocalDirectory.at(folder)))
          .isInstanceOf(ServerException.class)
          .hasMessageContaining("all data -> data of table public.computed -> ")
          .hasMessageContaining("function public.above() -> function public.below() -> ")
          .hasMessageContaining("grouped_pkey");
    }
  }
}
