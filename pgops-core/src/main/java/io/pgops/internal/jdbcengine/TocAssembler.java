package io.pgops.internal.jdbcengine;

import io.pgops.internal.archive.ArchiveVersion;
import io.pgops.internal.archive.Section;
import io.pgops.internal.archive.TextEncoding;
import io.pgops.internal.archive.TocEntry;
import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.kinds.ChangedPrivileges.Changed;
import io.pgops.internal.kinds.Constraints;
import io.pgops.internal.kinds.Databases;
import io.pgops.internal.kinds.DbObject;
import io.pgops.internal.kinds.Ddl;
import io.pgops.internal.kinds.DdlContext;
import io.pgops.internal.kinds.Details;
import io.pgops.internal.kinds.DumpNode;
import io.pgops.internal.kinds.DumpOrder;
import io.pgops.internal.kinds.Identity;
import io.pgops.internal.kinds.LargeObjects;
import io.pgops.internal.kinds.LostDefault;
import io.pgops.internal.kinds.ObjectKind;
import io.pgops.internal.kinds.PartitionTrees;
import io.pgops.internal.kinds.Rank;
import io.pgops.internal.kinds.Routines;
import io.pgops.internal.kinds.SecurityLabels;
import io.pgops.internal.kinds.Sequences;
import io.pgops.internal.kinds.Tables;
import io.pgops.internal.kinds.Types;
import io.pgops.internal.kinds.Views;
import io.pgops.internal.sql.Identifiers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns a dump's nodes into an archive's entries: the one place where both are known. Ids are given
 * in file order, so that they are compact.
 */
final class TocAssembler {
  private final DumpContents contents;
  private final TextEncoding encoding;
  private final RowCopy rows;
  private final Attachments attachments;
  private final PartitionTrees trees;
  private final ArchiveVersion version;
  private final Map<DumpNode, Integer> ids = new HashMap<>();
  private final Map<ObjectId, Integer> relationIds = new HashMap<>();
  private final Map<ObjectId, List<DumpNode>> inside = new HashMap<>();
  private final Set<ObjectId> insideIds = new HashSet<>();
  private final Set<ObjectId> split = new HashSet<>();
  private final List<TocEntry> entries = new ArrayList<>();
  private final Map<Integer, DumpNode> dataNodes = new HashMap<>();
  private final Map<Integer, List<LargeObjects.Group>> largeObjects = new HashMap<>();
  private final LargeObjectEntries largeObjectEntries;
  private final StatisticsEntries statistics;
  private final boolean inGroups;
  private final DdlContext context = new Context();
  private final Set<DumpNode> waiting = new HashSet<>();
  private int lastId;

  /**
   * An archive's entries, and which node's rows belong to which of them.
   *
   * @param dataNodes by dump id
   * @param largeObjects whose contents belong to which entry, by dump id
   */
  record Assembled(
      List<TocEntry> entries,
      Map<Integer, DumpNode> dataNodes,
      Map<Integer, List<LargeObjects.Group>> largeObjects) {
    long count() {
      return largeObjects.values().stream()
          .flatMap(List::stream)
          .mapToLong(LargeObjects.Group::rows)
          .sum();
    }
  }

  TocAssembler(DumpContents contents, ServerFacts server, ArchiveVersion version) {
    int major = server.version().major();
    this.contents = contents;
    this.version = version;
    this.encoding = server.archiveEncoding();
    this.rows = new RowCopy(contents, encoding);
    this.largeObjectEntries = new LargeObjectEntries(contents, major, entries);
    this.statistics = new StatisticsEntries(contents.statistics(), relationIds, entries);
    this.inGroups = LargeObjectEntries.inGroups(version);
    this.attachments = new Attachments(contents, major);
    this.trees = PartitionTrees.of(contents.catalog());
    for (DumpNode node : contents.wanted()) {
      ObjectId parent = node.object().partOf();
      if (node.isInside() && parent != null) {
        inside.computeIfAbsent(parent, id -> new ArrayList<>()).add(node);
        insideIds.add(node.identity().id());
      }
      if (node.isSplit()) {
        split.add(node.identity().id());
      }
    }
  }

  /** What the server is asked for a table's rows. */
  String copyOut(DumpNode table) {
    return rows.out(table);
  }

