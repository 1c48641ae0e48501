package io.pgops.examples.cli;

import io.pgops.event.EntryDone;
import io.pgops.event.Progress;

/** How far an operation is, in words. */
final class ProgressText {
  private static final int BAR = 20;

  private ProgressText() {}

  /** Such as "[#####...............]". */
  static String bar(Progress progress) {
    int done = (int) (progress.fraction() * BAR);
    return "[" + "#".repeat(done) + ".".repeat(BAR - done) + "]";
  }

  /** Such as "42%, 12.3 MB of 29.0 MB, 3.1 MB/s, 5.4 s left, public.message". */
  static String of(Progress progress) {
    StringBuilder text = new StringBuilder();
    text.append((int) (progress.fraction() * 100)).append("%, ");
    text.append(Quantities.bytes(progress.bytesDone()));
    text.append(" of ").append(Quantities.bytes(progress.bytesTotal()));
    long millis = progress.elapsed().toMillis();
    if (millis >= 1000) {
      double perSecond = progress.bytesDone() * 1000.0 / millis;
      text.append(", ").append(Quantities.bytes((long) perSecond)).append("/s");
    }
    progress
        .remaining()
        .ifPresent(left -> text.append(", ").append(Quantities.duration(left)).append(" left"));
    if (!progress.object().isEmpty()) {
      text.append(", ").append(progress.object());
    }
    return text.toString();
  }

  /** Such as "public.message: 12,345 rows, 3.4 MB". */
  static String done(EntryDone entry) {
    return entry.object()
        + ": "
        + Quantities.count(entry.rows(), entry.kind().equals("BLOBS") ? "large object" : "row")
        + ", "
        + Quantities.bytes(entry.bytes());
  }
}
