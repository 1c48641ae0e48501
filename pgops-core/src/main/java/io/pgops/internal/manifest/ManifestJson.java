package io.pgops.internal.manifest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link Manifest} as JSON. */
final class ManifestJson {
  static final int FORMAT_VERSION = 1;
  private static final String COMPLETE = "COMPLETE";
  private static final String PARTIAL = "PARTIAL";
  private static final String OF_DATABASE = "DATABASE";
  private static final String OF_GLOBALS = "GLOBALS";

  private ManifestJson() {}

  static byte[] write(Manifest manifest) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = Json.readable(bytes)) {
      write(manifest, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(Manifest manifest, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("formatVersion", FORMAT_VERSION);
    json.writeStringField("id", manifest.id().toString());
    json.writeStringField("name", manifest.id().name());
    json.writeStringField("kind", manifest.ofGlobals() ? OF_GLOBALS : OF_DATABASE);
    writeOrNull(json, "set", manifest.set() == null ? null : manifest.set().toString());
    json.writeStringField("engine", manifest.engine());
    json.writeStringField("pgopsVersion", manifest.pgopsVersion());
    json.writeStringField("startedAt", manifest.startedAt().toString());
    json.writeStringField("endedAt", manifest.endedAt().toString());

    json.writeObjectFieldStart("archive");
    json.writeStringField("format", manifest.archive().format());
    json.writeStringField("version", manifest.archive().version());
    json.writeStringField("compression", manifest.archive().compression());
    writeOrNull(json, "encryption", manifest.archive().encryption());
    write(manifest.archive().beginning(), json);
    json.writeEndObject();

    write(manifest.server(), json);
    Manifest.Database database = manifest.database();
    if (database == null) {
      json.writeNullField("database");
    } else {
      json.writeObjectFieldStart("database");
      json.writeStringField("name", database.name());
      json.writeStringField("encoding", database.encoding());
      writeOrNull(json, "snapshotLsn", database.snapshotLsn());
      json.writeStringField("snapshotTime", database.snapshotTime().toString());
      json.writeEndObject();
    }

    write(manifest.scope(), json);

    json.writeObjectFieldStart("totals");
    json.writeNumberField("tables", manifest.totals().tables());
    json.writeNumberField("rows", manifest.totals().rows());
    json.writeNumberField("largeObjects", manifest.totals().largeObjects());
    json.writeNumberField("uncompressedBytes", manifest.totals().uncompressedBytes());
    json.writeEndObject();

    json.writeArrayFieldStart("objects");
    for (ObjectDigest object : manifest.objects()) {
      json.writeStartObject();
      json.writeStringField("key", object.key());
      json.writeNumberField("size", object.size());
      json.writeStringField("sha256", object.sha256());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  static void write(Manifest.@Nullable Beginning beginning, JsonGenerator json) throws IOException {
    if (beginning == null) {
      json.writeNullField("beginning");
    } else {
      json.writeObjectFieldStart("beginning");
      json.writeNumberField("bytes", beginning.bytes());
      json.writeStringField("sha256", beginning.sha256());
      json.writeEndObject();
    }
  }

  static void write(Manifest.Server server, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("server");
    json.writeStringField("version", server.version());
    json.writeNumberField("versionNumber", server.versionNumber());
    writeOrNull(json, "systemIdentifier", server.systemIdentifier());
    json.writeEndObject();
  }

  static void write(Manifest.Scope scope, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("scope");
    json.writeStringField("kind", scope.complete() ? COMPLETE : PARTIAL);
    json.writeArrayFieldStart("reasons");
    for (String reason : scope.reasons()) {
      json.writeString(reason);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  static void writeOrNull(JsonGenerator json, String name, @Nullable String text)
      throws IOException {
    if (text == null) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, text);
    }
  }

  /**
   * @param id of the backup that the manifest must be of
   */
  static Manifest read(byte[] bytes, BackupId id, Failures failures) {
    Fields fields = new Fields(Json.parse(bytes, failures), "", failures);
    failures.requireVersion(fields.number("formatVersion"), FORMAT_VERSION);
    if (!fields.text("id").equals(id.toString()) || !fields.text("name").equals(id.name())) {
      throw failures.damaged("it is the manifest of another backup, " + fields.text("id"));
    }
    try {
      return manifest(id, fields, failures);
    } catch (IllegalArgumentException e) {
      throw failures.damaged(String.valueOf(e.getMessage()), -1, e);
    }
  }

  private static Manifest manifest(BackupId id, Fields fields, Failures failures) {
    Fields archive = fields.object("archive");
    Fields totals = fields.object("totals");
    return new Manifest(
        id,
        fields.has("set") ? id(fields, "set") : null,
        fields.text("engine"),
        fields.text("pgopsVersion"),
        new Manifest.Archive(
            archive.text("format"),
            archive.text("version"),
            archive.text("compression"),
            archive.textOrNull("encryption"),
            beginning(archive)),
        server(fields),
        database(fields, failures),
        scope(fields.object("scope"), failures),
        fields.instant("startedAt"),
        fields.instant("endedAt"),
        fields.objects("objects").stream()
            .map(o -> new ObjectDigest(o.text("key"), o.number("size"), o.text("sha256")))
            .toList(),
        new Manifest.Totals(
            totals.integer("tables"),
            totals.number("rows"),
            totals.has("largeObjects") ? totals.number("largeObjects") : 0,
            totals.number("uncompressedBytes")));
  }

  /** An id that stands as text. */
  static BackupId id(Fields fields, String name) {
    String text = fields.text(name);
    return BackupId.parse(text)
        .orElseThrow(() -> new IllegalArgumentException(name + " is no backup's id: " + text));
  }

  static Manifest.Server server(Fields fields) {
    Fields server = fields.object("server");
    return new Manifest.Server(
        server.text("version"),
        server.integer("versionNumber"),
        server.textOrNull("systemIdentifier"));
  }

  private static Manifest.@Nullable Database database(Fields fields, Failures failures) {
    String kind = fields.has("kind") ? fields.text("kind") : OF_DATABASE;
    if (kind.equals(OF_GLOBALS)) {
      return null;
    }
    if (!kind.equals(OF_DATABASE)) {
      throw failures.damaged("there is no kind " + kind);
    }
    Fields database = fields.object("database");
    return new Manifest.Database(
        database.text("name"),
        database.text("encoding"),
        database.textOrNull("snapshotLsn"),
        database.instant("snapshotTime"));
  }

  /** Null where there is none. */
  static Manifest.@Nullable Beginning beginning(Fields archive) {
    if (!archive.has("beginning")) {
      return null;
    }
    Fields fields = archive.object("beginning");
    return new Manifest.Beginning(fields.number("bytes"), fields.text("sha256"));
  }

  static Manifest.Scope scope(Fields fields, Failures failures) {
    List<String> reasons = fields.texts("reasons");
    String kind = fields.text("kind");
    if (!kind.equals(reasons.isEmpty() ? COMPLETE : PARTIAL)) {
      throw failures.damaged("scope " + kind + " with " + reasons.size() + " reasons");
    }
    return new Manifest.Scope(reasons);
  }
}
