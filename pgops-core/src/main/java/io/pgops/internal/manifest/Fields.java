package io.pgops.internal.manifest;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The members of a JSON object by name and type; what is missing or of another type is damage, what
 * nobody asks for is ignored.
 */
final class Fields {
  private final Map<?, ?> members;
  private final String path;
  private final Failures failures;

  Fields(Map<?, ?> members, String path, Failures failures) {
    this.members = members;
    this.path = path;
    this.failures = failures;
  }

  /** Whether it is there and not null. */
  boolean has(String name) {
    return members.get(name) != null;
  }

  String text(String name) {
    return typed(name, members.get(name), String.class, "text");
  }

  /** Null if it is null or missing. */
  @Nullable String textOrNull(String name) {
    return has(name) ? text(name) : null;
  }

  long number(String name) {
    Object value = members.get(name);
    if (value instanceof Integer || value instanceof Long) {
      return ((Number) value).longValue();
    }
    throw wrong(name, value, value instanceof BigInteger ? "64-bit number" : "whole number");
  }

  int integer(String name) {
    long number = number(name);
    if (number != (int) number) {
      throw wrong(name, number, "32-bit number");
    }
    return (int) number;
  }

  Instant instant(String name) {
    String text = text(name);
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw wrong(name, text, "time");
    }
  }

  Fields object(String name) {
    return new Fields(
        typed(name, members.get(name), Map.class, "object"), path + name + ".", failures);
  }

  List<Fields> objects(String name) {
    List<Fields> objects = new ArrayList<>();
    for (Object element : list(name)) {
      String at = name + "[" + objects.size() + "]";
      objects.add(new Fields(typed(at, element, Map.class, "object"), path + at + ".", failures));
    }
    return objects;
  }

  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (Object element : list(name)) {
      texts.add(typed(name + "[" + texts.size() + "]", element, String.class, "text"));
    }
    return texts;
  }

  private List<?> list(String name) {
    return typed(name, members.get(name), List.class, "list");
  }

  private <T> T typed(String name, @Nullable Object value, Class<T> type, String expected) {
    if (!type.isInstance(value)) {
      throw wrong(name, value, expected);
    }
    return type.cast(value);
  }

  private RuntimeException wrong(String name, @Nullable Object value, String expected) {
    return failures.damaged(
        value == null ? path + name + " is missing" : path + name + " is no " + expected);
  }
}
