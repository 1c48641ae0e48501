package io.pgops.openpgp;

import io.pgops.error.EncryptionException;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;

/** Gives a passphrase out for as long as it is needed. Never shows it. */
final class Secret {
  private final Supplier<char[]> source;

  private Secret(Supplier<char[]> source) {
    this.source = source;
  }

  static Secret of(Supplier<char[]> source) {
    return new Secret(Objects.requireNonNull(source, "passphrase"));
  }

  static Secret of(char[] chars) {
    return new Secret(new Kept(chars.clone()));
  }

  /** To be closed when it was used. */
  Opened open() {
    return new Opened(Objects.requireNonNull(source.get(), "the supplier gave no passphrase"));
  }

  /** From now on there is none. */
  void forget() {
    if (source instanceof Kept kept) {
      kept.wipe();
    }
  }

  /** A passphrase while it is needed. */
  static final class Opened implements AutoCloseable {
    private final char[] chars;

    private Opened(char[] chars) {
      this.chars = chars;
    }

    /** The passphrase itself, not a copy. */
    char[] chars() {
      return chars;
    }

    @Override
    public void close() {
      Arrays.fill(chars, '\0');
    }
  }

  private static final class Kept implements Supplier<char[]> {
    private final char[] chars;
    private boolean wiped;

    Kept(char[] chars) {
      this.chars = chars;
    }

    @Override
    public synchronized char[] get() {
      if (wiped) {
        throw new EncryptionException(
            "The passphrase was closed already",
            "Close it when the last operation with it has ended.",
            null);
      }
      return chars.clone();
    }

    synchronized void wipe() {
      Arrays.fill(chars, '\0');
      wiped = true;
    }
  }
}
