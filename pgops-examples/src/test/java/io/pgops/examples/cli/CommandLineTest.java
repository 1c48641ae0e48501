package io.pgops.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Arguments and exit codes, as far as they go without a server. */
class CommandLineTest {
  private static final String URL = "--url=jdbc:postgresql://localhost:1/mail";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    CommandLine commandLine =
        Main.commandLine(
            new Surroundings(Map.of(), writer -> event -> {}, Interruption.ofThisThread()));
    commandLine.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return commandLine.execute(args);
  }

  private String error() {
    return err.toString().lines().findFirst().orElse("");
  }

  private void assertWrongUsage(String message, String... args) {
    assertThat(run(args)).as("exit code of %s", List.of(args)).isEqualTo(2);
    assertThat(error()).isEqualTo("error: " + message);
    assertThat(err.toString())
        .contains("usage: pgops " + args[0])
        .contains("pgops " + args[0] + " --help");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void withoutACommandTheUsageIsWrong() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).startsWith("error: a command is missing").contains("usage: pgops");
  }

  @Test
  void aWholeServerHasOneDestination() {
    assertWrongUsage(
        "--to can be given once with --all-databases and --globals",
        "backup",
        URL,
        "--to=a",
        "--to=b",
        "--globals");
  }

  @Test
  void destinationsMustBeDifferent(@TempDir Path temp) {
    String to = "--to=" + temp;
    assertWrongUsage(
        "directory " + temp + " is given twice as a destination", "backup", URL, to, to);
  }

  @Test
  void anUnknownCommandIsWrongUsage() {
    assertThat(run("destroy")).isEqualTo(2);
    assertThat(error()).contains("destroy");
  }

  @Test
  void helpIsAResult() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("backup", "restore", "list", "inspect", "Exit codes");
    assertThat(err.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"backup", "restore", "list", "inspect", "verify", "prune", "hold", "release"})
  void everyCommandHasHelp(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(out.toString()).startsWith("Usage: pgops " + command).contains("--verbose");
  }

  @Test
  void theVersionIsTheBuilds() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).matches("pgops \\d+\\.\\d+\\.\\d+\\S*\\R");
  }

  @Test
  void schemaOnlyAndDataOnlyExcludeEachOther() {
    assertWrongUsage(
        "--schema-only and --data-only exclude each other",
        "backup",
        URL,
        "--to=x",
        "--schema-only",
        "--data-only");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--no-large-objects", "--schema-only"})
  void largeObjectsCannotBeAskedForAndRefused(String other) {
    assertWrongUsage(
        "--large-objects excludes --no-large-objects and --schema-only",
        "backup",
        URL,
        "--to=x",
        "--large-objects",
        other);
  }

  @Test
  void schemaOnlyAndForeignRowsExcludeEachOther() {
    assertWrongUsage(
        "--schema-only and --include-foreign-data exclude each other",
        "backup",
        URL,
        "--to=x",
        "--schema-only",
        "--include-foreign-data=far*");
  }

  @Test
  void formatsOtherThanCustomAreUnknown() {
    assertWrongUsage(
        "unknown format \"directory\": custom is the only one in this version",
        "backup",
        URL,
        "--to=x",
        "--format=directory");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "0", "65"})
  void jobsAreOneToSixtyFour(String jobs) {
    assertWrongUsage("jobs must be 1 to 64, not " + jobs, "backup", URL, "--to=x", "--jobs", jobs);
  }

  @ParameterizedTest
  @ValueSource(strings = {"restore", "inspect"})
  void fromAndFileExcludeEachOther(String command) {
    List<String> args = new ArrayList<>(List.of(command, "--from=x", "--file=y"));
    if (command.equals("restore")) {
      args.add(URL);
    }
    assertWrongUsage("--from and --file exclude each other", args.toArray(String[]::new));
  }

  @Test
  void anArchiveIsNeeded() {
    assertWrongUsage("--from=DIR or --file=PATH is missing", "restore", URL);
  }

  @Test
  void aBackupNeedsAFolder() {
    assertWrongUsage("Missing required option: '--to=DIR'", "backup", URL);
  }

  @Test
  void aFileHasNoIds(@TempDir Path folder) throws Exception {
    String file = Files.createFile(folder.resolve("a.dump")).toString();
    assertWrongUsage(
        "--backup needs --from, not --file", "restore", URL, "--file", file, "--backup=x");
  }

  @Test
  void aFileHasNoNames(@TempDir Path folder) throws Exception {
    String file = Files.createFile(folder.resolve("a.dump")).toString();
    assertWrongUsage("--name needs --from, not --file", "restore", URL, "--file", file, "--name=x");
  }

  @Test
  void anIdNeedsNoName(@TempDir Path folder) {
    assertWrongUsage(
        "--name and --backup exclude each other",
        "restore",
        URL,
        "--from",
        folder.toString(),
        "--name=x",
        "--backup=y");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "zstd:x", "lz4", "none:1", "gzip:10"})
  void aCompressionThatThereIsNotIsWrongUsage(String compression) {
    assertThat(run("backup", URL, "--to=x", "--compress=" + compression)).isEqualTo(2);
    assertThat(error()).contains("--compress");
  }

  @Test
  void aNameThatABackupCannotHaveIsWrongUsage() {
    assertThat(run("backup", URL, "--to=x", "--name=../up")).isEqualTo(2);
  }

  @Test
  void somethingElseThanAUrlIsNotRepeated() {
    assertThat(run("backup", "--url=postgres://me:geheim@host/mail", "--to=x")).isEqualTo(2);
    assertThat(error()).contains("Not a URL of the form jdbc:postgresql://");
    assertThat(err.toString()).doesNotContain("geheim");
  }

  static Stream<List<String>> misplaced() {
    String url = "jdbc:postgresql://host/mail?user=me&password=geheim 'quoted' geheim";
    return Stream.of(
        List.of("backup", url),
        List.of("backup", URL, url),
        List.of("backup", URL, "--urll=" + url),
        List.of("backup", URL, "--urll", url),
        List.of("backup", URL, "--jobs", url),
        List.of("list", "--from=x", "name", url),
        List.of("backup", URL, "--password=geheim"),
        List.of("backup", URL, "PGPASSWORD=geheim"),
        List.of(url));
  }

  @ParameterizedTest
  @MethodSource("misplaced")
  void aPasswordInAMisplacedArgumentIsNotRepeated(List<String> args) {
    assertThat(run(args.toArray(String[]::new))).isEqualTo(2);
    assertThat(err.toString()).startsWith("error: ").doesNotContain("geheim");
  }

  @Test
  void aFolderWithoutBackupsHasNone(@TempDir Path folder) {
    assertThat(run("list", "--from", folder.toString())).isZero();
    assertThat(out.toString().strip()).isEqualTo("no backups");
  }

  @Test
  void readingDoesNotCreateTheFolder(@TempDir Path folder) {
    Path absent = folder.resolve("absent");
    assertThat(run("list", "--from", absent.toString())).isEqualTo(1);
    assertThat(error()).isEqualTo("error: There is no folder " + absent + ".");
    assertThat(absent).doesNotExist();
  }

  @Test
  void anAbsentFileIsNamed(@TempDir Path folder) {
    Path absent = folder.resolve("absent.dump");
    assertThat(run("inspect", "--file", absent.toString())).isEqualTo(1);
    assertThat(error()).isEqualTo("error: There is no file " + absent + ".");
  }

  @Test
  void anUnknownIdIsAFailureWithAHintOfThisProgram(@TempDir Path folder) {
    assertThat(run("restore", URL, "--from", folder.toString(), "--backup=nothing")).isEqualTo(1);
    assertThat(err.toString())
        .contains("error: There is no backup \"nothing\" in directory")
        .contains("hint: List what is there with \"pgops list --from DIR\".")
        .doesNotContain("\tat ");
  }

  @Test
  void verboseShowsWhereItFailed(@TempDir Path folder) {
    assertThat(run("inspect", "--from", folder.toString(), "nothing", "--verbose")).isEqualTo(1);
    assertThat(err.toString()).contains("\tat io.pgops.BackupStore.");
  }

  @Test
  void whatIsKeptMustBeSaid() {
    assertWrongUsage(
        "nothing says what is kept: give one of --keep-for, --keep-last, --keep-daily,"
            + " --keep-weekly, --keep-monthly, --keep-yearly, --max-total",
        "prune",
        "--from=.",
        "--zone=UTC");
    err.getBuffer().setLength(0);
    assertWrongUsage("keepLast takes 1 or more, not 0", "prune", "--from=.", "--keep-last=0");
  }

  @Test
  void aLevelIsOneOfThree() {
    assertWrongUsage(
        "--level and --restore-on exclude each other",
        "verify",
        "--from=.",
        "--level=checksum",
        "--restore-on=jdbc:postgresql://localhost:1/x");
  }

  @Test
  void anEmptyFolderIsEmptyForProgramsToo(@TempDir Path folder) {
    assertThat(run("list", "--json", "--from", folder.toString())).isZero();
    assertThat(out.toString())
        .isEqualTo("{\n  \"sets\": [],\n  \"backups\": [],\n  \"problems\": []\n}\n");
    out.getBuffer().setLength(0);
    assertThat(run("prune", "--from", folder.toString(), "--keep-last", "1")).isZero();
    assertThat(out.toString().strip()).isEqualTo("0 deleted, 0 B; 0 kept");
    assertThat(run("hold", "--from", folder.toString(), "--reason=x", "nothing")).isEqualTo(1);
    assertThat(error()).startsWith("error: There is no backup or set \"nothing\" in ");
  }
}
