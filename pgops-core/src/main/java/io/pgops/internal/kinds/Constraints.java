package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.catalog.Exclusion;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import io.pgops.internal.sql.Identifiers;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Constraints of tables and domains: {@code pg_constraint}. Keys and exclusions, and foreign keys,
 * come after the data; checks and not-nulls stand inside their table or domain unless they are not
 * validated or a loop drives them out.
 */
public final class Constraints implements ObjectKind<Constraints.Constraint> {
  static final Constraints KEYS = new Constraints("CONSTRAINT", "'p', 'u', 'x'", Rank.CONSTRAINT);
  static final Constraints NOT_NULLS = new Constraints("CONSTRAINT", "'n'", Rank.CONSTRAINT);
  static final Constraints CHECKS = new Constraints("CHECK CONSTRAINT", "'c'", Rank.CONSTRAINT);
  static final Constraints FOREIGN_KEYS = new Constraints("FK CONSTRAINT", "'f'", Rank.FOREIGN_KEY);

  /** Those of constraint triggers: the trigger is the object. */
  static final Constraints TRIGGERS = new Constraints("CONSTRAINT", "'t'", Rank.CONSTRAINT);

  /** The constraints of the tables above that a check or a not-null comes from. */
  private static final String ABOVE =
      """
      WITH RECURSIVE above (relation, distance) AS (
        SELECT h.inhparent, 1 FROM pg_catalog.pg_inherits h WHERE h.inhrelid = k.conrelid
        UNION
        SELECT h.inhparent, a.distance + 1
          FROM pg_catalog.pg_inherits h JOIN above a ON h.inhrelid = a.relation)
      SELECT pg_catalog.array_agg(DISTINCT o.oid::pg_catalog.text) AS constraints,
             pg_catalog.bool_and(o.convalidated) FILTER (WHERE a.distance = 1) AS validated
        FROM above a
        JOIN pg_catalog.pg_constraint o ON o.conrelid = a.relation AND o.contype = k.contype
       WHERE CASE k.contype WHEN 'c' THEN o.conname = k.conname ELSE EXISTS (
               SELECT FROM pg_catalog.pg_attribute oa
                 JOIN pg_catalog.pg_attribute ka ON ka.attname = oa.attname
                WHERE oa.attrelid = o.conrelid AND oa.attnum = o.conkey[1]
                  AND ka.attrelid = k.conrelid AND ka.attnum = k.conkey[1]) END""";

  private final String desc;
  private final String letters;
  private final Rank rank;

  /**
   * A constraint of a table or domain.
   *
   * @param type p, u, x, c, f, n as in contype
   * @param parent its table or domain
   * @param parentSql the parent's qualified and quoted name
   * @param ofDomain whether the parent is a domain
   * @param columns attnums of the columns it is about
   * @param validated whether it holds for every row; where it does not, it is made after the data
   * @param references the table a foreign key refers to, null for the others
   * @param index the index behind a key, null for the others
   * @param ofPartitioned whether the parent is a partitioned table
   * @param mergedInto the foreign key of a partitioned table that it became part of under a name of
   *     its own; null for the others
   * @param inheritance where it comes from; null for one that is written out
   */
  public record Constraint(
      Identity identity,
      char type,
      ObjectId parent,
      String parentName,
      String parentSql,
      boolean ofDomain,
      List<Integer> columns,
      boolean validated,
      boolean noInherit,
      @Nullable ObjectId references,
      @Nullable BackingIndex index,
      boolean ofPartitioned,
      @Nullable ObjectId mergedInto,
      @Nullable Inheritance inheritance)
      implements DbObject {
    @Override
    public String describe() {
      return Identifiers.quote(identity.name()) + " on " + parentSql;
    }

    @Override
    public String tieBreaker() {
      return parentName;
    }

    @Override
    public ObjectId partOf() {
      return parent;
    }

    /** Whether it may stand inside its parent's CREATE. */
    public boolean canBeInside() {
      return validated && inheritance == null && (type == 'c' || type == 'n');
    }

    @Override
    public List<ObjectId> alsoNeeds() {
      return inheritance == null ? List.of() : inheritance.from();
    }

    @Override
    public List<ObjectId> aliases() {
      return index == null ? List.of() : List.of(index.id());
    }
  }

