package io.pgops.it.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.ClusterBackupResult;
import io.pgops.ClusterRestoreResult;
import io.pgops.PgOps;
import io.pgops.it.judge.Judge;
import io.pgops.it.server.EveryServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.storage.LocalDirectory;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

/** A whole server comes back as it was, by the eyes of pg_dumpall. */
class ClusterIT {
  /** All but {@link Cluster#TWO_LINES}. */
  private static final String OTHERS = "--exclude-database=new*";

  private static final String SPACE = "Ts \" '1\nx";

  @ParameterizedTest
  @EveryServer
  void aServerComesBackAsItWas(PostgresServer shared, @TempDir Path temp) {
    Path here = Cluster.folder(temp, "here");
    Path there = Cluster.folder(temp, "there");
    LocalDirectory storage = LocalDirectory.at(temp.resolve("backups"));
    try (Cluster source = Cluster.empty(shared.major());
        Cluster target = Cluster.empty(shared.major())) {
      source.fillRoles();
      source.fillTablespaces(here);
      source.fillDatabases();
      ClusterBackupResult backup = PgOps.backup(source.postgres()).allDatabases().to(storage);
      assertThat(backup.notices()).isEmpty();
      assertThat(backup.complete()).isTrue();
      assertThat(backup.set().databases())
          .startsWith("template1")
          .contains("postgres", "mail", "latin", "my template", Cluster.HOSTILE);

      ClusterRestoreResult result =
          PgOps.restore(target.postgres())
              .allDatabases()
              .tablespaceAt(SPACE, there.toString())
              .from(storage);
      assertThat(result.notices()).isEmpty();
      assertThat(result.rows()).isEqualTo(backup.rows());
      assertThat(result.databases()).isEqualTo(backup.set().databases());

      for (List<String> options :
          List.of(List.of(OTHERS), List.of(OTHERS, "--clean", "--if-exists"))) {
        String[] array = options.toArray(String[]::new);
        Judge.assertLinesSame(
            "pg_dumpall " + options, source.dumped(here, array), target.dumped(there, array));
      }
      Judge.assertSame(source.database(Cluster.TWO_LINES), target.database(Cluster.TWO_LINES));
      assertThat(target.beside()).isEqualTo(source.beside());
    }
  }
}
