package io.pgops.s3;

/**
 * How large each part of an upload is. A part is {@code sent / divisor} bytes, where {@code sent}
 * is what the parts before it hold, but no smaller than the first part and no larger than 5 GiB.
 * The divisor is the largest one with which the allowed number of parts holds 5 TB: the parts of
 * small objects stay small, and those of large ones grow by the same share of what is there
 * already.
 */
final class PartSizes {
  /** The largest object: 5 TB. */
  static final long LARGEST_OBJECT = 5_000_000_000_000L;

  /** The largest part that S3 takes: 5 GiB. */
  static final long LARGEST_PART = 5L << 30;

  private static final long LARGEST_DIVISOR = 1L << 40;

  private final long first;
  private final int parts;
  private final long divisor;

  private PartSizes(long first, int parts, long divisor) {
    this.first = first;
    this.parts = parts;
    this.divisor = divisor;
  }

  /**
   * The sizes for so many parts.
   *
   * @throws IllegalArgumentException if even the fastest growth does not reach 5 TB
   */
  static PartSizes of(long first, int parts) {
    if (capacity(first, parts, 1) < LARGEST_OBJECT) {
      throw new IllegalArgumentException(
          parts + " parts of at most 5 GiB, of " + first + " bytes at first, hold less than 5 TB");
    }
    long low = 1;
    long high = LARGEST_DIVISOR;
    while (low < high) {
      long middle = low + (high - low + 1) / 2;
      if (capacity(first, parts, middle) >= LARGEST_OBJECT) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return new PartSizes(first, parts, low);
  }

  int parts() {
    return parts;
  }

  /** The size of the part after so many bytes. */
  long next(long sent) {
    return next(first, sent, divisor);
  }

  private static long next(long first, long sent, long divisor) {
    return Math.max(first, Math.min(LARGEST_PART, sent / divisor));
  }

  private static long capacity(long first, int parts, long divisor) {
    long sent = 0;
    for (int part = 0; part < parts && sent < LARGEST_OBJECT; part++) {
      sent += next(first, sent, divisor);
    }
    return sent;
  }
}
