package io.pgops.internal.jdbcengine;

import io.pgops.internal.archive.TextEncoding;
import io.pgops.internal.kinds.Column;
import io.pgops.internal.kinds.DumpNode;
import io.pgops.internal.kinds.ForeignTables;
import io.pgops.internal.sql.Identifiers;
import java.util.List;

/**
 * How a table's rows are asked for, and given back.
 *
 * @param encoding of the archive's text
 */
record RowCopy(DumpContents contents, TextEncoding encoding) {
  /** The columns that have values of their own, in parentheses; nothing for a table without any. */
  String columns(DumpNode table) {
    List<String> columns =
        contents.details().columns(table.identity().id()).stream()
            .filter(Column::isCopied)
            .map(column -> Identifiers.quote(column.name()))
            .toList();
    return columns.isEmpty() ? "" : "(" + String.join(", ", columns) + ")";
  }

  /** What the server is asked for a table's rows. */
  String out(DumpNode table) {
    String sql = table.identity().sql();
    String condition = contents.conditions().getOrDefault(table.identity().id(), "");
    if (condition.isEmpty() && !(table.object() instanceof ForeignTables.ForeignTable)) {
      return "COPY " + sql + " " + columns(table) + toStdout();
    }
    String listed = columns(table);
    return "COPY (SELECT "
        + (listed.isEmpty() ? "" : listed.substring(1, listed.length() - 1))
        + " FROM ONLY "
        + sql
        + " "
        + condition
        + ")"
        + toStdout();
  }

  /** The session speaks UTF-8, as the driver does. */
  private String toStdout() {
    return encoding.equals(TextEncoding.UTF8)
        ? " TO STDOUT"
        : " TO STDOUT (ENCODING '" + encoding.name() + "')";
  }
}
