package io.pgops.it.snapshot;

import io.pgops.it.server.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An application that alters everything all the time. Each step is one transaction, writes its
 * number into a table, and leaves the database in a state that is known: what a dump holds must be
 * the state after the step whose number it holds.
 */
final class Turmoil implements AutoCloseable {
  private static final int PAIRS = 4;
  private static final int EXTRA_TABLES = 5;
  private static final List<String> TYPES = List.of("integer", "bigint", "text");
  private static final List<String> NAMED =
      List.of(
          "looks",
          "column",
          "twice",
          "named",
          "kind",
          "mood",
          "phoenix",
          "place",
          "index",
          "sequence");

  private final OtherSession session;
  private final Random random;
  private final List<Consumer<StringBuilder>> alterations;
  private final Map<Long, Map<String, String>> history = new ConcurrentHashMap<>();
  private Map<String, String> state = new TreeMap<>();
  private long step;

  private final Thread thread;
  private volatile boolean stopped;
  private volatile @Nullable Throwable failure;

  Turmoil(TestDatabase database, long seed) {
    this.random = new Random(seed);
    this.alterations =
        List.of(
            this::refill,
            this::refill,
            this::rewrite,
            this::replaceView,
            this::renameColumnOfView,
            this::replaceFunction,
            sql -> rename(sql, "named", "ALTER FUNCTION named_%s() RENAME TO named_%s;"),
            sql -> rename(sql, "kind", "ALTER TYPE kind_%s RENAME TO kind_%s;"),
            sql ->
                seldom(() -> rename(sql, "mood", "ALTER TYPE mood RENAME VALUE 'm_%s' TO 'm_%s';")),
            sql -> seldom(() -> rename(sql, "place", "ALTER SCHEMA place_%s RENAME TO place_%s;")),
            sql ->
                rename(sql, "index", "DROP INDEX index_%s; CREATE INDEX index_%s ON pair_3a (id);"),
            sql ->
                rename(sql, "sequence", "DROP SEQUENCE sequence_%s; CREATE SEQUENCE sequence_%s;"),
            this::makeTableAnew,
            this::makeTable,
            this::dropTable);
    database.execute(setUp());
    history.put(0L, Map.copyOf(state));
    this.session = new OtherSession(database);
    // What a dump has locked is not worth waiting for: there is always something else to alter.
    session.execute("SET lock_timeout = '60ms'");
    this.thread = OtherSession.start(this::run);
  }

  /**
   * What there was after a step: pair_1a = generation x rows, shape = type generation, extra_7 =
   * generation, and the step that last altered each of the others.
   */
  Map<String, String> after(long number) {
    return Objects.requireNonNull(history.get(number), () -> "no step " + number);
  }

  /** How many transactions there were. */
  int steps() {
    return history.size();
  }

  private String setUp() {
    StringBuilder sql =
        new StringBuilder(
            """
            CREATE TABLE step (n bigint); INSERT INTO step VALUES (0);
            CREATE TABLE shape (id integer, v integer);
            INSERT INTO shape SELECT i, 0 FROM generate_series(1, 20) AS i;
            CREATE FUNCTION twice(a integer DEFAULT 0) RETURNS integer LANGUAGE sql AS 'SELECT 0';
            CREATE FUNCTION named_0() RETURNS integer LANGUAGE sql AS 'SELECT 1';
            CREATE VIEW calls AS SELECT named_0() AS a;
            CREATE TYPE kind_0 AS (x integer);
            CREATE FUNCTION takes(k kind_0) RETURNS integer LANGUAGE sql AS 'SELECT 1';
            CREATE TYPE mood AS ENUM ('m_0');
            CREATE TABLE feeling (m mood); INSERT INTO feeling VALUES ('m_0');
            CREATE VIEW glad AS SELECT m FROM feeling WHERE m = 'm_0';
            CREATE TABLE phoenix (g_0 integer); INSERT INTO phoenix VALUES (0);
            CREATE SCHEMA place_0; CREATE TABLE place_0.thing (a integer);
            CREATE SEQUENCE sequence_0;
            """);
    for (int pair = 1; pair <= PAIRS; pair++) {
      for (String side : List.of("a", "b")) {
        sql.append("CREATE TABLE pair_" + pair + side + " (id integer, generation integer);");
      }
      fill(sql, pair);
    }
    sql.append("CREATE VIEW looks AS SELECT id, 0 AS version FROM pair_1a;")
        .append("COMMENT ON VIEW looks IS '0';")
        .append("CREATE VIEW columns AS SELECT id AS c_0 FROM pair_2a;")
        .append("COMMENT ON COLUMN columns.c_0 IS '0';")
        .append("CREATE INDEX index_0 ON pair_3a (id);");
    NAMED.forEach(what -> state.put(what, "0"));
    state.put("shape", "integer 0");
    return sql.toString();
  }

