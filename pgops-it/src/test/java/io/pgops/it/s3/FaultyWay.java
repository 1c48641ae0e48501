package io.pgops.it.s3;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What lies between a client and an S3 server: a proxy on the loopback that understands just enough
 * of HTTP to know where a request begins and ends, and does to it what it was told to.
 */
final class FaultyWay implements AutoCloseable {
  private static final int BUFFER = 16 * 1024;
  private static final int THROTTLE_MILLIS = 3;
  private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *(\\d+)");
  private static final Pattern CONTINUE = Pattern.compile("(?im)^expect: *100-continue");

  private final URI server;
  private final ServerSocket listening;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final Set<Socket> stalled = ConcurrentHashMap.newKeySet();
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicLong received = new AtomicLong();
  private final AtomicInteger refusals = new AtomicInteger();
  private final List<String> harmed = new CopyOnWriteArrayList<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile Map<Integer, Fault> faults = Map.of();
  private volatile @Nullable Chosen chosen;

  private FaultyWay(URI server, ServerSocket listening) {
    this.server = server;
    this.listening = listening;
    start("accept", this::accept);
  }

  static FaultyWay to(URI server) {
    try {
      return new FaultyWay(server, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + listening.getLocalPort());
  }

  /** From now on, counting anew from 1. */
  void plan(Map<Integer, Fault> planned) {
    faults = Map.copyOf(planned);
    chosen = null;
    refusals.set(0);
    harmed.clear();
    received.set(0);
    requests.set(0);
  }

  /** From now on, from the next request of this kind on: so many in a row. */
  void plan(String beginning, int count, Fault fault) {
    plan(Map.of());
    chosen = new Chosen(beginning, new AtomicInteger(count), fault);
  }

  private record Chosen(String beginning, AtomicInteger left, Fault fault) {
    @Nullable Fault of(String head) {
      return Pattern.compile(beginning).matcher(head).lookingAt() && left.getAndDecrement() > 0
          ? fault
          : null;
    }
  }

  private @Nullable Fault fault(int number, String head) {
    Chosen now = chosen;
    return now == null ? faults.get(number) : now.of(head);
  }

  int requests() {
    return requests.get();
  }

  /** Bytes from the server, headers among them. */
  long received() {
    return received.get();
  }

  /** The first line of each request that something happened to. */
  List<String> harmed() {
    return List.copyOf(harmed);
  }

  /** Connections of clients, without those that were stalled. */
  int connections() {
    return open.size();
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        Socket client = listening.accept();
        if (refusals.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
          reset(client);
        } else {
          open.add(client);
          start("client", () -> serve(client));
        }
      } catch (IOException e) {
        if (!listening.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private static void start(String name, Runnable work) {
    Thread thread = new Thread(work, "faulty-way-" + name);
    thread.setDaemon(true);
    thread.start();
  }

  private void serve(Socket client) {
    try (Socket upstream = new Socket(server.getHost(), server.getPort())) {
      upstream.setTcpNoDelay(true);
      client.setTcpNoDelay(true);
      Answers answers = new Answers(client, upstream);
      start("server", answers);
      while (request(client, upstream, answers)) {
        // the next one
      }
    } catch (IOException e) {
      // one of the two is gone: so is the way
    } finally {
      open.remove(client);
      reset(client);
    }
  }

  /** False when the client has gone. */
  private boolean request(Socket client, Socket upstream, Answers answers) throws IOException {
    InputStream in = client.getInputStream();
    @Nullable String head = head(in);
    if (head == null) {
      return false;
    }
    Fault fault = fault(requests.incrementAndGet(), head);
    if (fault != null && fault != Fault.THROTTLED) {
      harmed.add(head.substring(0, head.indexOf('\r')));
    }
    Matcher length = LENGTH.matcher(head);
    long body = length.find() ? Long.parseLong(length.group(1)) : 0;
    OutputStream out = upstream.getOutputStream();
    byte[] headBytes = head.getBytes(StandardCharsets.ISO_8859_1);
    answers.fault = fault;
    if (fault == Fault.REFUSED) {
      refusals.set(1);
      return false;
    }
    if (fault == Fault.ERROR_500 || fault == Fault.SLOW_DOWN || fault == Fault.ERROR_IN_200) {
      refuse(client, head, body, fault);
      return true;
    }
    if (fault == Fault.RESET || fault == Fault.STALLED) {
      out.write(headBytes, 0, body == 0 ? headBytes.length / 2 : headBytes.length);
      pass(in, out, body / 2, 0);
      if (fault == Fault.STALLED) {
        stall(client);
      }
      return false;
    }
    out.write(headBytes);
    pass(in, out, body, fault == Fault.THROTTLED ? THROTTLE_MILLIS : 0);
    return true;
  }

  /** For good: what the client sent and nobody reads hides whether it has gone. */
  private void stall(Socket client) throws IOException {
    stalled.add(client);
    open.remove(client);
    try {
      closed.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static void refuse(Socket client, String head, long body, Fault fault)
      throws IOException {
    OutputStream out = client.getOutputStream();
    if (CONTINUE.matcher(head).find()) {
      out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }
    pass(client.getInputStream(), OutputStream.nullOutputStream(), body, 0);
    boolean slow = fault == Fault.SLOW_DOWN;
    String text =
        head.startsWith("HEAD")
            ? ""
            : "<?xml version=\"1.0\"?><Error><Code>"
                + (slow ? "SlowDown" : "InternalError")
                + "</Code><Message>Please try again.</Message></Error>";
    out.write(
        ("HTTP/1.1 "
                + (fault == Fault.ERROR_IN_200
                    ? "200 OK"
                    : slow ? "503 Slow Down" : "500 Internal Server Error")
                + "\r\nContent-Type: application/xml\r\nContent-Length: "
                + text.length()
                + "\r\n\r\n"
                + text)
            .getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  private static void pass(InputStream in, OutputStream out, long count, int pause)
      throws IOException {
    byte[] buffer = new byte[BUFFER];
    long left = count;
    while (left > 0) {
      int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (read < 0) {
        throw new EOFException();
      }
      out.write(buffer, 0, read);
      left -= read;
      if (pause > 0) {
        try {
          Thread.sleep(pause);
        } catch (InterruptedException e) {
          throw new IOException(e);
        }
      }
    }
    out.flush();
  }

  /** Null at the end of the connection. */
  private static @Nullable String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    int ending = 0;
    while (ending < 4) {
      int b = in.read();
      if (b < 0) {
        return null;
      }
      head.write(b);
      ending = b == (ending % 2 == 0 ? '\r' : '\n') ? ending + 1 : b == '\r' ? 1 : 0;
    }
    return head.toString(StandardCharsets.ISO_8859_1);
  }

  private static synchronized void reset(Socket socket) {
    try {
      if (!socket.isClosed()) {
        socket.setSoLinger(true, 0);
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    closed.countDown();
    listening.close();
    open.forEach(FaultyWay::reset);
    stalled.forEach(FaultyWay::reset);
  }

  /** Brings answers back, as many bytes at a time as there are. */
  private final class Answers implements Runnable {
    private final Socket client;
    private final Socket upstream;
    private volatile @Nullable Fault fault;

    Answers(Socket client, Socket upstream) {
      this.client = client;
      this.upstream = upstream;
    }

    @Override
    public void run() {
      byte[] buffer = new byte[BUFFER];
      try {
        InputStream in = upstream.getInputStream();
        OutputStream out = client.getOutputStream();
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          received.addAndGet(read);
          boolean interim =
              new String(buffer, 0, Math.min(read, 12), StandardCharsets.US_ASCII)
                  .startsWith("HTTP/1.1 100");
          Fault now = interim ? null : fault;
          if (now == Fault.LOST_RESPONSE) {
            break;
          }
          out.write(buffer, 0, now == Fault.CUT_BODY ? read - Math.max(1, read / 4) : read);
          out.flush();
          if (now == Fault.CUT_BODY) {
            break;
          }
          if (now == Fault.THROTTLED) {
            Thread.sleep(THROTTLE_MILLIS);
          }
        }
      } catch (IOException | InterruptedException e) {
        // the way ends below
      } finally {
        reset(client);
        reset(upstream);
      }
    }
  }
}
