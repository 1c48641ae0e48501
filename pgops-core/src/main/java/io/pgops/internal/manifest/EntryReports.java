package io.pgops.internal.manifest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.pgops.error.ArchiveFormatException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the object with the {@link EntryReport}s of a backup, one at a time. Errors are those of
 * {@link Manifests}.
 */
public final class EntryReports {
  static final int FORMAT_VERSION = 1;

  private final BackupId id;
  private final Failures failures;
  private boolean versionSeen;
  private boolean idSeen;
  private boolean entriesSeen;
  private Manifest.@Nullable Beginning beginning;

  private EntryReports(BackupId id, Failures failures) {
    this.id = id;
    this.failures = failures;
  }

  /**
   * Hands over every report, in the order in which they were written. What was handed over counts
   * only when this returns: size and SHA-256 of the whole are compared with the manifest at the
   * end.
   *
   * @return what the archive's beginning must be, as an encrypted backup tells it here; null for
   *     others
   * @throws ArchiveFormatException also if the manifest names no such object
   * @throws io.pgops.error.EncryptionException if they are encrypted, and the key is missing or
   *     another
   */
  public static Manifest.@Nullable Beginning read(
      BackupContent content, Consumer<? super EntryReport> consumer) {
    Manifest manifest = content.manifest();
    String key = BackupLayout.entriesKey(manifest.id());
    Failures failures = new Failures("Entry reports", key, content.target());
    ObjectDigest expected =
        content
            .object(key)
            .orElseThrow(() -> failures.damaged("the backup's manifest does not name them"));
    EntryReports reports = new EntryReports(manifest.id(), failures);
    Observed observed = null;
    try {
      observed = new Observed(content.stored(expected));
      try (InputStream stream = content.clear(expected, observed);
          JsonParser parser = Json.FACTORY.createParser(stream)) {
        reports.read(parser, consumer);
      }
    } catch (IOException e) {
      throw observed == null || e == observed.failure
          ? failures.io("read", e)
          : failures.notJson(e);
    }
    if (observed.sha256.size() != expected.size()) {
      throw failures.damaged(
          "it has " + observed.sha256.size() + " bytes, the manifest says " + expected.size());
    }
    if (!observed.sha256.hex().equals(expected.sha256())) {
      throw failures.damaged("its SHA-256 is not the one in the manifest");
    }
    return reports.beginning;
  }

  private void read(JsonParser parser, Consumer<? super EntryReport> consumer) throws IOException {
    if (Json.next(parser) != JsonToken.START_OBJECT) {
      throw failures.damaged("it is no JSON object");
    }
    while (Json.next(parser) != JsonToken.END_OBJECT) {
      member(parser.currentName(), parser, consumer);
    }
    if (parser.nextToken() != null) {
      throw failures.damaged("something follows its end");
    }
    if (!entriesSeen) {
      throw failures.damaged("entries is missing");
    }
  }

  private void member(String name, JsonParser parser, Consumer<? super EntryReport> consumer)
      throws IOException {
    JsonToken token = Json.next(parser);
    switch (name) {
      case "formatVersion" -> {
        if (token != JsonToken.VALUE_NUMBER_INT) {
          throw failures.damaged("formatVersion is no whole number");
        }
        failures.requireVersion(parser.getLongValue(), FORMAT_VERSION);
        versionSeen = true;
      }
      case "id" -> {
        if (!id.toString().equals(Json.value(parser))) {
          throw failures.damaged("it belongs to another backup than " + id);
        }
        idSeen = true;
      }
      case "entries" -> {
        if (!versionSeen || !idSeen || token != JsonToken.START_ARRAY) {
          throw failures.damaged("formatVersion, id and a list of entries are expected");
        }
        entries(parser, consumer);
        entriesSeen = true;
      }
      case "beginning" -> beginning = beginning(Json.value(parser));
      default -> parser.skipChildren();
    }
  }

  private Manifest.@Nullable Beginning beginning(@Nullable Object value) {
    try {
      return ManifestJson.beginning(
          new Fields(Collections.singletonMap("beginning", value), "", failures));
    } catch (IllegalArgumentException e) {
      throw failures.damaged(String.valueOf(e.getMessage()), -1, e);
    }
  }

  private void entries(JsonParser parser, Consumer<? super EntryReport> consumer)
      throws IOException {
    for (long i = 0; Json.next(parser) != JsonToken.END_ARRAY; i++) {
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        throw failures.damaged("entries[" + i + "] is no object");
      }
      consumer.accept(entry(new Fields(Json.object(parser), "entries[" + i + "].", failures)));
    }
  }

  private EntryReport entry(Fields fields) {
    try {
      return new EntryReport(
          fields.integer("dumpId"),
          fields.text("desc"),
          fields.textOrNull("schema"),
          fields.text("name"),
          fields.number("offset"),
          fields.number("length"),
          fields.number("rows"),
          fields.number("bytes"),
          fields.text("sha256"));
    } catch (IllegalArgumentException e) {
      throw failures.damaged(String.valueOf(e.getMessage()), -1, e);
    }
  }

  /** Digests what is read, and tells the target's failures from the parser's. */
  private static final class Observed extends FilterInputStream {
    private final Sha256 sha256 = new Sha256();
    private @Nullable IOException failure;

    Observed(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
      try {
        int read = super.read(into, from, count);
        sha256.add(into, from, Math.max(0, read));
        return read;
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }

    @Override
    public void close() throws IOException {
      try {
        super.close();
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }

    @Override
    public long skip(long count) throws IOException {
      throw new IOException("what is skipped would not be digested");
    }
  }
}
