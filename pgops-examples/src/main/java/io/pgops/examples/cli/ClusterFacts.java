package io.pgops.examples.cli;

import io.pgops.ClusterBackupPlan;
import io.pgops.ClusterRestorePlan;
import io.pgops.ClusterRestoreResult;
import io.pgops.GlobalsBackupResult;
import io.pgops.GlobalsRestoreResult;
import io.pgops.StoredBackup;
import io.pgops.StoredSet;

/** What is known of sets and of globals. */
final class ClusterFacts {
  private ClusterFacts() {}

  static Facts of(StoredSet set) {
    Facts facts = new Facts();
    add(set, facts);
    return facts;
  }

  static void add(StoredSet set, Facts facts) {
    facts.add("databases", String.join(", ", set.databases()));
    facts.add("globals", set.globalsId().isPresent() ? "yes" : "no");
    facts.addAll("left out", set.skipped());
    facts.add("server", "PostgreSQL " + set.serverVersion());
    facts.add(
        "rows", Quantities.count(set.rows()) + " in " + Quantities.count(set.tables(), "table"));
    facts.add("size", Quantities.bytes(set.size()));
    facts.add("time", Quantities.duration(set.duration()));
    facts.add("scope", Scope.of(set));
  }

  static Facts of(GlobalsBackupResult globals) {
    Facts facts = new Facts();
    facts.add("roles", Quantities.count(globals.roles().size()));
    facts.add("tablespaces", Quantities.count(globals.tablespaces().size()));
    facts.add("server", "PostgreSQL " + globals.backup().serverVersion());
    facts.add("size", Quantities.bytes(globals.size()));
    facts.add("time", Quantities.duration(globals.duration()));
    facts.add("scope", Scope.of(globals.backup()));
    return facts;
  }

  static Facts of(ClusterBackupPlan plan) {
    Facts facts = new Facts();
    facts.add("roles", String.join(", ", plan.roles()));
    facts.add("tablespaces", String.join(", ", plan.tablespaces()));
    plan.databases()
        .forEach(
            database ->
                facts.add(
                    "database",
                    database.database()
                        + ", "
                        + Quantities.count(database.tables(), "table")
                        + " with "
                        + Quantities.bytes(database.tableBytes())
                        + " on disk"));
    facts.addAll("left out", plan.skipped());
    facts.addAll("note", plan.notices());
    return facts;
  }

  static Facts of(ClusterRestoreResult result) {
    Facts facts = new Facts();
    facts.add("from", result.set().id());
    facts.add("into", String.join(", ", result.databases()));
    facts.add("roles", Quantities.count(result.roles()) + " created");
    facts.add("tablespaces", Quantities.count(result.tablespaces()) + " created");
    facts.add(
        "rows",
        Quantities.count(result.rows()) + " in " + Quantities.count(result.tables(), "table"));
    facts.add("time", Quantities.duration(result.duration()));
    return facts;
  }

  static Facts of(GlobalsRestoreResult result) {
    Facts facts = new Facts();
    facts.add("from", result.backup().id());
    facts.add("roles", Quantities.count(result.roles()) + " created");
    facts.add("tablespaces", Quantities.count(result.tablespaces()) + " created");
    facts.add("time", Quantities.duration(result.duration()));
    return facts;
  }

  static Facts of(ClusterRestorePlan plan) {
    Facts facts = new Facts();
    plan.set().ifPresent(set -> facts.add("from", set.id()));
    facts.addAll("backup", plan.backups().stream().map(StoredBackup::id).toList());
    facts.add("into", "PostgreSQL " + plan.serverVersion());
    facts.addAll("note", plan.notices());
    facts.addAll(
        "problem", plan.problems().stream().map(problem -> OptionNames.in(problem, true)).toList());
    return facts;
  }
}
