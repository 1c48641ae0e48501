package io.pgops.it.backup;

import io.pgops.storage.PendingObject;
import io.pgops.storage.StorageTarget;
import io.pgops.storage.StoredObject;
import io.pgops.testkit.InMemoryStorage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The objects of a target, to be changed and put on another. */
final class Tampered {
  private final Map<String, byte[]> objects = new TreeMap<>();

  Tampered(StorageTarget target) throws IOException {
    for (StoredObject object : target.list("", true).objects()) {
      try (InputStream in = target.open(object.key(), 0, StorageTarget.TO_END)) {
        objects.put(object.key(), in.readAllBytes());
      }
    }
  }

  /** The one key that ends so. */
  String key(String suffix) {
    return objects.keySet().stream()
        .filter(key -> key.endsWith(suffix))
        .reduce(
            (one, other) -> {
              throw new AssertionError("both " + one + " and " + other + " end in " + suffix);
            })
        .orElseThrow();
  }

  byte[] bytes(String suffix) {
    return Objects.requireNonNull(objects.get(key(suffix))).clone();
  }

  Tampered with(String suffix, byte[] bytes) {
    objects.put(key(suffix), bytes);
    return this;
  }

  Tampered without(String suffix) {
    objects.remove(key(suffix));
    return this;
  }

  Tampered text(String suffix, UnaryOperator<String> change) {
    String before = new String(bytes(suffix), StandardCharsets.UTF_8);
    String after = change.apply(before);
    if (after.equals(before)) {
      throw new AssertionError("nothing was changed in " + before);
    }
    return with(suffix, after.getBytes(StandardCharsets.UTF_8));
  }

  InMemoryStorage stored() throws IOException {
    InMemoryStorage target = new InMemoryStorage();
    for (Map.Entry<String, byte[]> object : objects.entrySet()) {
      try (PendingObject pending = target.create(object.getKey())) {
        pending.stream().write(object.getValue());
        pending.commit();
      }
    }
    return target;
  }
}
