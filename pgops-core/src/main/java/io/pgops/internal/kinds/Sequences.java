package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.Exclusion;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import io.pgops.internal.sql.AclKind;
import io.pgops.internal.sql.Identifiers;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Sequences: {@code pg_class} of relkind S and {@code pg_sequence}; on their own, behind a serial
 * or an identity column.
 */
public final class Sequences implements ObjectKind<Sequences.Sequence> {
  /**
   * A sequence.
   *
   * @param unlogged whether it is emptied after a crash (15 and newer)
   * @param type smallint, integer or bigint
   * @param owner the column it goes with; null for a sequence on its own
   */
  public record Sequence(
      Identity identity,
      ObjectAcl acl,
      boolean unlogged,
      String type,
      long start,
      long increment,
      long minimum,
      long maximum,
      long cache,
      boolean cycles,
      @Nullable OwningColumn owner)
      implements DbObject {
    @Override
    public boolean isRelation() {
      return true;
    }

    /** Whether it is the sequence of an identity column, made with the column. */
    public boolean isIdentity() {
      return owner != null && owner.identity() != ' ';
    }

    @Override
    public @Nullable ObjectId partOf() {
      return isIdentity() && owner != null ? owner.table() : null;
    }
  }

  /**
   * The column that a sequence goes with.
   *
   * @param identity a for always, d for by default, blank for a serial or OWNED BY column
   * @param unlogged whether its table is unlogged
   */
  public record OwningColumn(
      ObjectId table, String tableSql, String column, char identity, boolean unlogged) {}

  @Override
  public KindInfo info() {
    return new KindInfo("SEQUENCE", Rank.RELATION);
  }

  @Override
  public Catalog catalog() {
    return Catalog.CLASS;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
        """
        SELECT c.oid, c.relnamespace, c.relname, c.relowner, c.relacl::pg_catalog.text[] AS acl,
               pg_catalog.acldefault('s', c.relowner)::pg_catalog.text[] AS acldefault,
               c.relpersistence, pg_catalog.format_type(s.seqtypid, NULL) AS type,
               s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle,
               t.oid AS table_oid, t.relname AS table_name, t.relpersistence AS table_persistence,
               n.nspname AS table_schema, a.attname, a.attidentity
          FROM pg_catalog.pg_class c
          JOIN pg_catalog.pg_sequence s ON s.seqrelid = c.oid
          LEFT JOIN pg_catalog.pg_depend d
            ON d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objid = c.oid AND d.objsubid = 0
           AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.refobjsubid > 0
           AND d.deptype IN ('a', 'i')
          LEFT JOIN pg_catalog.pg_class t ON t.oid = d.refobjid
          LEFT JOIN pg_catalog.pg_namespace n ON n.oid = t.relnamespace
          LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
         WHERE c.relkind = 'S'""");
  }

  @Override
  public Read<Sequence> read(Row row, CatalogIndex index) throws SQLException {
    Identity identity = Relations.identity(row, index);
    @Nullable Exclusion excluded = index.exclusion(identity.id(), row.oid("relnamespace"));
    if (excluded != null) {
      return Read.excluded(excluded);
    }
    long table = row.oid("table_oid");
    return Read.found(
        new Sequence(
            identity,
            ObjectAcl.of(row, index.role(row.oid("relowner"))),
            row.letter("relpersistence") == 'u',
            row.text("type"),
            row.bigNumber("seqstart"),
            row.bigNumber("seqincrement"),
            row.bigNumber("seqmin"),
            row.bigNumber("seqmax"),
            row.bigNumber("seqcache"),
            row.flag("seqcycle"),
            table == 0
                ? null
                : new OwningColumn(
                    Catalog.CLASS.id(table),
                    Identifiers.qualified(row.text("table_schema"), row.text("table_name")),
                    row.text("attname"),
                    row.letter("attidentity"),
                    row.letter("table_persistence") == 'u')));
  }

  @Override
  public Ddl ddl(Sequence sequence, DdlContext context) {
    String sql = sequence.identity().sql();
    OwningColumn owner = sequence.owner();
    Ddl ddl =
        owner != null && sequence.isIdentity()
            ? Ddl.of(sequence.identity().name(), identityColumn(sequence, owner), "")
            : Ddl.of(
                sequence.identity().name(),
                (sequence.unlogged() ? "CREATE UNLOGGED SEQUENCE " : "CREATE SEQUENCE ")
                    + sql
                    + (sequence.type().equals("bigint") ? "" : "\n    AS " + sequence.type())
                    + limits(sequence)
                    + ";\n",
                "DROP SEQUENCE " + sql + ";\n");
    return ddl.commentOn("SEQUENCE " + sql).grantOn(AclKind.SEQUENCE, sql);
  }

  private static String identityColumn(Sequence sequence, OwningColumn owner) {
    String sql = sequence.identity().sql();
    String create =
        "ALTER TABLE "
            + owner.tableSql()
            + " ALTER COLUMN "
            + Identifiers.quote(owner.column())
            + " ADD GENERATED "
            + (owner.identity() == 'a' ? "ALWAYS" : "BY DEFAULT")
            + " AS IDENTITY (\n    SEQUENCE NAME "
            + sql
            + limits(sequence)
            + "\n);\n";
    // It is made with its table's persistence.
    return sequence.unlogged() == owner.unlogged()
        ? create
        : create
            + "ALTER SEQUENCE "
            + sql
            + " SET "
            + (sequence.unlogged() ? "UNLOGGED" : "LOGGED")
            + ";\n";
  }

  private static String limits(Sequence sequence) {
    return "\n    START WITH "
        + sequence.start()
        + "\n    INCREMENT BY "
        + sequence.increment()
        + "\n    MINVALUE "
        + sequence.minimum()
        + "\n    MAXVALUE "
        + sequence.maximum()
        + "\n    CACHE "
        + sequence.cache()
        + (sequence.cycles() ? "\n    CYCLE" : "");
  }
}
