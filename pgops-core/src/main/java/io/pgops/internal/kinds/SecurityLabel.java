package io.pgops.internal.kinds;

import io.pgops.internal.sql.Identifiers;
import io.pgops.internal.sql.Literals;

/**
 * A security label on an object or on one of its columns.
 *
 * @param column attnum, 0 for the object itself
 * @param provider whose label it is
 */
public record SecurityLabel(int column, String provider, String label) {
  /**
   * The statement that sets it.
   *
   * @param target what stands behind ON
   */
  public String statement(String target) {
    return "SECURITY LABEL FOR "
        + Identifiers.quote(provider)
        + " ON "
        + target
        + " IS "
        + Literals.quote(label)
        + ";\n";
  }
}
