package io.pgops.internal.manifest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code <name>_<yyyyMMdd_HHmmss>_<4 random>}, the time in UTC. Ids of one name sort by time, to
 * the second.
 *
 * @param name see {@link #requireName}
 * @param second when the backup was started, cut to the second
 * @param random four lower-case letters or digits
 */
public record BackupId(String name, Instant second, String random) {
  /** The newest last; of one second, in no particular order, yet always the same. */
  public static final Comparator<BackupId> BY_TIME =
      Comparator.comparing(BackupId::second)
          .thenComparing(BackupId::name)
          .thenComparing(BackupId::random);

  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}");
  private static final Pattern ID = Pattern.compile("(.+)_([0-9]{8}_[0-9]{6})_([a-z0-9]{4})");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd_HHmmss").withResolverStyle(ResolverStyle.STRICT);
  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

  public BackupId {
    requireName(name);
    if (second.isBefore(FIRST)
        || !second.isBefore(END)
        || !second.equals(second.truncatedTo(ChronoUnit.SECONDS))) {
      throw new IllegalArgumentException("not a second of the years 0 to 9999: " + second);
    }
    if (random.length() != 4 || !random.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
      throw new IllegalArgumentException(
          "not four lower-case letters or digits: \"" + random + "\"");
    }
  }

  /** A new id for a backup that starts now. */
  public static BackupId generate(String name, Instant startedAt, RandomGenerator random) {
    StringBuilder suffix = new StringBuilder(4);
    for (int i = 0; i < 4; i++) {
      suffix.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new BackupId(name, startedAt.truncatedTo(ChronoUnit.SECONDS), suffix.toString());
  }

  /** The id that reads so; empty if none does. */
  public static Optional<BackupId> parse(String text) {
    Matcher id = ID.matcher(text);
    if (!id.matches() || !NAME.matcher(id.group(1)).matches()) {
      return Optional.empty();
    }
    try {
      Instant second = LocalDateTime.parse(id.group(2), TIME).toInstant(ZoneOffset.UTC);
      return Optional.of(new BackupId(id.group(1), second, id.group(3)));
    } catch (DateTimeException e) {
      return Optional.empty(); // digits, but no date
    }
  }

  /**
   * Returns the name: 1 to 64 of ASCII letters, digits, "-", "." and "_", not starting with "-" or
   * ".".
   *
   * @throws IllegalArgumentException if it is none; the message says what one is
   */
  public static String requireName(String name) {
    if (!isName(name)) {
      throw new IllegalArgumentException(
          "backup name \""
              + name
              + "\": it takes 1 to 64 letters, digits, \"-\", \".\" or \"_\", and does not start"
              + " with \"-\" or \".\"");
    }
    return name;
  }

  /** Whether {@link #requireName} would take it. */
  public static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /** The id as it is written. */
  @Override
  public String toString() {
    return name + "_" + TIME.format(second.atOffset(ZoneOffset.UTC)) + "_" + random;
  }
}
