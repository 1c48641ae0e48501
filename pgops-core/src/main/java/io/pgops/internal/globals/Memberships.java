package io.pgops.internal.globals;

import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which role belongs to which, in an order in which each grantor may grant when its turn comes.
 * Memberships of the server's own roles in each other are the server's own.
 */
final class Memberships {
  private Memberships() {}

  static List<GlobalObject> read(CatalogSession session, List<String> notices) throws SQLException {
    ServerVersion server = session.server();
    List<Membership> memberships = new ArrayList<>();
    session.read(
        CatalogQuery.of(
                """
                SELECT r.rolname AS role, m.rolname AS member,
                       CASE WHEN {has_grantor} THEN g.rolname END AS grantor,
                       a.admin_option, {inherits} AS inherits, {may_set} AS may_set
                  FROM pg_catalog.pg_auth_members a
                  LEFT JOIN pg_catalog.pg_roles r ON r.oid = a.roleid
                  LEFT JOIN pg_catalog.pg_roles m ON m.oid = a.member
                  LEFT JOIN pg_catalog.pg_roles g ON g.oid = a.grantor
                 WHERE NOT COALESCE(r.rolname ~ '^pg_' AND m.rolname ~ '^pg_', false)
                 ORDER BY r.rolname, m.rolname, g.rolname""")
            .with("has_grantor", server.pick(16, "a.grantor <> 10", "false"))
            .with("inherits", server.pick(16, "a.inherit_option", "NULL::pg_catalog.bool"))
            .with("may_set", server.pick(16, "a.set_option", "NULL::pg_catalog.bool")),
        row -> {
          if (row.textOrNull("role") == null || row.textOrNull("member") == null) {
            notices.add(
                "A membership of a role that is no longer there was left out: "
                    + row.textOrNull("role")
                    + " to "
                    + row.textOrNull("member")
                    + ".");
          } else {
            memberships.add(membership(row, server));
          }
        });
    return ordered(memberships, notices).stream().map(Membership::toObject).toList();
  }

  private static Membership membership(Row row, ServerVersion server) throws SQLException {
    Membership.@Nullable Options options =
        server.atLeast(16)
            ? new Membership.Options(row.flag("inherits"), row.flag("may_set"))
            : null;
    return new Membership(
        row.text("role"),
        row.text("member"),
        row.textOrNull("grantor"),
        row.flag("admin_option"),
        options);
  }

  private record Admin(String role, String member) {}

  /**
   * As they were, but each behind one that gives its grantor the right to grant. A grantor that
   * never gets it, which no server should have, is named in a notice and replaced.
   */
  static List<Membership> ordered(List<Membership> memberships, List<String> notices) {
    List<Membership> ordered = new ArrayList<>();
    List<Membership> waiting = new ArrayList<>(memberships);
    Set<Admin> admins = new HashSet<>();
    while (!waiting.isEmpty()) {
      boolean moved = false;
      for (Iterator<Membership> i = waiting.iterator(); i.hasNext(); ) {
        Membership next = i.next();
        if (next.grantor() == null || admins.contains(new Admin(next.role(), next.grantor()))) {
          i.remove();
          ordered.add(next);
          if (next.withAdmin()) {
            admins.add(new Admin(next.role(), next.member()));
          }
          moved = true;
        }
      }
      if (!moved) {
        Membership stuck = waiting.remove(0);
        notices.add(
            "Role "
                + stuck.grantor()
                + " granted "
                + stuck.role()
                + " to "
                + stuck.member()
                + " without the right to; the superuser will have granted it.");
        waiting.add(0, stuck.withoutGrantor());
      }
    }
    return ordered;
  }
}
