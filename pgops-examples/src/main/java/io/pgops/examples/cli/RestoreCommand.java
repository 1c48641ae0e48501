package io.pgops.examples.cli;

import io.pgops.ClusterRestore;
import io.pgops.ClusterRestorePlan;
import io.pgops.GlobalsRestore;
import io.pgops.PgOps;
import io.pgops.Restore;
import io.pgops.RestorePlan;
import io.pgops.RestoreResult;
import io.pgops.Running;
import io.pgops.StoredBackup;
import io.pgops.storage.StorageTarget;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "restore",
    description = {
      "Restores a backup, or a custom-format file of pg_dump, into an empty or a new database;",
      "with --all-databases, a set of backups onto a new server.",
      "Where it fails, all is empty or absent as before."
    },
    sortOptions = false,
    sortSynopsis = false)
final class RestoreCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ServerOptions server = new ServerOptions();
  @Mixin private ArchiveOptions archive = new ArchiveOptions();
  @Mixin private ClusterOptions cluster = new ClusterOptions();

  @Option(
      names = "--backup",
      paramLabel = "ID",
      description = "Which backup or set in the folder; by default the latest complete one.")
  private @Nullable String id;

  @Option(
      names = "--name",
      paramLabel = "N",
      description = "The latest complete backup of this name, as given to backup --name.")
  private @Nullable String name;

  @Option(
      names = "--into",
      paramLabel = "NEWDB",
      description = "Create this database and restore into it; --url names another on its server.")
  private @Nullable String newDatabase;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "How many connections may work at once. This version uses one.")
  private @Nullable Integer jobs;

  @Option(
      names = {"-O", "--no-owner"},
      description = "Everything belongs to the connecting role.")
  private boolean noOwner;

  @Option(
      names = {"-x", "--no-privileges"},
      description = "Grant and revoke nothing.")
  private boolean noPrivileges;

  @Option(names = "--no-tablespaces", description = "Everything goes into the default tablespace.")
  private boolean noTablespaces;

  @Option(
      names = "--tablespace",
      paramLabel = "NAME=DIR",
      description = "With --all-databases or --globals: puts a tablespace elsewhere. Repeatable.")
  private @Nullable Map<String, String> tablespaces;

  @Option(
      names = "--keep-existing",
      description = {
        "With --all-databases or --globals: roles and tablespaces that are there stay as they are;",
        "otherwise they are refused."
      })
  private boolean keepExisting;

  @Option(names = "--no-security-labels", description = "Label nothing.")
  private boolean noSecurityLabels;

  @Option(
      names = "--plan",
      description = "Say what would be restored and what is in the way, and change nothing.")
  private boolean plan;

  @Option(
      names = "--force",
      description = {
        "Also restore a partial backup, into a server older than the dumped one, or into one",
        "of a version that PgOps was not tested with. Never touches a database with objects in it."
      })
  private boolean force;

  RestoreCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    archive.check(spec);
    Usage.refuse(spec, id != null && archive.file() != null, "--backup needs --from, not --file");
    Usage.refuse(spec, name != null && archive.file() != null, "--name needs --from, not --file");
    Usage.refuse(spec, name != null && id != null, "--name and --backup exclude each other");
    cluster.check(spec);
    boolean one = cluster.none();
    Usage.refuse(
        spec,
        one && (keepExisting || tablespaces != null),
        "--keep-existing and --tablespace need --all-databases or --globals");
    Usage.refuse(
        spec,
        !one && archive.file() != null,
        "--all-databases and --globals need --from, not --file");
    Usage.refuse(
        spec,
        !one && newDatabase != null,
        "--into is for one database, not for --all-databases or --globals");
    Restore request = Usage.request(spec, this::request);
    if (!one) {
      return cluster.all() ? all(request) : globals(request);
    }
    Path file = archive.file();
    return file == null ? fromFolder(request) : fromFile(request, file);
  }

  private int fromFolder(Restore request) {
    StorageTarget folder = archive.folder();
    Restore chosen = request;
    if (id != null) {
      chosen = request.backup(PgOps.backups(folder).get(id).id());
    }
    return plan ? print(chosen.plan(folder)) : run(chosen.startFrom(folder));
  }

  private int all(Restore request) {
    StorageTarget folder = archive.folder();
    Restore chosen = id == null ? request : request.backup(PgOps.backups(folder).getSet(id).id());
    ClusterRestore all =
        Usage.request(
            spec,
            () -> {
              ClusterRestore made = chosen.allDatabases();
              made = cluster.withGlobals() ? made : made.withoutGlobals();
              made = keepExisting ? made.keepExisting() : made;
              for (Map.Entry<String, String> place : places()) {
                made = made.tablespaceAt(place.getKey(), place.getValue());
              }
              return made;
            });
    return plan
        ? print(all.plan(folder))
        : print(
            ClusterFacts.of(surroundings.interruption().await(all.startFrom(folder))), ExitCode.OK);
  }

  private int globals(Restore request) {
    StorageTarget folder = archive.folder();
    Restore chosen = id == null ? request : request.backup(PgOps.backups(folder).get(id).id());
    GlobalsRestore globals =
        Usage.request(
            spec,
            () -> {
              GlobalsRestore made = chosen.globals();
              made = keepExisting ? made.keepExisting() : made;
              for (Map.Entry<String, String> place : places()) {
                made = made.tablespaceAt(place.getKey(), place.getValue());
              }
              return made;
            });
    return plan
        ? print(globals.plan(folder))
        : print(
            ClusterFacts.of(surroundings.interruption().await(globals.startFrom(folder))),
            ExitCode.OK);
  }

  private Set<Map.Entry<String, String>> places() {
    return tablespaces == null ? Set.of() : tablespaces.entrySet();
  }

  private int print(ClusterRestorePlan found) {
    return print(
        ClusterFacts.of(found), found.problems().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE);
  }

  private int print(Facts facts, int exitCode) {
    PrintWriter out = spec.commandLine().getOut();
    facts.print(out);
    out.flush();
    return exitCode;
  }

  private int fromFile(Restore request, Path file) {
    return plan ? print(request.planFile(file)) : run(request.startFromFile(file));
  }

  private Restore request() {
    Restore request =
        PgOps.restore(server.source(surroundings.environment()))
            .listener(surroundings.progress().apply(spec.commandLine().getErr()));
    request = name == null ? request : request.latest(name);
    request = newDatabase == null ? request : request.intoNewDatabase(newDatabase);
    request = jobs == null ? request : request.jobs(jobs);
    request = noOwner ? request.withoutOwners() : request;
    request = noPrivileges ? request.withoutPrivileges() : request;
    request = noTablespaces ? request.withoutTablespaces() : request;
    request = noSecurityLabels ? request.withoutSecurityLabels() : request;
    return force ? request.allowPartial().allowOlderServer().allowAnyServer() : request;
  }

  private int run(Running<RestoreResult> running) {
    RestoreResult result = surroundings.interruption().await(running);
    Facts facts = new Facts();
    facts.add("from", result.backup().map(StoredBackup::id).orElse(archive.describe()));
    facts.add("into", result.database());
    facts.add(
        "rows",
        Quantities.count(result.rows()) + " in " + Quantities.count(result.tables(), "table"));
    if (result.largeObjects() > 0) {
      facts.add("objects", Quantities.count(result.largeObjects(), "large object"));
    }
    facts.add("time", Quantities.duration(result.duration()));
    PrintWriter out = spec.commandLine().getOut();
    facts.print(out);
    out.flush();
    return ExitCode.OK;
  }

  private int print(RestorePlan found) {
    Facts facts = new Facts();
    facts.add("from", found.backup().map(StoredBackup::id).orElse(archive.describe()));
    found.backup().ifPresent(backup -> facts.add("scope", Scope.of(backup)));
    facts.add(
        "into",
        found.database()
            + (found.createsDatabase() ? ", a new database" : "")
            + " on PostgreSQL "
            + found.serverVersion());
    facts.add("dumped", "from PostgreSQL " + found.archivedServerVersion());
    facts.add(
        "entries",
        Quantities.count(found.entries())
            + ", with the rows of "
            + Quantities.count(found.tables(), "table"));
    boolean canForce = true;
    facts.addAll(
        "problem",
        found.problems().stream().map(problem -> OptionNames.in(problem, canForce)).toList());
    PrintWriter out = spec.commandLine().getOut();
    facts.print(out);
    out.println();
    out.print(found.listing());
    out.flush();
    return found.problems().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
