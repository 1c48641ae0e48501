package io.pgops.examples;

import io.pgops.BackupResult;
import io.pgops.PgOps;
import io.pgops.RestoreResult;
import io.pgops.event.EntryDone;
import io.pgops.event.PgOpsEvent;
import io.pgops.event.PhaseStarted;
import io.pgops.storage.LocalDirectory;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * Starts a PostgreSQL server, fills the database of a small mail service, backs it up to a folder,
 * restores it into a second database, and compares the two.
 */
public final class QuickStart {
  private QuickStart() {}

  /**
   * Exits with 0 if the copy equals the original.
   *
   * @param args the folder to work in; "target/quick-start" by default
   */
  public static void main(String[] args) throws IOException, SQLException {
    Path folder = Path.of(args.length > 0 ? args[0] : "target/quick-start").toAbsolutePath();
    boolean same;
    try (EmbeddedPostgres server = start(folder)) {
      same = run(server, folder.resolve("backups"));
    }
    System.exit(same ? 0 : 1);
  }

  private static boolean run(EmbeddedPostgres server, Path backups)
      throws IOException, SQLException {
    DataSource mail = server.getPostgresDatabase();
    execute(mail, resource("mail-service.sql"));
    say("The mail service's database is filled, on PostgreSQL " + version(mail) + ".");

    say("Backing it up to " + backups + " ...");
    BackupResult backup =
        PgOps.backup(mail)
            .name("mail-service")
            .listener(QuickStart::show)
            .to(LocalDirectory.at(backups));
    say("Done: " + backup);

    say("Restoring it into a new database ...");
    String copy = "mail_copy";
    RestoreResult restored =
        PgOps.restore(mail)
            .backup(backup.id())
            .intoNewDatabase(copy)
            .listener(QuickStart::show)
            .from(LocalDirectory.at(backups));
    say("Done: " + restored);

    return compare(mail, server.getDatabase("postgres", copy));
  }

  private static EmbeddedPostgres start(Path folder) throws IOException {
    say("Starting PostgreSQL ...");
    Files.createDirectories(folder);
    // A folder of our own for the server, so that no other user's is in the way.
    return EmbeddedPostgres.builder()
        .setOverrideWorkingDirectory(folder.resolve("postgres").toFile())
        .setDataDirectory(Files.createTempDirectory(folder, "data-"))
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("unix_socket_directories", "")
        .start();
  }

  private static void show(PgOpsEvent event) {
    if (event instanceof PhaseStarted phase) {
      say("  " + phase.phase());
    } else if (event instanceof EntryDone entry && entry.rows() >= 0) {
      say("    " + entry.object() + ": " + entry.rows() + " rows");
    }
  }

  private static boolean compare(DataSource original, DataSource copy) throws SQLException {
    say("Comparing every table:");
    Map<String, String> expected = contents(original);
    Map<String, String> found = contents(copy);
    for (Map.Entry<String, String> table : expected.entrySet()) {
      String other = found.getOrDefault(table.getKey(), "missing");
      boolean same = table.getValue().equals(other);
      say(
          "  "
              + table.getKey()
              + ": "
              + (same ? "same, " : "DIFFERENT: " + other + " instead of ")
              + table.getValue());
    }
    boolean same = !expected.isEmpty() && expected.equals(found);
    say(same ? "The copy equals the original." : "The copy DIFFERS from the original.");
    return same;
  }

  /** For every table how many rows it has, and a sum of hashes that no order changes. */
  private static Map<String, String> contents(DataSource dataSource) throws SQLException {
    Map<String, String> contents = new TreeMap<>();
    try (Connection connection = dataSource.getConnection();
        Statement tables = connection.createStatement();
        Statement rows = connection.createStatement();
        ResultSet table =
            tables.executeQuery(
                """
                SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
                WHERE schemaname NOT IN ('pg_catalog', 'information_schema')""")) {
      while (table.next()) {
        String name = table.getString(1);
        try (ResultSet sum =
            rows.executeQuery(
                "SELECT count(*), coalesce(sum(hashtextextended(r::text, 0)), 0) FROM "
                    + name
                    + " AS r")) {
          sum.next();
          contents.put(name, sum.getLong(1) + " rows, hash " + sum.getBigDecimal(2));
        }
      }
    }
    return contents;
  }

  private static String version(DataSource dataSource) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      return connection.getMetaData().getDatabaseProductVersion();
    }
  }

  private static void execute(DataSource dataSource, String script) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(script);
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = QuickStart.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
