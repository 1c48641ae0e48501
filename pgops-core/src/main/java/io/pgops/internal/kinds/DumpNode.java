package io.pgops.internal.kinds;

import io.pgops.internal.catalog.ObjectId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A thing that gets its place in a dump: an object, or what goes with one, such as a table's rows.
 * Ordering decides whether it is written inside its parent and whether it is split; nothing else
 * about it changes. Compared by identity.
 */
public final class DumpNode {
  /** Objects by rank, then by name: never by OID, so that equal databases are dumped equally. */
  public static final Comparator<DumpNode> PREFERRED_ORDER =
      Comparator.comparing(DumpNode::rank)
          .thenComparing(node -> Objects.requireNonNullElse(node.identity().schema(), ""))
          .thenComparing(node -> node.identity().name())
          .thenComparing(node -> node.object.tieBreaker());

  private final Role role;
  private final Rank rank;
  private final @Nullable ObjectKind<?> kind;
  private final DbObject object;
  private boolean inside;
  private boolean split;

  /** What a node stands for. */
  public enum Role {
    /** The object itself. */
    OBJECT,
    /** The tie between a sequence and the column it goes with. */
    SEQUENCE_OWNER,
    /** That a table's column has no default, where that of a parent has one. */
    LOST_DEFAULT,
    /** The name of a type that its functions need before it can be made. */
    SHELL_TYPE,
    /** A table's rows. */
    TABLE_DATA,
    /** The contents of large objects. */
    LARGE_OBJECT_DATA,
    /** A sequence's value. */
    SEQUENCE_SET,
    /** The real definition of a view that was split. */
    VIEW_RULE,
    /** A function that was split, with its body. */
    FUNCTION_BODY,
    /** That policies work on a table. */
    ROW_SECURITY,
    /** The rows of a materialized view, computed anew. */
    REFRESH,
    /** The line between two sections. */
    BOUNDARY
  }

  private DumpNode(Role role, Rank rank, @Nullable ObjectKind<?> kind, DbObject object) {
    this.role = role;
    this.rank = rank;
    this.kind = kind;
    this.object = object;
  }

  static DumpNode of(ObjectKind<?> kind, DbObject object) {
    DumpNode node = new DumpNode(Role.OBJECT, kind.info().rank(), kind, object);
    node.inside = isInsideAtFirst(object);
    return node;
  }

  private static boolean isInsideAtFirst(DbObject object) {
    if (object instanceof ColumnDefaults.ColumnDefault value) {
      return !value.isApart();
    }
    return object instanceof Constraints.Constraint constraint && constraint.canBeInside();
  }

  static DumpNode of(Role role, Rank rank, DbObject object) {
    return new DumpNode(role, rank, null, object);
  }

  /** Another node of the same object. */
  DumpNode with(Role other) {
    return new DumpNode(other, rank, kind, object);
  }

  /** The shell of a type: its CREATE makes that too, unless something needs it earlier. */
  static DumpNode shellOf(DumpNode type) {
    DumpNode shell = type.with(Role.SHELL_TYPE);
    shell.inside = true;
    return shell;
  }

  static DumpNode boundary(Rank rank) {
    Identity identity =
        new Identity(new ObjectId(0, rank.compareTo(Rank.DATABASE)), null, rank.name(), null);
    return new DumpNode(Role.BOUNDARY, rank, null, () -> identity);
  }

  public Role role() {
    return role;
  }

  public Rank rank() {
    return rank;
  }

  public DbObject object() {
    return object;
  }

  public Identity identity() {
    return object.identity();
  }

  /** The object's kind; only of a node that is an object. */
  public ObjectKind<?> kind() {
    if (kind == null) {
      throw new IllegalStateException(this + " is no object");
    }
    return kind;
  }

  /**
   * Whether it is there because somebody made it: not the database itself, nor its schema public.
   */
  public boolean isMadeByUsers() {
    return !(object instanceof Databases.Database)
        && !(object instanceof Schemas.Schema schema && schema.isPublic());
  }

  /** Whether it is written inside its parent's CREATE instead of in an entry of its own. */
  public boolean isInside() {
    return inside;
  }

  void moveOut() {
    inside = false;
  }

  /** Whether it is a view or function that is made in two steps. */
  public boolean isSplit() {
    return split;
  }

  void split() {
    split = true;
  }

  /** Whether it has an entry in the archive. */
  public boolean hasEntry() {
    return role != Role.BOUNDARY && !inside;
  }

  /** For messages: kind and name. */
  @Override
  public String toString() {
    String name = object.describe();
    return switch (role) {
      case OBJECT -> word().isEmpty() ? name : word() + " " + name;
      case LARGE_OBJECT_DATA -> "contents of " + word() + " " + name;
      case SEQUENCE_OWNER -> "owner of sequence " + name;
      case LOST_DEFAULT -> "lost default of " + name;
      case SHELL_TYPE -> "shell of type " + name;
      case TABLE_DATA -> "data of table " + name;
      case SEQUENCE_SET -> "value of sequence " + name;
      case VIEW_RULE -> "rule of view " + name;
      case FUNCTION_BODY -> "body of function " + name;
      case ROW_SECURITY -> "row security of table " + name;
      case REFRESH -> "rows of materialized view " + name;
      case BOUNDARY -> rank == Rank.PRE_DATA_BOUNDARY ? "everything before the data" : "all data";
    };
  }

  private String word() {
    if (object instanceof LargeObjects.Group group) {
      return group.rows() == 1 ? "large object" : group.rows() + " large objects";
    }
    return kind == null ? "" : kind.info().desc().toLowerCase(Locale.ROOT);
  }

  static List<DumpNode> sorted(List<DumpNode> nodes) {
    return nodes.stream().sorted(PREFERRED_ORDER).toList();
  }
}