  Assembled assemble() {
    special("ENCODING", encoding.statement());
    special("STDSTRINGS", "SET standard_conforming_strings = 'on';\n");
    special("SEARCHPATH", "SELECT pg_catalog.set_config('search_path', '', false);\n");
    List<DumpNode> nodes = contents.order().nodes();
    waiting.addAll(nodes);
    for (int i = 0; i < nodes.size(); i++) {
      if (i == contents.order().lastBeforeData() && !inGroups) {
        addLargeObjectsSingly();
      }
      if (i == contents.order().lastBeforePostData()) {
        lastId = statistics.add(Section.DATA, lastId);
      }
      requireSection(nodes.get(i), section(i));
      add(nodes.get(i), section(i));
      waiting.remove(nodes.get(i));
    }
    if (nodes.size() == contents.order().lastBeforePostData()) {
      lastId = statistics.add(Section.DATA, lastId);
    }
    lastId = statistics.add(Section.POST_DATA, lastId);
    return new Assembled(List.copyOf(entries), Map.copyOf(dataNodes), Map.copyOf(largeObjects));
  }

  private Section section(int place) {
    DumpOrder order = contents.order();
    return place < order.lastBeforeData()
        ? Section.PRE_DATA
        : place < order.lastBeforePostData() ? Section.DATA : Section.POST_DATA;
  }

  /** What comes before the data can be postponed; nothing else can be moved. */
  private static void requireSection(DumpNode node, Section section) {
    boolean fits =
        switch (section) {
          case PRE_DATA -> node.rank().compareTo(Rank.PRE_DATA_BOUNDARY) < 0;
          case DATA ->
              node.rank().compareTo(Rank.PRE_DATA_BOUNDARY) > 0
                  && node.rank().compareTo(Rank.POST_DATA_BOUNDARY) < 0;
          case POST_DATA, NONE ->
              node.rank().compareTo(Rank.PRE_DATA_BOUNDARY) < 0
                  || node.rank().compareTo(Rank.POST_DATA_BOUNDARY) > 0;
        };
    if (!fits) {
      throw new IllegalStateException(node + " would come into section " + section);
    }
  }

  private void special(String desc, String sql) {
    entries.add(TocEntry.builder(++lastId, desc, desc, Section.PRE_DATA).definition(sql).build());
  }

  private void addLargeObjectsSingly() {
    for (DumpNode node : contents.order().nodes()) {
      if (node.role() == DumpNode.Role.OBJECT
          && node.object() instanceof LargeObjects.Group group) {
        lastId = largeObjectEntries.addSingly(group, lastId);
      }
    }
  }

  private void add(DumpNode node, Section section) {
    if (node.object() instanceof LargeObjects.Group group) {
      addLargeObjects(node, group);
      return;
    }
    switch (node.role()) {
      case LARGE_OBJECT_DATA -> throw new IllegalStateException(node + " has no large objects");
      case OBJECT -> addObject(node.kind(), node, section);
      case SEQUENCE_OWNER -> addSequenceOwner(node, section);
      case LOST_DEFAULT -> addLostDefault(node, section);
      case SHELL_TYPE -> addShellType(node, section);
      case TABLE_DATA -> addTableData(node, section);
      case SEQUENCE_SET -> addSequenceSet(node, section);
      case VIEW_RULE -> addViewRule(node, section);
      case FUNCTION_BODY -> addFunctionBody(node, section);
      case ROW_SECURITY -> addRowSecurity(node, section);
      case REFRESH -> addRefresh(node, section);
      case BOUNDARY -> throw new IllegalStateException("a boundary is no entry");
    }
  }

  private void addLargeObjects(DumpNode node, LargeObjects.Group group) {
    boolean isData = node.role() == DumpNode.Role.LARGE_OBJECT_DATA;
    if (isData && inGroups) {
      int metadata = Objects.requireNonNull(relationIds.get(group.identity().id()));
      lastId = largeObjectEntries.addContents(group, metadata, lastId);
      largeObjects.put(lastId, List.of(group));
    } else if (isData && largeObjects.isEmpty()) {
      lastId = largeObjectEntries.addAllContents(lastId);
      largeObjects.put(lastId, new ArrayList<>(List.of(group)));
    } else if (isData) {
      largeObjects.values().forEach(all -> all.add(group));
    } else if (inGroups) {
      relationIds.put(group.identity().id(), lastId + 1);
      lastId = largeObjectEntries.addGroup(group, lastId);
    }
  }

  @SuppressWarnings("unchecked") // the node's object was read by its kind
  private <T extends DbObject> void addObject(ObjectKind<T> kind, DumpNode node, Section section) {
    Ddl ddl = kind.ddl((T) node.object(), context);
    Identity identity = node.identity();
    // What has no entry of its own: its comment comes after what it needs.
    List<Integer> parents = dependencies(node);
    if (!ddl.create().isEmpty()) {
      TocEntry entry = entry(node, kind.info().desc(), ddl, section).build();
      entries.add(entry);
      ids.put(node, entry.dumpId());
      relationIds.put(identity.id(), entry.dumpId());
      parents = List.of(entry.dumpId());
    }
    lastId = attachments.add(node, ddl, parents, lastId, entries);
    if (node.object() instanceof Databases.Database database) {
      addDatabaseProperties(database);
      addChangedPrivileges(null, List.of());
    }
    if (identity.id().catalog() == Catalog.EXTENSION.oid()) {
      for (SecurityLabels.OfMember label : contents.catalog().labels().ofMembers(identity.id())) {
        lastId = attachments.add(label, parents, lastId, entries);
      }
      addChangedPrivileges(identity.id(), parents);
    }
    for (DumpNode part : inside.getOrDefault(identity.id(), List.of())) {
      Ddl partDdl = ddlOf(part.kind(), part);
      lastId = attachments.addComments(part, partDdl, parents, lastId, entries);
    }
  }

