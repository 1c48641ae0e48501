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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** Runs an archive's entries on one connection: definitions, owners, rows. For one thread. */
final class EntryRunner {
  private static final String NO_PRIVILEGE = "42501";

  /** Warnings that a privilege was not granted, or not revoked. */
  private static final Set<String> NOT_GRANTED = Set.of("01007", "01006");

  private final Lease lease;
  private final RestoreOptions options;
  private final String role;
  private final Tell tell;
  private final List<String> leftOut;
  private final Map<Integer, String> missing = new HashMap<>();
  private @Nullable String tablespace;
  private @Nullable String accessMethod;

  /**
   * @param role the connecting one, who owns what is made before it is given away
   * @param leftOut gets what the role may not make and the database can do without
   */
  EntryRunner(Lease lease, RestoreOptions options, String role, Tell tell, List<String> leftOut) {
    this.lease = lease;
    this.options = options;
    this.role = role;
    this.tell = tell;
    this.leftOut = leftOut;
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
    String lacking = lacking(entry);
    if (lacking != null) {
      leaveOut(entry.name(), "it needs " + lacking);
      return;
    }
    lease.activity().waitingFor("restoring " + entry.describe(), Activity.Kind.SERVER_STATEMENT);
    try {
      create(sql, entry, made);
      setAccessMethod(entry);
    } catch (SQLException e) {
      if (!isForbidden(e) || !Dispensable.is(entry)) {
        throw LargeObjectRunner.isTaken(entry, e)
            ? ofLargeObjects().taken(entry, LargeObjectGroup.ofOne(entry), e)
            : failed(entry, e);
      }
      runWhatIsAllowed(sql, entry, e);
      lease.activity().working();
      return;
    }
    giveAway(entry);
    lease.activity().working();
  }

  private void giveAway(TocEntry entry) throws SQLException {
    String sql = options.withOwners() ? Ownership.statement(entry) : null;
    // What the role made is its own; but the schema public was there.
    if (sql == null || (role.equals(entry.owner()) && !isSchemaPublic(entry))) {
      return;
    }
    try {
      run(sql, entry);
    } catch (SQLException e) {
      if (!isForbidden(e) || !givenWithCreate(entry, sql)) {
        if (!isForbidden(e) || !Dispensable.is(entry)) {
          throw failed(entry, e);
        }
        leaveOut("owner " + entry.owner() + " of " + entry.name(), reason(e));
      }
    }
  }

  /** Whoever owns a database, what is in it is the same. */
  void giveDatabase(String name, String owner) throws SQLException {
    try {
      execute(
          "ALTER DATABASE " + Identifiers.quote(name) + " OWNER TO " + Identifiers.quote(owner));
    } catch (SQLException e) {
      if (!isForbidden(e)) {
        throw e;
      }
      leaveOut("owner " + owner + " of DATABASE " + name, reason(e));
    }
  }

  /**
   * Only who may create in a schema can be given something there, but to superusers. The privileges
   * come later, and may never have been those of the owner.
   */
  private boolean givenWithCreate(TocEntry entry, String sql) throws SQLException {
    String schema = entry.namespace();
    if (schema == null || schema.isEmpty()) {
      return false;
    }
    String create = "CREATE ON SCHEMA " + Identifiers.quote(schema);
    String owner = Identifiers.quote(String.valueOf(entry.owner()));
    try {
      execute(
          "GRANT "
              + create
              + " TO "
              + owner
              + ";\n"
              + sql
              + "\nREVOKE "
              + create
              + " FROM "
              + owner);
      return true;
    } catch (SQLException e) {
      if (!isForbidden(e)) {
        throw e;
      }
      return false;
    }
  }

  /** What the entry belongs to, if that was left out; null otherwise. */
  private @Nullable String lacking(TocEntry entry) {
    return entry.dependencies().stream()
        .map(missing::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private void runWhatIsAllowed(String sql, TocEntry entry, SQLException why) throws SQLException {
    if (!Dispensable.isSeveral(entry)) {
      missing.put(entry.dumpId(), entry.name());
      leaveOut(entry.name(), reason(why));
      return;
    }
    for (Dispensable.Part part : Dispensable.parts(sql)) {
      try {
        run(part.sql(), entry);
      } catch (SQLException e) {
        if (!isForbidden(e)) {
          throw failed(entry, e);
        }
        leaveOut(entry.name() + ": " + part.name(), reason(e));
      }
    }
  }

  private String reason(SQLException e) {
    return String.valueOf(ServerException.of("role " + role + " may not", e).getMessage());
  }

  private void leaveOut(String what, String why) {
    leftOut.add(what + ": " + why);
    tell.notice(what + " was left out: " + why);
  }

  private static boolean isForbidden(SQLException e) {
    return NO_PRIVILEGE.equals(e.getSQLState());
  }

  LargeObjectRunner ofLargeObjects() {
    return new LargeObjectRunner(this, lease, options.withOwners() ? role : null, tell);
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
        String message = String.valueOf(warning.getMessage()).strip();
        if (NOT_GRANTED.contains(String.valueOf(warning.getSQLState()))) {
          leaveOut(entry.name(), message);
        } else {
          tell.notice(entry.describe() + ": " + message);
        }
      }
    }
  }

  static RestoreFailure failed(TocEntry entry, SQLException e) {
    ServerException why = ServerException.of(entry.describe(), e);
    String hint = isForbidden(e) ? RestoreRights.hint(entry) : why.hint().orElse(null);
    return new RestoreFailure(String.valueOf(why.getMessage()), hint, e);
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
