package io.pgops.event;

/**
 * An operation finished an archive entry: a table's rows were written, or an object was restored.
 */
public final class EntryDone implements PgOpsEvent {
  private final String operation;
  private final String kind;
  private final String object;
  private final long rows;
  private final long bytes;

  /**
   * @param kind the archive's word, such as "TABLE DATA"
   * @param object its name, with its schema if it has one
   * @param rows -1 when it has none
   * @param bytes of its rows before compression; 0 when it has none
   */
  public EntryDone(String operation, String kind, String object, long rows, long bytes) {
    this.operation = operation;
    this.kind = kind;
    this.object = object;
    this.rows = rows;
    this.bytes = bytes;
  }

  @Override
  public String operation() {
    return operation;
  }

  /** The archive's word for it, such as "TABLE DATA". */
  public String kind() {
    return kind;
  }

  /** Its name, with its schema if it has one. */
  public String object() {
    return object;
  }

  /** How many rows; -1 when it has none. */
  public long rows() {
    return rows;
  }

  /** Bytes of its rows before compression; 0 when it has none. */
  public long bytes() {
    return bytes;
  }

  @Override
  public String toString() {
    return operation + ": " + kind + " " + object + (rows < 0 ? "" : ", " + rows + " rows");
  }
}
