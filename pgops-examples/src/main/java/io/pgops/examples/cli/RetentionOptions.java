package io.pgops.examples.cli;

import io.pgops.retention.Retention;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What is kept: whatever one of the rules keeps. */
@Command
final class RetentionOptions {
  @Option(
      names = "--keep-for",
      paramLabel = "AGE",
      converter = AgeConverter.class,
      description = "What is younger, such as 12h, 14d or 8w.")
  private @Nullable Duration age;

  @Option(names = "--keep-last", paramLabel = "N", description = "The newest N.")
  private @Nullable Integer last;

  @Option(
      names = "--keep-daily",
      paramLabel = "N",
      description = "The newest of each of the newest N days that have one; so with the next.")
  private @Nullable Integer daily;

  @Option(names = "--keep-weekly", paramLabel = "N", description = "ISO weeks.")
  private @Nullable Integer weekly;

  @Option(names = "--keep-monthly", paramLabel = "N", description = "Months.")
  private @Nullable Integer monthly;

  @Option(names = "--keep-yearly", paramLabel = "N", description = "Years.")
  private @Nullable Integer yearly;

  @Option(
      names = "--max-total",
      paramLabel = "SIZE",
      converter = SizeConverter.class,
      description = "The most that all of one series may take, such as 500GB: the oldest go.")
  private @Nullable Long maxTotal;

  @Option(
      names = "--at-least",
      paramLabel = "N",
      description = "Never less than the newest N complete ones; 1 by default.")
  private @Nullable Integer atLeast;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "Where days begin, such as Europe/Berlin; UTC by default.")
  private @Nullable ZoneId zone;

  /** Whether nothing says what is to go. */
  boolean none() {
    return Stream.of(age, last, daily, weekly, monthly, yearly, maxTotal).allMatch(Objects::isNull);
  }

  Retention policy() {
    Retention policy = Retention.policy();
    policy = age == null ? policy : policy.keepFor(age);
    policy = last == null ? policy : policy.keepLast(last);
    policy = daily == null ? policy : policy.keepDaily(daily);
    policy = weekly == null ? policy : policy.keepWeekly(weekly);
    policy = monthly == null ? policy : policy.keepMonthly(monthly);
    policy = yearly == null ? policy : policy.keepYearly(yearly);
    policy = maxTotal == null ? policy : policy.maxTotalBytes(maxTotal);
    policy = atLeast == null ? policy : policy.atLeast(atLeast);
    return zone == null ? policy : policy.zone(zone);
  }
}
