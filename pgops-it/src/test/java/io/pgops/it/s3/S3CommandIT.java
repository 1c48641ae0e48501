package io.pgops.it.s3;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.it.judge.Judge;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.PgOpsJar;
import io.pgops.it.tools.Run;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** The command line with a bucket in place of a folder. */
@DisabledIfSystemProperty(
    named = S3Server.ENDPOINT,
    matches = ".*",
    disabledReason = "another endpoint's credentials are not handed on to a process")
class S3CommandIT {
  private static Map<String, String> environment(TestDatabase database) {
    Map<String, String> environment = new HashMap<>(PgOpsJar.environment(database));
    environment.put("AWS_ACCESS_KEY_ID", S3Server.KEY);
    environment.put("AWS_SECRET_ACCESS_KEY", S3Server.SECRET);
    environment.put("AWS_EC2_METADATA_DISABLED", "true");
    return environment;
  }

  @Test
  void aBucketIsAFolderToEveryCommand() {
    try (S3Server s3 = S3Server.start();
        TestDatabase source = PostgresServers.newest().createDatabase();
        TestDatabase restored = source.server().createDatabase()) {
      source.execute(
          "CREATE TABLE t AS SELECT n, md5(n::text) AS a FROM generate_series(1, 500) n");
      String bucket = s3.createBucket();
      String place = "s3://" + bucket + "/nightly";
      String endpoint = s3.endpoint().toString();
      Map<String, String> given = environment(source);
      Map<String, String> found = environment(source);
      found.put("AWS_ENDPOINT_URL_S3", endpoint);

      String[] backup = {"backup", "--url", source.url(), "--to", place, "--name", "app"};
      Run written = PgOpsJar.run(found, with(backup, "--path-style")).succeeded();
      String id = written.out().lines().reduce((first, second) -> second).orElseThrow();
      assertThat(s3.objects(bucket)).hasSize(3).allMatch(key -> key.startsWith("nightly/app/"));

      String[] way = {"--from", place, "--endpoint", endpoint, "--path-style"};
      assertThat(PgOpsJar.run(given, with(way, "list")).succeeded().out()).contains(id);
      assertThat(PgOpsJar.run(given, with(way, "inspect", id)).succeeded().out())
          .contains("TABLE DATA public t");
      PgOpsJar.run(given, with(way, "restore", "--url", restored.url())).succeeded();
      Judge.assertDataSame(source, restored);
    }
  }

  /** The command comes first, wherever it stands. */
  private static String[] with(String[] arguments, String... more) {
    String[] all = new String[arguments.length + more.length];
    boolean command = arguments[0].startsWith("--");
    System.arraycopy(
        command ? more : arguments, 0, all, 0, command ? more.length : arguments.length);
    System.arraycopy(
        command ? arguments : more,
        0,
        all,
        command ? more.length : arguments.length,
        command ? arguments.length : more.length);
    return all;
  }

  @Test
  void whatIsNotThereIsSaidWithoutASecret() {
    try (S3Server s3 = S3Server.start();
        TestDatabase database = PostgresServers.newest().createDatabase()) {
      String endpoint = s3.endpoint().toString();
      Run run =
          PgOpsJar.run(
              environment(database),
              "list",
              "--from",
              "s3://no-such-bucket",
              "--endpoint",
              endpoint,
              "--path-style");
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.err())
          .contains("NoSuchBucket")
          .contains("s3://no-such-bucket at " + endpoint)
          .doesNotContain(S3Server.SECRET);
    }
  }

  @Test
  void optionsOfABucketAreRefusedForAFolder() {
    Run run = PgOpsJar.run(Map.of(), "list", "--from", "/tmp", "--path-style");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("--path-style are for s3://BUCKET/PREFIX");
  }
}
