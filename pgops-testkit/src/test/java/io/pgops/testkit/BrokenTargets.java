package io.pgops.testkit;

import io.pgops.storage.Listing;
import io.pgops.storage.PendingObject;
import io.pgops.storage.StorageTarget;
import io.pgops.storage.StoredObject;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Targets that break the contract in one way each, by what they do. */
final class BrokenTargets {
  private BrokenTargets() {}

  static Map<String, Supplier<StorageTarget>> all() {
    Map<String, Supplier<StorageTarget>> all = new LinkedHashMap<>();
    all.put("is naive", NaiveStorage::new);
    writing(all);
    closing(all);
    reading(all);
    looking(all);
    deleting(all);
    all.put(
        "describes nothing",
        () ->
            new Altered() {
              @Override
              public String describe() {
                return " ";
              }
            });
    all.put(
        "refuses spaces",
        () ->
            creating(
                key -> {
                  if (key.contains(" ")) {
                    throw new IllegalStateException("space");
                  }
                  return key;
                }));
    all.put(
        "refuses long keys",
        () ->
            creating(
                key -> {
                  if (key.length() > 1000 && key.length() < 1025) {
                    throw new IllegalStateException("long");
                  }
                  return key;
                }));
    all.put(
        "mangles what is not ASCII",
        () ->
            creating(
                key ->
                    new String(
                        key.getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII)));
    all.put("takes bad keys", () -> creating(key -> key.contains("..") ? "fixed" : key));
    all.put(
        "takes prefixes without a slash",
        () ->
            new Altered() {
              @Override
              public Listing list(String prefix, boolean recursive) throws IOException {
                return super.list(prefix.equals("folder") ? "folder/" : prefix, recursive);
              }
            });
    return all;
  }

