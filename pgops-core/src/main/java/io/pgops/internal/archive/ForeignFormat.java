package io.pgops.internal.archive;

import io.pgops.error.ArchiveFormatException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells what a file is that is no custom archive. */
final class ForeignFormat {
  private static final String PG_RESTORE =
      "Restore it with pg_restore, or dump again with --format=custom.";
  private static final String PSQL = "Restore it with psql.";
  private static final String UNPACK = "Unpack it first.";
  private static final String ENCRYPTED =
      "Give its passphrase or secret key with decryption(..), on the command line with"
          + " --passphrase-file or --secret-key; or decrypt it first.";
  private static final String OTHER = "Check that this is the file that was meant.";
  private static final int TAR_MAGIC_AT = 257;

  private ForeignFormat() {}

  /**
   * @param head the file's first bytes, up to 512
   */
  static ArchiveFormatException failure(String name, byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.isEmpty()) {
      return failure(name, "is empty, not an archive", OTHER);
    }
    if (text.startsWith("ustar", TAR_MAGIC_AT)) {
      return text.startsWith("toc.dat\0")
          ? failure(name, "is a tar archive, which this version of PgOps does not read", PG_RESTORE)
          : failure(name, "is a tar file, but not one of pg_dump", OTHER);
    }
    if (text.startsWith("\u001f\u008b")) {
      return failure(name, "is a gzip file around an archive or an SQL script", UNPACK);
    }
    if (text.startsWith("(\u00b5/\u00fd")) {
      return failure(name, "is a zstd file around an archive or an SQL script", UNPACK);
    }
    if (text.startsWith("\u0004\"M\u0018")) {
      return failure(name, "is an lz4 file around an archive or an SQL script", UNPACK);
    }
    if (text.startsWith("PK\u0003\u0004")) {
      return failure(name, "is a zip file", UNPACK);
    }
    if (isOpenPgp(text) || text.startsWith("age-encryption.org/")) {
      return failure(name, "is an encrypted file (OpenPGP or age)", ENCRYPTED);
    }
    if (looksLikeSql(text)) {
      return failure(name, "is a plain SQL script, not an archive", PSQL);
    }
    return failure(name, "is not a PostgreSQL archive", OTHER);
  }

  static ArchiveFormatException directoryToc(String name) {
    return failure(
        name,
        "is the toc.dat of a directory or tar archive, which this version of PgOps does not read",
        PG_RESTORE);
  }

  private static ArchiveFormatException failure(String name, String what, String hint) {
    return ArchiveFormatException.unsupported(name + " " + what, hint, 0);
  }

  /** Armoured, or a packet that can begin a message: an encrypted session key, old style or new. */
  private static boolean isOpenPgp(String text) {
    if (text.length() < 4) {
      return false;
    }
    int packetVersion = text.charAt(text.charAt(0) == 0x85 ? 3 : 2);
    boolean sessionKey = "\u0084\u0085\u008c\u00c1\u00c3".indexOf(text.charAt(0)) >= 0;
    return text.startsWith("-----BEGIN PGP")
        || (sessionKey && packetVersion >= 3 && packetVersion <= 6);
  }

  private static boolean looksLikeSql(String text) {
    String start = text.stripLeading().toUpperCase(Locale.ROOT);
    return start.startsWith("--")
        || start.startsWith("/*")
        || start.startsWith("SET ")
        || start.startsWith("BEGIN")
        || start.startsWith("CREATE ")
        || start.startsWith("DROP ")
        || start.startsWith("INSERT ")
        || start.startsWith("\\");
  }
}
