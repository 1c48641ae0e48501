package io.pgops;

import io.pgops.internal.globals.Globals;
import io.pgops.internal.globals.GlobalsScript;
import io.pgops.internal.jdbcengine.GlobalsReport;
import io.pgops.internal.manifest.BackupId;
import io.pgops.internal.manifest.EntryReport;
import io.pgops.internal.manifest.Manifest;
import io.pgops.internal.manifest.ObjectDigest;
import io.pgops.internal.stream.Digests;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A backup of globals that is on its target, but for its manifest.
 *
 * @param manifest that will make it exist
 */
record WrittenGlobals(Manifest manifest, Globals globals) {
  static final String NAME = "globals";

  static final String WITHOUT_PASSWORDS = "without passwords";

  /**
   * Writes the script, and where in it each object stands.
   *
   * @param set the set that it is made for; null for one that stands alone
   */
  static WrittenGlobals write(GlobalsReport report, BackupObjects objects, @Nullable BackupId set)
      throws IOException {
    Globals globals = report.globals();
    GlobalsScript script = GlobalsScript.of(globals.objects(), "PgOps " + Version.TEXT);
    OutputStream out = objects.beginScript(NAME);
    out.write(script.bytes());
    int number = 1;
    for (GlobalsScript.Piece piece : script.pieces()) {
      objects.written(entry(number, piece, script.bytes()));
      number++;
    }
    List<ObjectDigest> digests = objects.commit(null);
    Manifest manifest =
        new Manifest(
            objects.id(),
            set,
            "jdbc",
            Version.TEXT,
            new Manifest.Archive("plain", "", "none", objects.encryption(), null),
            report.server().forManifest(),
            null,
            new Manifest.Scope(globals.withPasswords() ? List.of() : List.of(WITHOUT_PASSWORDS)),
            objects.started(),
            Instant.now(),
            digests,
            new Manifest.Totals(0, 0, 0, script.bytes().length));
    return new WrittenGlobals(manifest, globals);
  }

  private static EntryReport entry(int number, GlobalsScript.Piece piece, byte[] script) {
    MessageDigest digest = Digests.sha256();
    digest.update(script, piece.offset(), piece.length());
    return new EntryReport(
        number,
        piece.object().kind().desc(),
        null,
        piece.object().name(),
        piece.offset(),
        piece.length(),
        0,
        piece.length(),
        Digests.hex(digest));
  }
}
