package io.pgops.internal.globals;

import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads a server's globals, in the session's open transaction. */
public final class GlobalsReader {
  private GlobalsReader() {}

  /**
   * Reads them in the session's open transaction.
   *
   * @param passwords whether roles' verifiers are wanted; without the right to read them they are
   *     left out, with a notice
   */
  public static Globals read(CatalogSession session, boolean passwords) throws SQLException {
    List<String> notices = new ArrayList<>();
    boolean readable = passwords && mayReadPasswords(session);
    if (passwords && !readable) {
      notices.add(
          "The connecting role may not read pg_authid, so no role's password is in the backup.");
    }
    List<GlobalObject> objects = new ArrayList<>(Roles.read(session, readable));
    objects.addAll(Memberships.read(session, notices));
    objects.addAll(Tablespaces.read(session));
    if (session.server().atLeast(15)) {
      objects.addAll(Parameters.read(session));
    }
    objects.addAll(RoleSettings.read(session));
    return new Globals(objects, readable, ClusterDatabase.read(session), notices);
  }

  private static boolean mayReadPasswords(CatalogSession session) throws SQLException {
    boolean[] may = new boolean[1];
    session.read(
        CatalogQuery.of(
            "SELECT pg_catalog.has_table_privilege('pg_catalog.pg_authid', 'SELECT') AS may"),
        row -> may[0] = row.flag("may"));
    return may[0];
  }
}
