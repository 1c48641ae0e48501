package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.catalog.Exclusion;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statistics over several columns or expressions: {@code pg_statistic_ext}. */
final class ExtendedStatistics implements ObjectKind<ExtendedStatistics.StatisticsObject> {
  /**
   * A statistics object.
   *
   * @param table what it is about
   * @param target how much ANALYZE looks at; null for as much as usual
   */
  record StatisticsObject(Identity identity, ObjectId table, @Nullable Integer target)
      implements DbObject {
    @Override
    public ObjectId partOf() {
      return table;
    }
  }

  @Override
  public KindInfo info() {
    return new KindInfo("STATISTICS", Rank.STATISTICS);
  }

  @Override
  public Catalog catalog() {
    return Catalog.STATISTIC_EXT;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
        """
        SELECT x.oid, x.stxnamespace, x.stxname, x.stxowner, x.stxrelid,
               NULLIF(x.stxstattarget, -1) AS target, c.relnamespace
          FROM pg_catalog.pg_statistic_ext x
          JOIN pg_catalog.pg_class c ON c.oid = x.stxrelid""");
  }

  @Override
  public Read<StatisticsObject> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId id = Catalog.STATISTIC_EXT.id(row.oid("oid"));
    ObjectId table = Catalog.CLASS.id(row.oid("stxrelid"));
    @Nullable Exclusion excluded = index.exclusion(id, row.oid("stxnamespace"));
    if (excluded == null) {
      excluded = Relations.exclusion(row, table, index);
    }
    return excluded != null
        ? Read.excluded(excluded)
        : Read.found(
            new StatisticsObject(
                new Identity(
                    id,
                    index.schema(row.oid("stxnamespace")),
                    row.text("stxname"),
                    index.role(row.oid("stxowner"))),
                table,
                row.numberOrNull("target")));
  }

  @Override
  public void readDetails(CatalogSession session, List<StatisticsObject> selected, Details details)
      throws SQLException {
    Details.readDefinitions(
        session,
        Catalog.STATISTIC_EXT,
        selected,
        CatalogQuery.of(
            """
            SELECT x.oid, pg_catalog.pg_get_statisticsobjdef(x.oid) AS definition
              FROM pg_catalog.pg_statistic_ext x WHERE x.oid = ANY({oids})"""),
        details);
  }

  @Override
  public Ddl ddl(StatisticsObject statistics, DdlContext context) {
    String sql = "STATISTICS " + statistics.identity().sql();
    String create = context.details().definition(statistics.identity().id()) + ";\n";
    if (statistics.target() != null) {
      create += "ALTER " + sql + " SET STATISTICS " + statistics.target() + ";\n";
    }
    return Ddl.of(statistics.identity().name(), create, "DROP " + sql + ";\n").commentOn(sql);
  }
}
