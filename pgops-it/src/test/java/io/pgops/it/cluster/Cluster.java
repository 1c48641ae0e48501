package io.pgops.it.cluster;

import io.pgops.it.sample.Sample;
import io.pgops.it.server.DedicatedServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.StockTools;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A server of its own, with roles, tablespaces and databases of every sort. */
final class Cluster implements AutoCloseable {
  /** As SQL writes it. */
  private static final String WEIRD = "\"We\"\"ird \\ 'ro;le\n--x =%41 é\"";

  static final String HOSTILE = "Da\"ta 'b;ase --x =%41 \\é";

  /** A name that pg_dumpall refuses. */
  static final String TWO_LINES = "new\nline";

  private final DedicatedServer dedicated;

  private Cluster(DedicatedServer dedicated) {
    this.dedicated = dedicated;
  }

  /** One as initdb makes it. */
  static Cluster empty(int major) {
    return new Cluster(DedicatedServer.start(major));
  }

  PostgresServer server() {
    return dedicated.server();
  }

  String log() {
    return dedicated.log();
  }

  TestDatabase database(String name) {
    return server().adoptDatabase(name);
  }

  /** Connections to the database postgres. */
  PGSimpleDataSource postgres() {
    return database("postgres").dataSource();
  }

  /** Connections of another role. */
  DataSource as(String role) {
    return database("postgres").dataSource(role, null);
  }

  void execute(String... statements) {
    for (String statement : statements) {
      server().execute(statement);
    }
  }

  /** Makes roles with all that they can have. */
  void fillRoles() {
    int major = server().major();
    execute(resource("roles"));
    Stream.of(15, 16)
        .filter(since -> since <= major)
        .forEach(since -> execute(resource("roles-" + since)));
  }

  /**
   * Makes tablespaces.
   *
   * @param folder where the one with a place of its own may be
   */
  void fillTablespaces(Path folder) {
    execute("CREATE TABLESPACE \"Ts \"\" '1\nx\" OWNER alice LOCATION '" + folder + "'");
    inPlace("inplace", "bob");
    execute(
        "ALTER TABLESPACE inplace SET (random_page_cost = 1.5, seq_page_cost = 2)",
        "GRANT CREATE ON TABLESPACE inplace TO grp WITH GRANT OPTION",
        "GRANT CREATE ON TABLESPACE inplace TO PUBLIC",
        "SET SESSION AUTHORIZATION grp; GRANT CREATE ON TABLESPACE inplace TO alice",
        "COMMENT ON TABLESPACE inplace IS 'it''s\nhere'");
  }

