package io.pgops.internal.jdbcengine;

import io.pgops.internal.archive.Toc;
import io.pgops.internal.archive.TocEntry;
import io.pgops.internal.exec.Lease;
import io.pgops.internal.sql.Identifiers;
import io.pgops.internal.sql.Literals;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an ordinary role may not do that an archive needs, found before anything is begun. The
 * server is asked, never told what only superusers may: services have rules of their own.
 */
final class RestoreRights {
  private static final String NO_PRIVILEGE = "42501";
  private static final Pattern IN_C =
      Pattern.compile(
          "(?s)^CREATE (?:FUNCTION|PROCEDURE) .*\\n    LANGUAGE (?:c|internal)[ \\n].*$");
  private static final Pattern BASE_TYPE =
      Pattern.compile("(?s)^CREATE TYPE \\S.* \\(\\s*INTERNALLENGTH.*$");

  /**
   * Something small of its kind is made in a transaction that is rolled back.
   *
   * @param isTemporary whether that takes the right to make temporary things
   */
  private record Probe(String kind, Predicate<TocEntry> entries, String sql, boolean isTemporary) {}

  private static final List<Probe> PROBES =
      List.of(
          new Probe(
              "foreign data wrapper",
              entry -> entry.desc().equals("FOREIGN DATA WRAPPER"),
              "CREATE FOREIGN DATA WRAPPER pgops_probe",
              false),
          new Probe(
              "access method",
              entry -> entry.desc().equals("ACCESS METHOD"),
              "CREATE ACCESS METHOD pgops_probe TYPE TABLE HANDLER pg_catalog.heap_tableam_handler",
              false),
          new Probe(
              "base type",
              entry -> entry.desc().equals("TYPE") && matches(BASE_TYPE, entry),
              "CREATE TYPE pg_temp.pgops_probe",
              true),
          new Probe(
              "C function",
              entry ->
                  Set.of("FUNCTION", "PROCEDURE").contains(entry.desc()) && matches(IN_C, entry),
              "CREATE FUNCTION pg_temp.pgops_probe() RETURNS pg_catalog.int4 LANGUAGE internal AS 'pg_backend_pid'",
              true),
          new Probe(
              "operator family",
              entry -> entry.desc().equals("OPERATOR FAMILY"),
              "CREATE OPERATOR FAMILY pg_temp.pgops_probe USING btree",
              true),
          new Probe(
              "text search template",
              entry -> entry.desc().equals("TEXT SEARCH TEMPLATE"),
              "CREATE TEXT SEARCH TEMPLATE pg_temp.pgops_probe (LEXIZE = pg_catalog.dsimple_lexize)",
              true));

  private final Lease lease;
  private final ServerFacts server;
  private final Toc toc;
  private final RestoreOptions options;
  private final String role;

  RestoreRights(Lease lease, ServerFacts server, Toc toc, RestoreOptions options) {
    this.lease = lease;
    this.server = server;
    this.toc = toc;
    this.options = options;
    this.role = Identifiers.quote(server.user());
  }

  /** Each as a sentence that says what would help. */
  List<String> lacking() throws SQLException {
    List<String> problems = new ArrayList<>();
    if (options.newDatabase() == null) {
      addCreate(problems);
    } else if (Requirements.names(
            lease,
            "SELECT rolname FROM pg_catalog.pg_roles WHERE rolname = CURRENT_USER AND rolcreatedb")
        .isEmpty()) {
      problems.add("Role " + role + " may not create databases: ALTER ROLE " + role + " CREATEDB.");
    }
    addOwners(problems);
    addTablespaces(problems);
    for (Probe probe : PROBES) {
      List<String> names = toc.entries().stream().filter(probe.entries()).map(this::name).toList();
      if (!names.isEmpty() && isRefused(probe)) {
        problems.add(
            "Role "
                + server.user()
                + " may not create the "
                + probe.kind()
                + (names.size() == 1 ? " " : "s ")
                + String.join(", ", names)
                + ", only a superuser may.");
      }
    }
    return problems;
  }

  private String name(TocEntry entry) {
    String schema = entry.namespace();
    return schema == null || schema.isEmpty() ? entry.tag() : schema + "." + entry.tag();
  }

  private void addCreate(List<String> problems) throws SQLException {
    List<TocEntry> made =
        toc.entries().stream()
            .filter(entry -> !EntryPass.isOfDatabase(entry) && !Dispensable.is(entry))
            .toList();
    boolean isOfDatabase =
        made.stream().anyMatch(entry -> Set.of("SCHEMA", "EXTENSION").contains(entry.desc()));
    if (isOfDatabase
        && !may("pg_catalog.has_database_privilege(pg_catalog.current_database(), 'CREATE')")) {
      problems.add(
          "Role "
              + role
              + " may not create schemas and extensions: GRANT CREATE ON DATABASE "
              + Identifiers.quote(server.database())
              + " TO "
              + role
              + ".");
    }
    if (made.stream().anyMatch(entry -> "public".equals(entry.namespace()))
        && !may(
            "(SELECT pg_catalog.bool_and(pg_catalog.has_schema_privilege(n.oid, 'CREATE'))"
                + " FROM pg_catalog.pg_namespace n WHERE n.nspname = 'public')")) {
      problems.add(
          "Role "
              + role
              + " may not create anything in the schema public: GRANT CREATE ON SCHEMA public TO "
              + role
              + ".");
    }
  }

