package io.pgops.internal.jdbcengine;

import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.exec.Lease;
import io.pgops.internal.kinds.ChangedPrivileges;
import io.pgops.internal.kinds.ChangedPrivileges.Changed;
import io.pgops.internal.kinds.ChangedPrivileges.OnColumn;
import io.pgops.internal.sql.AclChange;
import io.pgops.internal.sql.AclItem;
import io.pgops.internal.sql.AclStatements;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the privileges on what came with the server differ from those of the beginning: a restore may
 * change them, and has to put them back where it fails.
 */
final class BuiltInPrivileges {
  private final Map<ObjectId, Changed> changed = new LinkedHashMap<>();

  private BuiltInPrivileges() {}

  static BuiltInPrivileges read(Lease lease, ServerFacts server) throws SQLException {
    CatalogSession session =
        new CatalogSession(lease.connection(), server.version(), lease.activity()::touch);
    BuiltInPrivileges found = new BuiltInPrivileges();
    session.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    try {
      session.execute("SET LOCAL search_path TO ''");
      for (Changed one : ChangedPrivileges.read(session, CatalogIndex.read(session)).all()) {
        if (one.extension() == null) {
          found.changed.put(one.id(), one);
        }
      }
    } finally {
      session.execute("ROLLBACK");
    }
    return found;
  }

  /** The statements that lead from those to these. */
  List<String> statementsFrom(BuiltInPrivileges now, int serverMajor) {
    Set<ObjectId> all = new LinkedHashSet<>(changed.keySet());
    all.addAll(now.changed.keySet());
    List<String> statements = new ArrayList<>();
    for (ObjectId id : all) {
      addStatements(changed.get(id), now.changed.get(id), serverMajor, statements);
    }
    return statements;
  }

  private static void addStatements(
      @Nullable Changed then, @Nullable Changed now, int serverMajor, List<String> statements) {
    Changed any = then != null ? then : now;
    if (any == null) {
      return;
    }
    AclChange change =
        new AclChange(
            acl(then == null ? null : then.change(), any.change()),
            acl(now == null ? null : now.change(), any.change()));
    statements.addAll(
        AclStatements.diff(any.kind(), serverMajor, any.objectSql(), any.owner(), change));
    Map<String, AclChange> columnsThen = columns(then);
    Map<String, AclChange> columnsNow = columns(now);
    Set<String> names = new LinkedHashSet<>(columnsThen.keySet());
    names.addAll(columnsNow.keySet());
    for (String name : names) {
      AclChange of = columnsThen.getOrDefault(name, columnsNow.get(name));
      if (of != null) {
        statements.addAll(
            AclStatements.columnDiff(
                serverMajor,
                any.objectSql(),
                name,
                any.owner(),
                change,
                new AclChange(acl(columnsThen.get(name), of), acl(columnsNow.get(name), of))));
      }
    }
  }

  /** What is not among the changed is as it was at first. */
  private static List<AclItem> acl(@Nullable AclChange change, AclChange initial) {
    return change == null ? initial.base() : change.current();
  }

  private static Map<String, AclChange> columns(@Nullable Changed changed) {
    Map<String, AclChange> columns = new LinkedHashMap<>();
    if (changed != null) {
      for (OnColumn column : changed.columns()) {
        columns.put(column.name(), column.change());
      }
    }
    return columns;
  }
}
