package io.pgops;

import io.pgops.retention.Verified;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What became known of a backup after it was made: its markers on the target. Immutable. */
public final class BackupStatus {
  static final BackupStatus NONE = new BackupStatus(false, List.of());

  private final boolean held;
  private final List<VerificationMark> verifications;

  BackupStatus(boolean held, List<VerificationMark> verifications) {
    this.held = held;
    this.verifications =
        verifications.stream()
            .sorted(Comparator.comparing(VerificationMark::at).reversed())
            .toList();
  }

  /** Whether {@link BackupStore#hold} protects it from deletion. */
  public boolean held() {
    return held;
  }

  /**
   * What verification found. Bad once damage was found, until a later verification of the same or a
   * higher level finds none: a lower one cannot see that damage.
   */
  public Verified verified() {
    for (VerificationMark mark : verifications) {
      if (!mark.good()
          && verifications.stream()
              .noneMatch(
                  later ->
                      later.good()
                          && later.at().isAfter(mark.at())
                          && later.level().compareTo(mark.level()) >= 0)) {
        return Verified.BAD;
      }
    }
    return verifications.isEmpty() ? Verified.UNKNOWN : Verified.GOOD;
  }

  /**
   * The verification that counts: of a bad backup the last one that found damage, of a good one the
   * last of the highest level; empty if there was none.
   */
  public Optional<VerificationMark> verification() {
    boolean good = verified() == Verified.GOOD;
    return verifications.stream()
        .filter(mark -> mark.good() == good)
        .max(
            good
                ? Comparator.comparing(VerificationMark::level).thenComparing(VerificationMark::at)
                : Comparator.comparing(VerificationMark::at));
  }

  /**
   * Those that are remembered, the last one first: at most a few, a new one replaces older ones.
   */
  public List<VerificationMark> verifications() {
    return verifications;
  }

  @Override
  public String toString() {
    return (held ? "held, " : "") + verifications;
  }
}
