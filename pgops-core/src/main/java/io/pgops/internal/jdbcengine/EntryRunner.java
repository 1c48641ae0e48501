package io.pgops.internal.jdbcengine;

import io.pgops.error.ArchiveFormatException;
import io.pgops.error.RestoreException;
import io.pgops.error.ServerException;
import io.pgops.internal.archive.TextEncoding;
import io.pgops.internal.archive.TocEntry;
import io.pgops.internal.copy.CopyIn;
import io.pgops.internal.copy.RowCount;
import io.pgops.internal.exec.Activity;
import io.pgops.internal.exec.Lease;
import io.pgops.internal.sql.Identifiers;
import io.pgops.internal.sql.Literals;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** Runs an archive's entries on one connection: definitions, owners, rows. For one thread. */
final class EntryRunner {
  private static final String NO_PRIVILEGE = "42501";

  private final Lease lease;
  private final RestoreOptions options;
  private final String role;
  private final Tell tell;
  private @Nullable String tablespace;
  private @Nullable String accessMethod;

  /**
   * @param role the connecting one, who owns what is made before it is given away
   */
  EntryRunner(Lease lease, RestoreOptions options, String role, Tell tell) {
    this.lease = lease;
    this.options = options;
    this.role = role;
    this.tell = tell;
  }

  /**
   * Runs an entry's statements, and gives its object to its owner.
   *
   * @param made told if the object may be there afterwards, however this ends: not if the server
   *     refused it
   */
  void define(TocEntry entry, Consumer<TocEntry> made) throws SQLException {
    String sql = entry.definition();
    if (sql == null || sql.isBlank()) {
      return;
    }
    if (LargeObjectGroup.is(entry)) {
      ofLargeObjects().make(entry, made);
      return;
    }
    setStorage(entry);
    lease.activity().waitingFor("restoring " + entry.describe(), Activity.Kind.SERVER_STATEMENT);
    try {
      create(sql, entry, made);
      setAccessMethod(entry);
      String owner = options.withOwners() ? Ownership.statement(entry) : null;
      // What the role made is its own; but the schema public was there.
      if (owner != null && (isSchemaPublic(entry) || !role.equals(entry.owner()))) {
        run(owner, entry);
      }
    } catch (SQLException e) {
      if (!isTolerable(entry, e)) {
        throw LargeObjectRunner.isTaken(entry, e)
            ? ofLargeObjects().taken(entry, LargeObjectGroup.ofOne(entry), e)
            : failed(entry, e);
      }
      tell.notice(
          entry.describe()
              + " was left out: "
              + ServerException.of("role " + role + " may not", e).getMessage());
    }
    lease.activity().working();
  }

  LargeObjectRunner ofLargeObjects() {
    return new LargeObjectRunner(this, lease, options.withOwners() ? role : null, tell);
  }

  /**
   * What only its owner may do to an object that was there before the restore, or that an extension
   * owns. The object works without it.
   */
  private static boolean isTolerable(TocEntry entry, SQLException e) {
    if (!NO_PRIVILEGE.equals(e.getSQLState())) {
      return false;
    }
    return switch (entry.desc()) {
      case "COMMENT" -> entry.tag().startsWith("EXTENSION ") || entry.tag().equals("SCHEMA public");
      default -> isSchemaPublic(entry);
    };
  }

  private static boolean isSchemaPublic(TocEntry entry) {
    return entry.desc().equals("SCHEMA") && entry.tag().equals("public");
  }

  void create(String sql, TocEntry entry, Consumer<TocEntry> made) throws SQLException {
    boolean refused = false;
    try {
      run(sql, entry);
    } catch (SQLException e) {
      refused = isAnswer(e);
      throw e;
    } finally {
      if (!refused) {
        made.accept(entry);
      }
    }
  }

  /** Whether the server said no, so that nothing has changed; otherwise that is not known. */
  static boolean isAnswer(SQLException e) {
    String state = e.getSQLState();
    // The server itself may report of another one that it could not connect to.
    boolean isServers = e instanceof PSQLException p && p.getServerErrorMessage() != null;
    return state != null && (isServers || !state.startsWith("08")) && !state.startsWith("57P");
  }

