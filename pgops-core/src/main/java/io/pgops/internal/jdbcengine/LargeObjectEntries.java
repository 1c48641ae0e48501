package io.pgops.internal.jdbcengine;

import io.pgops.internal.archive.ArchiveVersion;
import io.pgops.internal.archive.Section;
import io.pgops.internal.archive.TocEntry;
import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.kinds.Comment;
import io.pgops.internal.kinds.LargeObjects.Group;
import io.pgops.internal.kinds.ObjectAcl;
import io.pgops.internal.kinds.SecurityLabel;
import io.pgops.internal.sql.AclChange;
import io.pgops.internal.sql.AclItem;
import io.pgops.internal.sql.AclKind;
import io.pgops.internal.sql.AclStatements;
import io.pgops.internal.sql.Literals;
import io.pgops.internal.sql.Oids;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The entries of large objects. Since version 1.16 a group has one for its OIDs and one for its
 * contents; before, each large object has one of its own, and all contents share one.
 */
final class LargeObjectEntries {
  private final DumpContents contents;
  private final int serverMajor;
  private final List<TocEntry> entries;

  LargeObjectEntries(DumpContents contents, int serverMajor, List<TocEntry> entries) {
    this.contents = contents;
    this.serverMajor = serverMajor;
    this.entries = entries;
  }

  static boolean inGroups(ArchiveVersion version) {
    return version.isAtLeast(ArchiveVersion.V1_16);
  }

  /**
   * Adds a group with what hangs on it.
   *
   * @param lastId the last id given; that of the group is the next one
   * @return the last id given now
   */
  int addGroup(Group group, int lastId) {
    Oids oids = group.oids();
    int id = lastId + 1;
    entries.add(
        TocEntry.builder(id, "BLOB METADATA", oids.toString(), Section.DATA)
            .catalogId(Catalog.LARGE_OBJECT_METADATA.oid(), oids.first())
            .definition(oids.joined("\n") + "\n")
            // pg_restore makes the real ones, and an owner is only looked at beside a drop.
            .dropStatement("-- dummy")
            .owner(group.identity().owner())
            .build());
    return addAttachments(group, oids, id, id);
  }

  /** Adds the contents of a group. */
  int addContents(Group group, int metadataId, int lastId) {
    entries.add(
        TocEntry.builder(lastId + 1, "BLOBS", group.oids().toString(), Section.DATA)
            .hadDumper(true)
            .owner(group.identity().owner())
            .dependencies(List.of(metadataId))
            .build());
    return lastId + 1;
  }

  /** Adds each large object of a group on its own. */
  int addSingly(Group group, int lastId) {
    int last = lastId;
    for (Oids one : group.oids().batches(1)) {
      int id = last + 1;
      entries.add(
          TocEntry.builder(id, "BLOB", one.toString(), Section.PRE_DATA)
              .catalogId(Catalog.LARGE_OBJECT_METADATA.oid(), one.first())
              .definition("SELECT pg_catalog.lo_create('" + one.first() + "');\n")
              .dropStatement("SELECT pg_catalog.lo_unlink('" + one.first() + "');\n")
              .owner(group.identity().owner())
              .build());
      last = addAttachments(group, one, id, id);
    }
    return last;
  }

  /** Adds the one entry for the contents of all. */
  int addAllContents(int lastId) {
    entries.add(
        TocEntry.builder(lastId + 1, "BLOBS", "BLOBS", Section.DATA).hadDumper(true).build());
    return lastId + 1;
  }

  private int addAttachments(Group group, Oids oids, int parent, int lastId) {
    int last = lastId;
    for (long oid : oids.stream().toArray()) {
      last = addOfOne(group, oid, parent, last);
    }
    ObjectAcl acl = group.acl();
    List<AclItem> defaults = AclItem.parse(acl.defaults());
    List<String> statements =
        AclStatements.diff(
            AclKind.LARGE_OBJECT,
            serverMajor,
            Long.toString(oids.first()),
            acl.owner(),
            new AclChange(
                acl.current() == null ? defaults : AclItem.parse(acl.current()), defaults));
    if (!statements.isEmpty()) {
      // Those of the first; who restores says them of each.
      String tag = (oids.size() == 1 ? "LARGE OBJECT " : "LARGE OBJECTS ") + oids;
      add(++last, "ACL", tag, String.join(";\n", statements) + ";\n", group, parent);
    }
    return last;
  }

  private int addOfOne(Group group, long oid, int parent, int lastId) {
    int last = lastId;
    String target = "LARGE OBJECT " + oid;
    for (Comment comment :
        contents.catalog().comments().on(Catalog.LARGE_OBJECT_METADATA.id(oid))) {
      String sql = "COMMENT ON " + target + " IS " + Literals.quote(comment.text()) + ";\n";
      add(++last, "COMMENT", target, sql, group, parent);
    }
    List<SecurityLabel> labels =
        contents.catalog().labels().on(Catalog.LARGE_OBJECT_METADATA.id(oid));
    if (!labels.isEmpty()) {
      String sql =
          labels.stream().map(label -> label.statement(target)).collect(Collectors.joining());
      add(++last, "SECURITY LABEL", target, sql, group, parent);
    }
    return last;
  }

  private void add(int id, String desc, String tag, String sql, Group group, int parent) {
    entries.add(
        TocEntry.builder(id, desc, tag, Section.NONE)
            .definition(sql)
            .owner(group.identity().owner())
            .dependencies(List.of(parent))
            .build());
  }
}
