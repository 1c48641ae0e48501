package io.pgops.it.kinds;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One idea about one kind of object: the folder {@code kinds/<kind>/<name>} with
 *
 * <ul>
 *   <li>{@code setup.sql}, run in a schema that is named like the case, and {@code setup@17.sql},
 *       run behind it on servers of that major version and newer;
 *   <li>{@code expected.sql}, the entries that an archive must hold for it, and {@code
 *       expected@16.sql}, the same as servers of that major version and newer write it.
 * </ul>
 *
 * Comments at the head of {@code setup.sql} may say {@code -- since 15}, the oldest server that
 * knows it; {@code -- alone}, that it needs a database of its own and no schema; {@code -- database
 * OPTIONS}, the same with options for CREATE DATABASE; {@code -- clean OPTION}, an option without
 * which {@code pg_restore --clean} cannot drop it; and {@code -- not cleaned}, that its drop
 * statements cannot work in a test.
 *
 * @param folder where its files are
 * @param since the oldest major version that knows it
 * @param database options of CREATE DATABASE when it needs a database of its own; null when not
 * @param isCleaned whether its drop statements are tried
 * @param clean a further option of {@code pg_restore --clean}; null for none
 */
record KindCase(
    String kind,
    String name,
    Path folder,
    int since,
    @Nullable String database,
    boolean isCleaned,
    @Nullable String clean) {
  /** In the sources: beside the classes, a case that was taken away would stay. */
  private static final Path ROOT =
      Path.of("src", "test", "resources", "io", "pgops", "it", "kinds");

  private static final Pattern DIRECTIVE =
      Pattern.compile("-- (since|alone|database|not cleaned|clean)(?: (.*))?");
  private static final Pattern VERSIONED = Pattern.compile("(?:setup|expected)@(\\d+)\\.sql");

  /**
   * The cases that a server knows, by kind; only some kinds, or some cases as {@code kind/name},
   * where {@code -Dpgops.test.kinds} names them.
   */
  static TreeMap<String, List<KindCase>> knownTo(int major) {
    Set<String> wanted =
        Arrays.stream(System.getProperty("pgops.test.kinds", "").split(","))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toSet());
    return folders(ROOT)
        .flatMap(kind -> folders(kind).map(KindCase::read))
        .filter(one -> one.since <= major)
        .filter(
            one -> wanted.isEmpty() || wanted.contains(one.kind) || wanted.contains(one.toString()))
        .collect(groupingBy(KindCase::kind, TreeMap::new, Collectors.toList()));
  }

  private static KindCase read(Path folder) {
    int since = 0;
    String database = null;
    boolean isCleaned = true;
    String clean = null;
    for (String line : text(folder.resolve("setup.sql")).lines().toList()) {
      Matcher directive = DIRECTIVE.matcher(line);
      if (directive.matches()) {
        String value = Objects.requireNonNullElse(directive.group(2), "");
        switch (directive.group(1)) {
          case "since" -> since = Integer.parseInt(value);
          case "not cleaned" -> isCleaned = false;
          case "clean" -> clean = value;
          case "alone" -> database = "TEMPLATE template0";
          default -> database = value;
        }
      }
    }
    return new KindCase(
        folder.getName(folder.getNameCount() - 2).toString(),
        folder.getFileName().toString(),
        folder,
        since,
        database,
        isCleaned,
        clean);
  }

  boolean alone() {
    return database != null;
  }

  /** The SQL that makes its objects on a server of that major version. */
  String setup(int major) {
    return text(folder.resolve("setup.sql"))
        + versions("setup")
            .filter(version -> version <= major)
            .map(version -> text(folder.resolve("setup@" + version + ".sql")))
            .collect(Collectors.joining());
  }

  /** The entries that an archive of a server of that major version must hold for it. */
  String expected(int major) {
    Optional<Integer> version =
        versions("expected").filter(v -> v <= major).reduce((older, newer) -> newer);
    return text(folder.resolve("expected" + version.map(v -> "@" + v).orElse("") + ".sql"));
  }

  /** Whether that is written down at all. */
  boolean isExpected() {
    return Files.exists(folder.resolve("expected.sql"));
  }

  /** The major versions from which on files of that name differ, ascending. */
  private Stream<Integer> versions(String name) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> VERSIONED.matcher(file.getFileName().toString()))
          .filter(versioned -> versioned.matches() && versioned.group().startsWith(name))
          .map(versioned -> Integer.valueOf(versioned.group(1)))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> folders(Path parent) {
    try (Stream<Path> children = Files.list(parent)) {
      return children.filter(Files::isDirectory).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return kind + "/" + name;
  }
}