  /**
   * @param extension whose members are meant; null for what came with the server
   */
  private void addChangedPrivileges(@Nullable ObjectId extension, List<Integer> parents) {
    for (Changed changed : contents.changedPrivileges()) {
      if (Objects.equals(changed.extension(), extension)) {
        lastId = attachments.add(changed, parents, lastId, entries);
      }
    }
  }

  private void addDatabaseProperties(Databases.Database database) {
    String properties = Databases.properties(database, contents.details());
    if (!properties.isEmpty()) {
      entries.add(
          TocEntry.builder(
                  ++lastId, "DATABASE PROPERTIES", database.identity().name(), Section.PRE_DATA)
              .definition(properties)
              .dropStatement(Databases.unmarkTemplate(database))
              .owner(database.identity().owner())
              .build());
    }
  }

  @SuppressWarnings("unchecked") // the node's object was read by its kind
  private <T extends DbObject> Ddl ddlOf(ObjectKind<T> kind, DumpNode node) {
    return kind.ddl((T) node.object(), context);
  }

  private TocEntry.Builder entry(DumpNode node, String desc, Ddl ddl, Section section) {
    Identity identity = node.identity();
    ObjectId id = identity.id();
    boolean hasOid = id.catalog() != Catalog.INHERITS.oid();
    TocEntry.Builder entry =
        TocEntry.builder(++lastId, desc, ddl.tag(), section)
            .catalogId(hasOid ? id.catalog() : 0, hasOid ? id.oid() : 0)
            .definition(ddl.create())
            .dropStatement(ddl.drop())
            .namespace(identity.schema())
            .owner(identity.owner())
            .dependencies(dependencies(node));
    Ddl.RelationStorage storage = ddl.storage();
    if (storage != null) {
      entry
          .tablespace(storage.tablespace())
          .tableAm(storage.accessMethod())
          .relkind(storage.relkind());
    }
    if (storage != null && storage.relkind() == 'p' && !version.hasRelkind()) {
      // Readers of these would not know it from a table, for which a setting is enough.
      entry.tableAm(null);
      if (storage.accessMethod() != null) {
        entry.definition(
            ddl.create()
                + "ALTER TABLE "
                + identity.sql()
                + " SET ACCESS METHOD "
                + Identifiers.quote(storage.accessMethod())
                + ";\n");
      }
    }
    return entry;
  }

  private List<Integer> dependencies(DumpNode node) {
    List<Integer> found = new ArrayList<>();
    for (DumpNode needed : contents.order().dependencies(node)) {
      if (waiting.contains(needed)) {
        throw new IllegalStateException(node + " would come before " + needed);
      }
      Integer id = ids.get(needed);
      if (id != null) {
        found.add(id);
      }
    }
    found.sort(null);
    return found;
  }

  /**
   * The id of a relation's own entry; one is set aside for a relation that has none in this
   * archive.
   */
  private int relationId(DumpNode node) {
    return relationIds.computeIfAbsent(node.identity().id(), id -> ++lastId);
  }

  private void addSequenceOwner(DumpNode node, Section section) {
    Sequences.OwningColumn owner = ((Sequences.Sequence) node.object()).owner();
    if (owner == null) {
      throw new IllegalStateException(node + " has no owner");
    }
    Identity identity = node.identity();
    entries.add(
        TocEntry.builder(++lastId, "SEQUENCE OWNED BY", identity.name(), section)
            .definition(
                "ALTER SEQUENCE "
                    + identity.sql()
                    + " OWNED BY "
                    + owner.tableSql()
                    + "."
                    + Identifiers.quote(owner.column())
                    + ";\n")
            .namespace(identity.schema())
            .owner(identity.owner())
            .dependencies(dependencies(node))
            .build());
    ids.put(node, lastId);
  }

  private void addLostDefault(DumpNode node, Section section) {
    Ddl ddl = ((LostDefault) node.object()).ddl();
    entries.add(entry(node, "DEFAULT", ddl, section).catalogId(0, 0).build());
    ids.put(node, lastId);
  }

