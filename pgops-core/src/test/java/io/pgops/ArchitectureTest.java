package io.pgops;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.pgops.internal.kinds.ObjectKind;
import io.pgops.internal.kinds.ObjectKinds;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Imports run one way. What may import what is a table here, and nowhere else. */
class ArchitectureTest {
  private static final String ROOT = "io.pgops";

  /** Each package below the root, and those of ours that it may use. Exceptions are open to all. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("error", Set.of()),
          Map.entry("event", Set.of()),
          Map.entry("storage", Set.of()),
          Map.entry("retention", Set.of()),
          Map.entry("internal.sql", Set.of()),
          Map.entry("internal.order", Set.of()),
          Map.entry("internal.stream", Set.of()),
          Map.entry("internal.archive", Set.of("internal.stream")),
          Map.entry("internal.exec", Set.of()),
          Map.entry("internal.catalog", Set.of("internal.sql")),
          Map.entry("internal.kinds", Set.of("internal.catalog", "internal.order", "internal.sql")),
          Map.entry("internal.globals", Set.of("internal.catalog", "internal.sql")),
          Map.entry("internal.copy", Set.of("internal.exec", "internal.sql")),
          Map.entry("internal.manifest", Set.of("storage", "internal.stream")),
          Map.entry(
              "internal.jdbcengine",
              Set.of(
                  "event",
                  "internal.archive",
                  "internal.catalog",
                  "internal.copy",
                  "internal.exec",
                  "internal.globals",
                  "internal.kinds",
                  "internal.manifest",
                  "internal.sql",
                  "internal.stream")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private static List<String> packages() {
    return MAY_USE.keySet().stream().sorted().toList();
  }

  @Test
  void everyPackageIsInTheTable() {
    Set<String> found =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> !name.equals(ROOT))
            .map(name -> name.substring(ROOT.length() + 1))
            .collect(Collectors.toSet());
    assertThat(found).isEqualTo(MAY_USE.keySet());
  }

  @ParameterizedTest
  @MethodSource("packages")
  void aPackageUsesOnlyWhatItMay(String name) {
    String[] allowed =
        MAY_USE.getOrDefault(name, Set.of()).stream()
            .map(other -> ROOT + "." + other)
            .toArray(String[]::new);
    DescribedPredicate<JavaClass> ours = resideInAPackage(ROOT + "..");
    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + name)
        .should()
        .dependOnClassesThat(
            ours.and(
                DescribedPredicate.not(
                    resideInAnyPackage(allowed)
                        .or(resideInAPackage(ROOT + "." + name))
                        .or(resideInAPackage(ROOT + ".error")))))
        .check(CLASSES);
  }

  @Test
  void thereAreNoCircles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheEngineAndExecSpeakToTheDriver() {
    noClasses()
        .that()
        .resideInAnyPackage(
            ROOT + ".internal.archive",
            ROOT + ".internal.stream",
            ROOT + ".internal.order",
            ROOT + ".internal.sql",
            ROOT + ".internal.manifest",
            ROOT + ".internal.kinds",
            ROOT + ".internal.globals",
            ROOT + ".storage",
            ROOT + ".event")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.postgresql..")
        .check(CLASSES);
  }

  @Test
  void onlyOneClassKnowsTheOptionalPool() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.Hikari.*")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.zaxxer.hikari..")
        .check(CLASSES);
  }

  @Test
  void theListOfKindsIsWhole() {
    Set<String> kinds =
        CLASSES.stream()
            .filter(c -> c.isAssignableTo(ObjectKind.class))
            .filter(c -> !c.isInterface())
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toSet());
    Set<String> listed =
        ObjectKinds.ALL.stream()
            .map(kind -> kind.getClass().getSimpleName())
            .collect(Collectors.toSet());
    assertThat(listed).isEqualTo(kinds);
  }
}
