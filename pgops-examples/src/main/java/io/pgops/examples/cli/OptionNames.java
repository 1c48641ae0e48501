package io.pgops.examples.cli;

/** Speaks of options where the library speaks of its methods. */
final class OptionNames {
  private OptionNames() {}

  /**
   * @param canForce whether the command has the option {@code --force}
   */
  static String in(String text, boolean canForce) {
    String result =
        canForce
            ? text.replace("allowAnyServer()", "--force")
            : text.replace(", or allowAnyServer() at your own risk", "");
    return result
        .replace("allowPartial(), on the command line with --force", "--force")
        .replace("decryption(..), on the command line with ", "")
        .replace("allowPartial()", "--force")
        .replace("allowOlderServer()", "--force")
        .replace(", look into it with inspectGlobals(..)", "")
        .replace("globals()", "--globals")
        .replace("skipUnsupported()", "--skip-unsupported")
        .replace("lockTimeout(..)", "--lock-timeout")
        .replace("PgOps.backups(target).list()", "\"pgops list --from DIR\"")
        .replaceAll("readableBy\\((\\d+)\\)", "--readable-by $1");
  }
}
