package io.pgops;

import io.pgops.error.OperationCancelledException;
import io.pgops.internal.exec.Threads;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Many small reads from a target, some of them at once: each takes a round trip. */
final class ParallelReads {
  /** At once. */
  private static final int READERS = 16;

  private ParallelReads() {}

  /** The results, in the order of the items. The first failure ends it. */
  static <T, R> List<R> of(List<T> items, Function<T, R> read) {
    List<R> results = new ArrayList<>(items.size());
    if (items.size() < 2) {
      items.forEach(item -> results.add(read.apply(item)));
      return results;
    }
    ExecutorService readers =
        Executors.newFixedThreadPool(Math.min(READERS, items.size()), Threads.factory("read"));
    try {
      List<Future<R>> reads = new ArrayList<>(items.size());
      items.forEach(item -> reads.add(readers.submit(() -> read.apply(item))));
      for (Future<R> running : reads) {
        results.add(running.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OperationCancelledException(
          "Reading was cancelled: the thread was interrupted.", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(e.getCause());
    } finally {
      readers.shutdownNow();
    }
  }
}
