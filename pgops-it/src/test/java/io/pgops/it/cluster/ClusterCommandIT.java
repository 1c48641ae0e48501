package io.pgops.it.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.it.judge.Judge;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.tools.PgOpsJar;
import io.pgops.it.tools.Run;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole servers by the command line. */
class ClusterCommandIT {
  @TempDir private Path temp;

  private String folder() {
    return temp.resolve("backups").toString();
  }

  private static Run run(Cluster cluster, String command, String... arguments) {
    List<String> all = new ArrayList<>(List.of(command));
    if (command.equals("backup") || command.equals("restore")) {
      all.addAll(List.of("--url", cluster.database("postgres").url()));
    }
    all.addAll(List.of(arguments));
    return PgOpsJar.run(cluster.database("postgres"), all.toArray(String[]::new));
  }

  private static String lastLine(Run run) {
    return run.succeeded().out().lines().reduce((first, second) -> second).orElseThrow();
  }

  @Test
  void aServerIsBackedUpListedInspectedAndRestored() {
    int major = PostgresServers.newest().major();
    try (Cluster source = Cluster.empty(major);
        Cluster target = Cluster.empty(major)) {
      source.fillRoles();
      source.execute("CREATE DATABASE shop OWNER alice");
      source.database("shop").execute("CREATE TABLE t AS SELECT generate_series(1, 10) AS a");

      Run plan = run(source, "backup", "--all-databases", "--plan").succeeded();
      assertThat(plan.out()).contains("database     shop, 1 table with ");
      String set =
          lastLine(
              run(
                  source,
                  "backup",
                  "--all-databases",
                  "--globals",
                  "--to",
                  folder(),
                  "--name",
                  "nightly"));
      assertThat(set).matches("nightly_\\d{8}_\\d{6}_[0-9a-z]{4}");

      Run list = run(source, "list", "--from", folder()).succeeded();
      assertThat(list.out().lines().filter(line -> line.startsWith(set))).hasSize(1);
      assertThat(list.out().lines().filter(line -> line.endsWith(set))).hasSize(4);
      assertThat(list.out()).contains("(globals)").contains("SET ").contains("DATABASES");

      Run inspect = run(source, "inspect", "--from", folder(), set).succeeded();
      assertThat(inspect.out())
          .contains("databases  template1, postgres, shop")
          .contains("scope      complete");
      String globals =
          inspect
              .out()
              .lines()
              .filter(line -> line.contains("(globals)"))
              .findFirst()
              .orElseThrow();
      Run contents =
          run(source, "inspect", "--from", folder(), globals.substring(0, globals.indexOf(' ')))
              .succeeded();
      assertThat(contents.out())
          .contains("ROLE ATTRIBUTES alice")
          .contains("ROLE MEMBERSHIP grp to alice")
          .doesNotContain("SCRAM")
          .doesNotContain("Geheim");

      target.execute("CREATE ROLE alice");
      Run refused =
          run(target, "restore", "--all-databases", "--from", folder(), "--backup", set, "--plan");
      assertThat(refused.exitCode()).isEqualTo(1);
      assertThat(refused.out()).contains("problem  The server has already the role alice.");
      target.execute("DROP ROLE alice");
      Run restore =
          run(target, "restore", "--all-databases", "--from", folder(), "--backup", set)
              .succeeded();
      assertThat(restore.out()).contains(set).contains("template1, postgres, shop");
      assertThat(restore.err()).contains("shop: restoring objects and rows");
      Judge.assertLinesSame("pg_dumpall", source.dumped(temp), target.dumped(temp));
    }
  }

  @Test
  void globalsAloneAreBackedUpAndRestored() {
    int major = PostgresServers.newest().major();
    try (Cluster source = Cluster.empty(major);
        Cluster target = Cluster.empty(major)) {
      source.fillRoles();
      source.fillTablespaces(Cluster.folder(temp, "here"));
      String id = lastLine(run(source, "backup", "--globals", "--to", folder()));
      assertThat(id).startsWith("globals_");
      Path there = Cluster.folder(temp, "there");
      run(
              target,
              "restore",
              "--globals",
              "--from",
              folder(),
              "--tablespace",
              "Ts \" '1\nx=" + there)
          .succeeded();
      Judge.assertLinesSame(
          "pg_dumpall",
          source.dumped(temp.resolve("here"), "--globals-only"),
          target.dumped(there, "--globals-only"));

      String without =
          lastLine(run(source, "backup", "--globals", "--no-role-passwords", "--to", folder()));
      Run partial = run(target, "restore", "--globals", "--from", folder(), "--backup", without);
      assertThat(partial.exitCode()).isEqualTo(1);
      assertThat(partial.err()).contains("without passwords").contains("--force");
      run(
              target,
              "restore",
              "--globals",
              "--from",
              folder(),
              "--backup",
              without,
              "--force",
              "--keep-existing",
              "--no-tablespaces")
          .succeeded();
    }
  }

  @Test
  void contradictionsAreWrongUsage() {
    String url = "jdbc:postgresql://127.0.0.1:1/x";
    for (List<String> wrong :
        List.of(
            List.of("backup", "--to", "x", "--no-globals"),
            List.of("backup", "--to", "x", "--exclude-database", "a"),
            List.of("backup", "--to", "x", "--no-role-passwords"),
            List.of("backup", "--to", "x", "--globals", "--no-globals", "--all-databases"),
            List.of("backup", "--to", "x", "--all-databases", "-t", "a"),
            List.of("backup", "--globals", "--plan"),
            List.of("restore", "--from", "x", "--keep-existing"),
            List.of("restore", "--from", "x", "--all-databases", "--into", "y"),
            List.of(
                "restore", "--from", temp.toString(), "--globals", "--tablespace", "a=relative"))) {
      List<String> arguments = new ArrayList<>(wrong);
      arguments.addAll(List.of("--url", url));
      Run run = PgOpsJar.run(Map.of(), arguments.toArray(String[]::new));
      assertThat(run.exitCode()).as("%s\n%s", wrong, run.err()).isEqualTo(2);
    }
  }
}
