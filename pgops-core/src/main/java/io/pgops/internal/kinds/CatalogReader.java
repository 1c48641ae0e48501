package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.catalog.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the whole of a database's catalogs: one query for each kind, whatever the number of
 * objects.
 */
public final class CatalogReader {
  private final CatalogSession session;
  private final Completeness completeness = new Completeness();
  private final List<DumpNode> objects = new ArrayList<>();
  private final List<UnsupportedObject> unsupported = new ArrayList<>();
  private final List<String> unreadable = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();

  private CatalogReader(CatalogSession session) {
    this.session = session;
  }

  public static CatalogContents read(CatalogSession session) throws SQLException {
    return new CatalogReader(session).read();
  }

  private CatalogContents read() throws SQLException {
    CatalogIndex index = CatalogIndex.read(session);
    List<ObjectKind<?>> kinds =
        ObjectKinds.ALL.stream()
            .filter(kind -> kind.catalog().isKnownTo(session.server()))
            .toList();
    for (ObjectKind<?> kind : kinds) {
      session.read(kind.query(session.server()), row -> take(kind, row, index));
    }
    completeness.count(session, kinds.stream().map(ObjectKind::catalog).distinct().toList());
    return new CatalogContents(
        index,
        DumpNode.sorted(objects),
        Comments.read(session),
        SecurityLabels.read(session, index),
        ChangedPrivileges.read(session, index),
        List.copyOf(unsupported),
        UnsupportedFacts.find(session),
        List.copyOf(unreadable),
        List.copyOf(notices),
        completeness);
  }

  private <T extends DbObject> void take(ObjectKind<T> kind, Row row, CatalogIndex index)
      throws SQLException {
    Read<T> read = kind.read(row, index);
    Catalog catalog = kind.catalog();
    if (read instanceof Read.Found<T> found) {
      objects.add(DumpNode.of(kind, found.object()));
      completeness.objects(catalog, found.object().rows());
      if (found.object() instanceof Tables.Table table && table.isReordered()) {
        notices.add(
            "table "
                + table.identity().sql()
                + " inherits columns that its parents got later than it got its own; once it is"
                + " restored, the inherited ones come first");
      }
    } else if (read instanceof Read.Excluded<T> excluded) {
      completeness.excluded(catalog, excluded.reason(), 1);
      if (!excluded.name().isEmpty()) {
        notices.add(excluded.name() + " " + excluded.reason().reason());
      }
    } else if (read instanceof Read.Unreadable<T> hidden) {
      unreadable.add(hidden.description());
      completeness.unsupported(catalog);
    } else if (read instanceof Read.Unsupported<T> none) {
      unsupported.add(none.object());
      completeness.unsupported(catalog);
    }
  }
}