  /**
   * A constraint that comes with those of parents, and yet has something of its own: a comment, or
   * that it was validated here.
   *
   * @param from the constraints of parents and their parents
   * @param validatedHere whether it holds for every row, which theirs need not
   */
  public record Inheritance(List<ObjectId> from, boolean validatedHere) {}

  private Constraints(String desc, String letters, Rank rank) {
    this.desc = desc;
    this.letters = letters;
    this.rank = rank;
  }

  @Override
  public KindInfo info() {
    return new KindInfo(desc, rank);
  }

  @Override
  public Catalog catalog() {
    return Catalog.CONSTRAINT;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
            """
            SELECT k.oid, k.conname, k.contype, k.conkey, k.convalidated, k.connoinherit,
                   k.conrelid, k.confrelid, k.contypid, k.conparentid, k.connamespace, k.conislocal,
                   COALESCE(c.relkind = 'p', false) AS of_partitioned,
                   COALESCE(c.relispartition, false) AS of_partition,
                   up.constraints AS inherited_from, COALESCE(up.validated, false) AS validated_above,
                   COALESCE(pk.conname = k.conname, true) AS has_name_of_parent,
                   COALESCE(pk.conrelid <> k.conrelid, false) AS is_of_parent_table,
                   EXISTS (SELECT FROM pg_catalog.pg_inherits h
                            WHERE h.inhrelid = k.conrelid AND h.inhdetachpending) AS is_detaching,
                   EXISTS (SELECT FROM pg_catalog.pg_description x
                            WHERE x.classoid = 'pg_catalog.pg_constraint'::pg_catalog.regclass
                              AND x.objoid = k.oid) AS has_comment,
                   COALESCE(c.relnamespace, t.typnamespace, k.connamespace) AS relnamespace,
                   COALESCE(c.relname, t.typname, '') AS parent_name,
                   COALESCE(c.relowner, t.typowner, 0) AS parent_owner,
                   k.condeferrable, k.condeferred, k.conindid, ic.relname AS index_name,
                   ic.reloptions AS index_options, COALESCE(s.spcname, '') AS tablespace,
                   COALESCE(i.indisclustered, false) AS is_clustered,
                   COALESCE(i.indisreplident, false) AS is_replica_identity,
                   {attached} AS is_attached
              FROM pg_catalog.pg_constraint k
              LEFT JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
              LEFT JOIN pg_catalog.pg_type t ON t.oid = k.contypid
              LEFT JOIN pg_catalog.pg_class ic ON ic.oid = k.conindid AND k.contype IN ('p', 'u', 'x')
              LEFT JOIN pg_catalog.pg_index i ON i.indexrelid = ic.oid
              LEFT JOIN pg_catalog.pg_tablespace s ON s.oid = ic.reltablespace
              LEFT JOIN pg_catalog.pg_constraint pk ON pk.oid = k.conparentid
              LEFT JOIN LATERAL ({above}) up ON NOT k.conislocal AND k.contype IN ('c', 'n')
             WHERE k.contype IN ({letters})""")
        .with("above", ABOVE)
        .with("attached", BackingIndex.IS_ATTACHED)
        .with("letters", letters);
  }

  @Override
  public Read<Constraint> read(Row row, CatalogIndex index) throws SQLException {
    boolean ofDomain = row.oid("contypid") != 0;
    ObjectId parent =
        ofDomain ? Catalog.TYPE.id(row.oid("contypid")) : Catalog.CLASS.id(row.oid("conrelid"));
    @Nullable Exclusion excluded = Relations.exclusion(row, parent, index);
    if (excluded == null && row.letter("contype") == 't') {
      excluded = Exclusion.IMPLIED;
    }
    @Nullable Inheritance inheritance = null;
    if (excluded == null && !ofDomain && isInherited(row)) {
      inheritance =
          new Inheritance(
              row.numbers("inherited_from").stream().map(Catalog.CONSTRAINT::id).toList(),
              row.letter("contype") == 'c'
                  && row.flag("convalidated")
                  && !row.flag("validated_above"));
      boolean hasComment = row.flag("has_comment") && row.flag("has_name_of_parent");
      if (!hasComment && !inheritance.validatedHere()) {
        excluded =
            row.letter("contype") == 'f' ? Exclusion.PART_OF_CONSTRAINT : Exclusion.INHERITED;
      }
    }
    if (excluded != null) {
      return Read.excluded(excluded);
    }
    String schema = index.schema(row.oid("relnamespace"));
    return Read.found(
        new Constraint(
            new Identity(
                Catalog.CONSTRAINT.id(row.oid("oid")),
                schema,
                row.text("conname"),
                index.role(row.oid("parent_owner"))),
            row.letter("contype"),
            parent,
            row.text("parent_name"),
            Identifiers.qualified(schema, row.text("parent_name")),
            ofDomain,
            row.numbers("conkey").stream().map(Long::intValue).toList(),
            row.flag("convalidated"),
            row.flag("connoinherit"),
            row.oid("confrelid") == 0 ? null : Catalog.CLASS.id(row.oid("confrelid")),
            BackingIndex.ofConstraint(row, schema, index),
            row.flag("of_partitioned"),
            isMerged(row) ? Catalog.CONSTRAINT.id(row.oid("conparentid")) : null,
            inheritance));
  }

  /** Whether making a parent's constraint makes it too. */
  private static boolean isInherited(Row row) throws SQLException {
    return switch (row.letter("contype")) {
      case 'f' ->
          row.oid("conparentid") != 0
              && !isMerged(row)
              && !(row.flag("is_detaching") && row.flag("is_of_parent_table"));
      // A partition is made with all that hold for its rows, before it is attached.
      case 'c', 'n' ->
          !row.flag("conislocal")
              && (row.flag("of_partition")
                  ? !row.flag("convalidated") && !row.flag("is_detaching")
                  : row.letter("contype") == 'c'
                      || !row.flag("convalidated")
                      || row.flag("validated_above"));
      default -> false; // made for itself, and attached
    };
  }

  private static boolean isMerged(Row row) throws SQLException {
    return row.letter("contype") == 'f'
        && row.flag("is_of_parent_table")
        && !row.flag("has_name_of_parent")
        && !row.flag("is_detaching");
  }

  @Override
  public void readDetails(CatalogSession session, List<Constraint> selected, Details details)
      throws SQLException {
    Details.readDefinitions(
        session,
        Catalog.CONSTRAINT,
        selected,
        CatalogQuery.of(
            """
            SELECT k.oid, pg_catalog.pg_get_constraintdef(k.oid) AS definition
              FROM pg_catalog.pg_constraint k WHERE k.oid = ANY({oids})"""),
        details);
    IndexColumns.readStatistics(
        session,
        selected.stream().flatMap(constraint -> constraint.aliases().stream()).toList(),
        details);
  }

  @Override
  public Ddl ddl(Constraint constraint, DdlContext context) {
    String name = Identifiers.quote(constraint.identity().name());
    String parent = constraint.parentSql();
    String definition = context.details().definition(constraint.identity().id());
    @Nullable BackingIndex index = constraint.index();
    String alter = "ALTER " + (constraint.ofDomain() ? "DOMAIN " : "TABLE ") + only(constraint);
    StringBuilder create = new StringBuilder();
    String drop = "";
    if (constraint.inheritance() == null) {
      create
          .append(alter + parent)
          .append("\n    ADD CONSTRAINT " + name + " ")
          .append(index == null ? definition : index.withOptions(definition))
          .append(";\n");
      drop =
          (index != null && index.isAttached()) || constraint.mergedInto() != null
              ? ""
              : alter + parent + " DROP CONSTRAINT " + name + ";\n";
    } else if (constraint.inheritance().validatedHere()) {
      create.append(alter + parent + " VALIDATE CONSTRAINT " + name + ";\n");
    }
    if (index != null) {
      index.appendMarks(create, parent, context.details());
    }
    Ddl ddl =
        Ddl.of(
                constraint.parentName() + " " + constraint.identity().name(),
                create.toString(),
                drop)
            .commentOn(
                "CONSTRAINT " + name + " ON " + (constraint.ofDomain() ? "DOMAIN " : "") + parent);
    return index == null ? ddl : ddl.storage(index.tablespace(), null, '\0');
  }

  /**
   * A check or a not-null is inherited unless it says otherwise, and a partitioned table's foreign
   * key is its partitions' too; the others belong to the one table.
   */
  private static String only(Constraint constraint) {
    return switch (constraint.type()) {
      case 'c', 'n' -> "";
      case 'f' -> constraint.ofPartitioned() ? "" : "ONLY ";
      default -> "ONLY ";
    };
  }
}