  private static void writing(Map<String, Supplier<StorageTarget>> all) {
    all.put(
        "has a new stream at each call",
        () ->
            pending(
                whole ->
                    new Altered.Pending(whole) {
                      @Override
                      public OutputStream stream() {
                        return new Altered.Stream(whole.stream());
                      }
                    }));
    all.put(
        "ignores where in the array the bytes are",
        () ->
            streams(
                whole ->
                    new Altered.Stream(whole) {
                      @Override
                      public void write(byte[] bytes, int from, int count) throws IOException {
                        super.write(bytes, 0, count);
                      }
                    }));
    all.put(
        "tells another size from commit",
        () ->
            pending(
                whole ->
                    new Altered.Pending(whole) {
                      @Override
                      public StoredObject commit() throws IOException {
                        StoredObject stored = super.commit();
                        return StoredObject.of(
                            stored.key(), stored.size() + 1, stored.lastModified());
                      }
                    }));
    all.put(
        "calls a commit failed that was none",
        () ->
            pending(
                whole ->
                    new Altered.Pending(whole) {
                      @Override
                      public StoredObject commit() throws IOException {
                        StoredObject stored = super.commit();
                        throw new IOException("after " + stored);
                      }
                    }));
    all.put(
        "swallows failed writes",
        () ->
            streams(
                whole ->
                    new Altered.Stream(whole) {
                      @Override
                      public void write(byte[] bytes, int from, int count) {
                        try {
                          super.write(bytes, from, count);
                        } catch (IOException e) {
                          return;
                        }
                      }
                    }));
    all.put(
        "does not commit once the stream is closed",
        () ->
            pending(
                whole ->
                    new Altered.Pending(whole) {
                      private boolean closed;
                      private final OutputStream stream =
                          new Altered.Stream(whole.stream()) {
                            @Override
                            public void close() throws IOException {
                              closed = true;
                              super.close();
                            }
                          };

                      @Override
                      public OutputStream stream() {
                        return stream;
                      }

                      @Override
                      public StoredObject commit() throws IOException {
                        if (closed) {
                          throw new IOException("closed");
                        }
                        return super.commit();
                      }
                    }));
    all.put(
        "commits twice",
        () ->
            pending(
                whole ->
                    new Altered.Pending(whole) {
                      @Override
                      public StoredObject commit() throws IOException {
                        try {
                          return super.commit();
                        } catch (IllegalStateException e) {
                          return StoredObject.of("a", 0, Instant.EPOCH);
                        }
                      }
                    }));
    all.put(
        "forgets a failed write",
        () ->
            pending(
                whole ->
                    new Altered.Pending(whole) {
                      private final OutputStream stream =
                          new Altered.Stream(whole.stream()) {
                            private boolean closed;

                            @Override
                            public void write(byte[] bytes, int from, int count)
                                throws IOException {
                              if (closed) {
                                throw new IOException("object a in in-memory storage is closed");
                              }
                              super.write(bytes, from, count);
                            }

                            @Override
                            public void close() {
                              closed = true;
                            }
                          };

                      @Override
                      public OutputStream stream() {
                        return stream;
                      }
                    }));
    all.put(
        "looks for the key and then overwrites",
        () ->
            new Altered() {
              @Override
              PendingObject pending(String key, PendingObject whole) {
                return new Pending(whole) {
                  @Override
                  public StoredObject commit() throws IOException {
                    if (storage.stat(key).isPresent()) {
                      throw new FileAlreadyExistsException(key, null, describe());
                    }
                    try {
                      return super.commit();
                    } catch (FileAlreadyExistsException e) {
                      return storage.stat(key).orElseThrow();
                    }
                  }
                };
              }
            });
    all.put(
        "reserves a key for ever",
        () ->
            new Altered() {
              private final Set<String> reserved = ConcurrentHashMap.newKeySet();

              @Override
              public PendingObject create(String key) throws IOException {
                if (!reserved.add(key)) {
                  throw new FileAlreadyExistsException(key, null, describe());
                }
                return super.create(key);
              }
            });
    all.put(
        "takes no second writer",
        () ->
            new Altered() {
              private int writers;

              @Override
              public synchronized PendingObject create(String key) throws IOException {
                if (writers > 0) {
                  throw new IOException("busy");
                }
                writers++;
                return super.create(key);
              }

              @Override
              PendingObject pending(String key, PendingObject whole) {
                return new Pending(whole) {
                  @Override
                  public void close() throws IOException {
                    writers--;
                    super.close();
                  }
                };
              }
            });
    all.put(
        "shrugs interrupts off",
        () ->
            streams(
                whole ->
                    new Altered.Stream(whole) {
                      private boolean shrugged;

                      @Override
                      public void write(byte[] bytes, int from, int count) throws IOException {
                        if (!shrugged && Thread.interrupted()) {
                          shrugged = true;
                        }
                        try {
                          super.write(bytes, from, count);
                        } catch (InterruptedIOException e) {
                          if (shrugged) {
                            throw e;
                          }
                          shrugged = true;
                          boolean cleared = Thread.interrupted();
                          while (cleared && !Thread.currentThread().isInterrupted()) {
                            Thread.onSpinWait();
                          }
                        }
                      }
                    }));
  }

  private static void closing(Map<String, Supplier<StorageTarget>> all) {
    all.put(
        "ignores close",
        () ->
            pending(
                whole ->
                    new Altered.Pending(whole) {
                      @Override
                      public void close() {}
                    }));
    all.put(
        "commits on close",
        () ->
            pending(
                whole ->
                    new Altered.Pending(whole) {
                      private boolean done;

                      @Override
                      public StoredObject commit() throws IOException {
                        done = true;
                        return super.commit();
                      }

                      @Override
                      public void close() throws IOException {
                        if (!done) {
                          commit();
                        }
                        super.close();
                      }
                    }));
    all.put(
        "deletes the key on close",
        () ->
            new Altered() {
              @Override
              PendingObject pending(String key, PendingObject whole) {
                return new Pending(whole) {
                  @Override
                  public void close() throws IOException {
                    super.close();
                    storage.delete(List.of(key));
                  }
                };
              }
            });
  }

