package io.pgops.internal.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.internal.stream.Codec;
import io.pgops.internal.stream.Compression;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Archives to test with: pg_dump's, see the README beside them, and our own. */
final class Archives {
  /** All that can be read whole. */
  static final List<String> SAMPLES =
      List.of(
          "15-gzip",
          "15-none-pipe",
          "15-large-objects",
          "17-zstd",
          "17-none-redirected",
          "18-gzip-pipe",
          "18-none",
          "18-zstd-statistics-redirected",
          "18-zstd-inserts-pipe",
          "18-large-objects-pipe");

  static final String LZ4_SAMPLE = "18-lz4";

  private Archives() {}

  static byte[] sample(String name) {
    try (InputStream in = Archives.class.getResourceAsStream(name + ".dump")) {
      if (in == null) {
        throw new IllegalArgumentException("no sample " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CustomArchiveReader read(byte[] archive) throws IOException {
    return CustomArchiveReader.open(new BytesInput(archive));
  }

  /** What every entry with plain data holds, by dump id, read in file order. */
  static Map<Integer, byte[]> payloads(CustomArchiveReader reader) throws IOException {
    Map<Integer, byte[]> payloads = new LinkedHashMap<>();
    for (TocEntry entry : reader.toc().dataEntries()) {
      if (!entry.desc().equals("BLOBS")) {
        payloads.put(entry.dumpId(), payload(reader, entry));
      }
    }
    return payloads;
  }

  /** All large objects by OID, in the order of the archive. */
  static Map<Long, byte[]> largeObjects(CustomArchiveReader reader) throws IOException {
    Map<Long, byte[]> contents = new LinkedHashMap<>();
    for (TocEntry entry : reader.toc().dataEntries()) {
      if (entry.desc().equals("BLOBS")) {
        LargeObjectBlock block = reader.largeObjects(entry);
        while (block.next()) {
          try (InputStream in = block.content()) {
            contents.put(block.oid(), in.readAllBytes());
          }
        }
      }
    }
    return contents;
  }

  static byte[] payload(CustomArchiveReader reader, TocEntry entry) throws IOException {
    try (InputStream in = reader.data(entry)) {
      return in.readAllBytes();
    }
  }

  static void assertSame(Map<Integer, byte[]> payloads, Map<Integer, byte[]> expected) {
    assertThat(payloads.keySet()).isEqualTo(expected.keySet());
    payloads.forEach((id, payload) -> assertThat(payload).isEqualTo(expected.get(id)));
  }

  static TocEntry entry(Toc toc, String desc, String tag) {
    return toc.entries().stream()
        .filter(e -> e.desc().equals(desc) && e.tag().equals(tag))
        .findFirst()
        .orElseThrow();
  }

  static ArchiveHeader header(ArchiveVersion version, Codec codec) {
    return ArchiveHeader.of(
        version,
        Compression.of(codec),
        LocalDateTime.of(2026, 2, 28, 23, 59, 58),
        "shop",
        "18.6",
        "PgOps");
  }

  /** A small archive of a few tables, one of them empty. */
  static Toc toc(ArchiveVersion version, Codec codec) {
    List<TocEntry> entries = new ArrayList<>();
    entries.add(special(1, "ENCODING", "SET client_encoding = 'UTF8';\n"));
    entries.add(special(2, "STDSTRINGS", "SET standard_conforming_strings = 'on';\n"));
    entries.add(
        special(3, "SEARCHPATH", "SELECT pg_catalog.set_config('search_path', '', false);\n"));
    entries.add(
        TocEntry.builder(4, "SCHEMA", "shop", Section.PRE_DATA)
            .catalogId(2615, 16400)
            .definition("CREATE SCHEMA shop;\n")
            .dropStatement("DROP SCHEMA shop;\n")
            .owner("größe")
            .build());
    for (int i = 0; i < 3; i++) {
      entries.add(
          TocEntry.builder(10 + i, "TABLE", "t" + i, Section.PRE_DATA)
              .catalogId(1259, 4_000_000_000L + i)
              .definition("CREATE TABLE shop.t" + i + " (\n    id integer,\n    name text\n);\n")
              .dropStatement("DROP TABLE shop.t" + i + ";\n")
              .namespace("shop")
              .tablespace("")
              .tableAm("heap")
              .relkind(version.isAtLeast(ArchiveVersion.V1_16) ? 'r' : 0)
              .owner("größe")
              .dependencies(List.of(4))
              .build());
    }
    for (int i = 0; i < 3; i++) {
      entries.add(
          TocEntry.builder(20 + i, "TABLE DATA", "t" + i, Section.DATA)
              .hadDumper(true)
              .catalogId(0, 4_000_000_000L + i)
              .copyStatement("COPY shop.t" + i + " (id, name) FROM stdin;\n")
              .namespace("shop")
              .owner("größe")
              .dependencies(List.of(10 + i))
              .build());
    }
    return new Toc(header(version, codec), entries);
  }

  private static TocEntry special(int dumpId, String desc, String sql) {
    return TocEntry.builder(dumpId, desc, desc, Section.PRE_DATA).definition(sql).build();
  }

  /** The data of {@link #toc}, terminators included: a few rows, none, and several chunks. */
  static Map<Integer, byte[]> data(int largeRows) {
    Map<Integer, byte[]> data = new LinkedHashMap<>();
    data.put(20, "1\tone\n2\t\\\\.\n3\t\\N\n\\.\n\n\n".getBytes(StandardCharsets.UTF_8));
    data.put(21, "\\.\n\n\n".getBytes(StandardCharsets.UTF_8));
    StringBuilder rows = new StringBuilder();
    Random random = new Random(5);
    for (int i = 0; i < largeRows; i++) {
      rows.append(i).append('\t').append(Long.toString(random.nextLong(), 36)).append('\n');
    }
    data.put(22, rows.append("\\.\n\n\n").toString().getBytes(StandardCharsets.UTF_8));
    return data;
  }

  /** An archive of ours, and what its writer reported. */
  static final class Written {
    private final byte[] bytes;
    private final List<DataBlock> blocks;

    Written(byte[] bytes, List<DataBlock> blocks) {
      this.bytes = bytes;
      this.blocks = blocks;
    }

    byte[] bytes() {
      return bytes;
    }

    List<DataBlock> blocks() {
      return blocks;
    }
  }

  static Written write(Toc toc, Map<Integer, byte[]> data) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CustomArchiveWriter writer = new CustomArchiveWriter(out, toc);
    for (TocEntry entry : toc.dataEntries()) {
      try (DataBlockOutput block = writer.begin(entry.dumpId())) {
        block.write(data.get(entry.dumpId()));
      }
    }
    List<DataBlock> blocks = writer.finish();
    return new Written(out.toByteArray(), blocks);
  }

  static byte[] ours(ArchiveVersion version, Codec codec) throws IOException {
    return write(toc(version, codec), data(40)).bytes();
  }

  /** Header and table of contents, as the archive has them or as they would be written. */
  static byte[] tocBytes(Toc toc) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TocWriter.write(toc, out);
    return out.toByteArray();
  }

  /** Another table of contents before the data of an archive that records no positions. */
  static byte[] withToc(byte[] archive, Toc toc) throws IOException {
    int dataStart = tocBytes(read(archive).toc()).length;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(tocBytes(toc));
    out.write(archive, dataStart, archive.length - dataStart);
    return out.toByteArray();
  }
}
