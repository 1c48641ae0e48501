package io.pgops.it.stall;

import io.pgops.storage.Listing;
import io.pgops.storage.PendingObject;
import io.pgops.storage.StorageTarget;
import io.pgops.storage.StoredObject;
import io.pgops.testkit.InMemoryStorage;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A storage in memory with one fault. Safe for use by several threads. */
final class FaultyStorage implements StorageTarget {
  /** When the fault strikes. */
  enum Moment {
    CREATE,
    WRITE,
    COMMIT,
    /** After the commit took effect. */
    COMMITTED,
    STAT,
    OPEN,
    READ,
    LIST,
    DELETE
  }

  /** Which objects it strikes. */
  enum Part {
    DATA,
    ENTRIES,
    MANIFEST,
    ANY;

    boolean is(String key) {
      return switch (this) {
        case DATA -> key.endsWith(".dump");
        case ENTRIES -> key.endsWith(".entries.json");
        case MANIFEST -> key.contains("/manifests/");
        case ANY -> true;
      };
    }
  }

  /** What happens then: a failure, or something that happens beside. */
  @FunctionalInterface
  interface Fault {
    void strike(Gate gate) throws IOException;
  }

  private record Trap(Moment moment, Part part, long after, Fault fault) {}

  private final InMemoryStorage inner = new InMemoryStorage();
  private final List<Gate> gates = new ArrayList<>();
  private final AtomicInteger open = new AtomicInteger();
  private volatile String name = "faulty storage";
  private volatile Trap trap = new Trap(Moment.LIST, Part.ANY, 0, gate -> {});

  FaultyStorage named(String newName) {
    name = newName;
    return this;
  }

  /** The same objects, without the fault. */
  FaultyStorage copy() {
    FaultyStorage copy = new FaultyStorage();
    keys().forEach(key -> copy.put(key, bytes(key)));
    return copy;
  }

  /**
   * @param after of a write or a read: how many bytes of the object pass before
   */
  FaultyStorage with(Moment moment, Part part, long after, Fault fault) {
    trap = new Trap(moment, part, after, fault);
    return this;
  }

  void release() {
    synchronized (gates) {
      gates.forEach(Gate::release);
    }
  }

  /** Streams and pending objects that were not closed. */
  int open() {
    return open.get();
  }

  List<String> keys() {
    return inner.list("", true).objects().stream().map(StoredObject::key).toList();
  }

  String key(Part part) {
    return keys().stream().filter(part::is).findFirst().orElseThrow();
  }

  byte[] bytes(String key) {
    try (InputStream in = inner.open(key, 0, TO_END)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  void put(String key, byte[] bytes) {
    inner.delete(List.of(key));
    try (PendingObject pending = inner.create(key)) {
      pending.stream().write(bytes);
      pending.commit();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  void remove(String key) {
    inner.delete(List.of(key));
  }

  private void at(Moment moment, String key, long position, Gate gate) throws IOException {
    Trap set = trap;
    if (set.moment == moment && set.part.is(key) && position >= set.after) {
      set.fault.strike(gate);
    }
  }

  private Gate gate() {
    Gate gate = new Gate();
    synchronized (gates) {
      gates.add(gate);
    }
    return gate;
  }

  @Override
  public PendingObject create(String key) throws IOException {
    at(Moment.CREATE, key, 0, gate());
    open.incrementAndGet();
    return new Pending(key, inner.create(key));
  }

  @Override
  public InputStream open(String key, long offset, long length) throws IOException {
    at(Moment.OPEN, key, 0, gate());
    InputStream stream = inner.open(key, offset, length);
    open.incrementAndGet();
    return new Reading(key, stream, offset);
  }

  @Override
  public Optional<StoredObject> stat(String key) throws IOException {
    at(Moment.STAT, key, 0, gate());
    return inner.stat(key);
  }

  @Override
  public Listing list(String prefix, boolean recursive) throws IOException {
    at(Moment.LIST, prefix, 0, gate());
    return inner.list(prefix, recursive);
  }

  @Override
  public void delete(Collection<String> keys) throws IOException {
    for (String key : keys) {
      at(Moment.DELETE, key, 0, gate());
    }
    inner.delete(keys);
  }

  @Override
  public String describe() {
    return name;
  }

  private final class Pending implements PendingObject {
    private final String key;
    private final PendingObject pending;
    private final Gate gate = gate();
    private final OutputStream out;
    private boolean closed;

    Pending(String key, PendingObject pending) {
      this.key = key;
      this.pending = pending;
      this.out = new Writing(key, pending.stream(), gate);
    }

    @Override
    public OutputStream stream() {
      return out;
    }

    @Override
    public StoredObject commit() throws IOException {
      at(Moment.COMMIT, key, 0, gate);
      StoredObject stored = pending.commit();
      at(Moment.COMMITTED, key, 0, gate);
      return stored;
    }

    @Override
    public void close() throws IOException {
      synchronized (this) {
        if (!closed) {
          closed = true;
          open.decrementAndGet();
        }
      }
      gate.close();
      pending.close();
    }
  }

  private final class Writing extends OutputStream {
    private final String key;
    private final OutputStream out;
    private final Gate gate;
    private long position;

    Writing(String key, OutputStream out, Gate gate) {
      this.key = key;
      this.out = out;
      this.gate = gate;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      at(Moment.WRITE, key, position, gate);
      out.write(bytes, from, count);
      position += count;
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }

  private final class Reading extends FilterInputStream {
    private final String key;
    private final Gate gate = gate();
    private long position;
    private boolean closed;

    Reading(String key, InputStream in, long position) {
      super(in);
      this.key = key;
      this.position = position;
    }

    @Override
    public int read() throws IOException {
      at(Moment.READ, key, position, gate);
      int read = super.read();
      position += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
      at(Moment.READ, key, position, gate);
      int read = super.read(into, from, Math.min(count, 64 * 1024));
      position += Math.max(0, read);
      return read;
    }

    @Override
    public void close() throws IOException {
      synchronized (this) {
        if (!closed) {
          closed = true;
          open.decrementAndGet();
        }
      }
      gate.close();
      super.close();
    }
  }
}
