package io.pgops.event;

import java.time.Duration;
import java.util.Optional;

/** How far an operation is, in bytes of table data before compression. At most a few a second. */
public final class Progress implements PgOpsEvent {
  private final String operation;
  private final String object;
  private final long bytesDone;
  private final long bytesTotal;
  private final Duration elapsed;

  /**
   * @param object what is being worked on, such as a qualified table name; empty between objects
   * @param bytesTotal an estimate, never below {@code bytesDone}
   * @param elapsed since the data began
   */
  public Progress(
      String operation, String object, long bytesDone, long bytesTotal, Duration elapsed) {
    this.operation = operation;
    this.object = object;
    this.bytesDone = bytesDone;
    this.bytesTotal = Math.max(bytesTotal, bytesDone);
    this.elapsed = elapsed;
  }

  @Override
  public String operation() {
    return operation;
  }

  /** What is being worked on; empty between objects. */
  public String object() {
    return object;
  }

  /** Bytes of table data so far, before compression. */
  public long bytesDone() {
    return bytesDone;
  }

  /** An estimate of all there will be, in the same bytes; never below {@link #bytesDone()}. */
  public long bytesTotal() {
    return bytesTotal;
  }

  /** 0 to 1; 1 when there is nothing to do. */
  public double fraction() {
    return bytesTotal == 0 ? 1 : (double) bytesDone / bytesTotal;
  }

  /** Since the data began. */
  public Duration elapsed() {
    return elapsed;
  }

  /** How long the rest will take at the speed so far; empty while nothing can be said. */
  public Optional<Duration> remaining() {
    if (bytesDone == 0 || elapsed.toMillis() < 1000) {
      return Optional.empty();
    }
    double millisPerByte = (double) elapsed.toMillis() / bytesDone;
    return Optional.of(Duration.ofMillis((long) (millisPerByte * (bytesTotal - bytesDone))));
  }

  @Override
  public String toString() {
    return operation + ": " + bytesDone + " of " + bytesTotal + " bytes " + object;
  }
}
