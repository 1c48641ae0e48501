package io.pgops;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a verification found. Immutable. */
public final class VerifyResult {
  private final String id;
  private final VerificationMark mark;
  private final List<String> problems;
  private final List<String> notApplicable;
  private final List<String> notices;

  VerifyResult(
      String id,
      VerificationMark mark,
      List<String> problems,
      List<String> notApplicable,
      List<String> notices) {
    this.id = id;
    this.mark = mark;
    this.problems = List.copyOf(problems);
    this.notApplicable = List.copyOf(notApplicable);
    this.notices = List.copyOf(notices);
  }

  /** The backup's. */
  public String id() {
    return id;
  }

  public VerifyLevel level() {
    return mark.level();
  }

  /** Whether nothing was wrong. */
  public boolean good() {
    return mark.good();
  }

  /** What is wrong, each a sentence; empty exactly when it is good. */
  public List<String> problems() {
    return problems;
  }

  /** What of the level does not apply to this backup, each a sentence. */
  public List<String> notApplicable() {
    return notApplicable;
  }

  /** What should be known besides, each a sentence. */
  public List<String> notices() {
    return notices;
  }

  /** How long the verification took; see {@link VerificationMark#duration()}. */
  public Duration duration() {
    return mark.duration();
  }

  /** How long it takes to have the database back, as measured; empty below RESTORE. */
  public Optional<Duration> measuredRto() {
    return level() == VerifyLevel.RESTORE && good() ? Optional.of(duration()) : Optional.empty();
  }

  /** As it is remembered. */
  public VerificationMark mark() {
    return mark;
  }

  @Override
  public String toString() {
    return id + ": " + mark + (problems.isEmpty() ? "" : " " + problems);
  }
}
