package io.pgops.it.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.pgops.Backup;
import io.pgops.BackupResult;
import io.pgops.Compression;
import io.pgops.PgOps;
import io.pgops.it.sample.Sample;
import io.pgops.it.server.EveryServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.SideBySide;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.StockTools;
import io.pgops.storage.LocalDirectory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedClass;

/** Selections hold the entries that pg_dump's options of the same meaning give. */
@SideBySide
@ParameterizedClass
@EveryServer
class SelectionIT {
  /** {@code 12; 1259 16385 TABLE schema name owner}. */
  private static final String ENTRY = "\\d+; \\d+ \\d+ (.*)";

  /**
   * The one difference: public is there in every database, so it is never created. pg_dump creates
   * it where it is selected, without a comment that would have to be taken away.
   */
  private static final String CREATED_PUBLIC = "(SCHEMA - public|COMMENT - SCHEMA public) .*";

  /** And it takes care of the owner on older servers, which is alike in every database there. */
  private static final String PUBLIC_BEFORE_15 =
      "(SCHEMA - public|(ACL|COMMENT) - SCHEMA public) .*";

  /** pg_dump 18 keeps those of tables that it leaves out, so that its dump cannot be restored. */
  private static final String PUBLISHED_AND_EXCLUDED = "PUBLICATION TABLE.* elsewhere .*";

  /** Large objects, default privileges, and changed privileges of what is built in. */
  private static final String OF_NO_SCHEMA =
      """
      SELECT lo_from_bytea(n::oid, 'x') FROM generate_series(300001, 301500) n;
      SELECT lo_create(4000000000);
      ALTER LARGE OBJECT 300007 OWNER TO pgops_sample_owner;
      GRANT SELECT ON LARGE OBJECT 300008, 300009 TO PUBLIC;
      COMMENT ON LARGE OBJECT 300010 IS 'a comment';
      ALTER DEFAULT PRIVILEGES FOR ROLE pgops_sample_owner GRANT SELECT ON TABLES TO PUBLIC;
      ALTER DEFAULT PRIVILEGES FOR ROLE pgops_sample_owner IN SCHEMA mail GRANT SELECT ON TABLES TO PUBLIC;
      GRANT EXECUTE ON FUNCTION pg_catalog.pg_ls_dir(text) TO pgops_sample_reader;
      GRANT SELECT (rolname) ON pg_catalog.pg_authid TO pgops_sample_reader""";

  private final PostgresServer server;
  private final Path folder;

  /** A selection, and the same as options of pg_dump. */
  private record Selected(UnaryOperator<Backup> backup, List<String> options) {
    Selected(UnaryOperator<Backup> backup, String... options) {
      this(backup, List.of(options));
    }
  }

  SelectionIT(PostgresServer server, @TempDir Path folder) {
    this.server = server;
    this.folder = folder;
  }

