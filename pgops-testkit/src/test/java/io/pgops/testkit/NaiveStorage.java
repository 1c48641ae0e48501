package io.pgops.testkit;

import io.pgops.storage.PendingObject;
import io.pgops.storage.StoredObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** What one would write without having read the contract: every write is visible at once. */
final class NaiveStorage extends Altered {
  @Override
  public PendingObject create(String key) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OutputStream stream =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            bytes.write(b);
            publish(key, bytes.toByteArray());
          }

          @Override
          public void write(byte[] from, int offset, int count) throws IOException {
            bytes.write(from, offset, count);
            publish(key, bytes.toByteArray());
          }
        };
    publish(key, new byte[0]);
    return new PendingObject() {
      @Override
      public OutputStream stream() {
        return stream;
      }

      @Override
      public StoredObject commit() throws IOException {
        return storage.stat(key).orElseThrow(() -> new IOException("gone"));
      }

      @Override
      public void close() {}
    };
  }

  private synchronized void publish(String key, byte[] content) throws IOException {
    storage.delete(List.of(key));
    try (PendingObject whole = storage.create(key)) {
      whole.stream().write(content);
      whole.commit();
    }
  }
}
