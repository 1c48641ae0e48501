package io.pgops.internal.globals;

import java.util.Arrays;
import java.util.Optional;

/** What a piece of the script of globals is about, in the script's order. */
public enum GlobalKind {
  /** That the role exists. */
  ROLE("ROLE"),
  /** All that ALTER ROLE says of it, the password's verifier included. */
  ROLE_ATTRIBUTES("ROLE ATTRIBUTES"),
  /** Its comment and security labels. */
  ROLE_DESCRIPTION("ROLE DESCRIPTION"),
  MEMBERSHIP("ROLE MEMBERSHIP"),
  /** That the tablespace exists, with its owner and place. */
  TABLESPACE("TABLESPACE"),
  /** Its options, privileges, comment and security labels. */
  TABLESPACE_PROPERTIES("TABLESPACE PROPERTIES"),
  /** Who may set a configuration parameter. */
  PARAMETER("PARAMETER ACL"),
  /** What a role's sessions, or everybody's, begin with. */
  ROLE_SETTING("ROLE SETTING");

  private final String desc;

  GlobalKind(String desc) {
    this.desc = desc;
  }

  /** How reports name it. */
  public String desc() {
    return desc;
  }

  /** The kind of that name; empty if there is none. */
  public static Optional<GlobalKind> of(String desc) {
    return Arrays.stream(values()).filter(kind -> kind.desc.equals(desc)).findFirst();
  }
}
