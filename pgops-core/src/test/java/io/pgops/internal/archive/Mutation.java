package io.pgops.internal.archive;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Damage done to an archive. */
final class Mutation {
  private static final int[] TELLING_BYTES = {0, 1, 2, 3, 4, 0x7f, 0x80, 0xff};

  private final String kind;
  private final byte[] bytes;
  private final @Nullable BitSet changed;

  private Mutation(String kind, byte[] bytes, @Nullable BitSet changed) {
    this.kind = kind;
    this.bytes = bytes;
    this.changed = changed;
  }

  /** What was done, for messages. */
  String kind() {
    return kind;
  }

  /** The damaged archive. */
  byte[] bytes() {
    return bytes;
  }

  /** Which bytes differ, when none moved; else null. */
  @Nullable BitSet changed() {
    return changed;
  }

  /** The damage that a seed stands for. */
  static Mutation of(byte[] archive, long seed) {
    // Random's first numbers hardly differ for neighbouring seeds.
    Random random = new Random(seed * 0x9e3779b97f4a7c15L);
    return switch (random.nextInt(8)) {
      case 0, 1 -> inPlace("bit flip", archive, random, 1 + random.nextInt(3), true);
      case 2 -> inPlace("byte set", archive, random, 1 + random.nextInt(4), false);
      case 3 -> cutOut(archive, random);
      case 4 -> inserted(archive, random);
      case 5 -> repeated(archive, random);
      case 6 -> cutShort(archive, random);
      default -> lengthField(archive, random);
    };
  }

  private static Mutation inPlace(
      String kind, byte[] archive, Random random, int count, boolean flip) {
    byte[] bytes = archive.clone();
    for (int i = 0; i < count; i++) {
      int at = random.nextInt(bytes.length);
      bytes[at] =
          flip
              ? (byte) (bytes[at] ^ 1 << random.nextInt(8))
              : (byte) TELLING_BYTES[random.nextInt(TELLING_BYTES.length)];
    }
    return compared(kind, archive, bytes);
  }

  /** Where five bytes look like a small integer, another one takes its place. */
  private static Mutation lengthField(byte[] archive, Random random) {
    byte[] bytes = archive.clone();
    int start = random.nextInt(bytes.length);
    for (int i = 0; i < bytes.length - 5; i++) {
      int at = (start + i) % (bytes.length - 5);
      if (bytes[at] == 0 && bytes[at + 1] != 0 && bytes[at + 3] == 0 && bytes[at + 4] == 0) {
        int value =
            switch (random.nextInt(4)) {
              case 0 -> random.nextInt();
              case 1 -> random.nextInt(1 << 30);
              case 2 -> (bytes[at + 1] & 0xff) - 1;
              default -> (bytes[at + 1] & 0xff) + 1;
            };
        byte[] encoded = new byte[5];
        ArchiveEncoder.putInt(value, encoded);
        System.arraycopy(encoded, 0, bytes, at, 5);
        break;
      }
    }
    return compared("length field", archive, bytes);
  }

  private static Mutation cutOut(byte[] archive, Random random) {
    int from = random.nextInt(archive.length);
    int to = Math.min(archive.length, from + 1 + random.nextInt(64));
    byte[] bytes = Arrays.copyOf(archive, archive.length - (to - from));
    System.arraycopy(archive, to, bytes, from, archive.length - to);
    return new Mutation("cut out " + from + " to " + to, bytes, null);
  }

  private static Mutation inserted(byte[] archive, Random random) {
    byte[] extra = new byte[1 + random.nextInt(64)];
    if (random.nextBoolean()) {
      random.nextBytes(extra);
    }
    int at = random.nextInt(archive.length + 1);
    return new Mutation("insertion at " + at, insert(archive, at, extra), null);
  }

  private static Mutation repeated(byte[] archive, Random random) {
    int from = random.nextInt(archive.length);
    int to = Math.min(archive.length, from + 1 + random.nextInt(300));
    int at = random.nextBoolean() ? to : random.nextInt(archive.length + 1);
    return new Mutation(
        "repetition of " + from + " to " + to + " at " + at,
        insert(archive, at, Arrays.copyOfRange(archive, from, to)),
        null);
  }

  private static byte[] insert(byte[] archive, int at, byte[] extra) {
    byte[] bytes = Arrays.copyOf(archive, archive.length + extra.length);
    System.arraycopy(extra, 0, bytes, at, extra.length);
    System.arraycopy(archive, at, bytes, at + extra.length, archive.length - at);
    return bytes;
  }

  private static Mutation cutShort(byte[] archive, Random random) {
    int length = random.nextInt(archive.length);
    return new Mutation("cut to " + length, Arrays.copyOf(archive, length), null);
  }

  private static Mutation compared(String kind, byte[] archive, byte[] bytes) {
    BitSet changed = new BitSet();
    for (int i = 0; i < bytes.length; i++) {
      changed.set(i, bytes[i] != archive[i]);
    }
    return new Mutation(kind + " at " + changed, bytes, changed);
  }
}
