package io.pgops.it.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pgops.PgOps;
import io.pgops.error.ServerException;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.catalog.ServerVersion;
import io.pgops.internal.kinds.CatalogContents;
import io.pgops.internal.kinds.CatalogReader;
import io.pgops.it.sample.Pagila;
import io.pgops.it.sample.Sample;
import io.pgops.it.server.EveryServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.TestDatabase;
import io.pgops.storage.LocalDirectory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

/** Every row of the catalogs is an object, or is no object for a named reason. */
class CompletenessIT {
  @ParameterizedTest
  @EveryServer
  void anEmptyDatabaseHoldsNothingButItselfAndPublic(PostgresServer server) throws SQLException {
    try (TestDatabase database = server.createDatabase()) {
      CatalogContents contents = read(database);
      assertThat(contents.completeness().discrepancies()).isEmpty();
      assertThat(contents.completeness().objects()).isEqualTo(2);
      assertThat(contents.unsupportedObjects()).isEmpty();
      assertThat(contents.unsupportedFacts()).isEmpty();
      assertThat(contents.notices()).isEmpty();
    }
  }

  @ParameterizedTest
  @EveryServer
  void everyAttributeIsSupportedAndNoRowIsOverlooked(PostgresServer server) throws SQLException {
    try (TestDatabase database = server.createDatabase()) {
      Sample.ATTRIBUTES.loadInto(database);
      CatalogContents contents = read(database);
      assertThat(contents.completeness().discrepancies()).isEmpty();
      assertThat(contents.unsupportedObjects()).isEmpty();
      assertThat(contents.unsupportedFacts()).isEmpty();
    }
  }

  @ParameterizedTest
  @EveryServer
  void noRowIsOverlookedOfWhatIsUnsupported(PostgresServer server) throws SQLException {
    try (TestDatabase database = server.createDatabase()) {
      Sample.createRoles(database);
      database.execute(Resources.text("unsupported.sql"));
      CatalogContents contents = read(database);
      assertThat(contents.completeness().discrepancies()).isEmpty();
      assertThat(contents.unsupportedObjects()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @EveryServer
  void noRowOfPagilaIsOverlooked(PostgresServer server, @TempDir Path folder) throws SQLException {
    try (TestDatabase database = server.createDatabase()) {
      Pagila.loadInto(database);
      assertThat(read(database).completeness().discrepancies()).isEmpty();
      assertThat(
              PgOps.backup(database.dataSource())
                  .skipUnsupported()
                  .to(LocalDirectory.at(folder))
                  .skipped())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EveryServer
  void temporaryObjectsOfOthersAreNoObjects(PostgresServer server) throws SQLException {
    try (TestDatabase database = server.createDatabase();
        Connection other = database.connect();
        var statement = other.createStatement()) {
      statement.execute(
          """
          CREATE TEMPORARY TABLE mine (id serial PRIMARY KEY, value text CHECK (value <> ''));
          CREATE TEMPORARY VIEW view_of_mine AS SELECT id FROM mine;
          CREATE TYPE pg_temp.colour AS ENUM ('red');
          CREATE FUNCTION pg_temp.one() RETURNS integer LANGUAGE sql AS 'SELECT 1';
          CREATE TEMPORARY SEQUENCE numbers""");
      CatalogContents contents = read(database);
      assertThat(contents.completeness().discrepancies()).isEmpty();
      assertThat(contents.completeness().objects()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EveryServer
  void aRowThatNoKindReadsStopsTheBackup(PostgresServer server, @TempDir Path folder) {
    try (TestDatabase database = server.createDatabase()) {
      database.execute(
          """
          CREATE TABLE t (a integer);
          UPDATE pg_catalog.pg_class SET relkind = 'z' WHERE oid = 't'::regclass""");
      assertThatThrownBy(() -> PgOps.backup(database.dataSource()).to(LocalDirectory.at(folder)))
          .isInstanceOf(ServerException.class)
          .hasMessageContaining("pg_class: ");
    }
  }

  private static CatalogContents read(TestDatabase database) throws SQLException {
    ServerVersion version =
        new ServerVersion(database.server().versionNumber(), database.server().toString());
    try (Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      return CatalogReader.read(new CatalogSession(connection, version, () -> {}));
    }
  }
}
