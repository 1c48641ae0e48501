package io.pgops.it.sample;

import io.pgops.it.server.TestDatabase;
import java.util.List;
import java.util.stream.Stream;

/** Databases of our own, as SQL. Loading also creates the roles they need, which stay. */
public enum Sample {
  /** A mail service: about 13 MB in twelve tables. */
  MAIL,

  /**
   * Every attribute of every supported kind, as far as the server knows it, under hostile names.
   */
  ATTRIBUTES,

  /** Objects that depend on each other in circles. */
  LOOPS,

  /** What leads to other servers: foreign data, publications, a subscription. */
  ELSEWHERE;

  private static final List<Integer> ADDITIONS = List.of(15, 17, 18);

  /** The script that makes the samples' roles where they are not there yet. */
  public static String roles() {
    return Scripts.read("roles");
  }

  /** Fills an empty database with everything its server's version knows. */
  public void loadInto(TestDatabase database) {
    createRoles(database);
    scripts(database.server().major()).map(Scripts::read).forEach(database::execute);
  }

  /** Makes the roles that samples name, unless they are there. */
  public static void createRoles(TestDatabase database) {
    database.execute(roles());
  }

  private Stream<String> scripts(int major) {
    return switch (this) {
      case MAIL -> Stream.of("mail");
      case LOOPS -> Stream.of("loops");
      case ELSEWHERE ->
          major < 15 ? Stream.of("elsewhere") : Stream.of("elsewhere", "elsewhere-15");
      case ATTRIBUTES ->
          Stream.concat(
                  Stream.of("types", "tables", "programs", "operators", "privileges"),
                  ADDITIONS.stream().filter(version -> version <= major).map(String::valueOf))
              .map(part -> "attributes-" + part);
    };
  }
}
