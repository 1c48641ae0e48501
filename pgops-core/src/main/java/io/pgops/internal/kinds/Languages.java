package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.Exclusion;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import io.pgops.internal.sql.AclKind;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Procedural languages: {@code pg_language}. Always made with their functions: without them the
 * server looks for an extension of that name, and forgets whether the language was trusted.
 */
final class Languages implements ObjectKind<Languages.Language> {
  /**
   * @param acl null for one that is not trusted: only superusers use it, whatever was granted
   * @param handler the name of the function that runs its functions
   * @param inline the name of the function that runs DO; null for none
   * @param validator the name of the function that checks sources; null for none
   */
  record Language(
      Identity identity,
      @Nullable ObjectAcl acl,
      String handler,
      @Nullable String inline,
      @Nullable String validator)
      implements DbObject {
    boolean isTrusted() {
      return acl != null;
    }
  }

  @Override
  public KindInfo info() {
    return new KindInfo("PROCEDURAL LANGUAGE", Rank.LANGUAGE);
  }

  @Override
  public Catalog catalog() {
    return Catalog.LANGUAGE;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
            """
            SELECT l.oid, l.lanname, l.lanowner, l.lanpltrusted, l.lanacl::pg_catalog.text[] AS acl,
                   pg_catalog.acldefault('l', l.lanowner)::pg_catalog.text[] AS acldefault,
                   {handler} AS handler, {inline} AS inline, {validator} AS validator
              FROM pg_catalog.pg_language l""")
        .with("handler", Routines.nameOf("l.lanplcallfoid"))
        .with("inline", Routines.nameOf("l.laninline"))
        .with("validator", Routines.nameOf("l.lanvalidator"));
  }

  @Override
  public Read<Language> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId id = Catalog.LANGUAGE.id(row.oid("oid"));
    @Nullable Exclusion excluded = index.exclusion(id);
    if (excluded != null) {
      return Read.excluded(excluded);
    }
    String owner = index.role(row.oid("lanowner"));
    return Read.found(
        new Language(
            new Identity(id, null, row.text("lanname"), owner),
            row.flag("lanpltrusted") ? ObjectAcl.of(row, owner) : null,
            row.text("handler"),
            row.textOrNull("inline"),
            row.textOrNull("validator")));
  }

  @Override
  public Ddl ddl(Language language, DdlContext context) {
    String sql = language.identity().sql();
    StringBuilder create =
        new StringBuilder("CREATE ")
            .append(language.isTrusted() ? "TRUSTED " : "")
            .append("PROCEDURAL LANGUAGE ")
            .append(sql)
            .append(" HANDLER ")
            .append(language.handler());
    if (language.inline() != null) {
      create.append(" INLINE ").append(language.inline());
    }
    if (language.validator() != null) {
      create.append(" VALIDATOR ").append(language.validator());
    }
    return Ddl.of(
            language.identity().name(),
            create.append(";\n").toString(),
            "DROP PROCEDURAL LANGUAGE " + sql + ";\n")
        .commentOn("LANGUAGE " + sql)
        .grantOn(AclKind.LANGUAGE, sql);
  }
}
