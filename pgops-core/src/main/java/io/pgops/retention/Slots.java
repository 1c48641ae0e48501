package io.pgops.retention;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** A rule that keeps the newest backup of each of the newest so many periods that have one. */
record Slots(String name, int count, Function<ZonedDateTime, String> period) {
  static Slots daily(int count) {
    return new Slots("daily", count, at -> at.toLocalDate().toString());
  }

  /** ISO weeks: from Monday on, and of the year that their Thursday is in. */
  static Slots weekly(int count) {
    return new Slots(
        "weekly",
        count,
        at ->
            String.format(
                Locale.ROOT,
                "%d-W%02d",
                at.get(IsoFields.WEEK_BASED_YEAR),
                at.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
  }

  static Slots monthly(int count) {
    return new Slots(
        "monthly",
        count,
        at -> String.format(Locale.ROOT, "%d-%02d", at.getYear(), at.getMonthValue()));
  }

  static Slots yearly(int count) {
    return new Slots("yearly", count, at -> String.valueOf(at.getYear()));
  }

  /** Hands out the slots of one series, the newest backup asking first. */
  Function<Instant, String> handOut(ZoneId zone) {
    Set<String> taken = new HashSet<>();
    return at -> {
      String wanted = period.apply(at.atZone(zone));
      return taken.size() < count && taken.add(wanted) ? name + " " + wanted : "";
    };
  }
}
