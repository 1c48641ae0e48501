package io.pgops.it.sample;

import io.pgops.it.server.TestDatabase;
import java.util.List;

/** Databases of our own, as SQL. Loading also creates the roles they need, which stay. */
public enum Sample {
  /** A mail service: about 13 MB in twelve tables. */
  MAIL("mail"),

  /**
   * Every attribute of every supported kind, as far as the server knows it, under hostile names.
   */
  ATTRIBUTES(
      "attributes-types", "attributes-tables", "attributes-programs", "attributes-privileges"),

  /** Objects that depend on each other in circles. */
  LOOPS("loops");

  private static final List<Integer> ADDITIONS = List.of(15, 17, 18);

  private final List<String> scripts;

  Sample(String... scripts) {
    this.scripts = List.of(scripts);
  }

  /** Fills an empty database with everything its server's version knows. */
  public void loadInto(TestDatabase database) {
    database.execute(Scripts.read("roles"));
    scripts.forEach(name -> database.execute(Scripts.read(name)));
    if (this == ATTRIBUTES) {
      int major = database.server().major();
      ADDITIONS.stream()
          .filter(addition -> addition <= major)
          .forEach(addition -> database.execute(Scripts.read("attributes-" + addition)));
    }
  }
}
