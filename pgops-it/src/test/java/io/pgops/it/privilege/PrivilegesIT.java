package io.pgops.it.privilege;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.pgops.BackupPlan;
import io.pgops.BackupResult;
import io.pgops.GlobalsBackupResult;
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
import java.util.Locale;
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
              .replace("{subscription}", "sub_" + app.name())
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
    GlobalsBackupResult allGlobals = PgOps.backup(source.dataSource()).globals().to(storage);
    int column = 0;
    for (TestRole role : roles) {
      column++;
      ServerException refusal =
          catchThrowableOfType(ServerException.class, () -> PgOps.backup(as(role)).to(storage));
      assertThat(refusal.sqlState()).isEqualTo("42501");
      assertThat(refusal.hint().orElse("")).contains("TO " + role.name(), "BYPASSRLS");
      String problems = String.valueOf(refusal.getMessage());
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
      // what the documentation says that a role for backups needs
      server.execute("ALTER ROLE " + role.quoted() + " BYPASSRLS");
      boolean readsAll = role == reader || role == admin;
      source.execute(
          ((readsAll
                      ? ""
                      : """
                      GRANT USAGE ON SCHEMA public, closed TO %1$s;
                      GRANT SELECT ON ALL TABLES IN SCHEMA public, closed TO %1$s;
                      GRANT SELECT ON ALL SEQUENCES IN SCHEMA public, closed TO %1$s;
                      """)
                  + "GRANT SELECT ON LARGE OBJECT 4712 TO %1$s")
              .formatted(role.quoted()));
      BackupPlan plan = PgOps.backup(as(role)).plan();
      String skipped = String.join("\n", plan.skipped());
      assertThat(plan.notices()).hasSameSizeAs(plan.skipped());
      table.sees(
          "subscriptions", column, reported(skipped.contains("subscription sub_" + app.name())));
      table.sees(
          "options of other roles' user mappings",
          column,
          reported(skipped.contains("options of user mapping for " + stranger.name())));
      List<String> lacking = new ArrayList<>(entries);
      lacking.removeAll(plan.entries());
      lacking.removeIf(entry -> skipped.contains(entry.toLowerCase(Locale.ROOT)));
      assertThat(lacking).isEmpty();
      table.sees("every other definition, comment, privilege and setting", column, "yes");
      GlobalsBackupResult globals = PgOps.backup(as(role)).globals().to(storage);
      table.sees(
          "globals: passwords of roles",
          column,
          reported(globals.notices().stream().anyMatch(n -> n.contains("may not read pg_authid"))));
      assertThat(globals.roles()).isEqualTo(allGlobals.roles());
      table.sees("globals: everything else", column, "yes");
    }
    for (String row : table.rows()) {
      table.sees(row, column + 1, "yes");
    }
    table.requireSame();
    source.execute(
        "GRANT SELECT (subconninfo) ON pg_subscription TO %1$s; GRANT SELECT ON pg_authid TO %1$s"
            .formatted(plain.quoted()));
    BackupResult result = PgOps.backup(as(plain)).to(storage);
    assertThat(result.skipped()).hasSize(1);
    assertThat(result.complete()).isFalse();
    assertThat(result.rows()).isEqualTo(whole.rows());
    assertThat(PgOps.backup(as(plain)).globals().to(storage).complete()).isTrue();
  }

  private static String yes(boolean is) {
    return is ? "yes" : "error";
  }

  private static String reported(boolean is) {
    return is ? "reported" : "yes";
  }

  /**
   * @param row of the table
   * @param told what each thing begins with that is left out
   */
  private record Thing(String row, String told) {}

  private List<Thing> things() {
    return List.of(
        new Thing("owner of the database", "owner " + owner.name() + " of DATABASE "),
        new Thing("extensions that are trusted, with their comments", "EXTENSION"),
        new Thing(
            "tables, views, functions, types, large objects, ..; row-level security, forced too",
            "TABLE"),
        new Thing("publications of tables", "PUBLICATION several"),
        new Thing(
            "owners of publications who may not create them",
            "owner " + app.name() + " of PUBLICATION several"),
        new Thing("publications of all tables", "PUBLICATION everything"),
        new Thing("subscriptions", "SUBSCRIPTION sub_" + app.name()),
        new Thing("event triggers", "EVENT TRIGGER watcher"),
        new Thing("privileges that a role granted which it is a member of", "ACL TABLE granted"),
        new Thing(
            "privileges that a role granted which it is no member of",
            "ACL TABLE item in shop: GRANT SELECT ON TABLE shop.item TO "
                + friend.name()
                + " by "
                + stranger.name()),
        new Thing(
            "privileges on what the server has by itself",
            "ACL FUNCTION pg_ls_dir(text) in pg_catalog"),
        new Thing("privileges on the schema public", "ACL SCHEMA public"),
        new Thing("default privileges of a role it is no member of", "DEFAULT ACL"),
        new Thing("the database's comment, privileges and settings", "COMMENT DATABASE"),
        new Thing(
            "settings of the database that only superusers may make",
            "DATABASE PROPERTIES NAME: ALTER DATABASE "),
        new Thing(
            "settings of other roles in the database", "DATABASE PROPERTIES NAME: ALTER ROLE "));
  }

  @Test
  void aRestoreMakesWhatTheRoleMayAndTellsTheRest() throws IOException {
    load("source");
    String id = PgOps.backup(source.dataSource()).to(storage).id();
    PrivilegeTable table = PrivilegeTable.read("Restore", server.major());
    try (TestDatabase empty = server.createDatabase("TEMPLATE template0 OWNER " + owner.quoted());
        TestDatabase made = server.adoptDatabase(server.unusedDatabaseName());
        TestDatabase control = server.adoptDatabase(server.unusedDatabaseName())) {
      Restore restore = PgOps.restore(empty.dataSource(owner.name(), null)).backup(id);
      assertThat(restore.plan(storage).problems()).isEmpty();
      seesThings(table, 1, restore.from(storage), empty);
      seesThings(
          table,
          2,
          PgOps.restore(as(admin)).backup(id).intoNewDatabase(made.name()).from(storage),
          made);
      seesThings(
          table,
          3,
          PgOps.restore(source.dataSource())
              .backup(id)
              .intoNewDatabase(control.name())
              .from(storage),
          control);
    }
    table.requireSame();
  }

  private void seesThings(
      PrivilegeTable table, int column, RestoreResult result, TestDatabase target) {
    List<String> unexplained = new ArrayList<>(result.leftOut());
    for (Thing thing : things()) {
      String told = thing.told().replace("NAME", source.name());
      boolean isLeft = result.leftOut().stream().anyMatch(left -> left.startsWith(told));
      unexplained.removeIf(left -> left.startsWith(told) || left.startsWith("COMMENT " + told));
      boolean isOfNew = column == 1 && thing.row().contains("database");
      table.sees(thing.row(), column, isOfNew ? "not restored" : reported(isLeft));
    }
    assertThat(unexplained).isEmpty();
    assertThat(result.notices())
        .filteredOn(notice -> notice.contains(" was left out: "))
        .hasSameSizeAs(result.leftOut());
    List<String> lacking = entries(source);
    lacking.removeAll(entries(target));
    lacking.removeIf(
        entry -> result.leftOut().stream().anyMatch(left -> left.startsWith(entry + ": ")));
    if (column == 1) {
      lacking.removeIf(entry -> entry.contains("DATABASE"));
    }
    if (result.leftOut().stream().anyMatch(left -> left.startsWith("ACL FUNCTION pg_ls_dir"))) {
      lacking.remove("ACL FUNCTION pg_ls_dir(text) in pg_catalog");
    }
    assertThat(lacking).isEmpty();
    String grantors =
        "SELECT unnest(relacl)::text FROM pg_class WHERE oid = 'shop.granted'::regclass ORDER BY 1";
    assertThat(target.rows(grantors)).isEqualTo(source.rows(grantors));
    assertThat(target.rows("SELECT * FROM shop.guarded")).hasSize(2);
    assertThat(target.value("SELECT nspacl FROM pg_namespace WHERE nspname = 'public'"))
        .doesNotContain(app.name() + "=");
  }

  private static List<String> entries(TestDatabase database) {
    return new ArrayList<>(
        PgOps.backup(database.dataSource()).plan().entries().stream()
            .map(entry -> entry.replace(database.name(), "NAME"))
            .toList());
  }

  @Test
  void aRestoreThatCannotBeCompletedIsRefusedAndSaysWhatHelps() throws IOException {
    Tablespace.create(server);
    load("refused");
    String id = PgOps.backup(source.dataSource()).to(storage).id();
    PrivilegeTable table = PrivilegeTable.read("Refused", server.major());
    try (TestDatabase empty = server.createDatabase("TEMPLATE template0 OWNER " + owner.quoted());
        TestDatabase control = server.adoptDatabase(server.unusedDatabaseName())) {
      int column = 0;
      for (TestRole role : List.of(plain, owner, admin)) {
        column++;
        Restore into = PgOps.restore(empty.dataSource(role.name(), null)).backup(id);
        Restore restore = role == admin ? into.intoNewDatabase(control.name()) : into;
        String problems = String.join("\n", restore.plan(storage).problems());
        seesProblems(table, column, problems, role);
        String created =
            role == admin
                ? problems
                : String.join("\n", into.intoNewDatabase(control.name()).plan(storage).problems());
        table.sees("any new database", column, yes(!created.contains("may not create databases")));
      }
      assertThatThrownBy(
              () -> PgOps.restore(empty.dataSource(owner.name(), null)).backup(id).from(storage))
          .isInstanceOf(RestoreException.class)
          .hasMessageContaining("was not begun")
          .hasMessageContaining("foreign data wrapper wrapper");
      PgOps.restore(source.dataSource()).backup(id).intoNewDatabase(control.name()).from(storage);
      List<String> lacking = entries(source);
      lacking.removeAll(entries(control));
      assertThat(lacking).isEmpty();
      seesServerRefuse(
          table, empty, "extensions that are not trusted", "CREATE EXTENSION file_fdw");
      seesServerRefuse(
          table,
          empty,
          "casts between types of others",
          "CREATE CAST (date AS integer) WITHOUT FUNCTION");
      seesServerRefuse(
          table,
          empty,
          "functions that are `LEAKPROOF`",
          "CREATE FUNCTION quiet() RETURNS integer LANGUAGE sql LEAKPROOF AS 'SELECT 1'");
    }
    for (String row : table.rows()) {
      table.sees(row, 4, "yes");
    }
    table.requireSame();
  }

  private void seesProblems(PrivilegeTable table, int column, String problems, TestRole role) {
    table.sees(
        "anything in the schema `public` of a database that is there",
        column,
        yes(!problems.contains("GRANT CREATE ON SCHEMA public TO " + role.name())));
    table.sees(
        "objects of a role it is no member of",
        column,
        yes(!problems.contains("GRANT " + stranger.name() + " TO " + role.name())));
    table.sees(
        "tables in a tablespace without `CREATE` on it",
        column,
        yes(!problems.contains("GRANT CREATE ON TABLESPACE " + Tablespace.NAME)));
    table.sees(
        "foreign-data wrappers that are of no extension",
        column,
        yes(!problems.contains("foreign data wrapper wrapper")));
    table.sees("access methods", column, yes(!problems.contains("access method heap_too")));
    table.sees(
        "functions in C, base types",
        column,
        yes(!problems.contains("C functions public.base_in") && !problems.contains("base type")));
    table.sees(
        "operator classes and families",
        column,
        yes(!problems.contains("operator family public.family")));
    table.sees(
        "text search parsers and templates",
        column,
        yes(!problems.contains("text search template public.template")));
  }

  /** Nobody can be asked before: it is the server that refuses, and nothing is left of it. */
  private void seesServerRefuse(PrivilegeTable table, TestDatabase empty, String row, String sql) {
    try (TestDatabase one = server.createDatabase()) {
      one.execute(sql);
      String id = PgOps.backup(one.dataSource()).to(storage).id();
      assertThatThrownBy(
              () ->
                  PgOps.restore(empty.dataSource(owner.name(), null))
                      .backup(id)
                      .withoutOwners()
                      .from(storage))
          .isInstanceOfSatisfying(
              RestoreException.class,
              e -> {
                assertThat(e).hasMessageContaining("42501").hasMessageContaining("empty again");
                assertThat(e.hint().orElse("")).contains("superuser");
              });
      for (int column = 1; column <= 3; column++) {
        table.sees(row, column, "error");
      }
    }
  }
}
