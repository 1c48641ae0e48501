package io.pgops.internal.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern for names, by the rules of psql and of pg_dump's {@code -n} and {@code -t}: {@code *}
 * and {@code ?} are wildcards, a dot separates schema and name, letters fold to lower case, double
 * quotes protect from all that, {@code $} is an ordinary character, and other characters mean what
 * they mean in a regular expression. The whole name has to match. Immutable.
 *
 * <p>Refused although pg_dump takes them: the database's name as a third part, quotes that do not
 * end, character classes and escapes that depend on the server's locale ({@code [[:alpha:]]},
 * {@code \w}), and parentheses that balance only by way of those which the tools put around the
 * pattern.
 */
public final class NamePattern {
  private static final String SPECIAL = "|*+?()[]{}.^$\\";

  private final String text;
  private final @Nullable NamePattern schema;
  private final Pattern name;

  private NamePattern(String text, @Nullable NamePattern schema, Pattern name) {
    this.text = text;
    this.schema = schema;
    this.name = name;
  }

  /**
   * A pattern for tables and the like: {@code name} or {@code schema.name}.
   *
   * @throws IllegalArgumentException if the pattern is malformed; the message says why
   */
  public static NamePattern parse(String pattern) {
    List<String> parts = parts(pattern);
    if (parts.size() > 2) {
      throw refused(pattern, "too many dots: expected name or schema.name (quote dots in names)");
    }
    NamePattern schema = parts.size() == 1 ? null : part(pattern, null, parts.get(0));
    return part(pattern, schema, parts.get(parts.size() - 1));
  }

  /**
   * A pattern for names that have no schema, such as those of schemas.
   *
   * @throws IllegalArgumentException if the pattern is malformed; the message says why
   */
  public static NamePattern parseUnqualified(String pattern) {
    List<String> parts = parts(pattern);
    if (parts.size() > 1) {
      throw refused(pattern, "too many dots: expected one name (quote dots in names)");
    }
    return part(pattern, null, parts.get(0));
  }

  /** The part before the dot; empty if there is none. */
  public Optional<NamePattern> schemaPart() {
    return Optional.ofNullable(schema);
  }

  /** Whether the part behind the dot, or the whole pattern if there is no dot, matches the name. */
  public boolean matchesName(String candidate) {
    return name.matcher(candidate).matches();
  }

  /**
   * Whether the pattern matches an object.
   *
   * @param visible whether the object is found without its schema on the search path: a pattern
   *     without schema matches no other
   */
  public boolean matches(String schemaName, String objectName, boolean visible) {
    return (schema == null ? visible : schema.matchesName(schemaName)) && matchesName(objectName);
  }

  /** The pattern as it was given. */
  @Override
  public String toString() {
    return text;
  }

  private static NamePattern part(String pattern, @Nullable NamePattern schema, String regex) {
    if (regex.isEmpty()) {
      throw refused(pattern, "a name is missing");
    }
    return new NamePattern(
        pattern, schema, PosixRegex.compile(regex, why -> refused(pattern, why)));
  }

  /** The parts as regular expressions of the server, without the anchors around them. */
  private static List<String> parts(String pattern) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      boolean doubled = i + 1 < pattern.length() && pattern.charAt(i + 1) == c;
      if (c == '"' && quoted && doubled) {
        part.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == '.') {
        parts.add(part.toString());
        part.setLength(0);
      } else if (!quoted && c == '*') {
        part.append(".*");
      } else if (!quoted && c == '?') {
        part.append('.');
      } else if (c == '$' || (quoted && SPECIAL.indexOf(c) >= 0) || pattern.startsWith("[]", i)) {
        part.append('\\').append(c);
      } else {
        part.append(quoted ? c : AsciiCase.lower(c));
      }
    }
    if (quoted) {
      throw refused(pattern, "a double quote is not closed");
    }
    parts.add(part.toString());
    return parts;
  }

  private static IllegalArgumentException refused(String pattern, String why) {
    return new IllegalArgumentException("Not a name pattern: " + pattern + " (" + why + ")");
  }
}
