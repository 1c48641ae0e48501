package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Row;
import io.pgops.internal.sql.Identifiers;
import io.pgops.internal.sql.Literals;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The OPTIONS of what has to do with foreign data. Their values may be secrets, and are in no text
 * but the clause.
 *
 * @param options as name=value
 */
public record GenericOptions(List<String> options) {
  static GenericOptions of(Row row, String column) throws SQLException {
    return new GenericOptions(row.texts(column));
  }

  boolean isEmpty() {
    return options.isEmpty();
  }

  /**
   * {@code OPTIONS (..)} in the order of their names; empty for none.
   *
   * @param before what separates the clause from what stands before it
   */
  String clause(String before) {
    return options.isEmpty()
        ? ""
        : options.stream()
            .sorted()
            .map(GenericOptions::option)
            .collect(Collectors.joining(",\n    ", before + "OPTIONS (\n    ", "\n)"));
  }

  private static String option(String option) {
    int equals = option.indexOf('=');
    return Identifiers.quote(option.substring(0, equals))
        + " "
        + Literals.quote(option.substring(equals + 1));
  }

  @Override
  public String toString() {
    return options.size() + " options";
  }
}