  private void run() {
    try {
      while (!stopped) {
        for (int burst = random.nextInt(12); burst >= 0 && !stopped; burst--) {
          take();
          OtherSession.pause(random.nextInt(4));
        }
        OtherSession.pause(random.nextInt(250));
      }
    } catch (RuntimeException e) {
      failure = e;
    }
  }

  private void take() {
    Map<String, String> before = new TreeMap<>(state);
    step++;
    StringBuilder sql = new StringBuilder("BEGIN; UPDATE step SET n = " + step + ";");
    for (int n = random.nextInt(3); n >= 0; n--) {
      alterations.get(random.nextInt(alterations.size())).accept(sql);
    }
    try {
      for (String statement : sql.toString().split(";", -1)) {
        session.execute(statement);
      }
      history.put(step, Map.copyOf(state));
      session.execute("COMMIT");
    } catch (IllegalStateException e) {
      session.execute("ROLLBACK");
      if (!String.valueOf(e.getMessage()).contains("lock timeout")) {
        throw e;
      }
      step--;
      state = before;
    }
  }

  private void refill(StringBuilder sql) {
    int pair = 1 + random.nextInt(PAIRS);
    String empty = random.nextInt(4) > 0 ? "TRUNCATE pair_" : "DELETE FROM pair_";
    sql.append(empty + pair + "a;").append(empty + pair + "b;");
    fill(sql, pair);
  }

  private void fill(StringBuilder sql, int pair) {
    long rows = 3 + step % 11;
    for (String side : List.of("a", "b")) {
      String table = "pair_" + pair + side;
      sql.append("INSERT INTO " + table + " SELECT i, " + step)
          .append(" FROM generate_series(1, " + rows + ") AS i;")
          .append("COMMENT ON TABLE " + table + " IS '" + step + "';");
      state.put(table, step + " x " + rows);
    }
  }

  private void rewrite(StringBuilder sql) {
    String type = TYPES.get(random.nextInt(TYPES.size()));
    sql.append("ALTER TABLE shape ALTER v TYPE " + type + " USING " + step + ";");
    state.put("shape", type + " " + step);
  }

  private void replaceView(StringBuilder sql) {
    sql.append("CREATE OR REPLACE VIEW looks AS SELECT id, " + step + " AS version FROM pair_1a;")
        .append("COMMENT ON VIEW looks IS '" + step + "';");
    state.put("looks", Long.toString(step));
  }

  private void renameColumnOfView(StringBuilder sql) {
    if (rename(sql, "column", "ALTER VIEW columns RENAME c_%s TO c_%s;")) {
      sql.append("COMMENT ON COLUMN columns.c_" + step + " IS '" + step + "';");
    }
  }

  private void replaceFunction(StringBuilder sql) {
    sql.append("CREATE OR REPLACE FUNCTION twice(a integer DEFAULT " + step + ")")
        .append(" RETURNS integer LANGUAGE sql AS 'SELECT " + step + "';");
    state.put("twice", Long.toString(step));
  }

  private void makeTableAnew(StringBuilder sql) {
    sql.append("DROP TABLE phoenix; CREATE TABLE phoenix (g_" + step + " integer);")
        .append("INSERT INTO phoenix VALUES (" + step + ");");
    state.put("phoenix", Long.toString(step));
  }

  private void makeTable(StringBuilder sql) {
    String table = "extra_" + step;
    if (state.put(table, Long.toString(step)) == null) {
      sql.append("CREATE TABLE " + table + " AS SELECT " + step + " AS generation;");
    }
  }

  private void dropTable(StringBuilder sql) {
    List<String> extra = state.keySet().stream().filter(name -> name.startsWith("extra")).toList();
    if (extra.size() > EXTRA_TABLES) {
      String table = extra.get(random.nextInt(extra.size()));
      sql.append("DROP TABLE " + table + ";");
      state.remove(table);
    }
  }

  /** What makes backups fail when it happens while rows are read. */
  private void seldom(Runnable alteration) {
    if (random.nextInt(8) == 0) {
      alteration.run();
    }
  }

  private boolean rename(StringBuilder sql, String what, String statement) {
    String now = Long.toString(step);
    String before = String.valueOf(state.put(what, now));
    if (before.equals(now)) {
      return false;
    }
    sql.append(String.format(statement, before, now));
    return true;
  }

  /** Ends it; fails if it failed. */
  @Override
  public void close() {
    stopped = true;
    OtherSession.join(thread);
    session.close();
    Throwable cause = failure;
    if (cause != null) {
      throw new IllegalStateException("the application failed at step " + step, cause);
    }
  }
}
