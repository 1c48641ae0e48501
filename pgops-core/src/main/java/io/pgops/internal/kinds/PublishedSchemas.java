package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import io.pgops.internal.sql.Identifiers;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Schemas in publications: {@code pg_publication_namespace}, since 15. Each goes with its schema.
 */
final class PublishedSchemas implements ObjectKind<PublishedSchemas.PublishedSchema> {
  /**
   * @param partOf the schema; null when it is no user's, and is there without being made
   */
  record PublishedSchema(Identity identity, String publication, @Nullable ObjectId partOf)
      implements DbObject {
    @Override
    public String describe() {
      return Identifiers.quote(identity.name())
          + " of publication "
          + Identifiers.quote(publication);
    }

    @Override
    public String tieBreaker() {
      return publication;
    }

    @Override
    public boolean isOfWholeDatabase() {
      return true;
    }
  }

  @Override
  public KindInfo info() {
    return new KindInfo("PUBLICATION TABLES IN SCHEMA", Rank.PUBLICATION_MEMBER);
  }

  @Override
  public Catalog catalog() {
    return Catalog.PUBLICATION_NAMESPACE;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
        """
        SELECT m.oid, m.pnnspid, p.pubname, p.pubowner
          FROM pg_catalog.pg_publication_namespace m
          JOIN pg_catalog.pg_publication p ON p.oid = m.pnpubid""");
  }

  @Override
  public Read<PublishedSchema> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId schema = Catalog.NAMESPACE.id(row.oid("pnnspid"));
    String name = index.schema(schema.oid());
    return Read.found(
        new PublishedSchema(
            new Identity(
                Catalog.PUBLICATION_NAMESPACE.id(row.oid("oid")),
                name,
                name,
                index.role(row.oid("pubowner"))),
            row.text("pubname"),
            Schemas.exclusion(schema, name, index) == null ? schema : null));
  }

  @Override
  public Ddl ddl(PublishedSchema schema, DdlContext context) {
    return Ddl.of(
        schema.publication() + " " + schema.identity().name(),
        "ALTER PUBLICATION "
            + Identifiers.quote(schema.publication())
            + " ADD TABLES IN SCHEMA "
            + Identifiers.quote(schema.identity().name())
            + ";\n",
        "");
  }
}
