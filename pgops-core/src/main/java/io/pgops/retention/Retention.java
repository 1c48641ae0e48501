package io.pgops.retention;

import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which backups are kept: those that at least one rule keeps, by default all. Days, weeks, months
 * and years are those of UTC unless {@link #zone} says otherwise.
 *
 * <p>Whatever the rules say, in each series
 *
 * <ul>
 *   <li>a held backup is kept;
 *   <li>the newest complete backup that is not known to be bad is kept, or the newest several
 *       ({@link #atLeast}), and so is the newest complete one that was verified and found good;
 *   <li>a backup dated in the future is kept until its time has come, and counts for no rule: a
 *       clock that went wrong must not make others look old.
 * </ul>
 *
 * <p>Complete and partial backups are counted apart: a partial one never takes the place of a
 * complete one. A backup that verification found bad takes no place at all: only {@link #keepFor}
 * keeps it. Periods without backups are not counted: {@code keepDaily(7)} keeps seven backups of
 * seven different days, even when there was none last week.
 *
 * <p>A pure function of what it is given; immutable and thread-safe.
 */
@CheckReturnValue
public final class Retention {
  private static final Comparator<Candidate> NEWEST_FIRST =
      Comparator.comparing(Candidate::at).thenComparing(Candidate::id).reversed();

  private final @Nullable Duration age;
  private final int last;
  private final List<Slots> slots;
  private final long maxBytes;
  private final int least;
  private final ZoneId zone;

  private Retention(
      @Nullable Duration age, int last, List<Slots> slots, long maxBytes, int least, ZoneId zone) {
    this.age = age;
    this.last = last;
    this.slots = slots;
    this.maxBytes = maxBytes;
    this.least = least;
    this.zone = zone;
  }

  /** Keeps everything, until a rule or a limit is added. */
  public static Retention policy() {
    return new Retention(null, 0, List.of(), Long.MAX_VALUE, 1, ZoneOffset.UTC);
  }

  /**
   * Keeps what is younger, partial and bad backups too.
   *
   * @param duration longer than zero
   */
  public Retention keepFor(Duration duration) {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException("keepFor takes more than zero, not " + duration);
    }
    return new Retention(duration, last, slots, maxBytes, least, zone);
  }

  /** Keeps the newest backups, {@code count} complete ones and as many partial ones. */
  public Retention keepLast(int count) {
    requirePositive("keepLast", count);
    return new Retention(age, count, slots, maxBytes, least, zone);
  }

  /** Keeps the newest backup of each of the newest {@code count} days that have one. */
  public Retention keepDaily(int count) {
    return with(Slots.daily(count));
  }

  /** Keeps the newest backup of each of the newest {@code count} ISO weeks that have one. */
  public Retention keepWeekly(int count) {
    return with(Slots.weekly(count));
  }

  /** Keeps the newest backup of each of the newest {@code count} months that have one. */
  public Retention keepMonthly(int count) {
    return with(Slots.monthly(count));
  }

  /** Keeps the newest backup of each of the newest {@code count} years that have one. */
  public Retention keepYearly(int count) {
    return with(Slots.yearly(count));
  }

  /**
   * The most that the backups of one series may take together: beyond that the oldest are deleted,
   * even if a rule keeps them; never those that are kept whatever the rules say.
   *
   * @param bytes 1 or more
   */
  public Retention maxTotalBytes(long bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException("maxTotalBytes takes 1 or more, not " + bytes);
    }
    return new Retention(age, last, slots, bytes, least, zone);
  }

  /**
   * How many of the newest complete backups that are not known to be bad are kept, whatever the
   * rules and the limit say; by default 1.
   *
   * @param count 1 or more
   */
  public Retention atLeast(int count) {
    requirePositive("atLeast", count);
    return new Retention(age, last, slots, maxBytes, count, zone);
  }

  /** Where days, weeks, months and years begin; UTC by default. */
  public Retention zone(ZoneId newZone) {
    return new Retention(age, last, slots, maxBytes, least, Objects.requireNonNull(newZone));
  }

  private Retention with(Slots added) {
    requirePositive("keep " + added.name(), added.count());
    List<Slots> all = new ArrayList<>(slots);
    all.removeIf(before -> before.name().equals(added.name()));
    all.add(added);
    return new Retention(age, last, List.copyOf(all), maxBytes, least, zone);
  }

  private static void requirePositive(String rule, int count) {
    if (count < 1) {
      throw new IllegalArgumentException(rule + " takes 1 or more, not " + count);
    }
  }

  /**
   * Decides about every backup.
   *
   * @param candidates of any number of series, in any order
   * @return a decision for each, series by series, the newest first
   */
  public List<Decision> decide(Collection<Candidate> candidates, Instant now) {
    Map<String, List<Candidate>> series = new TreeMap<>();
    for (Candidate candidate : candidates) {
      series.computeIfAbsent(candidate.series(), name -> new ArrayList<>()).add(candidate);
    }
    List<Decision> decisions = new ArrayList<>();
    for (List<Candidate> one : series.values()) {
      one.sort(NEWEST_FIRST);
      decisions.addAll(decideSeries(one, now));
    }
    return decisions;
  }

  private List<Decision> decideSeries(List<Candidate> newestFirst, Instant now) {
    Map<Candidate, String> certain = new LinkedHashMap<>();
    newestFirst.stream()
        .filter(c -> c.at().isAfter(now))
        .forEach(c -> certain.put(c, "is dated in the future"));
    newestFirst.stream().filter(Candidate::held).forEach(c -> certain.put(c, "is held"));
    List<Candidate> past = newestFirst.stream().filter(c -> !c.at().isAfter(now)).toList();
    past.stream()
        .filter(c -> c.complete() && c.verified() != Verified.BAD)
        .limit(least)
        .forEach(
            c ->
                certain.merge(
                    c,
                    least == 1
                        ? "is the newest complete one"
                        : "is one of the newest " + least + " complete ones",
                    Retention::both));
    past.stream()
        .filter(c -> c.complete() && c.verified() == Verified.GOOD)
        .limit(1)
        .forEach(c -> certain.merge(c, "is the newest one verified as good", Retention::both));

    Map<Candidate, String> kept = new LinkedHashMap<>(certain);
    boolean keepsAll = age == null && last == 0 && slots.isEmpty();
    for (boolean complete : List.of(true, false)) {
      apply(past.stream().filter(c -> c.complete() == complete).toList(), now, keepsAll, kept);
    }
    Map<Candidate, String> tooMuch = limit(newestFirst, kept, certain);
    return newestFirst.stream()
        .map(
            c -> {
              String over = tooMuch.get(c);
              String why = kept.get(c);
              return over == null && why != null
                  ? new Decision(c, true, why)
                  : new Decision(c, false, over != null ? over : unwanted(c));
            })
        .toList();
  }

  private static String unwanted(Candidate candidate) {
    return candidate.verified() == Verified.BAD
        ? "was verified as bad, and no rule keeps it"
        : "no rule keeps it";
  }

  private static String both(String one, String other) {
    return one + ", " + other;
  }

  /** Adds what the rules keep of complete backups, or of partial ones. */
  private void apply(
      List<Candidate> newestFirst, Instant now, boolean keepsAll, Map<Candidate, String> kept) {
    List<Function<Instant, String>> periods =
        slots.stream().map(rule -> rule.handOut(zone)).toList();
    int counted = 0;
    for (Candidate candidate : newestFirst) {
      List<String> reasons = new ArrayList<>();
      if (keepsAll) {
        reasons.add("nothing asks for its deletion");
      }
      if (age != null && Duration.between(candidate.at(), now).compareTo(age) < 0) {
        reasons.add("is younger than " + text(age));
      }
      if (candidate.verified() != Verified.BAD) {
        counted++;
        if (counted <= last) {
          reasons.add("one of the last " + last);
        }
        for (Function<Instant, String> period : periods) {
          String slot = period.apply(candidate.at());
          if (!slot.isEmpty()) {
            reasons.add(slot);
          }
        }
      }
      if (!reasons.isEmpty()) {
        kept.merge(candidate, String.join(", ", reasons), Retention::both);
      }
    }
  }

  /** Those that go although a rule keeps them, the oldest first, until the others fit. */
  private Map<Candidate, String> limit(
      List<Candidate> newestFirst, Map<Candidate, String> kept, Map<Candidate, String> certain) {
    long total = 0;
    for (Candidate candidate : kept.keySet()) {
      // sizes are of real backups, but the sum of anything must not turn negative
      total = Long.MAX_VALUE - total < candidate.size() ? Long.MAX_VALUE : total + candidate.size();
    }
    Map<Candidate, String> over = new LinkedHashMap<>();
    for (int i = newestFirst.size() - 1; i >= 0 && total > maxBytes; i--) {
      Candidate candidate = newestFirst.get(i);
      if (kept.containsKey(candidate) && !certain.containsKey(candidate)) {
        over.put(candidate, "all together are more than " + maxBytes + " bytes");
        total -= candidate.size();
      }
    }
    return over;
  }

  private static String text(Duration duration) {
    long days = duration.toDays();
    return duration.equals(Duration.ofDays(days))
        ? days + (days == 1 ? " day" : " days")
        : duration.toString().substring(2).toLowerCase(Locale.ROOT);
  }
}
