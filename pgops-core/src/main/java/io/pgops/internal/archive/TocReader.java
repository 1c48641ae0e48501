package io.pgops.internal.archive;

import static io.pgops.internal.archive.TocLayout.MAX_NAME_BYTES;
import static io.pgops.internal.archive.TocLayout.MAX_SQL_BYTES;

import io.pgops.error.ArchiveFormatException;
import io.pgops.internal.stream.Codec;
import io.pgops.internal.stream.Compression;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Header and table of contents of a custom archive, believing nothing. */
final class TocReader {
  private static final int SNIFFED_BYTES = 512;

  private final ArchiveInput input;
  private final ArchiveBytes in;

  TocReader(ArchiveInput input, ArchiveBytes in) {
    this.input = input;
    this.in = in;
  }

  /** Reads from the archive's first byte to the one before the data. */
  Toc read() throws IOException {
    ArchiveHeader header = readHeader();
    List<TocEntry> entries = readEntries(header.version());
    long dataStart = in.position();
    for (TocEntry entry : entries) {
      if (entry.dataOffset().isPresent()) {
        long offset = entry.dataOffset().getAsLong();
        if (offset < dataStart || offset >= input.size()) {
          throw in.malformed(
              entry.describe() + " has its data at byte " + offset + ", where no data can be",
              dataStart);
        }
      }
    }
    return new Toc(header, entries);
  }

  private ArchiveHeader readHeader() throws IOException {
    byte[] head = in.peek(SNIFFED_BYTES);
    byte[] magic = TocLayout.magic();
    int compared = Math.min(head.length, magic.length);
    if (head.length == 0 || !Arrays.equals(head, 0, compared, magic, 0, compared)) {
      throw ForeignFormat.failure(input.name(), head);
    }
    in.skip(magic.length, "the header");
    ArchiveVersion version = readVersion();
    long start = in.position();
    int intSize = in.readByte("the header");
    int offsetSize = in.readByte("the header");
    int format = in.readByte("the header");
    if (format == TocLayout.FORMAT_TAR) {
      throw ForeignFormat.directoryToc(input.name());
    }
    if (format != TocLayout.FORMAT_CUSTOM) {
      throw in.malformed("the header names an unknown format (" + format + ")", start + 2);
    }
    if ((intSize != 4 && intSize != 8) || (offsetSize != 4 && offsetSize != 8)) {
      throw in.malformed(
          "the header has impossible sizes: integers of "
              + intSize
              + " bytes, positions of "
              + offsetSize,
          start);
    }
    in.sizes(intSize, offsetSize);
    Compression compression = readCompression(version);
    long timeStart = in.position();
    int[] time = new int[7];
    for (int i = 0; i < time.length; i++) {
      time[i] = in.readInt("the creation time");
    }
    LocalDateTime created = created(time, timeStart);
    // before the archive says its encoding
    in.encoding(TextEncoding.LENIENT);
    String database = required("the database's name", MAX_NAME_BYTES);
    in.encoding(TextEncoding.UTF8);
    String serverVersion = required("the server's version", MAX_NAME_BYTES);
    String dumperVersion = required("the dumper's version", MAX_NAME_BYTES);
    return new ArchiveHeader(
        version,
        intSize,
        offsetSize,
        compression,
        created,
        time[6],
        database,
        serverVersion,
        dumperVersion);
  }

  private ArchiveVersion readVersion() throws IOException {
    long start = in.position();
    ArchiveVersion version =
        new ArchiveVersion(in.readByte("the version"), in.readByte("the version"));
    int revision = in.readByte("the version");
    if (version.compareTo(ArchiveVersion.V1_16) > 0) {
      throw ArchiveFormatException.unsupported(
          input.name()
              + " is an archive of version "
              + version
              + "; the newest that this version of PgOps reads is "
              + ArchiveVersion.V1_16,
          "Use a newer version of PgOps, or the pg_restore of the release that wrote it.",
          start);
    }
    if (version.compareTo(ArchiveVersion.V1_12) < 0) {
      throw ArchiveFormatException.unsupported(
          input.name()
              + " is an archive of version "
              + version
              + "; the oldest that PgOps reads is "
              + ArchiveVersion.V1_12,
          "Restore it with pg_restore.",
          start);
    }
    if (revision != 0) {
      throw in.malformed("the version's revision is " + revision + ", not 0", start + 2);
    }
    return version;
  }