  private static void reading(Map<String, Supplier<StorageTarget>> all) {
    all.put(
        "reads from the start",
        () ->
            new Altered() {
              @Override
              public InputStream open(String key, long offset, long length) throws IOException {
                return super.open(key, 0, length);
              }
            });
    all.put(
        "reads to the end",
        () ->
            new Altered() {
              @Override
              public InputStream open(String key, long offset, long length) throws IOException {
                return super.open(key, offset, TO_END);
              }
            });
    all.put(
        "loses the last byte",
        () ->
            new Altered() {
              @Override
              public InputStream open(String key, long offset, long length) throws IOException {
                byte[] all = super.open(key, offset, length).readAllBytes();
                return new ByteArrayInputStream(all, 0, Math.max(0, all.length - 1));
              }
            });
    all.put(
        "reads signed bytes",
        () ->
            new Altered() {
              @Override
              public InputStream open(String key, long offset, long length) throws IOException {
                return new FilterInputStream(super.open(key, offset, length)) {
                  @Override
                  public int read() throws IOException {
                    return (byte) super.read();
                  }

                  @Override
                  public int read(byte[] into, int from, int count) throws IOException {
                    return super.read(into, from, count);
                  }
                };
              }
            });
    all.put(
        "skips as far as asked",
        () ->
            new Altered() {
              @Override
              public InputStream open(String key, long offset, long length) throws IOException {
                return new FilterInputStream(super.open(key, offset, length)) {
                  @Override
                  public long skip(long count) {
                    return count;
                  }
                };
              }
            });
    all.put(
        "clips ranges",
        () ->
            new Altered() {
              @Override
              public InputStream open(String key, long offset, long length) throws IOException {
                long size = storage.stat(key).map(StoredObject::size).orElse(0L);
                long from = Math.min(offset, size);
                return super.open(
                    key, from, length == TO_END ? TO_END : Math.min(length, size - from));
              }
            });
    all.put(
        "takes negative ranges",
        () ->
            new Altered() {
              @Override
              public InputStream open(String key, long offset, long length) throws IOException {
                return super.open(key, Math.max(0, offset), Math.max(TO_END, length));
              }
            });
    all.put(
        "has another exception for what is missing",
        () ->
            new Altered() {
              @Override
              public InputStream open(String key, long offset, long length) throws IOException {
                try {
                  return super.open(key, offset, length);
                } catch (NoSuchFileException e) {
                  throw new FileNotFoundException(e.getMessage());
                }
              }
            });
    all.put(
        "shares one stream",
        () ->
            new Altered() {
              private final Map<String, InputStream> streams = new ConcurrentHashMap<>();

              @Override
              public InputStream open(String key, long offset, long length) throws IOException {
                InputStream own = super.open(key, offset, length);
                InputStream shared = streams.putIfAbsent(key, own);
                return shared == null ? own : shared;
              }
            });
  }

