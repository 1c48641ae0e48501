package io.pgops.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the statements do, on a model of what the server does with GRANT and REVOKE. */
class AclReplayTest {
  private static final List<String> ROLES = List.of("own", "a", "b", "c", "d");

  @Test
  void theStatementsTurnTheDefaultPrivilegesIntoTheSources() {
    Random random = new Random(3);
    int byOthers = 0;
    for (int i = 0; i < 5_000; i++) {
      ModelAcl source = created();
      change(source, random, 20);
      byOthers += replay(source, created());
    }
    assertThat(byOthers).isGreaterThan(2_000);
  }

  @Test
  void theStatementsTurnAnyPrivilegesIntoAnyOthers() {
    Random random = new Random(4);
    for (int i = 0; i < 5_000; i++) {
      ModelAcl base = created();
      change(base, random, 10);
      ModelAcl source = base.copy();
      change(source, random, 10);
      replay(source, base);
    }
  }

  @Test
  void theStatementsTurnAnyPrivilegesIntoNone() {
    Random random = new Random(5);
    for (int i = 0; i < 5_000; i++) {
      ModelAcl base = created();
      change(base, random, 20);
      replay(new ModelAcl("own"), base);
    }
  }

  private static ModelAcl created() {
    ModelAcl acl = new ModelAcl("own");
    acl.grant("own", "own", "rwU", false);
    return acl;
  }

  private static void change(ModelAcl acl, Random random, int steps) {
    for (int i = 0; i < steps; i++) {
      String by = random.nextInt(2) == 0 ? "own" : ROLES.get(random.nextInt(ROLES.size()));
      String to = random.nextInt(6) == 0 ? "" : ROLES.get(random.nextInt(ROLES.size()));
      String letters = List.of("r", "w", "U", "rw", "rU", "wU", "rwU").get(random.nextInt(7));
      boolean option = random.nextBoolean() && !to.isEmpty();
      if (random.nextInt(3) > 0) {
        acl.grant(by, to, letters, option);
      } else {
        acl.revoke(by, to, letters, true);
      }
    }
  }

  private static int replay(ModelAcl source, ModelAcl target) {
    List<AclItem> base = target.items();
    List<String> statements =
        AclStatements.diff(AclKind.SEQUENCE, 18, "x", "own", new AclChange(source.items(), base));
    String session = "own";
    int byOthers = 0;
    for (String statement : statements) {
      if (statement.startsWith("SET SESSION AUTHORIZATION ")) {
        session = statement.substring("SET SESSION AUTHORIZATION ".length());
        byOthers++;
      } else if (statement.equals("RESET SESSION AUTHORIZATION")) {
        session = "own";
      } else {
        assertThat(target.run(session, statement)).as("%s: %s", base, statements).isTrue();
      }
    }
    assertThat(session).isEqualTo("own");
    assertThat(target.effective()).as("%s: %s", base, statements).isEqualTo(source.effective());
    // The server lets a circle come to be, but not by the statements that would say it.
    if (!source.hasCircle()) {
      assertThat(target.items())
          .as("%s: %s", base, statements)
          .containsExactlyInAnyOrderElementsOf(source.items());
    }
    return byOthers;
  }
}