  private Compression readCompression(ArchiveVersion version) throws IOException {
    long start = in.position();
    if (version.isAtLeast(ArchiveVersion.V1_15)) {
      int code = in.readByte("the compression");
      if (code >= TocLayout.CODECS.size()) {
        throw in.malformed("the header names an unknown compression (" + code + ")", start);
      }
      return Compression.of(TocLayout.CODECS.get(code));
    }
    int level = in.readInt("the compression level");
    if (level < -1 || level > 9) {
      throw in.malformed("the header has an impossible compression level: " + level, start);
    }
    return level == 0 ? Compression.NONE : new Compression(Codec.GZIP, level);
  }

  private LocalDateTime created(int[] time, long start) {
    boolean valid = time[5] >= 0 && time[5] <= 8099 && time[6] >= -1 && time[6] <= 1;
    if (valid) {
      try {
        return LocalDateTime.of(1900 + time[5], 1 + time[4], time[3], time[2], time[1], time[0]);
      } catch (DateTimeException e) {
        throw new ArchiveFormatException(
            input.name() + ": the header has an impossible creation time", start, e);
      }
    }
    throw in.malformed("the header has an impossible creation time", start);
  }

  /** A count, and that many entries. */
  List<TocEntry> readEntries(ArchiveVersion version) throws IOException {
    long start = in.position();
    int count = in.readInt("the number of entries");
    // Every entry has fifteen integers or lengths and a position.
    long smallest = 15L * 5 + 1 + in.offsetSize();
    if (count < 0 || count * smallest > in.remaining()) {
      throw in.malformed(
          "the table of contents has an impossible number of entries: " + count, start);
    }
    List<TocEntry> entries = new ArrayList<>(Math.min(count, 1000));
    Set<Integer> ids = new HashSet<>();
    for (int i = 0; i < count; i++) {
      long entryStart = in.position();
      TocEntry entry = readEntry(version, "entry " + (i + 1) + " of " + count);
      if (entry.desc().equals("ENCODING")) {
        in.encoding(encoding(entry, entryStart));
      }
      if (!ids.add(entry.dumpId())) {
        throw in.malformed(entry.describe() + " has a dump id that another has too", entryStart);
      }
      entries.add(entry);
    }
    return entries;
  }

  private TextEncoding encoding(TocEntry entry, long position) {
    String definition = Objects.requireNonNullElse(entry.definition(), "").strip();
    return TextEncoding.ofStatement(definition)
        .orElseThrow(
            () ->
                ArchiveFormatException.unsupported(
                    input.name()
                        + ": its encoding is not known to this version of PgOps: "
                        + OneLine.of(definition),
                    "Restore the archive with pg_restore.",
                    position));
  }

