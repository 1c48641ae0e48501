package io.pgops.internal.order;

import java.util.List;
import java.util.function.Function;

/** Things need each other in a circle that no rule knows. */
public final class LoopException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private LoopException(String message) {
    super(message);
  }

  static <N> LoopException of(List<N> loop, Function<N, String> describe) {
    StringBuilder path = new StringBuilder("no rule cuts the loop ");
    for (N node : loop) {
      path.append(describe.apply(node)).append(" -> ");
    }
    return new LoopException(path.append(describe.apply(loop.get(0))).toString());
  }
}
