package io.pgops.it.stall;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.EnumSet;
import java.util.Set;

/** Where a call to a storage blocks for ever, unless woken in a way that it listens to. */
final class Gate {
  /** What ends a blocked call. */
  enum Wake {
    CLOSE,
    INTERRUPT
  }

  private boolean closed;
  private boolean released;

  /** Blocks; a call that nothing wakes ends with {@link #release()}. */
  synchronized void block(Set<Wake> wakes) throws IOException {
    boolean interrupted = false;
    try {
      while (!released) {
        if (closed && wakes.contains(Wake.CLOSE)) {
          throw new IOException("the stream was closed");
        }
        try {
          wait();
        } catch (InterruptedException e) {
          interrupted = true;
          if (wakes.contains(Wake.INTERRUPT)) {
            throw new InterruptedIOException("the thread was interrupted");
          }
        }
      }
      throw new IOException("the network came back too late");
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  synchronized void close() {
    closed = true;
    notifyAll();
  }

  synchronized void release() {
    released = true;
    notifyAll();
  }

  static Set<Wake> both() {
    return EnumSet.allOf(Wake.class);
  }
}
