package io.pgops.examples.cli;

import io.pgops.Backup;
import io.pgops.BackupPlan;
import io.pgops.BackupResult;
import io.pgops.ClusterBackup;
import io.pgops.ClusterBackupResult;
import io.pgops.Compression;
import io.pgops.Destination;
import io.pgops.DestinationOutcome;
import io.pgops.GlobalsBackup;
import io.pgops.GlobalsBackupResult;
import io.pgops.PgOps;
import io.pgops.Running;
import io.pgops.StoredBackup;
import io.pgops.storage.StorageTarget;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "backup",
    description = {
      "Backs up a database, or a whole server, into a folder, in the custom format of pg_dump.",
      "The last line of standard output is the backup's or the set's id."
    },
    sortOptions = false,
    sortSynopsis = false)
final class BackupCommand implements Callable<Integer> {
  private static final String FORMAT = "custom";

  private final Surroundings surroundings;
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ServerOptions server = new ServerOptions();

  @Mixin private BucketOptions bucket = new BucketOptions();

  @Mixin private ClusterOptions cluster = new ClusterOptions();

  @Mixin private EncryptionOptions encryption = new EncryptionOptions();

  @Option(
      names = "--exclude-database",
      paramLabel = "DATABASE",
      description = "With --all-databases: not this one. Repeatable.")
  private @Nullable List<String> excludedDatabases;

