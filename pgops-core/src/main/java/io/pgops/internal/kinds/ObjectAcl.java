package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Row;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object's privileges as aclitem texts.
 *
 * @param owner whose the object is, by name
 * @param current what it has; null for the defaults
 * @param defaults what a new object of its kind and owner has
 */
public record ObjectAcl(String owner, @Nullable List<String> current, List<String> defaults) {
  /** From the columns {@code acl} and {@code acldefault}. */
  static ObjectAcl of(Row row, String owner) throws SQLException {
    return new ObjectAcl(owner, row.textsOrNull("acl"), row.texts("acldefault"));
  }
}
