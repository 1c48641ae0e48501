package io.pgops.it.snapshot;

import io.pgops.Backup;
import io.pgops.BackupResult;
import io.pgops.internal.archive.ArchiveInput;
import io.pgops.internal.archive.CustomArchiveReader;
import io.pgops.internal.archive.TocEntry;
import io.pgops.storage.LocalDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A backup that was made, and what its archive holds.
 *
 * @param path the archive
 */
record Archived(BackupResult result, Path path) {
  /** Makes a backup into a folder of its own under {@code folder}. */
  static Archived of(Backup backup, Path folder) {
    try {
      Path own = Files.createTempDirectory(folder, "backup");
      BackupResult result = backup.to(LocalDirectory.at(own));
      return new Archived(result, own.resolve(result.backup().objectKeys().get(0)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files in a folder that a failed backup was to write to. */
  static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<TocEntry> entries() {
    try (CustomArchiveReader reader = CustomArchiveReader.open(ArchiveInput.of(path))) {
      return reader.toc().entries();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The tags of all entries of a kind, such as TABLE, in their order. */
  List<String> tags(String desc) {
    return entries().stream()
        .filter(entry -> entry.desc().equals(desc))
        .map(TocEntry::tag)
        .toList();
  }

  /** The SQL of an entry. */
  String definition(String desc, String tag) {
    return entries().stream()
        .filter(entry -> entry.desc().equals(desc) && entry.tag().equals(tag))
        .map(entry -> String.valueOf(entry.definition()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + desc + " " + tag + " in " + entries()));
  }

  /** A table's rows, each a line of COPY's text. */
  List<String> rows(String table) {
    try (CustomArchiveReader reader = CustomArchiveReader.open(ArchiveInput.of(path))) {
      for (TocEntry entry : reader.toc().dataEntries()) {
        if (entry.tag().equals(table)) {
          return rows(reader, entry);
        }
      }
      throw new AssertionError("no rows of " + table + " in " + reader.toc().entries());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> rows(CustomArchiveReader reader, TocEntry entry) throws IOException {
    try (InputStream rows = reader.rows(entry)) {
      return new String(rows.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /** Everything in it, line by line: equal for two archives of the same state. */
  List<String> content() {
    List<String> lines = new ArrayList<>();
    try (CustomArchiveReader reader = CustomArchiveReader.open(ArchiveInput.of(path))) {
      for (TocEntry entry : reader.toc().entries()) {
        lines.add(entry.desc() + " " + entry.namespace() + " " + entry.tag() + " " + entry.owner());
        addLines(entry.definition(), lines);
        addLines(entry.dropStatement(), lines);
        addLines(entry.copyStatement(), lines);
        if (entry.hadDumper()) {
          lines.addAll(rows(reader, entry).stream().sorted().toList());
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addLines(@Nullable String sql, List<String> lines) {
    if (sql != null) {
      sql.lines().forEach(lines::add);
    }
  }
}
