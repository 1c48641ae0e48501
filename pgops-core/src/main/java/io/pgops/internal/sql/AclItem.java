package io.pgops.internal.sql;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One entry of an access privileges array: what one role granted to another.
 *
 * @param grantee the role that holds the privileges; empty for PUBLIC
 * @param privileges letter of each privilege, and whether the grantee may grant it on
 * @param grantor the role that granted them
 */
public record AclItem(String grantee, SortedMap<Character, Boolean> privileges, String grantor) {
  /** Copies the privileges. */
  public AclItem {
    privileges = Collections.unmodifiableSortedMap(new TreeMap<>(privileges));
  }

  /** Whether the grantee is PUBLIC. */
  public boolean toPublic() {
    return grantee.isEmpty();
  }

  /**
   * Reads the text form of {@code aclitem} as the server prints it, such as {@code
   * "we""ird"=r*w/postgres}.
   *
   * @throws IllegalArgumentException if the text is not of that form
   */
  public static AclItem parse(String text) {
    return new Parser(text).parse();
  }

  /** Reads several, as {@link #parse(String)} does one. */
  public static List<AclItem> parse(List<String> texts) {
    return texts.stream().map(AclItem::parse).toList();
  }

  private static final class Parser {
    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    AclItem parse() {
      String grantee = name('=');
      TreeMap<Character, Boolean> privileges = new TreeMap<>();
      while (at < text.length() && text.charAt(at) != '/') {
        char letter = text.charAt(at++);
        boolean grantable = at < text.length() && text.charAt(at) == '*';
        if (grantable) {
          at++;
        }
        boolean isLetter = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
        if (!isLetter || privileges.put(letter, grantable) != null) {
          throw malformed("unexpected '" + letter + "' among the privileges");
        }
      }
      if (at == text.length()) {
        throw malformed("no grantor");
      }
      at++;
      String grantor = name('\0');
      if (grantor.isEmpty()) {
        throw malformed("no grantor");
      }
      return new AclItem(grantee, privileges, grantor);
    }

    /** Reads a role name and the delimiter behind it; NUL stands for the end of the text. */
    private String name(char delimiter) {
      StringBuilder name = new StringBuilder();
      boolean quoted = at < text.length() && text.charAt(at) == '"';
      if (quoted) {
        at++;
      }
      while (true) {
        if (at == text.length()) {
          if (quoted || delimiter != '\0') {
            throw malformed(quoted ? "a quoted name does not end" : "no '" + delimiter + "'");
          }
          return name.toString();
        }
        char c = text.charAt(at++);
        if (quoted && c == '"') {
          if (at < text.length() && text.charAt(at) == '"') {
            at++;
          } else {
            expect(delimiter);
            return name.toString();
          }
        } else if (!quoted && c == delimiter) {
          return name.toString();
        }
        name.append(c);
      }
    }

    private void expect(char delimiter) {
      boolean found =
          delimiter == '\0'
              ? at == text.length()
              : at < text.length() && text.charAt(at) == delimiter;
      if (!found) {
        throw malformed("text behind a quoted name");
      }
      if (delimiter != '\0') {
        at++;
      }
    }

    private IllegalArgumentException malformed(String why) {
      return new IllegalArgumentException(
          "Not an access privilege entry: " + text + " (" + why + ")");
    }
  }
}
