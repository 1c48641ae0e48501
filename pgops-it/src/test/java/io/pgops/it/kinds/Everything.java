package io.pgops.it.kinds;

import io.pgops.it.sample.Sample;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.TestDatabase;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A database that holds everything a database can hold: the objects of all cases that can share.
 */
final class Everything {
  /** pg_dump itself has no stable order for them. */
  private static final Set<String> LEFT_OUT = Set.of("loop/functions_that_call_each_other");

  private Everything() {}

  /**
   * Makes it; the caller closes it.
   *
   * @param major what a server of that major version can hold, which may be older than this one
   */
  static TestDatabase on(PostgresServer server, int major) {
    TestDatabase database = server.createDatabase();
    Sample.MAIL.loadInto(database);
    Tablespace.create(server);
    for (List<KindCase> cases : KindCase.knownTo(major).values()) {
      cases.stream()
          .filter(one -> !one.alone() && !LEFT_OUT.contains(one.toString()))
          .forEach(one -> setUp(database, one, major));
    }
    return database;
  }

  private static void setUp(TestDatabase database, KindCase one, int major) {
    String setup = one.setup(major);
    String schema = '"' + (namesItsSchema(one, setup) ? one.name() : one.toString()) + '"';
    try {
      database.execute(
          "CREATE SCHEMA %s; GRANT USAGE ON SCHEMA %s TO PUBLIC; SET search_path = %s;\n"
                  .formatted(schema, schema, schema)
              + setup);
    } catch (IllegalStateException e) {
      throw new AssertionError("the case " + one + " cannot be added: " + e.getMessage(), e);
    }
  }

  private static boolean namesItsSchema(KindCase one, String setup) {
    return Pattern.compile("\\b" + one.name() + "\"?\\.|SCHEMA \"?" + one.name() + "\\b")
        .matcher(setup)
        .find();
  }
}