  private void inPlace(String name, String owner) {
    try (Connection connection = server().connect();
        Statement statement = connection.createStatement()) {
      statement.execute("SET allow_in_place_tablespaces = on");
      statement.execute("CREATE TABLESPACE " + name + " OWNER " + owner + " LOCATION ''");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Makes databases; roles and tablespaces must be there. */
  void fillDatabases() {
    int major = server().major();
    String hostile = '"' + HOSTILE.replace("\"", "\"\"") + '"';
    execute(
        "CREATE DATABASE " + hostile + " OWNER alice TABLESPACE inplace CONNECTION LIMIT 17",
        "COMMENT ON DATABASE " + hostile + " IS 'it''s mine'",
        "REVOKE CONNECT ON DATABASE " + hostile + " FROM PUBLIC",
        "GRANT CONNECT ON DATABASE " + hostile + " TO \"select\" WITH GRANT OPTION",
        "ALTER DATABASE " + hostile + " SET search_path TO 's''c', public",
        "ALTER DATABASE " + hostile + " SET default_transaction_read_only TO on",
        "ALTER ROLE \"12\" IN DATABASE " + hostile + " SET work_mem TO '3MB'",
        "CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' OWNER "
            + WEIRD,
        "CREATE DATABASE \"my template\" IS_TEMPLATE true OWNER bob",
        "CREATE DATABASE mail",
        "CREATE DATABASE \"" + TWO_LINES + '"',
        "ALTER DATABASE postgres SET work_mem TO '5MB'",
        "ALTER DATABASE postgres OWNER TO bob",
        "ALTER ROLE alice IN DATABASE postgres SET work_mem TO '6MB'",
        "COMMENT ON DATABASE postgres IS NULL",
        "REVOKE TEMPORARY ON DATABASE postgres FROM PUBLIC",
        "GRANT CREATE ON DATABASE template1 TO alice",
        "ALTER DATABASE template1 CONNECTION LIMIT 50",
        "COMMENT ON DATABASE template1 IS 'ours'");
    if (major >= 15) {
      execute(
          "CREATE DATABASE icu TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'de-AT' LOCALE 'C'");
    }
    if (major >= 17) {
      execute(
          "CREATE DATABASE builtin TEMPLATE template0 LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C'");
    }
    Sample.MAIL.loadInto(database("mail"));
    for (String name : List.of("latin", "my template", "postgres", "template1", TWO_LINES)) {
      database(name).execute(resource("database"));
    }
    for (String name : List.of("my template", "postgres", "template1")) {
      database(name).execute(resource("database-utf8"));
    }
    database(HOSTILE)
        .execute(
            "SET default_transaction_read_only = off; BEGIN READ WRITE; "
                + resource("database")
                + "CREATE TABLE public.elsewhere (a int) TABLESPACE \"Ts \"\" '1\nx\"; COMMIT");
  }

  /**
   * What pg_dumpall prints, but for the folder of a tablespace. The rows of each table are sorted:
   * where the server puts a row depends on what was deleted before.
   */
  List<String> dumped(Path folder, String... options) {
    List<String> all =
        StockTools.newestFor(server())
            .pgDumpall(
                server(),
                Stream.concat(Stream.of("--restrict-key=x"), Stream.of(options))
                    .toArray(String[]::new))
            .succeeded()
            .out()
            .replace(folder.toString(), "FOLDER")
            .lines()
            .toList();
    List<String> sorted = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    boolean inRows = false;
    for (String line : all) {
      if (line.equals("\\.")) {
        inRows = false;
        rows.stream().sorted().forEach(sorted::add);
        rows.clear();
      }
      (inRows ? rows : sorted).add(line);
      inRows |= line.startsWith("COPY ") && line.endsWith(" FROM stdin;");
    }
    return sorted;
  }

  /** All that pg_dumpall does not look at. */
  List<String> beside() {
    return server()
        .rows(
            """
            SELECT 'setting ' || unnest(setconfig) FROM pg_db_role_setting
             WHERE setdatabase = 0 AND setrole = 0
            UNION ALL
            SELECT concat_ws(' ', 'database', datname, pg_get_userbyid(datdba), datconnlimit, datistemplate,
                             pg_encoding_to_char(encoding), datcollate, datctype,
                             (SELECT string_agg(a::text, ',' ORDER BY a::text)
                                FROM unnest(coalesce(datacl, acldefault('d', datdba))) a),
                             shobj_description(oid, 'pg_database'))
              FROM pg_database WHERE datallowconn
            UNION ALL
            SELECT concat_ws(' ', 'setting', d.datname, pg_get_userbyid(nullif(setrole, 0)), s.setconfig)
              FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase
            UNION ALL
            SELECT concat_ws(' ', 'tablespace', spcname, pg_get_userbyid(spcowner), spcoptions, spcacl)
              FROM pg_tablespace
            ORDER BY 1""")
        .stream()
        .map(row -> String.valueOf(row.get(0)))
        .toList();
  }

  List<String> names(String query) {
    return server().rows(query).stream().map(row -> Objects.requireNonNull(row.get(0))).toList();
  }

  List<String> roles() {
    return names("SELECT rolname FROM pg_roles WHERE rolname !~ '^pg_' ORDER BY 1");
  }

  List<String> databases() {
    return names("SELECT datname FROM pg_database ORDER BY 1");
  }

  List<String> tablespaces() {
    return names("SELECT spcname FROM pg_tablespace ORDER BY 1");
  }

  static Path folder(Path parent, String name) {
    try {
      Path folder = Files.createDirectory(parent.resolve(name));
      // the server may run as somebody else
      folder.toFile().setWritable(true, false);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(Cluster.class.getResourceAsStream(name + ".sql"), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    dedicated.close();
  }
}
