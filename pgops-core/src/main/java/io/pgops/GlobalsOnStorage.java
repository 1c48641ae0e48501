package io.pgops;

import io.pgops.crypto.Decryption;
import io.pgops.error.ArchiveFormatException;
import io.pgops.error.StorageException;
import io.pgops.internal.globals.GlobalKind;
import io.pgops.internal.globals.GlobalObject;
import io.pgops.internal.manifest.BackupContent;
import io.pgops.internal.manifest.BackupId;
import io.pgops.internal.manifest.BackupLayout;
import io.pgops.internal.manifest.EntryReport;
import io.pgops.internal.manifest.EntryReports;
import io.pgops.internal.manifest.Manifest;
import io.pgops.internal.manifest.ObjectDigest;
import io.pgops.internal.stream.Digests;
import io.pgops.storage.StorageTarget;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a backup of globals holds, once its checksum has been compared. */
final class GlobalsOnStorage {
  /** A million roles take less. */
  private static final int MAX_BYTES = 512 * 1024 * 1024;

  private GlobalsOnStorage() {}

  /**
   * @param decryption null when none was given
   */
  static List<GlobalObject> read(
      StorageTarget target, StoredBackup backup, @Nullable Decryption decryption) {
    Manifest manifest = backup.manifest();
    if (!manifest.ofGlobals()) {
      throw ArchiveFormatException.unsupported(
          "Backup " + backup.id() + " is of a database, and not of a server's globals",
          "Choose a backup that globals() made.",
          -1);
    }
    if (!manifest.archive().format().equals("plain")
        || !manifest.archive().compression().equals("none")) {
      throw ArchiveFormatException.unsupported(
          "Backup " + backup.id() + " is in a form that this version of PgOps does not read",
          "Use a newer PgOps.",
          -1);
    }
    BackupContent content = new BackupContent(target, manifest, decryption);
    byte[] script = script(content);
    List<GlobalObject> objects = new ArrayList<>();
    EntryReports.read(content, report -> objects.add(object(script, report, backup)));
    return objects;
  }

  private static byte[] script(BackupContent content) {
    StorageTarget target = content.target();
    BackupId id = content.manifest().id();
    ObjectDigest expected =
        content
            .object(BackupLayout.scriptKey(id))
            .orElseThrow(
                () ->
                    new ArchiveFormatException(
                        "The manifest of backup " + id + " names no script", -1));
    byte[] script;
    try (InputStream in = target.open(expected.key(), 0, StorageTarget.TO_END)) {
      script = in.readNBytes(MAX_BYTES);
    } catch (IOException e) {
      throw new StorageException(
          "Backup " + id + " in " + target.describe() + " could not be read: " + e.getMessage(),
          "Check the target, then try again.",
          e);
    }
    MessageDigest digest = Digests.sha256();
    digest.update(script);
    if (script.length != expected.size() || !Digests.hex(digest).equals(expected.sha256())) {
      throw new ArchiveFormatException(
          expected.key() + " in " + target.describe() + " is not what was written", -1);
    }
    try (InputStream clear = content.clear(expected, new ByteArrayInputStream(script))) {
      return clear.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GlobalObject object(byte[] script, EntryReport report, StoredBackup backup) {
    GlobalKind kind =
        GlobalKind.of(report.desc())
            .orElseThrow(
                () ->
                    ArchiveFormatException.unsupported(
                        "Backup "
                            + backup.id()
                            + " holds a "
                            + report.desc()
                            + ", which this version of PgOps does not know",
                        "Use a newer PgOps.",
                        -1));
    if (report.offset() + report.length() > script.length) {
      throw new ArchiveFormatException(
          "Backup " + backup.id() + ": " + report.desc() + " is beyond the end of the script", -1);
    }
    return new GlobalObject(
        kind,
        report.name(),
        new String(script, (int) report.offset(), (int) report.length(), StandardCharsets.UTF_8));
  }
}
