package io.pgops.examples.cli;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON for programs: maps, lists, numbers, booleans, null, and all else as text; durations are
 * milliseconds. Two spaces deeper for each level.
 */
final class JsonText {
  private final StringBuilder text = new StringBuilder();

  private JsonText() {}

  /** The value, with a line's end. */
  static String of(@Nullable Object value) {
    JsonText json = new JsonText();
    json.value(value, "\n");
    return json.text.append('\n').toString();
  }

  private void value(@Nullable Object value, String newLine) {
    if (value instanceof Map<?, ?> map) {
      Iterator<? extends Map.Entry<?, ?>> members = map.entrySet().iterator();
      open('{', newLine, members.hasNext());
      while (members.hasNext()) {
        Map.Entry<?, ?> member = members.next();
        string(String.valueOf(member.getKey()));
        text.append(": ");
        value(member.getValue(), newLine + "  ");
        next(newLine, members.hasNext());
      }
      text.append('}');
    } else if (value instanceof List<?> list) {
      Iterator<?> elements = list.iterator();
      open('[', newLine, elements.hasNext());
      while (elements.hasNext()) {
        value(elements.next(), newLine + "  ");
        next(newLine, elements.hasNext());
      }
      text.append(']');
    } else if (value instanceof Duration duration) {
      text.append(duration.toMillis());
    } else if (value == null || value instanceof Number || value instanceof Boolean) {
      text.append(value);
    } else {
      string(value.toString());
    }
  }

  private void open(char bracket, String newLine, boolean filled) {
    text.append(bracket).append(filled ? newLine + "  " : "");
  }

  private void next(String newLine, boolean more) {
    text.append(more ? "," + newLine + "  " : newLine);
  }

  private void string(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"', '\\' -> text.append('\\').append(c);
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default -> text.append(c < ' ' || c == 0x7f ? String.format("\\u%04x", (int) c) : c);
      }
    }
    text.append('"');
  }
}