  /** It goes with the type that it becomes. */
  private void addShellType(DumpNode node, Section section) {
    Identity identity = node.identity();
    entries.add(
        TocEntry.builder(++lastId, "SHELL TYPE", identity.name(), section)
            .definition(Types.createShell(identity))
            .namespace(identity.schema())
            .owner(identity.owner())
            .dependencies(dependencies(node))
            .build());
    ids.put(node, lastId);
  }

  private void addTableData(DumpNode node, Section section) {
    Identity identity = node.identity();
    int table = relationId(node);
    List<Integer> dependencies = new ArrayList<>(List.of(table));
    dependencies(node).stream().filter(id -> id != table).forEach(dependencies::add);
    Tables.@Nullable Table root = trees.loadedThrough(identity.id());
    String into = root == null ? identity.sql() : root.identity().sql();
    TocEntry.Builder entry = TocEntry.builder(++lastId, "TABLE DATA", identity.name(), section);
    if (root != null) {
      // By this, pg_restore knows not to empty the partition before.
      entry.definition("-- load via partition root " + into.replaceAll("[\r\n]", " "));
    }
    entries.add(
        entry
            .hadDumper(true)
            .catalogId(0, identity.id().oid())
            .copyStatement("COPY " + into + " " + rows.columns(node) + " FROM stdin;\n")
            .namespace(identity.schema())
            .owner(identity.owner())
            .dependencies(dependencies)
            .build());
    ids.put(node, lastId);
    dataNodes.put(lastId, node);
    statistics.filled(identity.id(), lastId);
  }

  private void addSequenceSet(DumpNode node, Section section) {
    Identity identity = node.identity();
    String value = contents.sequenceValues().get(identity.id());
    if (value == null) {
      throw new IllegalStateException(node + " was not read");
    }
    List<Integer> dependencies = List.of(relationId(node));
    entries.add(
        TocEntry.builder(++lastId, "SEQUENCE SET", identity.name(), section)
            .definition(value)
            .namespace(identity.schema())
            .owner(identity.owner())
            .dependencies(dependencies)
            .build());
    ids.put(node, lastId);
  }

  private void addViewRule(DumpNode node, Section section) {
    Views.View view = (Views.View) node.object();
    Ddl ddl = Views.rule(view, context);
    entries.add(
        TocEntry.builder(++lastId, "RULE", ddl.tag(), section)
            .catalogId(view.rule().catalog(), view.rule().oid())
            .definition(ddl.create())
            .dropStatement(ddl.drop())
            .namespace(view.identity().schema())
            .owner(view.identity().owner())
            .dependencies(dependencies(node))
            .build());
    ids.put(node, lastId);
  }

  private void addFunctionBody(DumpNode node, Section section) {
    Ddl ddl = ((Routines) node.kind()).withBody((Routines.Routine) node.object(), context);
    // With an owner, pg_restore would look for the function's name in the drop statement.
    entries.add(entry(node, node.kind().info().desc(), ddl, section).owner(null).build());
    ids.put(node, lastId);
  }

  private void addRowSecurity(DumpNode node, Section section) {
    String enable = "ALTER TABLE " + node.identity().sql() + " ENABLE ROW LEVEL SECURITY;\n";
    addOfRelation(node, "ROW SECURITY", enable, section);
  }

  /**
   * Policies decide what a materialized view holds if they apply to its owner: without the setting,
   * a restore would fail instead.
   */
  private void addRefresh(DumpNode node, Section section) {
    boolean isUnderPolicies = contents.order().refreshes().isUnderRowSecurity(node);
    String refresh = "REFRESH MATERIALIZED VIEW " + node.identity().sql() + ";\n";
    addOfRelation(
        node,
        "MATERIALIZED VIEW DATA",
        isUnderPolicies ? "SET row_security = on;\n" + refresh : refresh,
        section);
    statistics.filled(node.identity().id(), lastId);
  }

  private void addOfRelation(DumpNode node, String desc, String sql, Section section) {
    Identity identity = node.identity();
    entries.add(
        TocEntry.builder(++lastId, desc, identity.name(), section)
            .catalogId(0, identity.id().oid())
            .definition(sql)
            .namespace(identity.schema())
            .owner(identity.owner())
            .dependencies(dependencies(node))
            .build());
    ids.put(node, lastId);
  }

  private final class Context implements DdlContext {
    @Override
    public Details details() {
      return contents.details();
    }

    @Override
    public List<DbObject> inside(ObjectId parent) {
      return inside.getOrDefault(parent, List.of()).stream()
          .map(DumpNode::object)
          .filter(object -> object instanceof Constraints.Constraint)
          .toList();
    }

    @Override
    public boolean isInside(ObjectId id) {
      return insideIds.contains(id);
    }

    @Override
    public boolean isSplit(ObjectId id) {
      return split.contains(id);
    }
  }
}
