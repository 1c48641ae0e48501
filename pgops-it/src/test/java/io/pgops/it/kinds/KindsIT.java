package io.pgops.it.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.pgops.it.server.EveryServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.SideBySide;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedClass;

/**
 * Every attribute of every kind of object, as data: see {@link KindCase}. The cases of a kind share
 * a database where they can, for speed; those that cannot are restored on the newest server only,
 * but for the heavy proofs, in which each is restored in every way on every server.
 */
@SideBySide
@ParameterizedClass
@EveryServer
class KindsIT {
  private static final boolean HEAVY = Boolean.getBoolean("pgops.heavy");

  private final PostgresServer server;

  private final Path folder;

  KindsIT(PostgresServer server, @TempDir Path folder) {
    this.server = server;
    this.folder = folder;
  }

  // each test builds on those before
  @Execution(ExecutionMode.SAME_THREAD)
  @TestFactory
  Stream<DynamicNode> everyKindIsBackedUpAsExpectedAndRestoredByStockTools() {
    return KindCase.knownTo(server.major()).entrySet().stream()
        .map(kind -> dynamicContainer(kind.getKey(), tests(kind.getValue())));
  }

  private Stream<DynamicNode> tests(List<KindCase> cases) {
    List<KindCase> together = cases.stream().filter(one -> !one.alone()).toList();
    Stream<DynamicNode> shared = together.isEmpty() ? Stream.empty() : together(together);
    return Stream.concat(shared, cases.stream().filter(KindCase::alone).map(one -> alone(one)));
  }

  private Stream<DynamicNode> together(List<KindCase> cases) {
    CaseDatabase database = new CaseDatabase(server, cases, folder);
    List<DynamicNode> tests = new ArrayList<>();
    tests.add(dynamicTest("back up", database::backUp));
    for (KindCase one : cases) {
      tests.add(
          dynamicTest(one.name(), () -> check(one, Golden.ofSchema(database.toc(), one.name()))));
    }
    tests.add(ordered(database));
    tests.addAll(restores(database));
    // EverythingIT does both with all kinds at once.
    if (HEAVY) {
      tests.add(cleaned(database));
      tests.add(dynamicTest("pg_restore --jobs", database::assertRestoresInParallel));
    }
    return tests.stream().onClose(database::close);
  }

  private DynamicNode alone(KindCase one) {
    CaseDatabase database = new CaseDatabase(server, List.of(one), folder);
    boolean isDatabase = one.kind().equals("database");
    List<DynamicNode> tests = new ArrayList<>();
    tests.add(dynamicTest("back up", database::backUp));
    tests.add(
        dynamicTest(
            one.name(),
            () -> {
              String name = database.source().name();
              check(
                  one,
                  isDatabase
                      ? Golden.ofDatabase(database.toc(), name)
                      : Golden.ofAll(database.toc(), name));
            }));
    tests.add(ordered(database));
    if (HEAVY || server.equals(PostgresServers.newest())) {
      tests.addAll(
          isDatabase
              ? List.of(dynamicTest("pg_restore --create", database::assertRestoresItself))
              : restores(database));
    }
    if (HEAVY && !isDatabase && one.isCleaned()) {
      tests.add(cleaned(database));
    }
    return dynamicContainer(one.name(), tests.stream().onClose(database::close));
  }

  private static DynamicNode ordered(CaseDatabase database) {
    return dynamicTest(
        "the file order is a topological order",
        () -> assertThat(database.toc().firstOrderViolation()).isEmpty());
  }

  private static List<DynamicNode> restores(CaseDatabase database) {
    return List.of(
        dynamicTest("pg_restore", database::assertRestores),
        dynamicTest("PgOps restores", database::assertRestoresByPgOps));
  }

  private static DynamicNode cleaned(CaseDatabase database) {
    return dynamicTest("pg_restore --clean", database::assertRestoresOverItself);
  }

  private void check(KindCase one, String found) {
    assumeTrue(
        server.address().user().equals(Golden.SUPERUSER),
        "what is expected names the superuser " + Golden.SUPERUSER);
    Golden.check(one, server.major(), found);
  }
}
