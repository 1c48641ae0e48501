package io.pgops.internal.jdbcengine;

import io.pgops.error.ArchiveFormatException;
import io.pgops.internal.archive.ArchiveInput;
import io.pgops.internal.archive.CopyRows;
import io.pgops.internal.archive.CustomArchiveReader;
import io.pgops.internal.archive.LargeObjectBlock;
import io.pgops.internal.archive.Toc;
import io.pgops.internal.archive.TocEntry;
import io.pgops.internal.exec.Activity;
import io.pgops.internal.exec.Lease;
import io.pgops.internal.manifest.EntryReport;
import io.pgops.internal.manifest.Manifest;
import io.pgops.internal.stream.Digests;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An archive that can be trusted: its table of contents at once, each entry's rows when they have
 * been read. For one thread.
 */
final class OpenedArchive implements AutoCloseable {
  private static final int BUFFER_BYTES = 64 * 1024;

  private final ArchiveSource source;
  private final CustomArchiveReader reader;
  private Toc toc;

  private OpenedArchive(ArchiveSource source, CustomArchiveReader reader) {
    this.source = source;
    this.reader = reader;
    this.toc = reader.toc();
  }

  /**
   * Reads the table of contents, and all the rest too where nothing vouches for it.
   *
   * @throws ArchiveFormatException if the archive is damaged, or holds what cannot be restored
   */
  static OpenedArchive open(ArchiveSource source, Activity activity, Tell tell) throws IOException {
    activity.waitingFor("reading the table of contents", Activity.Kind.STORAGE);
    requireBeginning(source);
    CustomArchiveReader reader = CustomArchiveReader.open(source.input());
    try {
      requireRestorable(reader.toc());
      if (source.reports().isEmpty()) {
        tell.phase("checking the archive");
        activity.waitingFor("checking the archive", Activity.Kind.STORAGE);
        Map<Integer, Long> offsets = new HashMap<>();
        reader
            .checkAll(block -> activity.touch())
            .forEach(block -> offsets.put(block.dumpId(), block.offset()));
        return new OpenedArchive(source, reopened(reader, offsets));
      }
      Map<Integer, Long> offsets = new HashMap<>();
      source.reports().forEach((id, report) -> offsets.put(id, report.offset()));
      return new OpenedArchive(source, reopened(reader, offsets));
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    } finally {
      activity.working();
    }
  }

  private static CustomArchiveReader reopened(
      CustomArchiveReader reader, Map<Integer, Long> offsets) throws IOException {
    CustomArchiveReader other = reader.withOffsets(offsets);
    reader.close();
    return other;
  }

  private static void requireBeginning(ArchiveSource source) throws IOException {
    Manifest.@Nullable Beginning beginning = source.beginning();
    if (beginning == null) {
      return;
    }
    ArchiveInput input = source.input();
    MessageDigest digest = Digests.sha256();
    long left = Math.min(beginning.bytes(), input.size());
    try (InputStream in = input.open(0)) {
      byte[] buffer = new byte[BUFFER_BYTES];
      while (left > 0) {
        int n = in.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (n < 0) {
          break;
        }
        digest.update(buffer, 0, n);
        left -= n;
      }
    }
    if (!Digests.hex(digest).equals(beginning.sha256())) {
      throw new ArchiveFormatException(
          input.name() + ": the table of contents is not the one that was written", 0);
    }
  }

  private static void requireRestorable(Toc toc) {
    for (TocEntry entry : toc.entries()) {
      if (entry.desc().equals("BLOB COMMENTS")) {
        throw ArchiveFormatException.unsupported(
            entry.describe() + ": large objects as PostgreSQL 8 dumped them are not supported",
            "Restore the archive with pg_restore.",
            -1);
      }
      if (entry.hadDumper() && !entry.holdsLargeObjects() && entry.copyStatement() == null) {
        throw ArchiveFormatException.unsupported(
            entry.describe() + ": rows as INSERT statements are not supported by PgOps",
            "Restore the archive with pg_restore, or dump again without --inserts.",
            -1);
      }
      requireSpecial(entry, "STDSTRINGS", "SET standard_conforming_strings = 'on';");
    }
  }

  private static void requireSpecial(TocEntry entry, String desc, String expected) {
    String definition = entry.definition();
    if (entry.desc().equals(desc) && (definition == null || !definition.strip().equals(expected))) {
      throw ArchiveFormatException.unsupported(
          "the archive says "
              + (definition == null ? "nothing" : definition.strip())
              + " where this version of PgOps reads only "
              + expected,
          "Restore the archive with pg_restore.",
          -1);
    }
  }

  Toc toc() {
    return toc;
  }

  /** From here on its texts are what the server takes them for. */
  void decode(Lease lease) throws SQLException {
    toc = ServerText.of(reader.toc(), lease);
  }

  /** What was known of an entry before it is read; null when nothing was. */
  @Nullable EntryReport report(TocEntry entry) {
    return source.reports().get(entry.dumpId());
  }

  /** An entry's rows; the check at their end compares them with what was written. */
  Rows rows(TocEntry entry) throws IOException {
    DigestInputStream payload =
        new DigestInputStream(
            reader.data(reader.toc().entry(entry.dumpId()).orElseThrow()), Digests.sha256());
    return new Rows(entry, new CopyRows(payload, entry), payload, report(entry));
  }

  /** An entry's large objects. */
  LargeObjectBlock largeObjects(TocEntry entry) throws IOException {
    return reader.largeObjects(entry);
  }

  /** Called when all entries were restored, before the restore counts as good. */
  void finish() throws IOException {
    reader.finish();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  /** An entry's rows as they are read. */
  record Rows(
      TocEntry entry, CopyRows stream, DigestInputStream payload, @Nullable EntryReport report)
      implements AutoCloseable {
    /** Called when all were read, before they are made to stay. */
    void check() throws IOException {
      if (report == null) {
        return;
      }
      String sha256 = Digests.hex(payload.getMessageDigest());
      if (!sha256.equals(report.sha256()) || stream.rows() != report.rows()) {
        throw new ArchiveFormatException(
            entry.describe()
                + ": its rows are not those that were written ("
                + stream.rows()
                + " of "
                + report.rows()
                + " rows)",
            report.offset());
      }
    }

    @Override
    public void close() throws IOException {
      stream.close();
    }
  }
}