  private boolean may(String condition) throws SQLException {
    return !Requirements.names(lease, "SELECT 'may' WHERE " + condition).isEmpty();
  }

  /** Objects are given away by a member of the role that gets them. */
  private void addOwners(List<String> problems) throws SQLException {
    if (!options.withOwners()) {
      return;
    }
    Set<String> owners = new TreeSet<>();
    for (TocEntry entry : toc.entries()) {
      boolean isGiven = Ownership.isGiven(entry) && !Dispensable.is(entry);
      if (isGiven
          && !EntryPass.isOfDatabase(entry)
          && entry.owner() != null
          && !entry.owner().equals(server.user())) {
        owners.add(entry.owner());
      }
    }
    if (owners.isEmpty()) {
      return;
    }
    String become = server.version().atLeast(16) ? "SET" : "MEMBER";
    Set<String> refused =
        new TreeSet<>(
            Requirements.names(
                lease,
                "SELECT rolname FROM pg_catalog.pg_roles WHERE rolname = ANY(ARRAY["
                    + owners.stream().map(Literals::quote).collect(Collectors.joining(", "))
                    + "]) AND NOT (pg_catalog.pg_has_role(oid, '"
                    + become
                    + "') AND pg_catalog.pg_has_role(oid, 'USAGE'))"));
    if (!refused.isEmpty()) {
      Set<String> superusers =
          Requirements.names(lease, "SELECT rolname FROM pg_catalog.pg_roles WHERE rolsuper");
      List<String> grantable =
          refused.stream().filter(owner -> !superusers.contains(owner)).toList();
      problems.add(
          "Role "
              + role
              + " may not give objects to "
              + Identifiers.join(List.copyOf(refused))
              + ": "
              + (grantable.isEmpty() ? "" : grant(grantable) + ", or ")
              + "restore withoutOwners(), so that "
              + role
              + " owns them.");
    }
  }

  private String grant(List<String> owners) {
    return "GRANT "
        + Identifiers.join(owners)
        + " TO "
        + role
        + (server.version().atLeast(16) ? " WITH INHERIT TRUE, SET TRUE" : "");
  }

  private void addTablespaces(List<String> problems) throws SQLException {
    Set<String> needed = options.withTablespaces() ? Needs.tablespaces(toc) : Set.of();
    if (needed.isEmpty()) {
      return;
    }
    Set<String> refused =
        new TreeSet<>(
            Requirements.names(
                lease,
                "SELECT spcname FROM pg_catalog.pg_tablespace WHERE spcname = ANY(ARRAY["
                    + needed.stream().map(Literals::quote).collect(Collectors.joining(", "))
                    + "]) AND NOT pg_catalog.has_tablespace_privilege(oid, 'CREATE')"));
    if (!refused.isEmpty()) {
      String names = Identifiers.join(List.copyOf(refused));
      problems.add(
          "Role "
              + role
              + " may not use the tablespace"
              + (refused.size() == 1 ? " " : "s ")
              + names
              + ": GRANT CREATE ON TABLESPACE "
              + names
              + " TO "
              + role
              + ", or restore withoutTablespaces().");
    }
  }

  private boolean isRefused(Probe probe) throws SQLException {
    if (probe.isTemporary()
        && !may("pg_catalog.has_database_privilege(pg_catalog.current_database(), 'TEMP')")) {
      return false; // the server says so when it is its turn
    }
    try (Statement statement = lease.statement()) {
      statement.execute("BEGIN");
      try {
        statement.execute(probe.sql());
        return false;
      } catch (SQLException e) {
        if (!EntryRunner.isAnswer(e)) {
          throw e;
        }
        return NO_PRIVILEGE.equals(e.getSQLState());
      } finally {
        statement.execute("ROLLBACK");
      }
    }
  }

  private static boolean matches(Pattern pattern, TocEntry entry) {
    @Nullable String definition = entry.definition();
    return definition != null && pattern.matcher(definition).matches();
  }

  /** What helps where the server refused an entry. */
  static String hint(TocEntry entry) {
    return switch (entry.desc()) {
      case "EXTENSION" ->
          "It is not one of those that ordinary roles may create (see trusted in"
              + " pg_available_extension_versions): restore as a superuser, or as the role that your"
              + " service lets create extensions.";
      case "TABLE DATA" ->
          "GRANT INSERT on the table to the connecting role, or restore as its owner.";
      case "SERVER" -> "GRANT USAGE on the foreign-data wrapper to the owner of the server.";
      default ->
          "Only a superuser or a member of the owner may: restore as one, or grant the connecting"
              + " role what is missing.";
    };
  }
}