  void run(String sql, TocEntry entry) throws SQLException {
    try (Statement statement = lease.statement()) {
      statement.execute(sql);
      // A GRANT by someone who may not grant succeeds, with a warning.
      for (SQLWarning warning = statement.getWarnings();
          warning != null;
          warning = warning.getNextWarning()) {
        tell.notice(entry.describe() + ": " + String.valueOf(warning.getMessage()).strip());
      }
    }
  }

  static RestoreFailure failed(TocEntry entry, SQLException e) {
    ServerException why = ServerException.of(entry.describe(), e);
    return new RestoreFailure(String.valueOf(why.getMessage()), why.hint().orElse(null), e);
  }

  /** Set only when it changes, as it does rarely. */
  private void setStorage(TocEntry entry) throws SQLException {
    String newTablespace = options.withTablespaces() ? entry.tablespace() : null;
    if (newTablespace != null && !newTablespace.equals(tablespace)) {
      execute("SET default_tablespace = " + Literals.quote(newTablespace));
      tablespace = newTablespace;
    }
    String newAccessMethod = entry.tableAm();
    if (newAccessMethod != null
        && !newAccessMethod.isEmpty()
        && entry.relkind() != 'p'
        && !newAccessMethod.equals(accessMethod)) {
      execute("SET default_table_access_method = " + Identifiers.quote(newAccessMethod));
      accessMethod = newAccessMethod;
    }
  }

  /** Of a partitioned table: for those, the session's setting means nothing. */
  private void setAccessMethod(TocEntry entry) throws SQLException {
    String newAccessMethod = entry.tableAm();
    if (newAccessMethod != null && !newAccessMethod.isEmpty() && entry.relkind() == 'p') {
      run(
          "ALTER TABLE "
              + Identifiers.qualified(String.valueOf(entry.namespace()), entry.tag())
              + " SET ACCESS METHOD "
              + Identifiers.quote(newAccessMethod),
          entry);
    }
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = lease.statement()) {
      statement.execute(sql);
    }
  }

  /**
   * Loads an entry's rows; they stay only if they are those that were written.
   *
   * @param name the table's, for who watches
   */
  RowCount load(OpenedArchive archive, TocEntry entry, String name)
      throws SQLException, IOException {
    String object = entry.describe();
    String copy = Objects.requireNonNull(entry.copyStatement()).strip();
    if (!copy.endsWith(" FROM stdin;")) {
      throw new ArchiveFormatException(object + ": unexpected COPY statement", -1);
    }
    String sql = copy.substring(0, copy.length() - 1) + encoding(archive.toc().encoding());
    lease.activity().waitingFor("reading " + object, Activity.Kind.STORAGE);
    try (OpenedArchive.Rows rows = archive.rows(entry)) {
      return new CopyIn(lease)
          .run(
              sql,
              "loading " + object,
              rows.stream(),
              () -> rows.stream().rows(),
              rows::check,
              n -> tell.moved(name, n));
    } catch (SQLException e) {
      throw failed(entry, e);
    } catch (IOException e) {
      throw new RestoreFailure(object + ": " + e.getMessage(), "Check the storage.", e);
    }
  }

  /** The session speaks UTF-8, as the driver does, whatever the archive is in. */
  private static String encoding(TextEncoding rows) {
    return rows.equals(TextEncoding.UTF8) ? "" : " (ENCODING '" + rows.name() + "')";
  }

  /** An entry failed; what it left is decided by the whole. */
  static final class RestoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String hint;

    RestoreFailure(String why, @Nullable String hint, Exception cause) {
      super(why, cause);
      this.hint = hint;
    }

    RestoreException of(String restore, String targetState) {
      return new RestoreException(
          restore + " failed at " + getMessage() + ".",
          List.of(String.valueOf(getMessage())),
          targetState,
          hint,
          getCause());
    }
  }
}
