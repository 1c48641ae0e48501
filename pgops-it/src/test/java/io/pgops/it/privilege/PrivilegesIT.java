package io.pgops.it.privilege;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pgops.BackupPlan;
import io.pgops.BackupResult;
import io.pgops.PgOps;
import io.pgops.Restore;
import io.pgops.RestoreResult;
import io.pgops.error.RestoreException;
import io.pgops.error.ServerException;
import io.pgops.it.kinds.Tablespace;
import io.pgops.it.server.EveryServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.server.TestRole;
import io.pgops.storage.LocalDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.postgresql.ds.PGSimpleDataSource;

/** The tables of docs/privileges.md are what servers do. */
@ParameterizedClass
@EveryServer
class PrivilegesIT {
  private final PostgresServer server;
  private final LocalDirectory storage;
  private final TestRole app;
  private final TestRole friend;
  private final TestRole stranger;
  private final TestRole plain;
  private final TestRole owner;
  private final TestRole reader;
  private final TestRole admin;
  private final TestDatabase source;

  PrivilegesIT(PostgresServer server, @TempDir Path folder) {
    this.server = server;
    this.storage = LocalDirectory.at(folder);
    this.app = server.createRole("");
    this.friend = server.createRole("");
    this.stranger = server.createRole("");
    this.plain = server.createRole("LOGIN");
    this.owner = server.createRole("LOGIN");
    this.reader = server.createRole("LOGIN");
    this.admin = server.createRole("LOGIN CREATEDB CREATEROLE");
    this.source = server.createDatabase("TEMPLATE template0 OWNER " + owner.quoted());
    String members = owner.quoted() + ", " + admin.quoted();
    server.execute(
        "GRANT "
            + app.quoted()
            + ", "
            + friend.quoted()
            + " TO "
            + members
            + "; GRANT pg_read_all_data TO "
            + reader.quoted()
            + "; GRANT pg_read_all_data, pg_write_all_data, pg_monitor TO "
            + admin.quoted());
  }

  @AfterEach
  void drop() {
    source.close();
    Stream.of(admin, reader, owner, plain, stranger, friend, app).forEach(TestRole::close);
  }

  private void load(String script) throws IOException {
    try (InputStream in = PrivilegesIT.class.getResourceAsStream(script + ".sql")) {
      source.execute(
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
              .replace("{app}", app.quoted())
              .replace("{friend}", friend.quoted())
              .replace("{stranger}", stranger.quoted())
              .replace("{subscription}", "sub_" + source.name())
              .replace("{tablespace}", Tablespace.NAME)
              .replace("{database}", source.quotedName()));
    }
  }

  private PGSimpleDataSource as(TestRole role) {
    return source.dataSource(role.name(), null);
  }

  @Test
  void aBackupHoldsWhatTheRoleMayReadAndTellsTheRest() throws IOException {
    load("unread");
    List<TestRole> roles = List.of(plain, owner, reader, admin);
    for (TestRole role : roles) {
      source.execute(
          "CREATE TABLE forced_on_%1$s (a integer); ALTER TABLE forced_on_%1$s OWNER TO %1$s; ALTER TABLE forced_on_%1$s ENABLE ROW LEVEL SECURITY; ALTER TABLE forced_on_%1$s FORCE ROW LEVEL SECURITY"
              .formatted(role.name()));
    }
    PrivilegeTable table = PrivilegeTable.read("Backup", server.major());
    BackupResult whole = PgOps.backup(source.dataSource()).to(storage);
    assertThat(whole.complete()).isTrue();
    List<String> entries = PgOps.backup(source.dataSource()).plan().entries();
    int column = 0;
    for (TestRole role : roles) {
      column++;
      assertThatThrownBy(() -> PgOps.backup(as(role)).to(storage))
          .isInstanceOfSatisfying(
              ServerException.class,
              e -> {
                assertThat(e.sqlState()).isEqualTo("42501");
                assertThat(e.hint().orElse("")).contains("TO " + role.name(), "BYPASSRLS");
              });
      String problems = problems(role);
      table.sees("rows of tables with `SELECT` on them", column, yes(!problems.contains("mine")));
      table.sees("other tables", column, yes(!problems.contains("public.hidden")));
      table.sees(
          "tables in a schema without `USAGE` on it",
          column,
          yes(!problems.contains("schema closed")));
      table.sees(
          "sequences without `SELECT` on them",
          column,
          yes(!problems.contains("sequence public.counter")));
      table.sees(
          "large objects without `SELECT` on them",
          column,
          yes(!problems.contains("large object 4712")));
      table.sees(
          "tables where row-level security hides rows from the role",
          column,
          yes(!problems.contains("public.guarded")));
      table.sees(
          "tables of its own that force row-level security on their owner",
          column,
          yes(!problems.contains("forced_on_" + role.name())));
      // what the documentation says a role for backups needs
      server.execute(
          "GRANT pg_read_all_data TO %1$s; ALTER ROLE %1$s BYPASSRLS".formatted(role.quoted()));
      source.execute("GRANT SELECT ON LARGE OBJECT 4712 TO " + role.quoted());
      BackupPlan plan = PgOps.backup(as(role)).plan();
      String skipped = String.join("\n", plan.skipped());
      assertThat(plan.skipped()).hasSize(2);
      assertThat(plan.notices()).hasSize(2);
      table.sees("subscriptions", column, reported(skipped.contains("subscription sub_")));
      table.sees(
          "options of other roles' user mappings",
          column,
          reported(skipped.contains("options of user mapping for " + stranger.quoted())));
      List<String> lacking = new ArrayList<>(entries);
      lacking.removeAll(plan.entries());
      assertThat(lacking).containsExactly("SUBSCRIPTION sub_" + source.name());
      table.sees("every other definition, comment, privilege and setting", column, "yes");
      var globals = PgOps.backup(as(role)).globals().to(storage);
      table.sees(
          "globals: passwords of roles",
          column,
          reported(globals.notices().stream().anyMatch(n -> n.contains("may not read pg_authid"))));
      assertThat(globals.roles())
          .isEqualTo(PgOps.backup(source.dataSource()).globals().to(storage).roles());
      table.sees("globals: everything else", column, "yes");
    }
    source.execute(
        "GRANT SELECT (subconninfo) ON pg_subscription TO %1$s; GRANT SELECT ON pg_authid TO %1$s"
            .formatted(reader.quoted()));
    BackupResult result = PgOps.backup(as(reader)).to(storage);
    assertThat(result.skipped()).hasSize(1);
    assertThat(result.rows()).isEqualTo(whole.rows());
    assertThat(PgOps.backup(as(reader)).globals().to(storage).complete()).isTrue();
    for (String row : table.rows()) {
      table.sees(row, column + 1, "yes");
    }
    table.requireSame();
  }

