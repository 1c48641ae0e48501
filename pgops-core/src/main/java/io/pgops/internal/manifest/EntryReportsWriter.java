package io.pgops.internal.manifest;

import com.fasterxml.jackson.core.JsonGenerator;
import io.pgops.crypto.Encryption;
import io.pgops.storage.PendingObject;
import io.pgops.storage.StorageTarget;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the object with the {@link EntryReport}s of a backup, one at a time; closing it without
 * {@link #commit} leaves nothing. Errors are those of {@link Manifests}. For one thread at a time.
 */
public final class EntryReportsWriter implements AutoCloseable {
  private final String key;
  private final Failures failures;
  private final PendingObject pending;
  private final Sha256 sha256 = new Sha256();
  private final JsonGenerator json;

  private EntryReportsWriter(
      String key, Failures failures, PendingObject pending, @Nullable Encryption encryption)
      throws IOException {
    this.key = key;
    this.failures = failures;
    this.pending = pending;
    OutputStream stored = new Digested(pending.stream(), sha256);
    this.json =
        Json.FACTORY.createGenerator(encryption == null ? stored : encryption.encrypt(stored));
  }

  /**
   * Begins the object of that backup.
   *
   * @param encryption null to write it in the clear
   */
  public static EntryReportsWriter create(
      StorageTarget target, BackupId id, @Nullable Encryption encryption) {
    String key = BackupLayout.entriesKey(id) + (encryption == null ? "" : encryption.suffix());
    Failures failures = new Failures("Entry reports", key, target);
    try {
      PendingObject pending = target.create(key);
      try {
        EntryReportsWriter writer = new EntryReportsWriter(key, failures, pending, encryption);
        writer.begin(id);
        return writer;
      } catch (IOException | RuntimeException e) {
        pending.close();
        throw e;
      }
    } catch (IOException e) {
      throw failures.io("written", e);
    }
  }

  private void begin(BackupId id) throws IOException {
    json.writeStartObject();
    json.writeNumberField("formatVersion", EntryReports.FORMAT_VERSION);
    json.writeStringField("id", id.toString());
    json.writeArrayFieldStart("entries");
  }

  /** Adds one. */
  public void add(EntryReport entry) {
    try {
      json.writeStartObject();
      json.writeNumberField("dumpId", entry.dumpId());
      json.writeStringField("desc", entry.desc());
      ManifestJson.writeOrNull(json, "schema", entry.schema());
      json.writeStringField("name", entry.name());
      json.writeNumberField("offset", entry.offset());
      json.writeNumberField("length", entry.length());
      json.writeNumberField("rows", entry.rows());
      json.writeNumberField("bytes", entry.bytes());
      json.writeStringField("sha256", entry.sha256());
      json.writeEndObject();
    } catch (IOException e) {
      throw failures.io("written", e);
    }
  }

  /** Under which key they will stand. */
  public String key() {
    return key;
  }

  /**
   * Publishes them; the result belongs into the manifest's objects.
   *
   * @param beginning of the archive, where the manifest does not tell it
   */
  public ObjectDigest commit(Manifest.@Nullable Beginning beginning) {
    try {
      json.writeEndArray();
      if (beginning != null) {
        ManifestJson.write(beginning, json);
      }
      json.writeEndObject();
      json.close();
      pending.commit();
      return new ObjectDigest(key, sha256.size(), sha256.hex());
    } catch (IOException e) {
      throw failures.io("written", e);
    }
  }

  @Override
  public void close() {
    try {
      pending.close();
    } catch (IOException e) {
      throw failures.io("removed", e);
    }
  }

  private static final class Digested extends OutputStream {
    private final OutputStream out;
    private final Sha256 sha256;

    Digested(OutputStream out, Sha256 sha256) {
      this.out = out;
      this.sha256 = sha256;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      out.write(bytes, from, count);
      sha256.add(bytes, from, count);
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
