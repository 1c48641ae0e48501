package io.pgops.it.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.internal.archive.Toc;
import io.pgops.internal.archive.TocEntry;
import io.pgops.it.server.PostgresServers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An archive's entries as text, and their comparison with what is written down. */
final class Golden {
  /** They name it as the owner of most things. */
  static final String SUPERUSER = "postgres";

  private static final Set<String> IN_EVERY_ARCHIVE =
      Set.of("ENCODING", "STDSTRINGS", "SEARCHPATH", "DATABASE");

  private Golden() {}

  /**
   * Whether {@code -Dpgops.golden.write=true} asks for what is found to be written down as
   * expected. To be run on all servers at once, oldest first, and to be read by somebody
   * afterwards.
   */
  static boolean isBeingWritten() {
    return Boolean.getBoolean("pgops.golden.write");
  }

  /** The entries of what is in one schema. */
  static String ofSchema(Toc toc, String schema) {
    return text(toc.entries().stream().filter(entry -> schema.equals(entry.namespace())));
  }

  /**
   * All entries but those that every archive has.
   *
   * @param database its name, which is another one in each run
   */
  static String ofAll(Toc toc, String database) {
    return text(toc.entries().stream().filter(entry -> !IN_EVERY_ARCHIVE.contains(entry.desc())))
        .replace(database, "{database}");
  }

  /** The entries about the database itself. */
  static String ofDatabase(Toc toc, String database) {
    return text(toc.entries().stream()
            .filter(entry -> (entry.desc() + " " + entry.tag()).contains("DATABASE ")))
        .replace(database, "{database}");
  }

  private static String text(Stream<TocEntry> entries) {
    return entries.map(Golden::text).collect(Collectors.joining("\n"));
  }

  private static String text(TocEntry entry) {
    return "-- "
        + entry.desc()
        + " "
        + entry.tag().replace("\n", "\n--   ")
        + said("; owner: ", entry.owner())
        + said("; tablespace: ", entry.tablespace())
        + said("; access method: ", "heap".equals(entry.tableAm()) ? null : entry.tableAm())
        + "\n"
        + said("", entry.definition())
        + said("", entry.copyStatement())
        + said("-- drop: ", entry.dropStatement());
  }

  private static String said(String label, @Nullable String text) {
    return text == null || text.isEmpty() ? "" : label + text;
  }

  /** Fails with both texts unless they are equal; writes the found one down when that is asked. */
  static void check(KindCase one, int major, String found) {
    if (isBeingWritten()) {
      write(one, major, found);
    }
    assertThat(found).as(one + " on PostgreSQL " + major).isEqualTo(one.expected(major));
  }

  private static void write(KindCase one, int major, String found) {
    try {
      if (major == Math.max(one.since(), PostgresServers.oldest().major())) {
        try (Stream<Path> files = Files.list(one.folder())) {
          for (Path old :
              files.filter(f -> f.getFileName().toString().startsWith("expected")).toList()) {
            Files.delete(old);
          }
        }
      }
      if (!one.isExpected()) {
        Files.writeString(one.folder().resolve("expected.sql"), found);
      } else if (!one.expected(major).equals(found)) {
        Files.writeString(one.folder().resolve("expected@" + major + ".sql"), found);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
