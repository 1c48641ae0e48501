package io.pgops.error;

/** No backup of that id or name is on the target. */
public final class BackupNotFoundException extends PgOpsException {
  private static final long serialVersionUID = 1L;

  public BackupNotFoundException(String message) {
    super(message, "List what is there with PgOps.backups(target).list().", null);
  }
}
