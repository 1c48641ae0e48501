package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import java.sql.SQLException;
import java.util.List;

/**
 * A kind of database object, with its whole story. Kinds hold no state.
 *
 * @param <T> its objects
 */
public interface ObjectKind<T extends DbObject> {
  KindInfo info();

  /**
   * The catalog whose rows it reads; several kinds may share one, each row being read by one of
   * them.
   */
  Catalog catalog();

  /**
   * Every row of its part of the catalog, those of the server and of extensions too: they are
   * counted.
   */
  CatalogQuery query(ServerVersion server);

  /** What became of the row. */
  Read<T> read(Row row, CatalogIndex index) throws SQLException;

  /** Reads what is costly or long, for the selected objects only. */
  default void readDetails(CatalogSession session, List<T> selected, Details details)
      throws SQLException {}

  /**
   * The statements that make it and drop it. Owner, privileges and comment are added from outside.
   */
  Ddl ddl(T object, DdlContext context);
}
