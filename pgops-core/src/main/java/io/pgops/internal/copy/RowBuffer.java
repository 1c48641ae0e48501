package io.pgops.internal.copy;

import io.pgops.internal.exec.Activity;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Gathers rows, so that the stream behind it and the watchdog hear of a thousand small ones at
 * once.
 */
final class RowBuffer {
  private static final int BYTES = 128 * 1024;

  private final OutputStream out;
  private final Activity activity;
  private final String reading;
  private final String writing;
  private final byte[] buffer = new byte[BYTES];
  private int used;

  RowBuffer(OutputStream out, Activity activity, String reading, String writing) {
    this.out = out;
    this.activity = activity;
    this.reading = reading;
    this.writing = writing;
  }

  void add(byte[] row) throws IOException {
    if (row.length > BYTES - used) {
      flush();
    }
    if (row.length > BYTES) {
      write(row, row.length);
    } else {
      System.arraycopy(row, 0, buffer, used, row.length);
      used += row.length;
    }
  }

  void flush() throws IOException {
    write(buffer, used);
    used = 0;
  }

  private void write(byte[] bytes, int count) throws IOException {
    activity.waitingFor(writing, Activity.Kind.STORAGE);
    out.write(bytes, 0, count);
    activity.waitingFor(reading, Activity.Kind.SERVER_STREAM);
  }
}
