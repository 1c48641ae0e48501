package io.pgops.error;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** How a server's complaint is put into our words. */
final class ServerMessages {
  private static final String PREFIX = "ERROR: ";

  private ServerMessages() {}

  /**
   * The message's first line: those after it (DETAIL, CONTEXT) quote rows. So does what is quoted
   * at the end of a complaint about a value.
   */
  static String text(SQLException e) {
    String message = e.getMessage();
    if (message == null || message.isBlank()) {
      return e.getClass().getSimpleName();
    }
    String first = message.strip().lines().findFirst().orElse("");
    String text = first.startsWith(PREFIX) ? first.substring(PREFIX.length()) : first;
    int value = text.indexOf(": \"");
    return isAboutValue(e) && value > 0 ? text.substring(0, value) : text;
  }

  /** Class 22 of the SQLSTATEs is data exceptions. */
  private static boolean isAboutValue(SQLException e) {
    return e.getSQLState() != null && e.getSQLState().startsWith("22");
  }

  static @Nullable String hint(String sqlState) {
    if (sqlState.startsWith("08")) {
      return "Check that the server is up and can be reached, then run the operation again.";
    }
    return switch (sqlState) {
      case "28P01", "28000" -> "Check the user, the password and pg_hba.conf.";
      case "3D000" -> "Check the database's name.";
      case "42501" ->
          "Grant the missing privilege to the connecting role, or connect as the owner.";
      case "53300" -> "Raise max_connections, or use fewer jobs.";
      case "53200" ->
          "If it is shared memory that ran out, raise the server's max_locks_per_transaction.";
      case "53100" -> "Free disk space on the server.";
      case "55P03" ->
          "Another session holds a conflicting lock; try again later or raise the lock timeout.";
      case "57P01", "57P02", "57P03" ->
          "The server was shut down, or somebody ended the connection; run the operation again once"
              + " it is up.";
      default -> null;
    };
  }
}
