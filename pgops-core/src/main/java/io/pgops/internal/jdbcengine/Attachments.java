package io.pgops.internal.jdbcengine;

import io.pgops.internal.archive.Section;
import io.pgops.internal.archive.TocEntry;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.kinds.Column;
import io.pgops.internal.kinds.Comment;
import io.pgops.internal.kinds.Constraints;
import io.pgops.internal.kinds.Ddl;
import io.pgops.internal.kinds.DumpNode;
import io.pgops.internal.kinds.Identity;
import io.pgops.internal.kinds.Implied;
import io.pgops.internal.kinds.ObjectAcl;
import io.pgops.internal.sql.AclChange;
import io.pgops.internal.sql.AclItem;
import io.pgops.internal.sql.AclKind;
import io.pgops.internal.sql.AclStatements;
import io.pgops.internal.sql.Identifiers;
import io.pgops.internal.sql.Literals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands directly behind an object in an archive: its comments and privileges, and those of
 * its columns.
 */
final class Attachments {
  private final DumpContents contents;
  private final int serverMajor;
  private final Map<String, Integer> schemaPrivileges = new HashMap<>();

  Attachments(DumpContents contents, int serverMajor) {
    this.contents = contents;
    this.serverMajor = serverMajor;
  }

  /**
   * Adds comments and privileges.
   *
   * @param parents the object's own entry; empty when it has none
   * @param lastId the last id given
   * @return the last id given now
   */
  int add(DumpNode node, Ddl ddl, List<Integer> parents, int lastId, List<TocEntry> entries) {
    int last = addComments(node, ddl, parents, lastId, entries);
    return addPrivileges(node, ddl, parents, last, entries);
  }

  int addComments(
      DumpNode node, Ddl ddl, List<Integer> parents, int lastId, List<TocEntry> entries) {
    Entries out = new Entries(node, lastId, entries);
    Identity identity = node.identity();
    String target = ddl.commentOn();
    if (target != null) {
      String text = ownComment(node);
      if (text != null) {
        out.comment(target, text, parents);
      }
    }
    for (Implied implied : contents.details().implied(identity.id())) {
      String text = comment(implied.id());
      if (text != null) {
        out.comment(implied.target(), text, parents);
      }
    }
    for (ObjectId relation : withAliases(node)) {
      for (Comment comment : contents.catalog().comments().on(relation)) {
        if (comment.column() > 0) {
          Column column = column(relation, comment.column());
          out.comment(
              "COLUMN " + identity.sql() + "." + Identifiers.quote(column.name()),
              comment.text(),
              parents);
        }
      }
    }
    if (node.object() instanceof Constraints.Constraint constraint && constraint.index() != null) {
      for (Comment comment : contents.catalog().comments().on(constraint.index().id())) {
        out.comment("INDEX " + constraint.index().sql(), comment.text(), parents);
      }
    }
    return out.lastId;
  }

  private static List<ObjectId> withAliases(DumpNode node) {
    List<ObjectId> ids = new ArrayList<>(List.of(node.identity().id()));
    ids.addAll(node.object().aliases());
    return ids;
  }

  private @Nullable String ownComment(DumpNode node) {
    return node.object().commentToSay(comment(node.identity().id()));
  }

  private @Nullable String comment(ObjectId id) {
    String text = null;
    for (Comment comment : contents.catalog().comments().on(id)) {
      if (comment.column() == 0) {
        text = comment.text();
      }
    }
    return text;
  }

