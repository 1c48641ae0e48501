package io.pgops.internal.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The second table of contents behind the last data block. pg_dump 17 and 18 rewrite the first with
 * the positions of the data, but put standard output into append mode before, so that what should
 * replace the first follows the data when the output was redirected to a file.
 */
final class TrailingToc {
  private TrailingToc() {}

  /** Whether all that follows {@code start} is the table of contents with these positions. */
  static boolean isAt(ArchiveInput input, long start, Toc toc, Map<Integer, Long> positions)
      throws IOException {
    List<TocEntry> entries = new ArrayList<>();
    for (TocEntry entry : toc.entries()) {
      Long position = positions.get(entry.dumpId());
      entries.add(position == null ? entry : entry.withDataOffset(OptionalLong.of(position)));
    }
    Toc expected = new Toc(toc.header(), entries);
    // Instead of writing long statistics again, 18 moves over them, which appending defeats.
    return matches(input, start, expected, true) || matches(input, start, expected, false);
  }

  private static boolean matches(ArchiveInput input, long start, Toc toc, boolean statistics)
      throws IOException {
    try (ArchiveBytes bytes = new ArchiveBytes(input, start);
        Comparison comparison = new Comparison(bytes)) {
      TocWriter.writeEntries(toc, comparison, statistics);
      return comparison.same && bytes.readByteOrEnd() < 0;
    }
  }

  /** Compares what is written with what is read. */
  private static final class Comparison extends OutputStream {
    private final ArchiveBytes bytes;
    private boolean same = true;

    Comparison(ArchiveBytes bytes) {
      this.bytes = bytes;
    }

    @Override
    public void write(int b) throws IOException {
      same = same && bytes.readByteOrEnd() == (b & 0xff);
    }
  }
}
