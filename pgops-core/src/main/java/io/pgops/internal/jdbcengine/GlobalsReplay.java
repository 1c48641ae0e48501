package io.pgops.internal.jdbcengine;

import io.pgops.error.ServerException;
import io.pgops.internal.exec.Activity;
import io.pgops.internal.exec.Lease;
import io.pgops.internal.globals.GlobalKind;
import io.pgops.internal.globals.GlobalObject;
import io.pgops.internal.globals.Globals;
import io.pgops.internal.globals.TablespacePlace;
import io.pgops.internal.sql.Identifiers;
import io.pgops.internal.sql.SqlScript;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Globals on their way onto a server, in two steps: roles, memberships and tablespaces, without
 * which no database can be restored; and after the databases what would change or end the sessions
 * that restore them: settings, and everything about the superuser, a password among it.
 */
final class GlobalsReplay {
  private final List<GlobalObject> objects;
  private final ClusterRestoreOptions options;
  private final ServerFacts server;
  private final Set<String> existingRoles;
  private final Set<String> existingTablespaces;
  private final String superuser;
  private final Set<List<String>> membershipsBefore;
  private final List<String> createdRoles = new ArrayList<>();
  private final List<String> createdTablespaces = new ArrayList<>();

  private GlobalsReplay(
      List<GlobalObject> objects, ClusterRestoreOptions options, ServerFacts server, Lease lease)
      throws SQLException {
    this.objects = options.databases().withTablespaces() ? objects : withoutTablespaces(objects);
    this.options = options;
    this.server = server;
    this.existingRoles = Requirements.names(lease, "SELECT rolname FROM pg_catalog.pg_roles");
    this.existingTablespaces =
        Requirements.names(lease, "SELECT spcname FROM pg_catalog.pg_tablespace");
    this.superuser =
        Requirements.names(lease, "SELECT pg_catalog.pg_get_userbyid(10)").iterator().next();
    this.membershipsBefore = GrantedMemberships.read(lease, server);
  }

  /** Looks at what is there already. */
  static GlobalsReplay of(
      List<GlobalObject> objects, ClusterRestoreOptions options, Lease lease, ServerFacts server)
      throws SQLException {
    return new GlobalsReplay(objects, options, server, lease);
  }

  private static List<GlobalObject> withoutTablespaces(List<GlobalObject> objects) {
    return objects.stream()
        .filter(
            o -> o.kind() != GlobalKind.TABLESPACE && o.kind() != GlobalKind.TABLESPACE_PROPERTIES)
        .toList();
  }

  /** What will be there when the databases are restored. */
  Needs expected() {
    return new Needs(
        Globals.names(objects, GlobalKind.ROLE), Globals.names(objects, GlobalKind.TABLESPACE));
  }

  /** How many roles were created. */
  int roles() {
    return createdRoles.size();
  }

  /** How many tablespaces were created. */
  int tablespaces() {
    return createdTablespaces.size();
  }

  /** Each reason why it cannot go well, as a sentence. */
  List<String> problems(Lease lease) throws SQLException {
    List<String> problems = new ArrayList<>();
    if (!options.keepExisting()) {
      add(problems, "role", conflicting(GlobalKind.ROLE, existingRoles, superuser));
      add(problems, "tablespace", conflicting(GlobalKind.TABLESPACE, existingTablespaces, ""));
      if (losesSuperuser()) {
        problems.add(
            "Role "
                + superuser
                + " is the server's own superuser, and an ordinary role in the backup.");
      }
    }
    List<TablespacePlace> places =
        objects.stream()
            .filter(o -> o.kind() == GlobalKind.TABLESPACE && !isKept(o))
            .map(this::place)
            .toList();
    problems.addAll(TablespaceProblems.of(lease, server, places));
    Set<String> unknown = new TreeSet<>(options.tablespaces().keySet());
    unknown.removeAll(Globals.names(objects, GlobalKind.TABLESPACE));
    if (!unknown.isEmpty()) {
      problems.add("The backup has no tablespace " + String.join(", ", unknown) + ".");
    }
    return problems;
  }

  private Set<String> conflicting(GlobalKind kind, Set<String> there, String allowed) {
    Set<String> names = Globals.names(objects, kind);
    names.retainAll(there);
    names.remove(allowed);
    return names;
  }

  private static void add(List<String> problems, String word, Set<String> names) {
    if (!names.isEmpty()) {
      problems.add(
          "The server has already the "
              + word
              + (names.size() == 1 ? " " : "s ")
              + String.join(", ", names)
              + ".");
    }
  }

  private boolean losesSuperuser() {
    String loses = "ALTER ROLE " + Identifiers.quote(superuser) + " WITH NOSUPERUSER ";
    return objects.stream()
        .anyMatch(o -> o.kind() == GlobalKind.ROLE_ATTRIBUTES && o.sql().startsWith(loses));
  }

