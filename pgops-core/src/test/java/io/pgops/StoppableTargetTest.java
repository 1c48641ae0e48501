package io.pgops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pgops.internal.exec.Activity;
import io.pgops.internal.exec.Cancellation;
import io.pgops.storage.Listing;
import io.pgops.storage.PendingObject;
import io.pgops.storage.StorageTarget;
import io.pgops.storage.StoredObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class StoppableTargetTest {
  private final Cancellation cancellation = new Cancellation();
  private final Target inner = new Target();
  private final StoppableTarget target = new StoppableTarget(inner, cancellation, new Activity());

  @Test
  void aStopInterruptsTheThreadThatIsInside() throws Exception {
    CompletableFuture<Boolean> flagAfterwards = new CompletableFuture<>();
    CompletableFuture<Throwable> failure = new CompletableFuture<>();
    Thread worker =
        new Thread(
            () -> {
              try {
                target.stat("blocks");
              } catch (IOException e) {
                failure.complete(e);
              }
              flagAfterwards.complete(Thread.currentThread().isInterrupted());
            });
    worker.start();
    inner.inside.await();

    cancellation.cancel("enough");

    assertThat(failure.get(10, TimeUnit.SECONDS)).isInstanceOf(InterruptedIOException.class);
    // what the worker does next must not stumble over an interrupt that was for the target
    assertThat(flagAfterwards.get(10, TimeUnit.SECONDS)).isFalse();
  }

  @Test
  void aStopClosesWhatIsOpen() throws Exception {
    PendingObject pending = target.create("a");
    InputStream stream = target.open("b", 0, StorageTarget.TO_END);

    cancellation.cancel("enough");

    assertThat(inner.pendingClosed.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(inner.streamClosed.await(10, TimeUnit.SECONDS)).isTrue();
    pending.close();
    stream.close();
  }

  @Test
  void whatWasClosedBeforeIsNotClosedByAStop() throws Exception {
    target.create("a").close();
    inner.pendingClosed = new CountDownLatch(1);

    cancellation.cancel("enough");

    assertThat(inner.pendingClosed.await(200, TimeUnit.MILLISECONDS)).isFalse();
  }

  @Test
  void afterAStopNothingIsBegunAnyMore() throws Exception {
    try (PendingObject pending = target.create("a")) {
      cancellation.cancel("enough");

      assertThatThrownBy(() -> pending.stream().write(1)).isInstanceOf(IOException.class);
      assertThatThrownBy(pending::commit).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> target.create("b")).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> target.list("", true)).isInstanceOf(IOException.class);
      assertThat(inner.committed).isFalse();
    }
  }

  @Test
  void whatATargetMustNotThrowIsAFailureOfTheStorage() {
    assertThatThrownBy(() -> target.list("", true))
        .isInstanceOf(IOException.class)
        .hasMessage("UnsupportedOperationException: no lists here");
  }

  private static final class Target implements StorageTarget {
    private final CountDownLatch inside = new CountDownLatch(1);
    private final CountDownLatch streamClosed = new CountDownLatch(1);
    private volatile CountDownLatch pendingClosed = new CountDownLatch(1);
    private volatile boolean committed;

    @Override
    public PendingObject create(String key) {
      return new PendingObject() {
        private final OutputStream bytes = new ByteArrayOutputStream();

        @Override
        public OutputStream stream() {
          return bytes;
        }

        @Override
        public StoredObject commit() {
          committed = true;
          return StoredObject.of(key, 0, Instant.EPOCH);
        }

        @Override
        public void close() {
          pendingClosed.countDown();
        }
      };
    }

    @Override
    public InputStream open(String key, long offset, long length) {
      return new InputStream() {
        @Override
        public int read() {
          return -1;
        }

        @Override
        public void close() {
          streamClosed.countDown();
        }
      };
    }

    @Override
    public Optional<StoredObject> stat(String key) throws IOException {
      inside.countDown();
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("the thread was interrupted");
      }
      return Optional.empty();
    }

    @Override
    public Listing list(String prefix, boolean recursive) {
      throw new UnsupportedOperationException("no lists here");
    }

    @Override
    public void delete(Collection<String> keys) {
      assertThat(List.copyOf(keys)).isEmpty();
    }

    @Override
    public String describe() {
      return "a target";
    }
  }
}
