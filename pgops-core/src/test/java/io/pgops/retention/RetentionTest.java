package io.pgops.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionTest {
  private static final Instant NOW = Instant.parse("2026-03-31T12:00:00Z");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final List<ZoneId> ZONES =
      List.of(
          ZoneOffset.UTC,
          BERLIN,
          ZoneId.of("America/New_York"),
          ZoneId.of("Australia/Lord_Howe"),
          ZoneId.of("Pacific/Apia"));

  private static Candidate at(String instant) {
    return Candidate.of(instant, "shop", Instant.parse(instant), 10);
  }

  private static List<String> kept(Retention policy, Candidate... candidates) {
    return policy.decide(List.of(candidates), NOW).stream()
        .filter(Decision::kept)
        .map(decision -> decision.candidate().id())
        .toList();
  }

  private static String reason(Retention policy, Candidate wanted, Candidate... candidates) {
    return policy.decide(List.of(candidates), NOW).stream()
        .filter(decision -> decision.candidate() == wanted)
        .map(Decision::reason)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void withoutARuleNothingIsDeleted() {
    Candidate[] all = {at("2001-01-01T00:00:00Z"), at("2026-03-01T00:00:00Z")};
    assertThat(kept(Retention.policy(), all)).hasSize(2);
    assertThat(Retention.policy().decide(List.of(), NOW)).isEmpty();
  }

  @Test
  void theYoungAreKeptToTheMoment() {
    Candidate newest = at("2026-03-31T11:00:00Z");
    Candidate young = at("2026-03-30T12:00:01Z");
    Candidate old = at("2026-03-30T12:00:00Z");
    Retention day = Retention.policy().keepFor(Duration.ofDays(1));
    assertThat(kept(day, newest, young, old)).containsExactly(newest.id(), young.id());
    assertThat(reason(day, young, newest, young, old)).isEqualTo("is younger than 1 day");
    assertThat(reason(day, old, newest, young, old)).isEqualTo("no rule keeps it");
  }

  @Test
  void aDayIsThatOfTheZone() {
    Candidate newest = at("2026-03-20T12:00:00Z");
    Candidate late = at("2026-03-18T23:30:00Z"); // the 19th in Berlin
    Candidate noon = at("2026-03-18T12:00:00Z");
    Retention daily = Retention.policy().keepDaily(9);
    assertThat(kept(daily, newest, late, noon)).containsExactly(newest.id(), late.id());
    assertThat(kept(daily.zone(BERLIN), newest, late, noon)).hasSize(3);
    assertThat(reason(daily.zone(BERLIN), late, newest, late, noon)).isEqualTo("daily 2026-03-19");
  }

  @Test
  void aDayWithADaylightChangeIsOneDay() {
    // 2025-10-26 has 25 hours in Berlin: from 22:00Z on the 25th to 23:00Z on the 26th
    Candidate first = at("2025-10-25T22:00:00Z");
    Candidate last = at("2025-10-26T22:59:59Z");
    Candidate next = at("2025-10-26T23:00:00Z");
    assertThat(kept(Retention.policy().keepDaily(5).zone(BERLIN), first, last, next))
        .containsExactly(next.id(), last.id());
  }

  @Test
  void weeksAreThoseOfIso() {
    Candidate sunday = at("2026-01-04T23:59:59Z"); // 2026-W01
    Candidate newYear = at("2026-01-01T00:00:00Z"); // 2026-W01
    Candidate monday = at("2025-12-29T00:00:00Z"); // 2026-W01
    Candidate before = at("2025-12-28T23:59:59Z"); // 2025-W52
    Candidate[] all = {sunday, newYear, monday, before};
    assertThat(kept(Retention.policy().keepWeekly(4), all))
        .containsExactly(sunday.id(), before.id());
    assertThat(reason(Retention.policy().keepWeekly(4), sunday, all)).contains("weekly 2026-W01");
    assertThat(kept(Retention.policy().keepYearly(4), all))
        .containsExactly(sunday.id(), monday.id());
    assertThat(kept(Retention.policy().keepMonthly(4), all))
        .containsExactly(sunday.id(), monday.id());
  }

  @Test
  void daysWithoutBackupsAreNotCounted() {
    Candidate[] all = {
      at("2026-03-30T00:00:00Z"), at("2026-01-01T00:00:00Z"), at("2020-01-01T00:00:00Z")
    };
    assertThat(kept(Retention.policy().keepDaily(3), all)).hasSize(3);
  }

  @Test
  void theNewestCompleteOneIsKeptWhateverTheRules() {
    Candidate partial = at("2026-03-30T00:00:00Z").partial();
    Candidate bad = at("2026-03-29T00:00:00Z").verified(Verified.BAD);
    Candidate unknown = at("2020-01-03T00:00:00Z");
    Candidate good = at("2020-01-02T00:00:00Z").verified(Verified.GOOD);
    Candidate old = at("2020-01-01T00:00:00Z");
    Retention hour = Retention.policy().keepFor(Duration.ofHours(1));
    Candidate[] all = {partial, bad, unknown, good, old};
    assertThat(kept(hour, all)).containsExactly(unknown.id(), good.id());
    assertThat(reason(hour, unknown, all)).isEqualTo("is the newest complete one");
    assertThat(reason(hour, bad, all)).startsWith("was verified as bad");
    assertThat(kept(hour.atLeast(3), all)).containsExactly(unknown.id(), good.id(), old.id());
    assertThat(kept(hour.maxTotalBytes(1), all)).containsExactly(unknown.id(), good.id());
  }

  @Test
  void aHeldOneIsKeptAndStillCounts() {
    Candidate a = at("2026-03-30T00:00:00Z").hold();
    Candidate b = at("2026-03-29T00:00:00Z");
    Candidate c = at("2026-03-28T00:00:00Z").hold();
    assertThat(kept(Retention.policy().keepLast(1), a, b, c)).containsExactly(a.id(), c.id());
    assertThat(kept(Retention.policy().maxTotalBytes(1), a, b, c)).containsExactly(a.id(), c.id());
  }

  @Test
  void aPartialOneNeverTakesThePlaceOfACompleteOne() {
    Candidate partial = at("2026-03-30T02:00:00Z").partial();
    Candidate complete = at("2026-03-30T01:00:00Z");
    Candidate older = at("2026-03-30T00:00:00Z").partial();
    assertThat(kept(Retention.policy().keepDaily(1), partial, complete, older))
        .containsExactly(partial.id(), complete.id());
  }

  @Test
  void theFutureCountsForNothingAndIsKept() {
    Candidate future = at("2036-01-01T00:00:00Z");
    Candidate newest = at("2026-03-30T00:00:00Z");
    Candidate old = at("2026-03-29T00:00:00Z");
    Retention last = Retention.policy().keepLast(1);
    assertThat(kept(last, future, newest, old)).containsExactly(future.id(), newest.id());
    assertThat(reason(last, future, future, newest, old)).isEqualTo("is dated in the future");
  }

  @Test
  void beyondTheLimitTheOldestGo() {
    Candidate a = at("2026-03-30T00:00:00Z");
    Candidate b = at("2026-03-29T00:00:00Z");
    Candidate c = at("2026-03-28T00:00:00Z");
    assertThat(kept(Retention.policy().maxTotalBytes(30), a, b, c)).hasSize(3);
    assertThat(kept(Retention.policy().maxTotalBytes(29), a, b, c)).containsExactly(a.id(), b.id());
    assertThat(reason(Retention.policy().maxTotalBytes(29), c, a, b, c))
        .isEqualTo("all together are more than 29 bytes");
  }

  @Test
  void seriesAreDecidedApart() {
    Candidate shop = at("2026-03-30T00:00:00Z");
    Candidate mail = Candidate.of("m", "mail", Instant.parse("2020-01-01T00:00:00Z"), 10);
    assertThat(kept(Retention.policy().keepLast(1), shop, mail)).containsExactly("m", shop.id());
  }

  @Test
  void ofOneMomentTheIdDecides() {
    Instant moment = Instant.parse("2026-03-01T00:00:00Z");
    Candidate a = Candidate.of("a", "shop", moment, 1);
    Candidate b = Candidate.of("b", "shop", moment, 1);
    assertThat(kept(Retention.policy().keepLast(1), a, b)).containsExactly("b");
    assertThat(kept(Retention.policy().keepLast(1), b, a)).containsExactly("b");
  }

  @Test
  void nonsenseIsRefused() {
    Retention policy = Retention.policy();
    assertThatThrownBy(() -> policy.keepFor(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> policy.keepLast(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> policy.keepDaily(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> policy.atLeast(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> policy.maxTotalBytes(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Candidate.of("a", "b", NOW, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** What must hold of any policy and any history. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void ofRandomHistoriesWhatMustNotGoStays(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      List<Candidate> history = history(random);
      int least = 1 + random.nextInt(3);
      Retention policy = policy(random).atLeast(least);
      List<Decision> decisions = policy.decide(history, NOW);
      assertThat(decisions).extracting(Decision::candidate).hasSameSizeAs(history);
      assertThat(decisions)
          .extracting(Decision::candidate)
          .containsExactlyInAnyOrderElementsOf(history);
      Set<Candidate> gone =
          decisions.stream()
              .filter(decision -> !decision.kept())
              .map(Decision::candidate)
              .collect(Collectors.toSet());
      assertThat(gone).noneMatch(Candidate::held).noneMatch(c -> c.at().isAfter(NOW));
      for (String series : List.of("a", "b")) {
        List<Candidate> complete =
            history.stream()
                .filter(c -> c.series().equals(series) && c.complete() && !c.at().isAfter(NOW))
                .filter(c -> c.verified() != Verified.BAD)
                .sorted(Comparator.comparing(Candidate::at).thenComparing(Candidate::id).reversed())
                .toList();
        assertThat(complete.stream().limit(least)).noneMatch(gone::contains);
        assertThat(complete.stream().filter(c -> c.verified() == Verified.GOOD).limit(1))
            .noneMatch(gone::contains);
      }
      // the order of the input means nothing, and a second look after the deletion deletes nothing
      List<Candidate> shuffled = new ArrayList<>(history);
      Collections.shuffle(shuffled, random);
      assertThat(policy.decide(shuffled, NOW).toString()).isEqualTo(decisions.toString());
      List<Candidate> left = history.stream().filter(c -> !gone.contains(c)).toList();
      assertThat(policy.decide(left, NOW)).allMatch(Decision::kept);
    }
  }

  /** Days and weeks as another calculation finds them, in zones with all kinds of changes. */
  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void ofRandomHistoriesEveryPeriodKeepsItsNewest(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      List<Candidate> history =
          IntStream.range(0, 1 + random.nextInt(60))
              .mapToObj(n -> Candidate.of("id" + n, "a", moment(random), 1))
              .filter(c -> !c.at().isAfter(NOW))
              .sorted(Comparator.comparing(Candidate::at).thenComparing(Candidate::id).reversed())
              .toList();
      ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
      int days = 1 + random.nextInt(10);
      int weeks = 1 + random.nextInt(10);
      Set<String> expected = new TreeSet<>();
      Set<LocalDate> seenDays = new HashSet<>();
      Set<LocalDate> seenWeeks = new HashSet<>();
      for (Candidate candidate : history) {
        LocalDate day = LocalDate.ofInstant(candidate.at(), zone);
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        assertThat(day.get(IsoFields.WEEK_BASED_YEAR)).isEqualTo(monday.plusDays(3).getYear());
        boolean daily = seenDays.size() < days && seenDays.add(day);
        boolean weekly = seenWeeks.size() < weeks && seenWeeks.add(monday);
        if (daily || weekly) {
          expected.add(candidate.id());
        }
      }
      Retention policy = Retention.policy().keepDaily(days).keepWeekly(weeks).zone(zone);
      assertThat(
              policy.decide(history, NOW).stream()
                  .filter(Decision::kept)
                  .map(decision -> decision.candidate().id()))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static List<Candidate> history(Random random) {
    List<Candidate> history = new ArrayList<>();
    int count = random.nextInt(40);
    for (int n = 0; n < count; n++) {
      Candidate candidate =
          Candidate.of(
              "id" + n, random.nextBoolean() ? "a" : "b", moment(random), random.nextInt(100));
      candidate = random.nextInt(4) == 0 ? candidate.partial() : candidate;
      candidate = random.nextInt(8) == 0 ? candidate.hold() : candidate;
      history.add(
          candidate.verified(
              List.of(Verified.GOOD, Verified.BAD, Verified.UNKNOWN).get(random.nextInt(3))));
    }
    return history;
  }

  /** In the last years, often of the same moment as another, sometimes in the future. */
  private static Instant moment(Random random) {
    return NOW.minus(Duration.ofHours(random.nextInt(random.nextBoolean() ? 40 : 24 * 900) - 5L));
  }

  private static Retention policy(Random random) {
    Retention policy = Retention.policy().zone(ZONES.get(random.nextInt(ZONES.size())));
    policy =
        random.nextBoolean() ? policy.keepFor(Duration.ofHours(1 + random.nextInt(500))) : policy;
    policy = random.nextBoolean() ? policy.keepLast(1 + random.nextInt(5)) : policy;
    policy = random.nextBoolean() ? policy.keepDaily(1 + random.nextInt(5)) : policy;
    policy = random.nextBoolean() ? policy.keepWeekly(1 + random.nextInt(5)) : policy;
    policy = random.nextBoolean() ? policy.keepMonthly(1 + random.nextInt(5)) : policy;
    policy = random.nextBoolean() ? policy.keepYearly(1 + random.nextInt(5)) : policy;
    return random.nextInt(3) == 0 ? policy.maxTotalBytes(1 + random.nextInt(1000)) : policy;
  }
}
