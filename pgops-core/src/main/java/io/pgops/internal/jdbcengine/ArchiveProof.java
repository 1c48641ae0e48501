package io.pgops.internal.jdbcengine;

import io.pgops.error.ArchiveFormatException;
import io.pgops.internal.archive.CopyRows;
import io.pgops.internal.archive.CustomArchiveReader;
import io.pgops.internal.archive.LargeObjectBlock;
import io.pgops.internal.archive.TocEntry;
import io.pgops.internal.exec.JobContext;
import io.pgops.internal.manifest.EntryReport;
import io.pgops.internal.manifest.Manifest;
import io.pgops.internal.stream.Digests;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a backup's archive from its first to its last byte, once, and compares all of it with what
 * its manifest vouches for. For one thread.
 */
public final class ArchiveProof {
  private static final int BUFFER_BYTES = 64 * 1024;

  private final ArchiveSource source;
  private final Manifest manifest;
  private final String sha256;
  private final JobContext job;
  private final Tell tell;
  private final List<String> problems = new ArrayList<>();
  private final @Nullable ContentSums sums;
  private long rows;
  private long largeObjects;
  private int tables;

  /**
   * @param sha256 of the archive as a whole
   * @param sums gets what the contents come to; null if nobody asks
   */
  public ArchiveProof(
      ArchiveSource source,
      Manifest manifest,
      String sha256,
      JobContext job,
      Tell tell,
      @Nullable ContentSums sums) {
    this.source = source;
    this.manifest = manifest;
    this.sha256 = sha256;
    this.job = job;
    this.tell = tell;
    this.sums = sums;
  }

  /**
   * What is wrong, each a sentence without its full stop; empty when all is well.
   *
   * @throws IOException if it cannot be read
   */
  public List<String> problems() throws IOException {
    Manifest.@Nullable Beginning beginning = source.beginning();
    try (DigestedInput input =
        new DigestedInput(
            source.input(),
            beginning == null ? 0 : beginning.bytes(),
            n -> tell.moved(source.input().name(), n))) {
      try (CustomArchiveReader reader = CustomArchiveReader.open(input)) {
        read(reader);
      } catch (ArchiveFormatException e) {
        problems.add(String.valueOf(e.getMessage()));
      }
      job.cancellation().check();
      input.drain();
      if (!input.sha256().equals(sha256)) {
        problems.add(source.input().name() + " is not what was written: its SHA-256 is another");
      }
      if (beginning != null && !input.beginningSha256().equals(beginning.sha256())) {
        problems.add(
            source.input().name() + ": the table of contents is not the one that was written");
      }
    }
    return problems;
  }

  private void read(CustomArchiveReader reader) throws IOException {
    Map<Integer, EntryReport> reports = source.reports();
    List<TocEntry> inFileOrder =
        reader.toc().dataEntries().stream()
            .sorted(
                Comparator.comparing(
                    entry -> {
                      EntryReport report = reports.get(entry.dumpId());
                      return report == null ? Long.MAX_VALUE : report.offset();
                    }))
            .toList();
    Set<Integer> unknown = new HashSet<>(reports.keySet());
    for (TocEntry entry : inFileOrder) {
      job.cancellation().check();
      EntryReport report = reports.get(entry.dumpId());
      if (report == null) {
        problems.add(entry.describe() + " is in the archive, and not among the entry reports");
      } else {
        unknown.remove(entry.dumpId());
        compare(reader, entry, report);
      }
    }
    unknown.forEach(
        id -> problems.add("Entry " + id + " is among the entry reports, and not in the archive"));
    if (problems.isEmpty()) {
      comparePlaces(reader);
      compareTotals();
    }
  }

  private void compare(CustomArchiveReader reader, TocEntry entry, EntryReport report)
      throws IOException {
    String found;
    long count;
    if (entry.holdsLargeObjects()) {
      LargeObjectDigest digest = new LargeObjectDigest();
      count = largeObjects(reader.largeObjects(entry), digest);
      found = digest.hex();
      largeObjects += count;
    } else {
      DigestInputStream payload = new DigestInputStream(reader.data(entry), Digests.sha256());
      try (CopyRows content = new CopyRows(payload, entry)) {
        RowSum sum =
            sums == null
                ? null
                : sums.of(ContentSums.copied(Objects.requireNonNull(entry.copyStatement())));
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
          if (sum != null) {
            sum.write(buffer, 0, n);
          }
        }
        count = content.rows();
      }
      found = Digests.hex(payload.getMessageDigest());
      rows += count;
      tables++;
    }
    if (count != report.rows()) {
      problems.add(
          entry.describe() + " has " + count + " rows and not the " + report.rows() + " written");
    } else if (!found.equals(report.sha256())) {
      problems.add(entry.describe() + ": its contents are not those that were written");
    }
  }

  private long largeObjects(LargeObjectBlock block, LargeObjectDigest digest) throws IOException {
    long count = 0;
    byte[] buffer = new byte[BUFFER_BYTES];
    while (block.next()) {
      digest.begin(block.oid());
      if (sums != null) {
        sums.largeObjects().number(block.oid());
      }
      long size = 0;
      try (InputStream content = block.content()) {
        for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
          digest.update(buffer, n);
          if (sums != null) {
            sums.largeObjects().piece(buffer, n);
          }
          size += n;
        }
      }
      digest.end(size);
      if (sums != null) {
        sums.largeObjects().end();
      }
      count++;
    }
    return count;
  }

  /** Blocks follow each other without a gap, from the table of contents to the end. */
  private void comparePlaces(CustomArchiveReader reader) throws IOException {
    Map<Integer, Long> places = reader.locateAll();
    List<EntryReport> inOrder =
        source.reports().values().stream()
            .sorted(Comparator.comparing(EntryReport::offset))
            .toList();
    Manifest.@Nullable Beginning beginning = source.beginning();
    long expected = beginning == null ? -1 : beginning.bytes();
    for (EntryReport report : inOrder) {
      Long place = places.get(report.dumpId());
      if (place == null
          || place != report.offset()
          || (expected >= 0 && expected != report.offset())) {
        problems.add(report.desc() + " " + report.name() + " is not at byte " + report.offset());
      }
      expected = report.offset() + report.length();
    }
    if (expected >= 0 && expected != source.input().size()) {
      problems.add(source.input().name() + " goes on behind its last entry");
    }
  }

  private void compareTotals() {
    Manifest.Totals totals = manifest.totals();
    if (totals.rows() != rows || totals.tables() != tables) {
      problems.add(
          "The manifest speaks of "
              + totals.rows()
              + " rows in "
              + totals.tables()
              + " tables; the archive has "
              + rows
              + " in "
              + tables);
    }
    if (totals.largeObjects() != largeObjects) {
      problems.add(
          "The manifest speaks of "
              + totals.largeObjects()
              + " large objects; the archive has "
              + largeObjects);
    }
  }
}
