package io.pgops.internal.jdbcengine;

import java.util.List;

/**
 * What a restore of a whole server would meet.
 *
 * @param problems why it would be refused, each a sentence; empty when it would begin
 * @param notices what would be otherwise than in the dumped server, each a sentence
 */
public record ClusterRestorePreview(
    ServerFacts server, List<String> problems, List<String> notices) {
  public ClusterRestorePreview {
    problems = List.copyOf(problems);
    notices = List.copyOf(notices);
  }
}
