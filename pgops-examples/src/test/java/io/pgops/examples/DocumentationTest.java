package io.pgops.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documentation says is what the examples do. */
class DocumentationTest {
  private static final Path PROJECT = Path.of("..");
  private static final Path EXAMPLES = Path.of("src/main/java/io/pgops/examples/guide");

  private static final Pattern JAVA_BLOCK =
      Pattern.compile("(?m)^(?:<!-- example: (\\S+) -->\\n)?```java\\n(.*?)^```$", Pattern.DOTALL);

  private static final Pattern REGION =
      Pattern.compile("(?m)^ *// region (\\S+)\\n(.*?)^ *// endregion$", Pattern.DOTALL);

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

  private static String text(Path file) throws IOException {
    return Files.readString(file);
  }

  static List<Path> pages() throws IOException {
    try (Stream<Path> top = Files.list(PROJECT);
        Stream<Path> docs = Files.list(PROJECT.resolve("docs"))) {
      return Stream.concat(top, docs)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  /** The examples' regions by "Class#region". */
  private static Map<String, String> regions() throws IOException {
    Map<String, String> regions = new TreeMap<>();
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      for (Path file : files.toList()) {
        String name = String.valueOf(file.getFileName()).replace(".java", "");
        Matcher region = REGION.matcher(text(file));
        while (region.find()) {
          String key = name + "#" + region.group(1);
          assertThat(regions.put(key, region.group(2).stripTrailing().stripIndent() + "\n"))
              .as(key)
              .isNull();
        }
      }
    }
    return regions;
  }

  private static List<String> commands(Path page) throws IOException {
    return text(page).lines().filter(line -> line.startsWith("mvn")).toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyJavaBlockIsARegionOfAnExample(Path page) throws IOException {
    Map<String, String> regions = regions();
    Matcher block = JAVA_BLOCK.matcher(text(page));
    while (block.find()) {
      assertThat(block.group(1)).as("the comment before the block\n" + block.group(2)).isNotNull();
      assertThat(block.group(2)).as(block.group(1)).isEqualTo(regions.get(block.group(1)));
    }
  }

  @Test
  void everyRegionIsShownSomewhere() throws IOException {
    List<String> shown = new ArrayList<>();
    for (Path page : pages()) {
      JAVA_BLOCK.matcher(text(page)).results().forEach(block -> shown.add(block.group(1)));
    }
    assertThat(shown).containsExactlyInAnyOrderElementsOf(regions().keySet());
  }

  @Test
  void theReadmeHasTwoCommands() throws IOException {
    assertThat(commands(PROJECT.resolve("README.md")))
        .containsExactly("mvn -q -Pquick-start -pl pgops-examples -am compile", "mvn -B verify");
  }

  @Test
  void theQuickStartsProfileIsThere() throws IOException {
    assertThat(text(Path.of("pom.xml")))
        .contains("<id>quick-start</id>")
        .contains("<argument>" + QuickStart.class.getName() + "</argument>");
  }

  @Test
  void continuousIntegrationRunsTheTestCommand() throws IOException {
    String tests = commands(PROJECT.resolve("README.md")).get(1);
    assertThat(text(PROJECT.resolve(".ci/run")).lines().map(String::strip)).contains(tests);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksLeadToFiles(Path page) throws IOException {
    Path folder = page.toAbsolutePath().getParent();
    TreeSet<String> broken = new TreeSet<>();
    Matcher link = LINK.matcher(text(page));
    while (link.find()) {
      if (folder != null && !Files.exists(folder.resolve(link.group(1)))) {
        broken.add(link.group(1));
      }
    }
    assertThat(broken).isEmpty();
  }
}
