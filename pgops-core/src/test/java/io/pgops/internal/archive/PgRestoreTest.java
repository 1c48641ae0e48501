package io.pgops.internal.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.pgops.internal.stream.Codec;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** PostgreSQL's own pg_restore reads what we write. */
class PgRestoreTest {
  private static final Optional<Path> PG_RESTORE = find();

  @TempDir Path dir;

  static Stream<Arguments> kinds() {
    return CustomArchiveWriterTest.kinds();
  }

  @BeforeEach
  void requirePgRestore() {
    assumeTrue(
        PG_RESTORE.isPresent(),
        "no pg_restore on the PATH, nor as 18/pg_restore below PGOPS_TEST_TOOLS");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void itListsOurArchives(ArchiveVersion version, Codec codec) throws Exception {
    assumeTrue(version.compareTo(newest()) <= 0, "pg_restore is too old for " + version);
    Toc toc = Archives.toc(version, codec);
    Path file =
        Files.write(dir.resolve("ours.dump"), Archives.write(toc, Archives.data(10)).bytes());
    String listing = run("-l", file.toString());
    String entries = "; Selected TOC Entries:";
    assertThat(listing.substring(listing.indexOf(entries)))
        .isEqualTo(TocListing.of(toc).substring(TocListing.of(toc).indexOf(entries)));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void itRestoresOurData(ArchiveVersion version, Codec codec) throws Exception {
    assumeTrue(version.compareTo(newest()) <= 0, "pg_restore is too old for " + version);
    Map<Integer, byte[]> data = Archives.data(20_000);
    Toc toc = Archives.toc(version, codec);
    Path file = Files.write(dir.resolve("ours.dump"), Archives.write(toc, data).bytes());
    String script = run("-f", "-", file.toString());
    for (TocEntry entry : toc.dataEntries()) {
      assertThat(script)
          .contains(
              entry.copyStatement() + new String(data.get(entry.dumpId()), StandardCharsets.UTF_8));
    }
    assertThat(script).contains("CREATE TABLE shop.t2 (\n    id integer,\n    name text\n);\n");
  }

  /** The newest archive version that the pg_restore at hand reads. */
  private static ArchiveVersion newest() throws Exception {
    Matcher major = Pattern.compile("\\) (\\d+)").matcher(run("--version"));
    assertThat(major.find()).isTrue();
    return ArchiveVersion.forServer(Integer.parseInt(major.group(1)));
  }

  private static Optional<Path> find() {
    String tools =
        System.getProperty(
            "pgops.test.tools", System.getenv().getOrDefault("PGOPS_TEST_TOOLS", ""));
    if (!tools.isEmpty()) {
      return Optional.of(Path.of(tools, "18", "pg_restore"));
    }
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(d -> Path.of(d, "pg_restore"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static String run(String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(PG_RESTORE.orElseThrow().toString()));
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(output).isZero();
    return output;
  }
}
