package io.pgops.it.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.PgOps;
import io.pgops.StoredBackup;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.PgOpsJar;
import io.pgops.it.tools.Run;
import io.pgops.storage.LocalDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is stored, on the command line. */
class StoreCommandIT {
  @TempDir private Path temp;

  private Run run(TestDatabase database, String command, String... arguments) {
    List<String> all = new ArrayList<>(List.of(command, "--from", temp.toString()));
    all.addAll(List.of(arguments));
    return PgOpsJar.run(database, all.toArray(String[]::new));
  }

  @Test
  void backupsAreVerifiedHeldPrunedAndReleased() throws IOException {
    try (TestDatabase mail = PostgresServers.newest().createDatabase()) {
      mail.execute("CREATE TABLE t AS SELECT generate_series(1, 100) AS id");
      List<String> ids =
          Stream.generate(
                  () ->
                      PgOps.backup(mail.dataSource()).name("mail").to(LocalDirectory.at(temp)).id())
              .limit(3)
              .toList();

      Run good = run(mail, "verify", "--restore-on", mail.url(), ids.get(1)).succeeded();
      assertThat(good.out())
          .contains("outcome      good")
          .contains("level        restore")
          .contains("restored in");
      Path archive = temp.resolve("mail/data/" + ids.get(0) + ".dump");
      byte[] bytes = Files.readAllBytes(archive);
      bytes[bytes.length / 2] ^= 1;
      Files.delete(archive);
      Files.write(archive, bytes);
      Run bad = run(mail, "verify", "--level", "checksum", "--json", ids.get(0));
      assertThat(bad.exitCode()).isEqualTo(1);
      assertThat(bad.out())
          .contains("\"good\": false")
          .contains("\"level\": \"checksum\"")
          .contains("is not what was written: its SHA-256 is another.");

      assertThat(run(mail, "hold", "--reason", "audit", ids.get(0)).succeeded().out())
          .contains(ids.get(0) + " is held: audit");
      assertThat(run(mail, "hold", "--reason", "again", ids.get(0)).exitCode()).isEqualTo(1);
      Run list = run(mail, "list").succeeded();
      assertThat(list.out())
          .containsPattern("VERIFIED +HELD")
          .containsPattern(ids.get(0) + ".* BAD: checksum .* held")
          .containsPattern(ids.get(1) + ".* restore 20");
      assertThat(run(mail, "list", "--json").succeeded().out())
          .contains("\"id\": \"" + ids.get(2) + "\"")
          .contains("\"verified\": \"bad\"")
          .contains("\"held\": true")
          .contains("\"serverVersion\"");
      assertThat(run(mail, "inspect", "--json", ids.get(1)).succeeded().out())
          .contains("\"TABLE public.t\"")
          .contains("\"verified\": \"good\"");

      Run dry = run(mail, "prune", "--keep-last", "1", "--dry-run").succeeded();
      assertThat(dry.out()).contains("0 would be deleted, 0 B; 3 kept").contains("is held");
      assertThat(run(mail, "release", ids.get(0)).succeeded().out()).contains("is not held");
      assertThat(run(mail, "prune", "--keep-last", "1", "--dry-run").succeeded().out())
          .containsPattern("would delete +" + ids.get(0) + ".*was verified as bad");
      assertThat(Files.exists(archive)).isTrue();
      assertThat(run(mail, "prune", "--keep-last", "1", "--json").succeeded().out())
          .contains("\"dryRun\": false")
          .contains("\"id\": \"" + ids.get(0) + "\"");
      assertThat(PgOps.backups(LocalDirectory.at(temp)).list())
          .extracting(StoredBackup::id)
          .containsExactly(ids.get(2), ids.get(1));
    }
  }

  @Test
  void aBackupGoesToSeveralPlacesAndSaysWhichFailed() throws IOException {
    try (TestDatabase mail = PostgresServers.newest().createDatabase()) {
      mail.execute("CREATE TABLE t AS SELECT generate_series(1, 100) AS id");
      String[] places = {temp.resolve("a").toString(), temp.resolve("b").toString()};
      Run good =
          PgOpsJar.run(mail, "backup", "--url", mail.url(), "--to", places[0], "--to", places[1]);
      assertThat(good.succeeded().out())
          .containsPattern("in +directory .*a: done")
          .containsPattern("in +directory .*b: done");

      Path file = Files.createFile(temp.resolve("file"));
      Run half =
          PgOpsJar.run(mail, "backup", "--url", mail.url(), "--to", file + "/x", "--to", places[1]);
      assertThat(half.exitCode()).isEqualTo(1);
      assertThat(half.out())
          .containsPattern("in +directory .*x: FAILED: The backup could not be written to")
          .containsPattern("in +directory .*b: done");
      String id = half.out().strip().lines().reduce((first, last) -> last).orElseThrow();
      assertThat(PgOps.backups(LocalDirectory.at(temp.resolve("b"))).get(id).complete()).isTrue();
    }
  }
}
