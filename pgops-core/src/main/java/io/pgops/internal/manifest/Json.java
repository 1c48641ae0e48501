package io.pgops.internal.manifest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How JSON is written here, and read: strictly, and a value at a time into maps, lists, text and
 * numbers.
 */
final class Json {
  /** A member that comes twice would leave it to chance which one counts. */
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(50).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private Json() {}

  /** Writes for people to read. */
  static JsonGenerator readable(OutputStream out) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out);
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
    return json;
  }

  /** The members of the one object that the bytes are. */
  static Map<String, @Nullable Object> parse(byte[] bytes, Failures failures) {
    try (JsonParser parser = FACTORY.createParser(bytes)) {
      if (next(parser) != JsonToken.START_OBJECT) {
        throw failures.damaged("it is no JSON object");
      }
      Map<String, @Nullable Object> members = object(parser);
      if (parser.nextToken() != null) {
        throw failures.damaged("something follows its end");
      }
      return members;
    } catch (IOException e) {
      throw failures.notJson(e);
    }
  }

  /** The value at the current token; leaves the parser at its last token. */
  static @Nullable Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  static Map<String, @Nullable Object> object(JsonParser parser) throws IOException {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    while (next(parser) != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      next(parser);
      members.put(name, value(parser));
    }
    return members;
  }

  private static List<@Nullable Object> array(JsonParser parser) throws IOException {
    List<@Nullable Object> elements = new ArrayList<>();
    while (next(parser) != JsonToken.END_ARRAY) {
      elements.add(value(parser));
    }
    return elements;
  }

  /** The next token; that there is none is an error. */
  static JsonToken next(JsonParser parser) throws IOException {
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw new JsonEOFException(parser, JsonToken.NOT_AVAILABLE, "end of input");
    }
    return token;
  }
}
