package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.catalog.Exclusion;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import io.pgops.internal.sql.AclKind;
import io.pgops.internal.sql.Identifiers;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions and procedures: {@code pg_proc} of prokind f, w and p. */
public final class Routines implements ObjectKind<Routines.Routine> {
  static final Routines FUNCTIONS = new Routines("FUNCTION", "'f', 'w'", AclKind.FUNCTION);
  static final Routines PROCEDURES = new Routines("PROCEDURE", "'p'", AclKind.PROCEDURE);

  /** Accepted as the body of any function in SQL while bodies are not checked. */
  private static final String NO_BODY = "AS ''";

  private final String word;
  private final String letters;
  private final AclKind aclKind;

  /**
   * A function or procedure.
   *
   * @param inputTypes its arguments' types without those that are OUT only: what listings call it
   *     by
   * @param identityArguments what tells it from others of its name in DROP, COMMENT and GRANT
   * @param boundTo names of extensions it is dropped with
   * @param alsoNeeds the transforms it names: pg_depend knows those of its arguments' types at most
   */
  public record Routine(
      Identity identity,
      ObjectAcl acl,
      List<String> inputTypes,
      String identityArguments,
      List<String> boundTo,
      List<ObjectId> alsoNeeds)
      implements DbObject {
    @Override
    public String describe() {
      return identity.sql() + "(" + String.join(", ", inputTypes) + ")";
    }

    @Override
    public String tieBreaker() {
      return identityArguments;
    }

    String signature() {
      return identity.sql() + "(" + identityArguments + ")";
    }
  }

  /** SQL for the qualified name of the function whose OID is that; null for none. */
  static String nameOf(String oid) {
    return functionOf(oid, "");
  }

  /** The same with the types of its arguments. */
  static String signatureOf(String oid) {
    return functionOf(
        oid,
        """
         || '(' || pg_catalog.array_to_string(ARRAY(
              SELECT pg_catalog.format_type(a.type, NULL)
                FROM pg_catalog.unnest(f.proargtypes) WITH ORDINALITY AS a (type, place)
               ORDER BY a.place), ', ') || ')'""");
  }

  private static String functionOf(String oid, String arguments) {
    return "(SELECT pg_catalog.format('%I.%I', fn.nspname, f.proname)"
        + arguments
        + " FROM pg_catalog.pg_proc f JOIN pg_catalog.pg_namespace fn ON fn.oid = f.pronamespace WHERE f.oid = "
        + oid
        + ")";
  }

  private Routines(String word, String letters, AclKind aclKind) {
    this.word = word;
    this.letters = letters;
    this.aclKind = aclKind;
  }

  @Override
  public KindInfo info() {
    return new KindInfo(word, Rank.FUNCTION);
  }

  @Override
  public Catalog catalog() {
    return Catalog.PROC;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
            """
            SELECT p.oid, p.pronamespace, p.proname, p.proowner, p.proacl::pg_catalog.text[] AS acl,
                   pg_catalog.acldefault('f', p.proowner)::pg_catalog.text[] AS acldefault,
                   CASE WHEN p.oid >= 16384 THEN ARRAY(
                     SELECT pg_catalog.format_type(a.type, NULL)
                       FROM pg_catalog.unnest(p.proargtypes) WITH ORDINALITY AS a (type, place)
                      ORDER BY a.place) END AS input_types,
                   CASE WHEN p.oid >= 16384 THEN
                     pg_catalog.pg_get_function_identity_arguments(p.oid) END AS identity_arguments,
                   CASE WHEN p.protrftypes IS NOT NULL THEN ARRAY(
                     SELECT t.oid FROM pg_catalog.pg_transform t
                      WHERE t.trflang = p.prolang AND t.trftype = ANY(p.protrftypes)
                      ORDER BY t.oid) END AS transforms,
                   p.oid >= 16384 AND EXISTS (
                     SELECT FROM pg_catalog.pg_depend d
                      WHERE d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass
                        AND d.objid = p.oid AND d.deptype = 'i') AS is_implied
              FROM pg_catalog.pg_proc p WHERE p.prokind IN ({letters})""")
        .with("letters", letters);
  }

  @Override
  public Read<Routine> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId id = Catalog.PROC.id(row.oid("oid"));
    @Nullable Exclusion excluded = index.exclusion(id, row.oid("pronamespace"));
    if (excluded == null && row.flag("is_implied")) {
      excluded = Exclusion.IMPLIED;
    }
    return excluded != null
        ? Read.excluded(excluded)
        : Read.found(
            new Routine(
                new Identity(
                    id,
                    index.schema(row.oid("pronamespace")),
                    row.text("proname"),
                    index.role(row.oid("proowner"))),
                ObjectAcl.of(row, index.role(row.oid("proowner"))),
                row.texts("input_types"),
                row.text("identity_arguments"),
                index.boundTo(id),
                row.numbers("transforms").stream().map(Catalog.TRANSFORM::id).toList()));
  }

  @Override
  public void readDetails(CatalogSession session, List<Routine> selected, Details details)
      throws SQLException {
    Details.inBatches(
        Details.ids(selected),
        oids ->
            session.read(
                RoutineBody.QUERY.with("oids", oids),
                row -> details.routine(Catalog.PROC.id(row.oid("oid")), RoutineBody.of(row))));
  }

  @Override
  public Ddl ddl(Routine routine, DdlContext context) {
    String signature = routine.signature();
    RoutineBody body = context.details().routine(routine.identity().id());
    StringBuilder create =
        new StringBuilder("CREATE " + word + " ")
            .append(routine.identity().sql())
            .append(body.head())
            .append(context.isSplit(routine.identity().id()) ? NO_BODY : body.body())
            .append(";\n");
    for (String extension : routine.boundTo()) {
      create.append(
          "ALTER "
              + word
              + " "
              + signature
              + " DEPENDS ON EXTENSION "
              + Identifiers.quote(extension)
              + ";\n");
    }
    return Ddl.of(tag(routine), create.toString(), "DROP " + word + " " + signature + ";\n")
        .commentOn(word + " " + signature)
        .grantOn(aclKind, signature);
  }

  private static String tag(Routine routine) {
    return routine.identity().name() + "(" + String.join(", ", routine.inputTypes()) + ")";
  }

  /** The second step of a function that was split; to drop it is to take its body away. */
  public Ddl withBody(Routine routine, DdlContext context) {
    RoutineBody body = context.details().routine(routine.identity().id());
    String replace = "CREATE OR REPLACE " + word + " " + routine.identity().sql() + body.head();
    return Ddl.of(tag(routine), replace + body.body() + ";\n", replace + NO_BODY + ";\n");
  }
}
