package io.pgops.internal.globals;

import io.pgops.internal.sql.Identifiers;
import io.pgops.internal.sql.Literals;
import io.pgops.internal.sql.SqlScript;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose a tablespace is, and where.
 *
 * @param location a directory of the server; empty for one inside the data directory
 */
public record TablespacePlace(String name, String owner, String location) {
  private static final String ALLOW_IN_PLACE = "SET allow_in_place_tablespaces = true";
  private static final String NAME = "(\"(?:[^\"]|\"\")+\"|[a-z_][a-z0-9_]*)";
  private static final Pattern CREATE =
      Pattern.compile(
          "CREATE TABLESPACE " + NAME + " OWNER " + NAME + " LOCATION '((?:[^']|'')*)'");

  /** As the script has it. */
  public GlobalObject toObject() {
    String create =
        "CREATE TABLESPACE "
            + Identifiers.quote(name)
            + " OWNER "
            + Identifiers.quote(owner)
            + " LOCATION "
            + Literals.quote(location)
            + ";\n";
    return new GlobalObject(
        GlobalKind.TABLESPACE, name, location.isEmpty() ? ALLOW_IN_PLACE + ";\n" + create : create);
  }

  /**
   * What {@link #toObject} wrote.
   *
   * @throws IllegalArgumentException if it did not
   */
  public static TablespacePlace of(GlobalObject tablespace) {
    List<String> statements = SqlScript.split(tablespace.sql());
    if (!statements.isEmpty()) {
      Matcher create = CREATE.matcher(statements.get(statements.size() - 1));
      if (create.matches()) {
        TablespacePlace place =
            new TablespacePlace(
                tablespace.name(), unquoted(create.group(2)), create.group(3).replace("''", "'"));
        if (place.toObject().equals(tablespace)) {
          return place;
        }
      }
    }
    throw new IllegalArgumentException(tablespace.describe() + " is not written as expected");
  }

  private static String unquoted(String identifier) {
    return identifier.startsWith("\"")
        ? identifier.substring(1, identifier.length() - 1).replace("\"\"", "\"")
        : identifier;
  }

  /** The same tablespace elsewhere. */
  public TablespacePlace at(String otherLocation) {
    return new TablespacePlace(name, owner, otherLocation);
  }
}