  private String problems(TestRole role) {
    try {
      PgOps.backup(as(role)).plan();
      return "";
    } catch (ServerException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static String yes(boolean is) {
    return is ? "yes" : "error";
  }

  private static String reported(boolean is) {
    return is ? "reported" : "yes";
  }

  /** What is told of what is left out, by the row of the table that it belongs to. */
  private record Reported(String row, String told) {}

  private static List<Reported> reported() {
    return List.of(
        new Reported("owner of the database", "owner postgres of DATABASE"),
        new Reported("event triggers", "EVENT TRIGGER watcher"),
        new Reported("publications of all tables", "PUBLICATION everything"),
        new Reported("subscriptions", "SUBSCRIPTION sub_"));
  }

  @Test
  void aRestoreMakesWhatTheRoleMayAndTellsTheRest() throws IOException {
    load("source");
    String id = PgOps.backup(source.dataSource()).to(storage).id();
    List<String> entries = PgOps.backup(source.dataSource()).plan().entries();
    TestDatabase empty = server.createDatabase("TEMPLATE template0 OWNER " + owner.quoted());
    TestDatabase made = server.adoptDatabase(server.unusedDatabaseName());
    TestDatabase control = server.adoptDatabase(server.unusedDatabaseName());
    try (empty;
        made;
        control) {
      show("owner", PgOps.restore(empty.dataSource(owner.name(), null)).backup(id), empty, entries);
      show(
          "admin", PgOps.restore(as(admin)).backup(id).intoNewDatabase(made.name()), made, entries);
      show(
          "super",
          PgOps.restore(source.dataSource()).backup(id).intoNewDatabase(control.name()),
          control,
          entries);
    }
  }

  private void show(String who, Restore restore, TestDatabase target, List<String> entries) {
    System.err.println("#### " + server + " " + who);
    try {
      RestoreResult result = restore.from(storage);
      result.leftOut().forEach(s -> System.err.println("## left " + s));
      List<String> after = PgOps.backup(target.dataSource()).plan().entries();
      List<String> lacking = new ArrayList<>(entries);
      lacking.removeAll(after);
      System.err.println("## lacking " + lacking);
    } catch (RestoreException e) {
      System.err.println("## " + e.getMessage() + " " + e.hint());
    }
  }

  @Test
  void refused() throws IOException {
    Tablespace.create(server);
    load("refused");
    String id = PgOps.backup(source.dataSource()).to(storage).id();
    try (TestDatabase empty = server.createDatabase("TEMPLATE template0 OWNER " + owner.quoted())) {
      for (TestRole role : List.of(plain, owner, admin)) {
        PgOps.restore(empty.dataSource(role.name(), null))
            .backup(id)
            .plan(storage)
            .problems()
            .forEach(s -> System.err.println("## problem existing " + role + " " + s));
        PgOps.restore(empty.dataSource(role.name(), null))
            .backup(id)
            .intoNewDatabase("xyz")
            .plan(storage)
            .problems()
            .forEach(s -> System.err.println("## problem new " + role + " " + s));
      }
    }
    List<String> each =
        List.of(
            "CREATE EXTENSION file_fdw",
            "CREATE CAST (date AS integer) WITHOUT FUNCTION",
            "CREATE FUNCTION quiet() RETURNS integer LANGUAGE sql LEAKPROOF AS 'SELECT 1'");
    for (String sql : each) {
      try (TestDatabase one = server.createDatabase();
          TestDatabase empty =
              server.createDatabase("TEMPLATE template0 OWNER " + owner.quoted())) {
        one.execute(sql);
        String oneId = PgOps.backup(one.dataSource()).to(storage).id();
        show(
            sql,
            PgOps.restore(empty.dataSource(owner.name(), null)).backup(oneId).withoutOwners(),
            empty,
            List.of());
      }
    }
  }
}