  private static Map<String, Selected> selections() {
    Map<String, Selected> all = new TreeMap<>();
    all.put("everything", new Selected(b -> b));
    all.put("definitions", new Selected(Backup::schemaOnly, "-s"));
    all.put("rows", new Selected(Backup::dataOnly, "-a"));
    all.put("no large objects", new Selected(b -> b.largeObjects(false), "-B"));
    all.put(
        "rows, no large objects", new Selected(b -> b.dataOnly().largeObjects(false), "-a", "-B"));
    all.put(
        "a schema and large objects",
        new Selected(b -> b.schemas("mail").largeObjects(true), "-n", "mail", "-b"));
    all.put(
        "rows of a table and large objects",
        new Selected(
            b -> b.tables("mail.message").dataOnly().largeObjects(true),
            "-t",
            "mail.message",
            "-a",
            "-b"));
    all.put("a schema", new Selected(b -> b.schemas("mail"), "-n", "mail"));
    all.put("schema public", new Selected(b -> b.schemas("public"), "-n", "public"));
    all.put(
        "schemas by pattern",
        new Selected(b -> b.schemasMatching("m*", "\"Odd\"*"), "-n", "m*", "-n", "\"Odd\"*"));
    all.put("all schemas but one", new Selected(b -> b.excludeSchemas("mail"), "-N", "mail"));
    all.put(
        "all schemas but some",
        new Selected(b -> b.excludeSchemasMatching("attri*", "loops"), "-N", "attri*|loops"));
    all.put("a table", new Selected(b -> b.tables("mail.message"), "-t", "mail.message"));
    all.put(
        "a table with a serial", new Selected(b -> b.tables("mail.domain"), "-t", "mail.domain"));
    all.put(
        "a table of every column",
        new Selected(b -> b.tables("attributes.every_column"), "-t", "attributes.every_column"));
    all.put("tables by pattern", new Selected(b -> b.tablesMatching("mail.m*"), "-t", "mail.m*"));
    all.put(
        "tables of all schemas by pattern",
        new Selected(
            b -> b.tablesMatching("(mail|attributes|loops).[a-e]*"),
            "-t",
            "(mail|attributes|loops).[a-e]*"));
    all.put(
        "a partitioned table",
        new Selected(b -> b.tables("attributes.measured"), "-t", "attributes.measured"));
    all.put(
        "a partition",
        new Selected(b -> b.tables("attributes.measured_2024"), "-t", "attributes.measured_2024"));
    all.put(
        "a partition with partitions",
        new Selected(b -> b.tables("attributes.measured_2025"), "-t", "attributes.measured_2025"));
    all.put(
        "a partition whose rows go through another table",
        new Selected(b -> b.tables("attributes.by_mood_0"), "-t", "attributes.by_mood_0"));
    all.put(
        "partitions by pattern",
        new Selected(b -> b.tablesMatching("attributes.measured*"), "-t", "attributes.measured*"));
    all.put(
        "rows of partitions by pattern",
        new Selected(
            b -> b.tablesMatching("attributes.measured*").dataOnly(),
            "-t",
            "attributes.measured*",
            "-a"));
    all.put(
        "all tables but a partitioned one",
        new Selected(b -> b.excludeTables("attributes.measured"), "-T", "attributes.measured"));
    all.put(
        "all tables but a partition",
        new Selected(
            b -> b.excludeTables("attributes.measured_2025"), "-T", "attributes.measured_2025"));
    all.put(
        "without the rows of a partitioned table",
        new Selected(
            b -> b.excludeData("attributes.measured"), "--exclude-table-data=attributes.measured"));
    all.put(
        "without the rows of a partition",
        new Selected(
            b -> b.excludeData("attributes.measured_2024", "attributes.by_mood_1"),
            "--exclude-table-data=attributes.measured_2024",
            "--exclude-table-data=attributes.by_mood_1"));
    all.put(
        "a table that others inherit from",
        new Selected(b -> b.tables("attributes.ancestor"), "-t", "attributes.ancestor"));
    all.put(
        "an inheriting table",
        new Selected(b -> b.tables("attributes.heir"), "-t", "attributes.heir"));
    all.put(
        "a typed table", new Selected(b -> b.tables("attributes.typed"), "-t", "attributes.typed"));
    all.put("a view", new Selected(b -> b.tables("mail.inbox"), "-t", "mail.inbox"));
    all.put("a split view", new Selected(b -> b.tables("loops.by_key"), "-t", "loops.by_key"));
    all.put(
        "a sequence",
        new Selected(
            b -> b.tables("attributes.plain_sequence"), "-t", "attributes.plain_sequence"));
    all.put(
        "a serial's sequence",
        new Selected(b -> b.tables("mail.domain_id_seq"), "-t", "mail.domain_id_seq"));
    all.put(
        "all tables but one",
        new Selected(b -> b.excludeTables("mail.message"), "-T", "mail.message"));
    all.put(
        "all tables but some",
        new Selected(
            b -> b.excludeTablesMatching("mail.[a-m]*", "loops.*"),
            "-T",
            "mail.[a-m]*",
            "-T",
            "loops.*"));
    all.put(
        "all tables but a serial's sequence",
        new Selected(b -> b.excludeTables("mail.domain_id_seq"), "-T", "mail.domain_id_seq"));
    all.put(
        "a schema without a table",
        new Selected(
            b -> b.schemas("mail").excludeTables("mail.domain"),
            "-n",
            "mail",
            "-T",
            "mail.domain"));
    all.put(
        "tables by pattern without a table",
        new Selected(
            b -> b.tablesMatching("mail.m*").excludeTables("mail.message"),
            "-t",
            "mail.m*",
            "-T",
            "mail.message"));
    all.put(
        "the schema of a foreign table",
        new Selected(b -> b.schemas("elsewhere"), "-n", "elsewhere"));
    all.put(
        "a foreign table",
        new Selected(b -> b.tables("elsewhere.remote"), "-t", "elsewhere.remote"));
    all.put(
        "a published table",
        new Selected(b -> b.tables("elsewhere.published"), "-t", "elsewhere.published"));
    all.put(
        "all tables but a published one",
        new Selected(b -> b.excludeTables("elsewhere.published"), "-T", "elsewhere.published"));
    all.put(
        "all schemas but a published one",
        new Selected(b -> b.excludeSchemas("elsewhere"), "-N", "elsewhere"));
    all.put(
        "without the rows of a table",
        new Selected(b -> b.excludeData("mail.audit"), "--exclude-table-data=mail.audit"));
    all.put(
        "without the rows of tables by pattern",
        new Selected(
            b -> b.excludeDataMatching("(mail|attributes|loops).m*"),
            "--exclude-table-data=(mail|attributes|loops).m*"));
    all.put(
        "without the value of a sequence",
        new Selected(
            b -> b.excludeData("mail.domain_id_seq"), "--exclude-table-data=mail.domain_id_seq"));
    all.put(
        "definitions of a schema",
        new Selected(b -> b.schemas("mail").schemaOnly(), "-n", "mail", "-s"));
    all.put(
        "rows of tables by pattern",
        new Selected(b -> b.tablesMatching("mail.*").dataOnly(), "-t", "mail.*", "-a"));
    return all;
  }

