package io.pgops.error;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The server refused something, vanished, or is one that PgOps does not work with. */
public final class ServerException extends PgOpsException {
  private static final long serialVersionUID = 1L;

  private final String sqlState;

  /**
   * @param sqlState the five-character code of PostgreSQL's documentation, appendix A; {@code
   *     "08006"} for a connection that went silent
   */
  public ServerException(
      String message, String sqlState, @Nullable String hint, @Nullable Throwable cause) {
    super(message, hint, cause);
    this.sqlState = sqlState;
  }

  /** The failure of {@code doing}, with the server's own message and SQLSTATE. */
  public static ServerException of(String doing, SQLException cause) {
    String state = cause.getSQLState() == null ? "XX000" : cause.getSQLState();
    return new ServerException(
        doing + ": " + ServerMessages.text(cause) + " (SQLSTATE " + state + ")",
        state,
        ServerMessages.hint(state),
        cause);
  }

  /** The SQLSTATE, five characters, never null. */
  public String sqlState() {
    return sqlState;
  }
}
