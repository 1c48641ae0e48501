package io.pgops.s3;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;

/** Shows every attempt, and the bytes that it moves, to the {@link Call} that it is made for. */
final class WatchedHttp implements SdkHttpClient {
  private final SdkHttpClient client;

  WatchedHttp(SdkHttpClient client) {
    this.client = client;
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    Call<?> call = Call.current();
    return call == null
        ? client.prepareRequest(request)
        : new Attempt(call, client.prepareRequest(watched(request, call)));
  }

  private static HttpExecuteRequest watched(HttpExecuteRequest request, Call<?> call) {
    HttpExecuteRequest.Builder watched =
        HttpExecuteRequest.builder()
            .request(request.httpRequest())
            .metricCollector(request.metricCollector().orElse(null));
    ContentStreamProvider content = request.contentStreamProvider().orElse(null);
    if (content != null) {
      watched.contentStreamProvider(() -> new Moving(content.newStream(), call));
    }
    return watched.build();
  }

  @Override
  public String clientName() {
    return client.clientName();
  }

  @Override
  public void close() {
    client.close();
  }

  private record Attempt(Call<?> watching, ExecutableHttpRequest request)
      implements ExecutableHttpRequest {
    @Override
    public HttpExecuteResponse call() throws IOException {
      watching.attempting(request);
      HttpExecuteResponse response = request.call();
      watching.moved();
      @Nullable AbortableInputStream body = response.responseBody().orElse(null);
      HttpExecuteResponse.Builder watched =
          HttpExecuteResponse.builder().response(response.httpResponse());
      if (body != null) {
        watched.responseBody(AbortableInputStream.create(new Moving(body, watching), body));
      }
      return watched.build();
    }

    @Override
    public void abort() {
      request.abort();
    }
  }

  private static final class Moving extends FilterInputStream {
    private final Call<?> call;

    Moving(InputStream stream, Call<?> call) {
      super(stream);
      this.call = call;
    }

    @Override
    public int read() throws IOException {
      int read = in.read();
      call.moved();
      return read;
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
      int read = in.read(into, from, count);
      call.moved();
      return read;
    }
  }
}