  @Execution(ExecutionMode.SAME_THREAD)
  @TestFactory
  Stream<DynamicTest> selectionsHoldWhatPgDumpHolds() {
    TestDatabase database = server.createDatabase();
    for (Sample sample : Sample.values()) {
      sample.loadInto(database);
    }
    database.execute(OF_NO_SCHEMA);
    return selections().entrySet().stream()
        .map(one -> dynamicTest(one.getKey(), () -> assertSame(database, one.getValue())))
        .onClose(database::close);
  }

  private void assertSame(TestDatabase database, Selected selected) {
    StockTools tools = StockTools.newestFor(server);
    // what is compared does not depend on the compression, which would take most of the time
    Backup backup =
        PgOps.backup(database.dataSource())
            .readableBy(tools.major())
            .compression(Compression.none());
    BackupResult ours = selected.backup.apply(backup).to(LocalDirectory.at(folder));
    Path theirs = folder.resolve("pg_dump." + System.nanoTime());
    tools
        .pgDump(
            database,
            Stream.concat(
                    Stream.of("-Fc", "-Z0", "-f", theirs.toString()), selected.options.stream())
                .toArray(String[]::new))
        .succeeded();
    String different =
        server.major() < 15
            ? PUBLIC_BEFORE_15
            : selected.options.contains("public") ? CREATED_PUBLIC : "";
    if (tools.major() >= 18
        && !selected.options.isEmpty()
        && selected.options.get(0).matches("-[NT]")) {
      different += "|" + PUBLISHED_AND_EXCLUDED;
    }
    assertThat(entries(tools, folder.resolve(ours.backup().objectKeys().get(0)), different))
        .containsExactlyElementsOf(entries(tools, theirs, different));
  }

  private static List<String> entries(StockTools tools, Path archive, String without) {
    return tools
        .pgRestore("--list", archive.toString())
        .succeeded()
        .out()
        .lines()
        .filter(line -> line.matches(ENTRY))
        .map(line -> line.replaceFirst(ENTRY, "$1"))
        .filter(entry -> !entry.matches(without))
        .sorted()
        .toList();
  }
}
