package io.pgops.internal.stream;

import com.github.luben.zstd.EndDirective;
import com.github.luben.zstd.ZstdCompressCtx;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * One frame, with a checksum of its content. Closing it ends the frame, and closes the stream
 * below. Not thread-safe.
 *
 * <p>An archive of many small entries has as many frames, and making zstd's state anew takes some
 * 80 µs, twenty times as long as compressing such an entry: so the state is used again.
 */
final class ZstdOutputStream extends OutputStream {
  private static final int BUFFER_BYTES = 64 * 1024;

  /** States that nobody uses; more than these are freed. */
  private static final BlockingQueue<State> SPARE = new ArrayBlockingQueue<>(4);

  private final OutputStream out;
  private final byte[] one = new byte[1];
  private final State state;
  private boolean closed;

  /**
   * @param level as in {@link Compression}
   */
  ZstdOutputStream(OutputStream out, int level) {
    this.out = out;
    State spare = SPARE.poll();
    state = spare == null ? new State() : spare;
    state.context.setLevel(level);
    state.context.setChecksum(true);
  }

  @Override
  public void write(int b) throws IOException {
    one[0] = (byte) b;
    write(one, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (closed) {
      throw new IOException("the stream is closed");
    }
    int from = offset;
    int end = offset + length;
    while (from < end) {
      int piece = Math.min(end - from, state.input.remaining());
      state.input.put(bytes, from, piece);
      from += piece;
      if (!state.input.hasRemaining()) {
        compress(EndDirective.CONTINUE);
      }
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  private void compress(EndDirective directive) throws IOException {
    state.input.flip();
    boolean isDone;
    do {
      isDone = state.context.compressDirectByteBufferStream(state.output, state.input, directive);
      out.write(state.bytes, 0, state.drain());
    } while (directive == EndDirective.END ? !isDone : state.input.hasRemaining());
    state.input.clear();
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (out) {
      compress(EndDirective.END);
    } finally {
      state.giveBack();
    }
  }

  /** What lies outside the heap, and the array that it is copied to. */
  private static final class State {
    private final ZstdCompressCtx context = new ZstdCompressCtx();
    private final ByteBuffer input = ByteBuffer.allocateDirect(BUFFER_BYTES);
    private final ByteBuffer output = ByteBuffer.allocateDirect(BUFFER_BYTES);
    private final byte[] bytes = new byte[BUFFER_BYTES];

    private int drain() {
      output.flip();
      int length = output.remaining();
      output.get(bytes, 0, length);
      output.clear();
      return length;
    }

    private void giveBack() {
      input.clear();
      output.clear();
      // also forgets a frame that a failure cut off
      context.reset();
      if (!SPARE.offer(this)) {
        context.close();
      }
    }
  }
}