  /** What stays as it is though the backup has it, as a sentence each. */
  List<String> notices() {
    List<String> notices = new ArrayList<>();
    if (options.keepExisting()) {
      notice(notices, "role", conflicting(GlobalKind.ROLE, existingRoles, ""));
      notice(notices, "tablespace", conflicting(GlobalKind.TABLESPACE, existingTablespaces, ""));
    }
    return notices;
  }

  private static void notice(List<String> notices, String word, Set<String> names) {
    if (!names.isEmpty()) {
      notices.add(
          "Kept as they were on the server, not as they are in the backup: "
              + word
              + (names.size() == 1 ? " " : "s ")
              + String.join(", ", names)
              + ".");
    }
  }

  /** Runs in the open transaction all that can run in one. */
  void rehearse(Lease lease) throws SQLException {
    runRoles(lease);
    finish(lease);
  }

  /** Makes roles and memberships, all or none, and then tablespaces. */
  void create(Lease lease) throws SQLException {
    lease.activity().waitingFor("creating roles", Activity.Kind.SERVER_STATEMENT);
    Transaction.commit(
        lease,
        server,
        () -> {
          runRoles(lease);
          createdRoles.addAll(newRoles());
        });
    for (GlobalObject object : objects) {
      if (object.kind() == GlobalKind.TABLESPACE && !isKept(object)) {
        lease.activity().waitingFor("creating a tablespace", Activity.Kind.SERVER_STATEMENT);
        createdTablespaces.add(object.name());
        run(lease, place(object).toObject());
      } else if (object.kind() == GlobalKind.TABLESPACE_PROPERTIES && !isKept(object)) {
        run(lease, object);
      }
    }
    lease.activity().working();
  }

  /** Those that are not there yet; the superuser is. */
  private List<String> newRoles() {
    return Globals.names(objects, GlobalKind.ROLE).stream()
        .filter(role -> !existingRoles.contains(role))
        .toList();
  }

  private void runRoles(Lease lease) throws SQLException {
    for (GlobalObject object : objects) {
      boolean runs =
          switch (object.kind()) {
            case ROLE, ROLE_ATTRIBUTES, ROLE_DESCRIPTION -> !existingRoles.contains(object.name());
            case MEMBERSHIP -> true;
            case TABLESPACE, TABLESPACE_PROPERTIES, PARAMETER, ROLE_SETTING -> false;
          };
      if (runs) {
        run(lease, object);
      }
    }
  }

  /** Runs in the open transaction what comes last. */
  void finish(Lease lease) throws SQLException {
    for (GlobalObject object : objects) {
      boolean runs =
          switch (object.kind()) {
            case ROLE_ATTRIBUTES, ROLE_DESCRIPTION ->
                object.name().equals(superuser) && !isKept(object);
            case ROLE_SETTING -> !isKept(object);
            case PARAMETER -> true;
            case ROLE, MEMBERSHIP, TABLESPACE, TABLESPACE_PROPERTIES -> false;
          };
      if (runs) {
        run(lease, object);
      }
    }
  }

  private boolean isKept(GlobalObject object) {
    return options.keepExisting()
        && switch (object.kind()) {
          case ROLE, ROLE_ATTRIBUTES, ROLE_DESCRIPTION, ROLE_SETTING ->
              existingRoles.contains(object.name());
          case TABLESPACE, TABLESPACE_PROPERTIES -> existingTablespaces.contains(object.name());
          case MEMBERSHIP, PARAMETER -> false;
        };
  }

  private TablespacePlace place(GlobalObject tablespace) {
    TablespacePlace place = TablespacePlace.of(tablespace);
    String other = options.tablespaces().get(place.name());
    return other == null ? place : place.at(other);
  }

  /** The statements may hold a verifier: a failure tells what they were about, and no more. */
  private void run(Lease lease, GlobalObject object) throws SQLException {
    boolean withLabels = options.databases().withSecurityLabels();
    try {
      for (String statement : SqlScript.split(object.sql())) {
        if (withLabels || !statement.startsWith("SECURITY LABEL FOR ")) {
          Transaction.execute(lease, statement);
        }
      }
    } catch (SQLException e) {
      throw new SQLException(
          ServerException.of(object.describe(), e).getMessage(), e.getSQLState(), e);
    }
  }

  /**
   * Drops what was created.
   *
   * @return that it is gone, one sentence
   */
  String takeBack(Lease lease) throws SQLException {
    for (String tablespace : createdTablespaces) {
      Transaction.execute(lease, "DROP TABLESPACE IF EXISTS " + Identifiers.quote(tablespace));
    }
    Set<List<String>> granted = new HashSet<>(GrantedMemberships.read(lease, server));
    granted.removeAll(membershipsBefore);
    for (String revoke : GrantedMemberships.revocations(granted)) {
      Transaction.execute(lease, revoke);
    }
    if (!createdRoles.isEmpty()) {
      Transaction.execute(
          lease,
          createdRoles.stream()
              .map(Identifiers::quote)
              .collect(Collectors.joining(", ", "DROP ROLE IF EXISTS ", "")));
    }
    return "Roles and tablespaces are as they were.";
  }
}
