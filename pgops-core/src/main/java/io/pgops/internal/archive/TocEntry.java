package io.pgops.internal.archive;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a table of contents: what to run, in which section, after which other entries.
 *
 * <p>Texts are null where the entry's kind has none, which is not the same as empty: "has one, but
 * suppressed".
 *
 * @param dumpId positive, unique in the archive
 * @param hadDumper whether the archive holds a data block for it
 * @param tableOid OID of the catalog the object is in, unsigned; 0 when none
 * @param oid OID of the object, unsigned; 0 when none
 * @param tag the object's name as its kind writes it
 * @param desc the kind, never empty
 * @param definition SQL that creates it
 * @param dropStatement SQL that drops it
 * @param copyStatement {@code COPY .. FROM stdin;} for rows in COPY's text format
 * @param namespace schema, unquoted
 * @param tablespace null: the kind has none; empty: the database's default
 * @param tableAm table access method
 * @param relkind pg_class.relkind as a character code, 0 when no relation; archives before 1.16
 *     cannot hold it
 * @param owner role, unquoted
 * @param dependencies dump ids; repetitions, and ids that are not in the archive, are normal
 * @param dataOffset position of the data block's first byte; empty when not recorded or no data
 */
public record TocEntry(
    int dumpId,
    boolean hadDumper,
    long tableOid,
    long oid,
    String tag,
    String desc,
    Section section,
    @Nullable String definition,
    @Nullable String dropStatement,
    @Nullable String copyStatement,
    @Nullable String namespace,
    @Nullable String tablespace,
    @Nullable String tableAm,
    int relkind,
    @Nullable String owner,
    boolean withOids,
    List<Integer> dependencies,
    OptionalLong dataOffset) {
  private static final long MAX_OID = 0xffff_ffffL;

  public TocEntry {
    dependencies = List.copyOf(dependencies);
    require(dumpId > 0, "its dump id " + dumpId + " is not positive");
    require(tableOid >= 0 && tableOid <= MAX_OID, "its catalog OID " + tableOid + " is no OID");
    require(oid >= 0 && oid <= MAX_OID, "its OID " + oid + " is no OID");
    require(!desc.isEmpty(), "its kind is empty");
    require(
        relkind == 0 || (relkind > ' ' && relkind < 0x7f), "its relkind " + relkind + " is none");
    require(dataOffset.isEmpty() || hadDumper, "it has no data block, yet a position for one");
    require(
        dataOffset.isEmpty() || dataOffset.getAsLong() > 0, "its data position is not positive");
    for (int dependency : dependencies) {
      require(dependency > 0, "its dependency " + dependency + " is not positive");
    }
    for (String text :
        new @Nullable String[] {
          tag, desc, definition, dropStatement, copyStatement, namespace, tablespace, tableAm, owner
        }) {
      require(text == null || text.indexOf(0) < 0, "one of its texts holds a zero byte");
    }
  }

  public static Builder builder(int dumpId, String desc, String tag, Section section) {
    return new Builder(dumpId, desc, tag, section);
  }

  /** A copy whose every text is changed in the same way. */
  TocEntry withText(UnaryOperator<String> change) {
    return new TocEntry(
        dumpId,
        hadDumper,
        tableOid,
        oid,
        change.apply(tag),
        desc,
        section,
        changed(definition, change),
        changed(dropStatement, change),
        changed(copyStatement, change),
        changed(namespace, change),
        changed(tablespace, change),
        changed(tableAm, change),
        relkind,
        changed(owner, change),
        withOids,
        dependencies,
        dataOffset);
  }

  private static @Nullable String changed(@Nullable String text, UnaryOperator<String> change) {
    return text == null ? null : change.apply(text);
  }

  /** A copy that records another position of the data block, or none. */
  public TocEntry withDataOffset(OptionalLong offset) {
    return offset.equals(dataOffset)
        ? this
        : new TocEntry(
            dumpId,
            hadDumper,
            tableOid,
            oid,
            tag,
            desc,
            section,
            definition,
            dropStatement,
            copyStatement,
            namespace,
            tablespace,
            tableAm,
            relkind,
            owner,
            withOids,
            dependencies,
            offset);
  }

  /** Whether its data block is one of large objects, not of rows. */
  public boolean holdsLargeObjects() {
    return desc.equals("BLOBS");
  }

  /** For messages: {@code entry 3366 (TABLE DATA shop.item)}. */
  public String describe() {
    return "entry " + dumpId + " (" + name() + ")";
  }

  /**
   * Its kind and name on one line: {@code TABLE DATA shop.item}, {@code COMMENT COLUMN item.price
   * in shop}.
   */
  public String name() {
    String schema = namespace == null || namespace.isEmpty() ? null : namespace;
    boolean aboutAnother =
        switch (desc) {
          // their tags begin with what they are about
          case "ACL", "COMMENT", "SECURITY LABEL" -> true;
          default -> false;
        };
    String name = schema == null ? tag : aboutAnother ? tag + " in " + schema : schema + "." + tag;
    return desc + " " + OneLine.of(name);
  }

  private static void require(boolean valid, String message) {
    if (!valid) {
      throw new IllegalArgumentException(message);
    }
  }

  /** Collects an entry's fields; what is not set is null, 0, false or empty. */
  public static final class Builder {
    private final int dumpId;
    private final String desc;
    private final String tag;
    private final Section section;
    private boolean hadDumper;
    private long tableOid;
    private long oid;
    private @Nullable String definition;
    private @Nullable String dropStatement;
    private @Nullable String copyStatement;
    private @Nullable String namespace;
    private @Nullable String tablespace;
    private @Nullable String tableAm;
    private int relkind;
    private @Nullable String owner;
    private boolean withOids;
    private List<Integer> dependencies = List.of();
    private OptionalLong dataOffset = OptionalLong.empty();

    private Builder(int dumpId, String desc, String tag, Section section) {
      this.dumpId = dumpId;
      this.desc = desc;
      this.tag = tag;
      this.section = section;
    }

    /** The archive will hold a data block for it. */
    @CanIgnoreReturnValue
    public Builder hadDumper(boolean value) {
      hadDumper = value;
      return this;
    }

    /** Both unsigned; 0 when there is none. */
    @CanIgnoreReturnValue
    public Builder catalogId(long tableOid, long oid) {
      this.tableOid = tableOid;
      this.oid = oid;
      return this;
    }

    @CanIgnoreReturnValue
    public Builder definition(@Nullable String sql) {
      definition = sql;
      return this;
    }

    @CanIgnoreReturnValue
    public Builder dropStatement(@Nullable String sql) {
      dropStatement = sql;
      return this;
    }

    @CanIgnoreReturnValue
    public Builder copyStatement(@Nullable String sql) {
      copyStatement = sql;
      return this;
    }

    @CanIgnoreReturnValue
    public Builder namespace(@Nullable String schema) {
      namespace = schema;
      return this;
    }

    @CanIgnoreReturnValue
    public Builder tablespace(@Nullable String name) {
      tablespace = name;
      return this;
    }

    @CanIgnoreReturnValue
    public Builder tableAm(@Nullable String name) {
      tableAm = name;
      return this;
    }

    @CanIgnoreReturnValue
    public Builder relkind(int code) {
      relkind = code;
      return this;
    }

    @CanIgnoreReturnValue
    public Builder owner(@Nullable String role) {
      owner = role;
      return this;
    }

    /** Of servers before 12 only. */
    @CanIgnoreReturnValue
    public Builder withOids(boolean value) {
      withOids = value;
      return this;
    }

    @CanIgnoreReturnValue
    public Builder dependencies(List<Integer> dumpIds) {
      dependencies = dumpIds;
      return this;
    }

    @CanIgnoreReturnValue
    public Builder dataOffset(OptionalLong position) {
      dataOffset = position;
      return this;
    }

    /**
     * The entry.
     *
     * @throws IllegalArgumentException if a field has an impossible value
     */
    public TocEntry build() {
      return new TocEntry(
          dumpId,
          hadDumper,
          tableOid,
          oid,
          tag,
          desc,
          section,
          definition,
          dropStatement,
          copyStatement,
          namespace,
          tablespace,
          tableAm,
          relkind,
          owner,
          withOids,
          dependencies,
          dataOffset);
    }
  }
}
