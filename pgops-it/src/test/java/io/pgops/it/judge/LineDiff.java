package io.pgops.it.judge;

import java.util.ArrayList;
import java.util.List;

/** The differences of two texts, line by line, for people to read. */
final class LineDiff {
  private static final int CONTEXT = 2;
  private static final int SHOWN_LINES = 80;
  private static final int SHOWN_CHARACTERS = 300;
  private static final long CELLS = 16_000_000;

  private LineDiff() {}

  /**
   * Lines only the first has, marked -, and lines only the second has, marked +, with a little
   * context; cut at a readable length. Empty when the texts are equal.
   */
  static String of(List<String> first, List<String> second) {
    if (first.equals(second)) {
      return "";
    }
    int start = 0;
    int common = Math.min(first.size(), second.size());
    while (start < common && first.get(start).equals(second.get(start))) {
      start++;
    }
    int end = 0;
    while (end < common - start
        && first.get(first.size() - 1 - end).equals(second.get(second.size() - 1 - end))) {
      end++;
    }
    List<String> edits = new ArrayList<>();
    prefixed(edits, "  ", first.subList(Math.max(0, start - CONTEXT), start));
    edit(
        edits,
        first.subList(start, first.size() - end),
        second.subList(start, second.size() - end));
    List<String> tail = first.subList(first.size() - end, first.size());
    prefixed(edits, "  ", tail.subList(0, Math.min(CONTEXT, tail.size())));
    return cut(withoutLongContext(edits));
  }

  private static void edit(List<String> edits, List<String> first, List<String> second) {
    if ((long) first.size() * second.size() > CELLS) {
      prefixed(edits, "- ", first.subList(0, Math.min(SHOWN_LINES / 2, first.size())));
      prefixed(edits, "+ ", second.subList(0, Math.min(SHOWN_LINES / 2, second.size())));
      edits.add("(more than fits: " + first.size() + " lines against " + second.size() + ")");
      return;
    }
    int[][] longest = longestCommon(first, second);
    int i = 0;
    int j = 0;
    while (i < first.size() || j < second.size()) {
      if (i < first.size() && j < second.size() && first.get(i).equals(second.get(j))) {
        edits.add("  " + first.get(i));
        i++;
        j++;
      } else if (j == second.size()
          || (i < first.size() && longest[i + 1][j] >= longest[i][j + 1])) {
        edits.add("- " + first.get(i));
        i++;
      } else {
        edits.add("+ " + second.get(j));
        j++;
      }
    }
  }

  /** Length of the longest common subsequence of the rests from i and j on. */
  private static int[][] longestCommon(List<String> first, List<String> second) {
    int[][] longest = new int[first.size() + 1][second.size() + 1];
    for (int i = first.size() - 1; i >= 0; i--) {
      for (int j = second.size() - 1; j >= 0; j--) {
        longest[i][j] =
            first.get(i).equals(second.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }

  private static void prefixed(List<String> edits, String prefix, List<String> lines) {
    lines.forEach(line -> edits.add(prefix + line));
  }

  private static List<String> withoutLongContext(List<String> edits) {
    List<String> kept = new ArrayList<>();
    boolean gap = false;
    for (int line = 0; line < edits.size(); line++) {
      if (nearChange(edits, line)) {
        kept.add(edits.get(line));
        gap = false;
      } else if (!gap) {
        kept.add("  ...");
        gap = true;
      }
    }
    return kept;
  }

  private static boolean nearChange(List<String> edits, int line) {
    int from = Math.max(0, line - CONTEXT);
    int to = Math.min(edits.size(), line + CONTEXT + 1);
    return edits.subList(from, to).stream().anyMatch(edit -> !edit.startsWith("  "));
  }

  private static String cut(List<String> edits) {
    StringBuilder text = new StringBuilder();
    for (String edit : edits.subList(0, Math.min(SHOWN_LINES, edits.size()))) {
      boolean fits = edit.length() <= SHOWN_CHARACTERS;
      text.append(fits ? edit : edit.substring(0, SHOWN_CHARACTERS) + " ...").append('\n');
    }
    if (edits.size() > SHOWN_LINES) {
      text.append("(and ").append(edits.size() - SHOWN_LINES).append(" lines more)\n");
    }
    return text.toString();
  }
}
