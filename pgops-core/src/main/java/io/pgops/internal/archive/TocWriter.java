package io.pgops.internal.archive;

import static io.pgops.internal.archive.TocLayout.MAX_NAME_BYTES;
import static io.pgops.internal.archive.TocLayout.MAX_SQL_BYTES;

import io.pgops.internal.stream.Codec;
import io.pgops.internal.stream.Compression;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;

/** Header and table of contents of a custom archive as bytes. */
final class TocWriter {
  private final ArchiveHeader header;
  private final ArchiveEncoder out;

  private TocWriter(OutputStream out, ArchiveHeader header) {
    this.header = header;
    this.out = new ArchiveEncoder(out, header);
  }

  static void write(Toc toc, OutputStream out) throws IOException {
    new TocWriter(out, toc.header()).header();
    writeEntries(toc, out, true);
  }

  /**
   * The table of contents without the header.
   *
   * @param statistics false leaves out the definitions of statistics, as {@link TrailingToc} needs
   */
  static void writeEntries(Toc toc, OutputStream out, boolean statistics) throws IOException {
    TocWriter writer = new TocWriter(out, toc.header());
    writer.out.writeInt(toc.entries().size());
    for (TocEntry entry : toc.entries()) {
      writer.entry(entry, statistics || !entry.desc().equals("STATISTICS DATA"));
    }
  }

  private void header() throws IOException {
    out.writeBytes(TocLayout.magic());
    out.writeByte(header.version().major());
    out.writeByte(header.version().minor());
    out.writeByte(0);
    out.writeByte(header.intSize());
    out.writeByte(header.offsetSize());
    out.writeByte(TocLayout.FORMAT_CUSTOM);
    Compression compression = header.compression();
    if (header.version().isAtLeast(ArchiveVersion.V1_15)) {
      out.writeByte(TocLayout.CODECS.indexOf(compression.codec()));
    } else {
      out.writeInt(compression.codec() == Codec.NONE ? 0 : compression.level());
    }
    LocalDateTime created = header.created();
    out.writeInt(created.getSecond());
    out.writeInt(created.getMinute());
    out.writeInt(created.getHour());
    out.writeInt(created.getDayOfMonth());
    out.writeInt(created.getMonthValue() - 1);
    out.writeInt(created.getYear() - 1900);
    out.writeInt(header.daylightSaving());
    out.writeString(header.database(), "the database's name", MAX_NAME_BYTES);
    out.writeString(header.serverVersion(), "the server's version", MAX_NAME_BYTES);
    out.writeString(header.dumperVersion(), "the dumper's version", MAX_NAME_BYTES);
  }

  private void entry(TocEntry e, boolean definition) throws IOException {
    String of = " of " + e.describe();
    out.writeInt(e.dumpId());
    out.writeInt(e.hadDumper() ? 1 : 0);
    out.writeString(Long.toString(e.tableOid()), "the catalog OID" + of, MAX_NAME_BYTES);
    out.writeString(Long.toString(e.oid()), "the OID" + of, MAX_NAME_BYTES);
    out.writeString(e.tag(), "the tag" + of, MAX_NAME_BYTES);
    out.writeString(e.desc(), "the kind" + of, MAX_NAME_BYTES);
    out.writeInt(e.section().code());
    if (definition) {
      out.writeString(e.definition(), "the definition" + of, MAX_SQL_BYTES);
    }
    out.writeString(e.dropStatement(), "the drop statement" + of, MAX_SQL_BYTES);
    out.writeString(e.copyStatement(), "the COPY statement" + of, MAX_SQL_BYTES);
    out.writeString(e.namespace(), "the schema" + of, MAX_NAME_BYTES);
    out.writeString(e.tablespace(), "the tablespace" + of, MAX_NAME_BYTES);
    if (header.version().isAtLeast(ArchiveVersion.V1_14)) {
      out.writeString(e.tableAm(), "the access method" + of, MAX_NAME_BYTES);
    }
    if (header.version().isAtLeast(ArchiveVersion.V1_16)) {
      out.writeInt(e.relkind());
    }
    out.writeString(e.owner(), "the owner" + of, MAX_NAME_BYTES);
    out.writeString(Boolean.toString(e.withOids()), "the OIDs flag" + of, MAX_NAME_BYTES);
    for (int dependency : e.dependencies()) {
      out.writeString(Integer.toString(dependency), "a dependency" + of, MAX_NAME_BYTES);
    }
    out.writeString(null, "the end of dependencies" + of, MAX_NAME_BYTES);
    out.writeByte(
        !e.hadDumper()
            ? TocLayout.OFFSET_NO_DATA
            : e.dataOffset().isPresent() ? TocLayout.OFFSET_SET : TocLayout.OFFSET_NOT_SET);
    out.writeUnsigned(e.dataOffset().orElse(0));
  }
}
