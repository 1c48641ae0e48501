package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.Exclusion;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import io.pgops.internal.sql.Literals;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Publications: {@code pg_publication}. What they publish is {@link PublishedTables} and {@link
 * PublishedSchemas}.
 */
final class Publications implements ObjectKind<Publications.Publication> {
  /**
   * @param allTables whether it publishes all tables, whichever there are
   * @param operations those of insert, update, delete, truncate that it publishes
   * @param viaRoot whether changes of partitions are published as their root's
   * @param generatedColumns whether stored generated columns are published
   */
  record Publication(
      Identity identity,
      boolean allTables,
      List<String> operations,
      boolean viaRoot,
      boolean generatedColumns)
      implements DbObject {}

  @Override
  public KindInfo info() {
    return new KindInfo("PUBLICATION", Rank.PUBLICATION);
  }

  @Override
  public Catalog catalog() {
    return Catalog.PUBLICATION;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
            """
            SELECT p.oid, p.pubname, p.pubowner, p.puballtables, p.pubinsert, p.pubupdate, p.pubdelete,
                   p.pubtruncate, p.pubviaroot, {generated} AS has_generated_columns
              FROM pg_catalog.pg_publication p""")
        .with("generated", server.pick(18, "p.pubgencols = 's'", "false"));
  }

  @Override
  public Read<Publication> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId id = Catalog.PUBLICATION.id(row.oid("oid"));
    @Nullable Exclusion excluded = index.exclusion(id);
    if (excluded != null) {
      return Read.excluded(excluded);
    }
    List<String> operations = new ArrayList<>();
    for (String operation : List.of("insert", "update", "delete", "truncate")) {
      if (row.flag("pub" + operation)) {
        operations.add(operation);
      }
    }
    return Read.found(
        new Publication(
            new Identity(id, null, row.text("pubname"), index.role(row.oid("pubowner"))),
            row.flag("puballtables"),
            List.copyOf(operations),
            row.flag("pubviaroot"),
            row.flag("has_generated_columns")));
  }

  @Override
  public Ddl ddl(Publication publication, DdlContext context) {
    String sql = publication.identity().sql();
    return Ddl.of(
            publication.identity().name(),
            "CREATE PUBLICATION "
                + sql
                + (publication.allTables() ? " FOR ALL TABLES" : "")
                + " WITH (publish = "
                + Literals.quote(String.join(", ", publication.operations()))
                + (publication.viaRoot() ? ", publish_via_partition_root = true" : "")
                + (publication.generatedColumns() ? ", publish_generated_columns = stored" : "")
                + ");\n",
            "DROP PUBLICATION " + sql + ";\n")
        .commentOn("PUBLICATION " + sql);
  }
}
