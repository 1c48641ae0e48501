package io.pgops.internal.globals;

import io.pgops.internal.sql.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * That a role belongs to another.
 *
 * @param grantor who granted it; null for the bootstrap superuser, who may always grant and whom
 *     the server takes where nobody is named, and before 16, where the recorded one means nothing
 * @param options null before 16, where it follows from the member whether it inherits
 */
record Membership(
    String role,
    String member,
    @Nullable String grantor,
    boolean withAdmin,
    @Nullable Options options) {

  /** Since 16, each is a property of the membership. */
  record Options(boolean inherits, boolean maySet) {}

  GlobalObject toObject() {
    StringBuilder sql =
        new StringBuilder("GRANT " + Identifiers.quote(role) + " TO " + Identifiers.quote(member));
    if (options != null) {
      sql.append(" WITH ADMIN ").append(word(withAdmin));
      sql.append(", INHERIT ").append(word(options.inherits()));
      sql.append(", SET ").append(word(options.maySet()));
    } else if (withAdmin) {
      sql.append(" WITH ADMIN OPTION");
    }
    if (grantor != null) {
      sql.append(" GRANTED BY ").append(Identifiers.quote(grantor));
    }
    return new GlobalObject(
        GlobalKind.MEMBERSHIP, role + " to " + member, sql.append(";\n").toString());
  }

  private static String word(boolean option) {
    return option ? "TRUE" : "FALSE";
  }

  /** The same, granted by the bootstrap superuser. */
  Membership withoutGrantor() {
    return new Membership(role, member, null, withAdmin, options);
  }
}
