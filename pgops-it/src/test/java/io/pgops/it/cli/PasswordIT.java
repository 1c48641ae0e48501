package io.pgops.it.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.it.server.DedicatedServer;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.PgOpsJar;
import io.pgops.it.tools.Run;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where passwords come from, and that they go nowhere. */
class PasswordIT {
  private static final String PASSWORD = "Geheim&nis:7+x%";
  private static final String ENCODED = URLEncoder.encode(PASSWORD, UTF_8);

  @SuppressWarnings("NullAway.Init")
  private static DedicatedServer server;

  @SuppressWarnings("NullAway.Init")
  private static TestDatabase database;

  @TempDir private Path temp;

  @BeforeAll
  static void startAServerThatAsksForPasswords() throws Exception {
    server = DedicatedServer.start(18);
    server.server().execute("CREATE ROLE keeper SUPERUSER LOGIN PASSWORD '" + PASSWORD + "'");
    Path rules = Path.of(Objects.requireNonNull(server.server().value("SHOW hba_file")));
    Files.writeString(
        rules, "host all keeper 127.0.0.1/32 scram-sha-256\nhost all all 127.0.0.1/32 trust\n");
    server.server().value("SELECT pg_reload_conf()");
    database = server.server().createDatabase();
    database.execute("CREATE TABLE t AS SELECT generate_series(1, 10) AS a");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private Run backup(String url, Map<String, String> environment) {
    return PgOpsJar.run(environment, "backup", "--verbose", "--url", url, "--to", temp.toString());
  }

  private static void assertSecret(Run run) {
    assertThat(run.out() + run.err()).doesNotContain("Geheim").doesNotContain(ENCODED);
  }

  @Test
  void theEnvironmentHasIt() {
    Run run = backup(database.url(), Map.of("PGUSER", "keeper", "PGPASSWORD", PASSWORD));
    assertSecret(run.succeeded());
  }

  @Test
  void theUrlHasIt() {
    Run run =
        backup(database.url() + "?user=keeper&password=" + ENCODED, Map.of("PGPASSWORD", "x"));
    assertSecret(run.succeeded());
  }

  @Test
  void thePasswordFileHasIt() throws IOException {
    Path file = temp.resolve("pgpass");
    Files.writeString(file, "127.0.0.1:*:*:keeper:" + PASSWORD.replace(":", "\\:") + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    Run run = backup(database.url(), Map.of("PGUSER", "keeper", "PGPASSFILE", file.toString()));
    assertSecret(run.succeeded());
  }

  @Test
  void aWrongOneIsAFailureThatDoesNotRepeatIt() {
    for (Run run :
        List.of(
            backup(database.url(), Map.of("PGUSER", "keeper", "PGPASSWORD", "Geheim-wrong")),
            backup(database.url() + "?user=keeper&password=Geheim-wrong", Map.of()))) {
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.err())
          .containsPattern("(?m)^error: .*SQLSTATE 28P01")
          .contains("hint: Check the user, the password and pg_hba.conf.")
          .contains("\tat ");
      assertSecret(run);
    }
  }

  @Test
  void noneIsAFailure() {
    Run run = backup(database.url(), Map.of("PGUSER", "keeper"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).containsPattern("(?m)^error: .*password");
  }

  @Test
  void otherProcessesDoNotSeeTheEnvironments() throws Exception {
    try (Connection other = database.connect();
        Statement lock = other.createStatement()) {
      other.setAutoCommit(false);
      lock.execute("LOCK TABLE t");
      Path output = temp.resolve("output");
      Process process =
          PgOpsJar.start(
              Map.of("PGUSER", "keeper", "PGPASSWORD", PASSWORD),
              output,
              "backup",
              "--url",
              database.url(),
              "--to",
              temp.toString());
      try {
        while (process.isAlive() && !Files.readString(output).contains("locking tables")) {
          Thread.sleep(20);
        }
        assertThat(process.isAlive()).as(Files.readString(output)).isTrue();
        // what ps shows
        assertThat(Files.readString(Path.of("/proc/" + process.pid() + "/cmdline")))
            .contains("backup")
            .doesNotContain("Geheim");
      } finally {
        process.destroy();
        process.waitFor();
      }
    }
  }
}