  private static void looking(Map<String, Supplier<StorageTarget>> all) {
    all.put(
        "has no time",
        () ->
            new Altered() {
              @Override
              public Optional<StoredObject> stat(String key) throws IOException {
                return super.stat(key).map(o -> StoredObject.of(o.key(), o.size(), Instant.EPOCH));
              }
            });
    all.put(
        "takes a folder for an object",
        () ->
            new Altered() {
              @Override
              public Optional<StoredObject> stat(String key) throws IOException {
                return key.equals("folder")
                    ? Optional.of(StoredObject.of(key, 0, Instant.now()))
                    : super.stat(key);
              }
            });
    all.put(
        "lists never deep",
        () ->
            new Altered() {
              @Override
              public Listing list(String prefix, boolean recursive) throws IOException {
                return super.list(prefix, false);
              }
            });
    all.put(
        "lists always deep",
        () ->
            new Altered() {
              @Override
              public Listing list(String prefix, boolean recursive) throws IOException {
                return super.list(prefix, true);
              }
            });
    all.put(
        "has no folder that is not there",
        () ->
            new Altered() {
              @Override
              public Listing list(String prefix, boolean recursive) throws IOException {
                Listing listing = super.list(prefix, recursive);
                if (listing.objects().isEmpty() && listing.folders().isEmpty()) {
                  throw new NoSuchFileException(prefix);
                }
                return listing;
              }
            });
    all.put(
        "lists one page",
        () ->
            new Altered() {
              @Override
              public Listing list(String prefix, boolean recursive) throws IOException {
                Listing listing = super.list(prefix, recursive);
                return Listing.of(
                    listing.objects().stream().limit(1000).toList(), listing.folders());
              }
            });
    all.put(
        "lists folders that hold pending objects",
        () ->
            new Altered() {
              @Override
              PendingObject pending(String key, PendingObject whole) {
                if (key.equals("f/sub/b")) {
                  visible = true;
                }
                return whole;
              }

              private boolean visible;

              @Override
              public Listing list(String prefix, boolean recursive) throws IOException {
                Listing listing = super.list(prefix, recursive);
                return visible && prefix.equals("f/") && !recursive
                    ? Listing.of(listing.objects(), List.of("f/sub/"))
                    : listing;
              }
            });
    all.put(
        "keeps empty folders",
        () ->
            new Altered() {
              private final Set<String> folders = ConcurrentHashMap.newKeySet();

              @Override
              PendingObject pending(String key, PendingObject whole) {
                folders.add(key.substring(0, key.indexOf('/') + 1));
                return whole;
              }

              @Override
              public Listing list(String prefix, boolean recursive) throws IOException {
                folders.remove("");
                return prefix.isEmpty() && !recursive
                    ? Listing.of(super.list(prefix, false).objects(), folders)
                    : super.list(prefix, recursive);
              }
            });
  }

  private static void deleting(Map<String, Supplier<StorageTarget>> all) {
    all.put(
        "deletes nothing",
        () ->
            new Altered() {
              @Override
              public void delete(Collection<String> keys) {}
            });
    all.put(
        "does not delete what is missing",
        () ->
            new Altered() {
              @Override
              public void delete(Collection<String> keys) throws IOException {
                for (String key : keys) {
                  if (storage.stat(key).isEmpty()) {
                    throw new NoSuchFileException(key);
                  }
                }
                super.delete(keys);
              }
            });
    all.put(
        "deletes folders",
        () ->
            new Altered() {
              @Override
              public void delete(Collection<String> keys) throws IOException {
                super.delete(keys);
                for (String key : keys) {
                  super.delete(
                      storage.list(key + "/", true).objects().stream()
                          .map(StoredObject::key)
                          .toList());
                }
              }
            });
    all.put(
        "deletes pending objects",
        () ->
            new Altered() {
              private final Map<String, PendingObject> open = new ConcurrentHashMap<>();

              @Override
              PendingObject pending(String key, PendingObject whole) {
                open.put(key, whole);
                return whole;
              }

              @Override
              public void delete(Collection<String> keys) throws IOException {
                for (String key : keys) {
                  if (open.containsKey(key)) {
                    open.get(key).close();
                  }
                }
                super.delete(keys);
              }
            });
  }

  private static StorageTarget creating(UnaryOperator<String> key) {
    return new Altered() {
      @Override
      public PendingObject create(String asked) throws IOException {
        return super.create(key.apply(asked));
      }
    };
  }

  private static StorageTarget pending(UnaryOperator<PendingObject> altered) {
    return new Altered() {
      @Override
      PendingObject pending(String key, PendingObject whole) {
        return altered.apply(whole);
      }
    };
  }

  private static StorageTarget streams(UnaryOperator<OutputStream> altered) {
    return pending(
        whole ->
            new Altered.Pending(whole) {
              private final OutputStream stream = altered.apply(whole.stream());

              @Override
              public OutputStream stream() {
                return stream;
              }
            });
  }
}