  private Column column(ObjectId relation, int number) {
    return contents.details().columns(relation).stream()
        .filter(column -> column.number() == number)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "a comment on column " + number + " of " + relation + ", which is not there"));
  }

  private int addPrivileges(
      DumpNode node, Ddl ddl, List<Integer> parents, int lastId, List<TocEntry> entries) {
    Entries out = new Entries(node, lastId, entries);
    ObjectAcl acl = node.object().acl();
    Ddl.GrantTarget target = ddl.grantOn();
    if (acl == null || target == null) {
      return lastId;
    }
    List<AclItem> defaults = parse(acl.defaults());
    AclChange onObject =
        new AclChange(acl.current() == null ? defaults : parse(acl.current()), defaults);
    List<Integer> forObject = withSchema(node.identity(), parents);
    List<Integer> forColumns = new ArrayList<>(forObject);
    List<String> statements =
        AclStatements.diff(target.kind(), serverMajor, target.objectSql(), acl.owner(), onObject);
    if (!statements.isEmpty()) {
      out.acl(target.kind().keyword() + " " + target.objectSql(), statements, forObject);
      forColumns.add(out.lastId);
      if (target.kind() == AclKind.SCHEMA) {
        schemaPrivileges.put(node.identity().name(), out.lastId);
      }
    }
    addPrivilegesOfImplied(node, forObject, out);
    for (Column column : contents.details().columns(node.identity().id())) {
      if (column.acl() != null) {
        AclChange onColumn = new AclChange(parse(column.acl()), List.of());
        List<String> ofColumn =
            AclStatements.columnDiff(
                serverMajor, target.objectSql(), column.name(), acl.owner(), onObject, onColumn);
        if (!ofColumn.isEmpty()) {
          out.acl(
              "COLUMN " + target.objectSql() + "." + Identifiers.quote(column.name()),
              ofColumn,
              forColumns);
        }
      }
    }
    return out.lastId;
  }

  private void addPrivilegesOfImplied(DumpNode node, List<Integer> parents, Entries out) {
    for (Implied implied : contents.details().implied(node.identity().id())) {
      ObjectAcl acl = implied.acl();
      Ddl.GrantTarget target = implied.grantOn();
      if (acl != null && acl.current() != null && target != null) {
        List<String> statements =
            AclStatements.diff(
                target.kind(),
                serverMajor,
                target.objectSql(),
                acl.owner(),
                new AclChange(parse(acl.current()), parse(acl.defaults())));
        if (!statements.isEmpty()) {
          out.acl(implied.target(), statements, parents);
        }
      }
    }
  }

  /**
   * Who grants something in a schema on somebody's behalf needs that schema's privileges first, and
   * pg_restore with several jobs goes by dependencies alone.
   */
  private List<Integer> withSchema(Identity identity, List<Integer> parents) {
    Integer ofSchema = identity.schema() == null ? null : schemaPrivileges.get(identity.schema());
    if (ofSchema == null) {
      return parents;
    }
    List<Integer> both = new ArrayList<>(parents);
    both.add(ofSchema);
    return both;
  }

  private static List<AclItem> parse(List<String> items) {
    return items.stream().map(AclItem::parse).toList();
  }

  /** Makes the entries of one object. */
  private static final class Entries {
    private final Identity of;
    private final String owner;
    private final List<TocEntry> entries;
    private int lastId;

    Entries(DumpNode node, int lastId, List<TocEntry> entries) {
      this.of = node.identity();
      // The schema public may have an owner that goes without saying.
      ObjectAcl acl = node.object().acl();
      this.owner = acl != null ? acl.owner() : Objects.requireNonNullElse(of.owner(), "");
      this.lastId = lastId;
      this.entries = entries;
    }

    void comment(String target, String text, List<Integer> parents) {
      add(
          "COMMENT",
          target,
          "COMMENT ON " + target + " IS " + Literals.quote(text) + ";\n",
          parents);
    }

    void acl(String target, List<String> statements, List<Integer> parents) {
      add("ACL", target, String.join(";\n", statements) + ";\n", parents);
    }

    private void add(String desc, String target, String sql, List<Integer> parents) {
      entries.add(
          TocEntry.builder(++lastId, desc, tag(target), Section.NONE)
              .definition(sql)
              .namespace(of.schema())
              .owner(owner)
              .dependencies(parents)
              .build());
    }

    /** Tags do without the schema, which is a field of its own. */
    private String tag(String target) {
      String schema = of.schema();
      if (schema == null) {
        return target;
      }
      String prefix = Identifiers.quote(schema) + ".";
      int at = target.indexOf(prefix);
      return at < 0 ? target : target.substring(0, at) + target.substring(at + prefix.length());
    }
  }
}