  @Option(
      names = "--no-role-passwords",
      description = "Globals without the verifiers of passwords. They are partial then.")
  private boolean noPasswords;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description = {
        "The folder of the backups, created when absent, or s3://BUCKET/PREFIX.",
        "Repeatable for one database: it is read once. Exit code 1 if one of them fails."
      })
  private @Nullable List<String> to;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "The backup's name, by default the database's; or the set's.")
  private @Nullable String name;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "How many connections may work at once. This version uses one.")
  private @Nullable Integer jobs;

  @Option(
      names = {"-F", "--format"},
      paramLabel = "FORMAT",
      description = "The archive's format: custom is the only one in this version.")
  private String format = FORMAT;

  @Option(
      names = {"-Z", "--compress"},
      paramLabel = "METHOD",
      converter = CompressionConverter.class,
      description = {
        "zstd:LEVEL, gzip:LEVEL or none.",
        "By default zstd:3, or gzip:6 where pg_restore of the server's version knows no zstd."
      })
  private @Nullable Compression compression;

  @Option(
      names = {"-n", "--schema"},
      paramLabel = "SCHEMA",
      description = "Only schemas that match the pattern. Repeatable, as the next five.")
  private @Nullable List<String> schemas;

  @Option(
      names = {"-N", "--exclude-schema"},
      paramLabel = "SCHEMA",
      description = "No schemas that match the pattern.")
  private @Nullable List<String> excludedSchemas;

  @Option(
      names = {"-t", "--table"},
      paramLabel = "TABLE",
      description = "Only tables, views and sequences that match the pattern.")
  private @Nullable List<String> tables;

  @Option(
      names = {"-T", "--exclude-table"},
      paramLabel = "TABLE",
      description = "No tables, views and sequences that match the pattern.")
  private @Nullable List<String> excludedTables;

  @Option(
      names = "--exclude-table-data",
      paramLabel = "TABLE",
      description = "Tables that match the pattern without their rows.")
  private @Nullable List<String> excludedData;

  @Option(
      names = "--include-foreign-data",
      paramLabel = "SERVER",
      description = {
        "Foreign tables of servers that match the pattern with their rows.",
        "A restore writes them to the foreign server."
      })
  private @Nullable List<String> foreignServers;

  @Option(
      names = {"-s", "--schema-only"},
      description = "Definitions, no rows.")
  private boolean schemaOnly;

  @Option(
      names = {"-a", "--data-only"},
      description = "Rows, no definitions.")
  private boolean dataOnly;

  @Option(
      names = {"-b", "--large-objects"},
      description = "Large objects too, where schemas or tables are selected.")
  private boolean largeObjects;

  @Option(
      names = {"-B", "--no-large-objects"},
      description = "No large objects.")
  private boolean noLargeObjects;

  @Option(
      names = "--statistics",
      description = "The planner's statistics too, for servers of version 18 and newer.")
  private boolean statistics;

  @Option(
      names = "--skip-unsupported",
      description = "Leave out objects that this version cannot dump. The backup is partial then.")
  private boolean skipUnsupported;

  @Option(
      names = "--readable-by",
      paramLabel = "MAJOR",
      description = "The oldest PostgreSQL whose pg_restore is to read the archive.")
  private @Nullable Integer readableBy;

  @Option(
      names = "--lock-timeout",
      paramLabel = "DURATION",
      converter = DurationConverter.class,
      description = "How long to wait for a locked table, such as 500ms, 10s or 2min; 10s.")
  private @Nullable Duration lockTimeout;

  @Option(names = "--plan", description = "Say what would be backed up, and write nothing.")
  private boolean plan;

  BackupCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Usage.refuse(spec, schemaOnly && dataOnly, "--schema-only and --data-only exclude each other");
    Usage.refuse(
        spec,
        schemaOnly && foreignServers != null,
        "--schema-only and --include-foreign-data exclude each other");
    Usage.refuse(
        spec,
        largeObjects && (noLargeObjects || schemaOnly),
        "--large-objects excludes --no-large-objects and --schema-only");
    Usage.refuse(
        spec,
        !format.equals(FORMAT),
        "unknown format \"" + format + "\": " + FORMAT + " is the only one in this version");
    cluster.check(spec);
    encryption.check(spec);
    Usage.refuse(
        spec,
        excludedDatabases != null && !cluster.all(),
        "--exclude-database needs --all-databases");
    Usage.refuse(
        spec,
        noPasswords && cluster.none(),
        "--no-role-passwords needs --all-databases or --globals");
    Usage.refuse(spec, plan && cluster.globalsAlone(), "there is no --plan of --globals");
    if (cluster.all()) {
      return all();
    }
    if (cluster.globalsAlone()) {
      return globals();
    }
    Backup request = Usage.request(spec, this::request);
    PrintWriter out = spec.commandLine().getOut();
    if (plan) {
      print(request.plan(), out);
      return ExitCode.OK;
    }
    BackupResult result = surroundings.interruption().await(start(request));
    print(result, out);
    return result.destinations().stream().allMatch(DestinationOutcome::succeeded)
        ? ExitCode.OK
        : ExitCode.SOFTWARE;
  }

  private List<String> places() {
    if (to == null) {
      throw Usage.missing(spec, "--to=DIR");
    }
    return to;
  }

  private Running<BackupResult> start(Backup request) {
    List<StorageTarget> targets = Targets.toWrite(places(), bucket);
    if (targets.size() == 1) {
      return request.startTo(targets.get(0));
    }
    Destination[] each = targets.stream().map(Destination::of).toArray(Destination[]::new);
    return Usage.request(spec, () -> request.startTo(each));
  }

  /** Of what can only have one. */
  private StorageTarget target() {
    Usage.refuse(
        spec, places().size() > 1, "--to can be given once with --all-databases and --globals");
    return Targets.toWrite(places(), bucket).get(0);
  }

  private int all() {
    ClusterBackup request = Usage.request(spec, this::clusterRequest);
    PrintWriter out = spec.commandLine().getOut();
    if (plan) {
      ClusterFacts.of(request.plan()).print(out);
    } else {
      ClusterBackupResult result = surroundings.interruption().await(request.startTo(target()));
      ClusterFacts.of(result.set()).print(out);
      out.println(result.id());
    }
    out.flush();
    return ExitCode.OK;
  }

  private ClusterBackup clusterRequest() {
    ClusterBackup request = request().allDatabases();
    request = cluster.withGlobals() ? request : request.withoutGlobals();
    request = noPasswords ? request.withoutPasswords() : request;
    return excludedDatabases == null ? request : request.excludeDatabases(array(excludedDatabases));
  }

  private int globals() {
    GlobalsBackup request = Usage.request(spec, () -> request().globals());
    GlobalsBackupResult result =
        surroundings
            .interruption()
            .await((noPasswords ? request.withoutPasswords() : request).startTo(target()));
    PrintWriter out = spec.commandLine().getOut();
    ClusterFacts.of(result).print(out);
    out.println(result.id());
    out.flush();
    return ExitCode.OK;
  }

  private Backup request() {
    Backup request =
        PgOps.backup(server.source(surroundings.environment()))
            .listener(surroundings.progress().apply(spec.commandLine().getErr()));
    Backup plain = request;
    request =
        encryption.encryption(surroundings.environment()).map(plain::encryption).orElse(plain);
    request = name == null ? request : request.name(name);
    request = jobs == null ? request : request.jobs(jobs);
    request = compression == null ? request : request.compression(compression);
    request = schemas == null ? request : request.schemasMatching(array(schemas));
    request =
        excludedSchemas == null ? request : request.excludeSchemasMatching(array(excludedSchemas));
    request = tables == null ? request : request.tablesMatching(array(tables));
    request =
        excludedTables == null ? request : request.excludeTablesMatching(array(excludedTables));
    request = excludedData == null ? request : request.excludeDataMatching(array(excludedData));
    request =
        foreignServers == null
            ? request
            : request.includeForeignDataMatching(array(foreignServers));
    request = schemaOnly ? request.schemaOnly() : request;
    request = dataOnly ? request.dataOnly() : request;
    request = largeObjects || noLargeObjects ? request.largeObjects(largeObjects) : request;
    request = statistics ? request.statistics() : request;
    request = skipUnsupported ? request.skipUnsupported() : request;
    request = readableBy == null ? request : request.readableBy(readableBy);
    return lockTimeout == null ? request : request.lockTimeout(lockTimeout);
  }

  private static String[] array(List<String> texts) {
    return texts.toArray(String[]::new);
  }

  private static void print(BackupPlan plan, PrintWriter out) {
    Facts facts = new Facts();
    facts.add("database", plan.database());
    facts.add("server", "PostgreSQL " + plan.serverVersion());
    facts.add("archive", FORMAT + " format, version " + plan.archiveVersion());
    facts.add(
        "tables",
        Quantities.count(plan.tables())
            + " with "
            + Quantities.bytes(plan.tableBytes())
            + " on disk");
    if (plan.largeObjects() > 0) {
      facts.add("objects", Quantities.count(plan.largeObjects(), "large object"));
    }
    facts.addAll("left out", plan.skipped());
    facts.addAll("note", plan.notices());
    facts.print(out);
    out.println();
    plan.entries().forEach(entry -> out.println(Printable.of(entry)));
    out.flush();
  }

  private static void print(BackupResult result, PrintWriter out) {
    StoredBackup backup = result.backup();
    Facts facts = new Facts();
    facts.add("database", backup.database());
    facts.add("server", "PostgreSQL " + backup.serverVersion());
    facts.add(
        "rows",
        Quantities.count(result.rows())
            + " in "
            + Quantities.count(result.tables(), "table")
            + ", "
            + Quantities.bytes(result.uncompressedBytes()));
    if (result.largeObjects() > 0) {
      facts.add("objects", Quantities.count(result.largeObjects(), "large object"));
    }
    facts.add("size", Quantities.bytes(result.size()) + ", " + backup.compression());
    backup.encryption().ifPresent(form -> facts.add("encrypted", form));
    facts.add("time", Quantities.duration(result.duration()));
    facts.add("scope", Scope.of(backup));
    if (result.destinations().size() > 1) {
      result.destinations().forEach(outcome -> facts.add("in", text(outcome)));
    }
    facts.print(out);
    out.println(result.id());
    out.flush();
  }

  private static String text(DestinationOutcome outcome) {
    String text = outcome.description() + ": " + (outcome.succeeded() ? "done" : "FAILED");
    return outcome
        .failure()
        .map(e -> text + ": " + e.getMessage() + e.hint().map(hint -> " " + hint).orElse(""))
        .orElse(text);
  }
}
