package io.pgops.examples.cli;

import io.pgops.BackupStore;
import io.pgops.ConnectionSource;
import io.pgops.Verify;
import io.pgops.VerifyLevel;
import io.pgops.VerifyResult;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "verify",
    description =
        "Verifies a backup, and remembers the outcome beside it; ends with 1 if it is bad.",
    sortOptions = false,
    sortSynopsis = false)
final class VerifyCommand implements Callable<Integer> {
  private static final String STRUCTURE = "structure";

  private final Surroundings surroundings;
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private StoreOptions from = new StoreOptions();
  @Mixin private DecryptionOptions decryption = new DecryptionOptions();

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      description = {
        "manifest: every object is there; checksum: every byte is right; structure:",
        "every entry can be read and has its rows. By default structure."
      })
  private @Nullable String level;

  @Option(
      names = "--restore-on",
      paramLabel = "JDBC_URL",
      description = {
        "Also restores it into a scratch database on this server, compares every row,",
        "and drops the database again."
      })
  private @Nullable String restoreOn;

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "Which backup; by default the latest complete one.")
  private @Nullable String id;

  VerifyCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Usage.refuse(
        spec, level != null && restoreOn != null, "--level and --restore-on exclude each other");
    BackupStore plain = from.store();
    BackupStore store =
        decryption.decryption(surroundings.environment()).map(plain::decryption).orElse(plain);
    Verify request = store.verify(id == null ? store.latest().id() : id);
    request = request.listener(surroundings.progress().apply(spec.commandLine().getErr()));
    String url = restoreOn;
    Verify chosen = request;
    request =
        url == null
            ? chosen.level(level())
            : Usage.request(
                spec,
                () ->
                    chosen.restoringOn(
                        ConnectionSource.of(
                            ServerOptions.completed(url, surroundings.environment()))));
    VerifyResult result = surroundings.interruption().await(request.start());
    if (from.json()) {
      StoreOptions.print(spec, StoredJson.of(result));
    } else {
      print(result, spec.commandLine().getOut());
    }
    return result.good() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private VerifyLevel level() {
    return switch (level == null ? STRUCTURE : level.toLowerCase(Locale.ROOT)) {
      case "manifest" -> VerifyLevel.MANIFEST;
      case "checksum" -> VerifyLevel.CHECKSUM;
      case STRUCTURE -> VerifyLevel.STRUCTURE;
      default ->
          throw Usage.wrong(
              spec,
              "unknown level \""
                  + level
                  + "\": it is manifest, checksum or structure; or give"
                  + " --restore-on");
    };
  }

  private static void print(VerifyResult result, PrintWriter out) {
    Facts facts = new Facts();
    facts.add("backup", result.id());
    facts.add("level", StoredJson.lower(result.level()));
    facts.add("outcome", result.good() ? "good" : "BAD");
    facts.addAll("problem", result.problems());
    facts.addAll("not done", result.notApplicable());
    facts.addAll("note", result.notices());
    facts.add(
        result.measuredRto().isPresent() ? "restored in" : "time",
        Quantities.duration(result.duration()));
    facts.print(out);
    out.flush();
  }
}
