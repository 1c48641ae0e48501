package io.pgops.internal.manifest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A {@link Manifest} as JSON. */
final class ManifestJson {
  static final int FORMAT_VERSION = 1;
  private static final String COMPLETE = "COMPLETE";
  private static final String PARTIAL = "PARTIAL";

  private ManifestJson() {}

  static byte[] write(Manifest manifest) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = Json.FACTORY.createGenerator(bytes)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
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
    json.writeStringField("engine", manifest.engine());
    json.writeStringField("pgopsVersion", manifest.pgopsVersion());
    json.writeStringField("startedAt", manifest.startedAt().toString());
    json.writeStringField("endedAt", manifest.endedAt().toString());

    json.writeObjectFieldStart("archive");
    json.writeStringField("format", manifest.archive().format());
    json.writeStringField("version", manifest.archive().version());
    json.writeStringField("compression", manifest.archive().compression());
    writeOrNull(json, "encryption", manifest.archive().encryption());
    Manifest.Beginning beginning = manifest.archive().beginning();
    if (beginning == null) {
      json.writeNullField("beginning");
    } else {
      json.writeObjectFieldStart("beginning");
      json.writeNumberField("bytes", beginning.bytes());
      json.writeStringField("sha256", beginning.sha256());
      json.writeEndObject();
    }
    json.writeEndObject();

    json.writeObjectFieldStart("server");
    json.writeStringField("version", manifest.server().version());
    json.writeNumberField("versionNumber", manifest.server().versionNumber());
    writeOrNull(json, "systemIdentifier", manifest.server().systemIdentifier());
    json.writeEndObject();

    json.writeObjectFieldStart("database");
    json.writeStringField("name", manifest.database().name());
    json.writeStringField("encoding", manifest.database().encoding());
    writeOrNull(json, "snapshotLsn", manifest.database().snapshotLsn());
    json.writeStringField("snapshotTime", manifest.database().snapshotTime().toString());
    json.writeEndObject();

    json.writeObjectFieldStart("scope");
    json.writeStringField("kind", manifest.scope().complete() ? COMPLETE : PARTIAL);
    json.writeArrayFieldStart("reasons");
    for (String reason : manifest.scope().reasons()) {
      json.writeString(reason);
    }
    json.writeEndArray();
    json.writeEndObject();

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
    Fields fields = new Fields(parse(bytes, failures), "", failures);
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

  private static Map<String, @Nullable Object> parse(byte[] bytes, Failures failures) {
    try (JsonParser parser = Json.FACTORY.createParser(bytes)) {
      if (Json.next(parser) != JsonToken.START_OBJECT) {
        throw failures.damaged("it is no JSON object");
      }
      Map<String, @Nullable Object> members = Json.object(parser);
      if (parser.nextToken() != null) {
        throw failures.damaged("something follows its end");
      }
      return members;
    } catch (IOException e) {
      throw failures.notJson(e);
    }
  }

  private static Manifest manifest(BackupId id, Fields fields, Failures failures) {
    Fields archive = fields.object("archive");
    Fields server = fields.object("server");
    Fields database = fields.object("database");
    Fields totals = fields.object("totals");
    return new Manifest(
        id,
        fields.text("engine"),
        fields.text("pgopsVersion"),
        new Manifest.Archive(
            archive.text("format"),
            archive.text("version"),
            archive.text("compression"),
            archive.textOrNull("encryption"),
            beginning(archive)),
        new Manifest.Server(
            server.text("version"),
            server.integer("versionNumber"),
            server.textOrNull("systemIdentifier")),
        new Manifest.Database(
            database.text("name"),
            database.text("encoding"),
            database.textOrNull("snapshotLsn"),
            database.instant("snapshotTime")),
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

  private static Manifest.@Nullable Beginning beginning(Fields archive) {
    if (!archive.has("beginning")) {
      return null;
    }
    Fields fields = archive.object("beginning");
    return new Manifest.Beginning(fields.number("bytes"), fields.text("sha256"));
  }

  private static Manifest.Scope scope(Fields fields, Failures failures) {
    List<String> reasons = fields.texts("reasons");
    String kind = fields.text("kind");
    if (!kind.equals(reasons.isEmpty() ? COMPLETE : PARTIAL)) {
      throw failures.damaged("scope " + kind + " with " + reasons.size() + " reasons");
    }
    return new Manifest.Scope(reasons);
  }
}
