package io.pgops.internal.globals;

import java.util.Locale;

/**
 * A piece of the script of globals. It may hold a password's verifier, and so has no place in
 * messages; {@link #describe()} has.
 *
 * @param name the role's, tablespace's or parameter's, unquoted; "role to member" for a membership;
 *     empty for settings of all roles
 * @param sql its statements, each with its semicolon and a line break
 */
public record GlobalObject(GlobalKind kind, String name, String sql) {
  /** Such as "role alice". */
  public String describe() {
    return (kind.desc().toLowerCase(Locale.ROOT) + " " + name).strip();
  }

  @Override
  public String toString() {
    return describe();
  }
}
