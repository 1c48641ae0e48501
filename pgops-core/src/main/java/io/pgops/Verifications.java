package io.pgops;

import io.pgops.internal.manifest.BackupId;
import io.pgops.internal.manifest.Markers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Between {@link VerificationMark}s and the markers that keep them. */
final class Verifications {
  private Verifications() {}

  /** Empty if it is of a level that a newer version knows. */
  static Optional<VerificationMark> mark(Markers.Verification marker) {
    return Arrays.stream(VerifyLevel.values())
        .filter(level -> name(level).equals(marker.level()))
        .findFirst()
        .map(
            level ->
                new VerificationMark(
                    marker.at(), level, marker.good(), Duration.ofMillis(marker.millis())));
  }

  static Markers.Verification marker(BackupId id, VerificationMark mark) {
    return new Markers.Verification(
        id, mark.at(), name(mark.level()), mark.good(), mark.duration().toMillis());
  }

  private static String name(VerifyLevel level) {
    return level.name().toLowerCase(Locale.ROOT);
  }
}
