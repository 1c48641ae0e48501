package io.pgops.internal.archive;

/** The part of a restore to which an entry belongs. */
public enum Section {
  /** Follows the object it belongs to: comments, privileges, security labels. */
  NONE(1),
  PRE_DATA(2),
  DATA(3),
  POST_DATA(4);

  private final int code;

  Section(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
