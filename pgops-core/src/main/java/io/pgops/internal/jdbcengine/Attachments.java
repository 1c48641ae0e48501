package io.pgops.internal.jdbcengine;

import io.pgops.internal.archive.Section;
import io.pgops.internal.archive.TocEntry;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.kinds.ChangedPrivileges.Changed;
import io.pgops.internal.kinds.ChangedPrivileges.OnColumn;
import io.pgops.internal.kinds.Column;
import io.pgops.internal.kinds.Comment;
import io.pgops.internal.kinds.Constraints;
import io.pgops.internal.kinds.Ddl;
import io.pgops.internal.kinds.DumpNode;
import io.pgops.internal.kinds.Identity;
import io.pgops.internal.kinds.Implied;
import io.pgops.internal.kinds.ObjectAcl;
import io.pgops.internal.kinds.SecurityLabel;
import io.pgops.internal.kinds.SecurityLabels;
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
 * What stands directly behind an object in an archive: its comments, security labels and
 * privileges, and those of its columns.
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
   * Adds comments, security labels and privileges.
   *
   * @param parents the object's own entry; empty when it has none
   * @param lastId the last id given
   * @return the last id given now
   */
  int add(DumpNode node, Ddl ddl, List<Integer> parents, int lastId, List<TocEntry> entries) {
    int last = addComments(node, ddl, parents, lastId, entries);
    last = addLabels(node, ddl, parents, last, entries);
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

  /** One entry holds the labels of a relation and its columns. */
  private int addLabels(
      DumpNode node, Ddl ddl, List<Integer> parents, int lastId, List<TocEntry> entries) {
    Entries out = new Entries(node, lastId, entries);
    String target = ddl.commentOn();
    if (target == null) {
      return lastId;
    }
    List<String> statements = new ArrayList<>();
    for (ObjectId id : withAliases(node)) {
      for (SecurityLabel label : contents.catalog().labels().on(id)) {
        statements.add(
            label.statement(
                label.column() == 0
                    ? target
                    : "COLUMN "
                        + node.identity().sql()
                        + "."
                        + Identifiers.quote(column(id, label.column()).name())));
      }
    }
    if (!statements.isEmpty()) {
      out.labels(target, statements, parents);
    }
    return out.lastId;
  }

  private int addPrivileges(
      DumpNode node, Ddl ddl, List<Integer> parents, int lastId, List<TocEntry> entries) {
    ObjectAcl acl = node.object().acl();
    Ddl.GrantTarget target = ddl.grantOn();
    if (acl == null || target == null) {
      return lastId;
    }
    ObjectId id = node.identity().id();
    List<OnColumn> columns = new ArrayList<>(contents.catalog().privileges().systemColumns(id));
    for (Column column : contents.details().columns(id)) {
      if (column.acl() != null) {
        columns.add(
            new OnColumn(column.name(), new AclChange(AclItem.parse(column.acl()), List.of())));
      }
    }
    List<AclItem> defaults = AclItem.parse(acl.defaults());
    AclChange change =
        new AclChange(acl.current() == null ? defaults : AclItem.parse(acl.current()), defaults);
    Entries out = new Entries(node, lastId, entries);
    Integer ofObject = addPrivileges(out, target, change, columns, parents);
    if (ofObject != null && target.kind() == AclKind.SCHEMA) {
      schemaPrivileges.put(node.identity().name(), ofObject);
    }
    addPrivilegesOfImplied(node, withSchema(out.schema, parents), out);
    return out.lastId;
  }

  /** Adds privileges that were changed on what no entry makes. */
  int add(Changed changed, List<Integer> parents, int lastId, List<TocEntry> entries) {
    Entries out = new Entries(changed.schema(), changed.owner(), lastId, entries);
    addPrivileges(
        out,
        new Ddl.GrantTarget(changed.kind(), changed.objectSql()),
        changed.change(),
        changed.columns(),
        parents);
    return out.lastId;
  }

  /**
   * @return the id of the entry about the object itself; null when there is none
   */
  private @Nullable Integer addPrivileges(
      Entries out,
      Ddl.GrantTarget target,
      AclChange change,
      List<OnColumn> columns,
      List<Integer> parents) {
    List<Integer> forObject = withSchema(out.schema, parents);
    List<Integer> forColumns = new ArrayList<>(forObject);
    Integer ofObject = null;
    List<String> statements =
        AclStatements.diff(target.kind(), serverMajor, target.objectSql(), out.owner, change);
    if (!statements.isEmpty()) {
      out.acl(target.kind().keyword() + " " + target.objectSql(), statements, forObject);
      ofObject = out.lastId;
      forColumns.add(ofObject);
    }
    for (OnColumn column : columns) {
      List<String> ofColumn =
          AclStatements.columnDiff(
              serverMajor, target.objectSql(), column.name(), out.owner, change, column.change());
      if (!ofColumn.isEmpty()) {
        out.acl(
            "COLUMN " + target.objectSql() + "." + Identifiers.quote(column.name()),
            ofColumn,
            forColumns);
      }
    }
    return ofObject;
  }

  /** Adds a label of what no entry makes. */
  int add(
      SecurityLabels.OfMember label, List<Integer> parents, int lastId, List<TocEntry> entries) {
    Entries out = new Entries(label.schema(), "", lastId, entries);
    out.labels(label.target(), List.of(label.statement()), parents);
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
                new AclChange(AclItem.parse(acl.current()), AclItem.parse(acl.defaults())));
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
  private List<Integer> withSchema(@Nullable String schema, List<Integer> parents) {
    Integer ofSchema = schema == null ? null : schemaPrivileges.get(schema);
    if (ofSchema == null) {
      return parents;
    }
    List<Integer> both = new ArrayList<>(parents);
    both.add(ofSchema);
    return both;
  }

  /** Makes the entries of one object. */
  private static final class Entries {
    private final @Nullable String schema;
    private final String owner;
    private final List<TocEntry> entries;
    private int lastId;

    Entries(DumpNode node, int lastId, List<TocEntry> entries) {
      this(node.identity().schema(), owner(node), lastId, entries);
    }

    Entries(@Nullable String schema, String owner, int lastId, List<TocEntry> entries) {
      this.schema = schema;
      this.owner = owner;
      this.lastId = lastId;
      this.entries = entries;
    }

    /** The schema public may have an owner that goes without saying. */
    private static String owner(DumpNode node) {
      ObjectAcl acl = node.object().acl();
      return acl != null ? acl.owner() : Objects.requireNonNullElse(node.identity().owner(), "");
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

    void labels(String target, List<String> statements, List<Integer> parents) {
      add("SECURITY LABEL", target, String.join("", statements), parents);
    }

    private void add(String desc, String target, String sql, List<Integer> parents) {
      entries.add(
          TocEntry.builder(++lastId, desc, tag(target), Section.NONE)
              .definition(sql)
              .namespace(schema)
              .owner(owner)
              .dependencies(parents)
              .build());
    }

    /** Tags do without the schema, which is a field of its own. */
    private String tag(String target) {
      if (schema == null) {
        return target;
      }
      String prefix = Identifiers.quote(schema) + ".";
      int at = target.indexOf(prefix);
      return at < 0 ? target : target.substring(0, at) + target.substring(at + prefix.length());
    }
  }
}