  private TocEntry readEntry(ArchiveVersion version, String position) throws IOException {
    long start = in.position();
    int dumpId = in.readInt("the dump id of " + position);
    String unnamed = " of " + position + ", dump id " + dumpId;
    boolean hadDumper = readFlag("the data flag" + unnamed);
    long tableOid = readOid("the catalog OID" + unnamed);
    long oid = readOid("the OID" + unnamed);
    String tag = required("the tag" + unnamed, MAX_NAME_BYTES);
    String desc = required("the kind" + unnamed, MAX_NAME_BYTES);
    String of = " of " + position + ", dump id " + dumpId + ", " + OneLine.of(desc + " " + tag);
    try {
      TocEntry.Builder entry =
          TocEntry.builder(dumpId, desc, tag, readSection(of))
              .hadDumper(hadDumper)
              .catalogId(tableOid, oid)
              .definition(in.readString("the definition" + of, MAX_SQL_BYTES))
              .dropStatement(in.readString("the drop statement" + of, MAX_SQL_BYTES))
              .copyStatement(in.readString("the COPY statement" + of, MAX_SQL_BYTES))
              .namespace(in.readString("the schema" + of, MAX_NAME_BYTES))
              .tablespace(in.readString("the tablespace" + of, MAX_NAME_BYTES));
      if (version.isAtLeast(ArchiveVersion.V1_14)) {
        entry.tableAm(in.readString("the access method" + of, MAX_NAME_BYTES));
      }
      if (version.isAtLeast(ArchiveVersion.V1_16)) {
        entry.relkind(in.readInt("the relkind" + of));
      }
      return entry
          .owner(in.readString("the owner" + of, MAX_NAME_BYTES))
          .withOids(readWithOids(of))
          .dependencies(readDependencies(of))
          .dataOffset(readOffset(hadDumper, of))
          .build();
    } catch (IllegalArgumentException e) {
      throw new ArchiveFormatException(
          input.name() + ": the table of contents is damaged" + of + ": " + e.getMessage(),
          start,
          e);
    }
  }

  private boolean readFlag(String what) throws IOException {
    long start = in.position();
    int flag = in.readInt(what);
    if (flag != 0 && flag != 1) {
      throw in.malformed(what + " is " + flag + ", not 0 or 1", start);
    }
    return flag == 1;
  }

  private Section readSection(String of) throws IOException {
    long start = in.position();
    int code = in.readInt("the section" + of);
    for (Section section : Section.values()) {
      if (section.code() == code) {
        return section;
      }
    }
    throw in.malformed("the section" + of + " is unknown (" + code + ")", start);
  }

  private boolean readWithOids(String of) throws IOException {
    long start = in.position();
    String text = required("the OIDs flag" + of, MAX_NAME_BYTES);
    if (!text.equals("true") && !text.equals("false")) {
      throw in.malformed("the OIDs flag" + of + " is neither true nor false", start);
    }
    return text.equals("true");
  }

  private long readOid(String what) throws IOException {
    return decimal(required(what, MAX_NAME_BYTES), 0xffff_ffffL, what);
  }

  private List<Integer> readDependencies(String of) throws IOException {
    String what = "a dependency" + of;
    List<Integer> ids = new ArrayList<>();
    for (String text = in.readString(what, MAX_NAME_BYTES);
        text != null;
        text = in.readString(what, MAX_NAME_BYTES)) {
      ids.add((int) decimal(text, Integer.MAX_VALUE, what));
    }
    return ids;
  }

  /** Digits only, and as the writer spells them: without leading zeros. */
  private long decimal(String text, long max, String what) {
    boolean digits = !text.isEmpty() && text.length() <= 10;
    for (int i = 0; digits && i < text.length(); i++) {
      digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    if (!digits || (text.length() > 1 && text.charAt(0) == '0') || Long.parseLong(text) > max) {
      throw in.malformed(what + " is not a valid number", in.position());
    }
    return Long.parseLong(text);
  }

  private OptionalLong readOffset(boolean hadDumper, String of) throws IOException {
    long start = in.position();
    int flag = in.readByte("the data position" + of);
    long offset = in.readUnsigned("the data position" + of);
    boolean known = flag >= TocLayout.OFFSET_NOT_SET && flag <= TocLayout.OFFSET_NO_DATA;
    if (!known || (flag != TocLayout.OFFSET_SET && offset != 0)) {
      throw in.malformed("the data position" + of + " is malformed", start);
    }
    if (hadDumper == (flag == TocLayout.OFFSET_NO_DATA)) {
      throw in.malformed("the data position" + of + " contradicts its data flag", start);
    }
    return flag == TocLayout.OFFSET_SET ? OptionalLong.of(offset) : OptionalLong.empty();
  }

  private String required(String what, int maxBytes) throws IOException {
    long start = in.position();
    @Nullable String text = in.readString(what, maxBytes);
    if (text == null) {
      throw in.malformed(what + " is missing", start);
    }
    return text;
  }
}
