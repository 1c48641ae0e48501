package io.pgops.internal.sql;

import java.util.List;
import java.util.Random;

/** Names made of what breaks careless quoting. */
final class HostileNames {
  private static final List<String> PIECES =
      List.of(
          "a", "b", "_", "Z", "0", "$", "$$", "\"", "'", "\\", "\n", "\r", ";", "--", "/*", "*/",
          " ", ".", ",", "é", "日", "😀", "\u00a0", "%", "?", "{", "}", "(", ")", "|", "select",
          "end", "=", "/", "*", "\t", "\u0001");

  private HostileNames() {}

  static String next(Random random) {
    StringBuilder name = new StringBuilder();
    for (int i = random.nextInt(8); i >= 0; i--) {
      name.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return name.toString();
  }
}
