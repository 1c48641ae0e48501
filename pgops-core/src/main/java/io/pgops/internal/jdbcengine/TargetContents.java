package io.pgops.internal.jdbcengine;

import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.exec.Activity;
import io.pgops.internal.exec.Lease;
import io.pgops.internal.kinds.CatalogContents;
import io.pgops.internal.kinds.CatalogReader;
import io.pgops.internal.kinds.DumpNode;
import io.pgops.internal.kinds.UnsupportedObject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What a database holds of the user's, by the same reading that a backup uses. */
final class TargetContents {
  private TargetContents() {}

  /** Its objects, as "kind name"; empty when a restore may begin. */
  static List<String> of(Lease lease, ServerFacts server) throws SQLException {
    lease.activity().waitingFor("looking into the target", Activity.Kind.SERVER_QUERY);
    CatalogSession session =
        new CatalogSession(lease.connection(), server.version(), lease.activity()::touch);
    session.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    CatalogContents contents;
    try {
      session.execute("SET LOCAL search_path TO ''");
      contents = CatalogReader.read(session);
    } finally {
      session.execute("ROLLBACK");
      lease.activity().working();
    }
    List<String> found = new ArrayList<>();
    contents.objects().stream()
        .filter(DumpNode::isMadeByUsers)
        .map(DumpNode::toString)
        .forEach(found::add);
    contents.unsupportedObjects().stream().map(UnsupportedObject::description).forEach(found::add);
    found.addAll(contents.unreadable());
    return found;
  }
}
