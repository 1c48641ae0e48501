package io.pgops.it.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pgops.s3.Checksums;
import io.pgops.s3.S3Credentials;
import io.pgops.s3.S3Storage;
import io.pgops.storage.PendingObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.sync.RequestBody;

/** Objects on their way to a real S3 server, when the way is bad. */
class S3TransferIT {
  private static final int PART = 5 << 20;
  private static final int FOREVER = Integer.MAX_VALUE;
  private static final String PUT_OF_A = "PUT /[^/]+/a[? ](?!partNumber|uploadId)";
  private static final String COMPLETE = "POST /[^/]+/a\\?uploadId";

  private static final S3Server server = S3Server.start();
  private FaultyWay way;
  private String bucket;
  private S3Storage storage;

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void open() {
    way = FaultyWay.to(server.endpoint());
    bucket = server.createBucket();
    storage =
        server
            .storage(bucket, way.endpoint())
            .partSize(PART)
            .partsInFlight(1)
            .idleTimeout(Duration.ofSeconds(5))
            .attempts(3);
  }

  @AfterEach
  void close() throws IOException {
    storage.close();
    way.close();
  }

  private static byte[] content(int size) {
    byte[] content = new byte[size];
    new Random(size).nextBytes(content);
    return content;
  }

  private void put(byte[] content) throws IOException {
    try (PendingObject pending = storage.create("a")) {
      pending.stream().write(content);
      pending.commit();
    }
  }

  private byte[] read() throws IOException {
    try (InputStream stream = storage.open("a", 0, -1)) {
      return stream.readAllBytes();
    }
  }

  private void assertNothingThere() throws IOException {
    way.plan(Map.of());
    assertThat(server.objects(bucket)).isEmpty();
    assertThat(server.uploads(bucket)).isEmpty();
  }

  private static <T> FutureTask<T> started(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "transfer");
    thread.setDaemon(true);
    thread.start();
    return task;
  }

  @ParameterizedTest
  @EnumSource
  void everyChecksumModeWritesReadsAndDeletes(Checksums checksums) throws IOException {
    storage = storage.checksums(checksums);
    byte[] large = content(3 * PART + 17);
    put(large);
    assertThat(read()).isEqualTo(large);
    storage.delete(List.of("a"));
    put(content(10));
    assertThat(read()).isEqualTo(content(10));
    storage.delete(List.of("a", "b"));
    assertNothingThere();
  }

  @Test
  void aLostAnswerToAPutIsMadeUpFor() throws IOException {
    way.plan(PUT_OF_A, 1, Fault.LOST_RESPONSE);
    put(content(1000));
    assertThat(way.harmed()).hasSize(1);
    assertThat(read()).isEqualTo(content(1000));
  }

  @Test
  void aLostAnswerToACompletionIsMadeUpFor() throws IOException {
    way.plan(COMPLETE, 1, Fault.LOST_RESPONSE);
    put(content(2 * PART));
    assertThat(way.harmed()).hasSize(1);
    assertThat(read()).isEqualTo(content(2 * PART));
    assertThat(server.objects(bucket)).containsExactly("a");
  }

  @Test
  void aCompletionThatNobodyHearsOfIsStillACommit() throws IOException {
    way.plan(COMPLETE, 3, Fault.LOST_RESPONSE);
    put(content(2 * PART));
    assertThat(way.harmed()).hasSize(3);
    assertThat(read()).isEqualTo(content(2 * PART));
  }

  @Test
  void whatAnotherPublishedWhileOursWasOnItsWayIsNotOurs() throws IOException {
    try (PendingObject late = storage.create("a")) {
      late.stream().write(content(2 * PART));
      server.client().putObject(b -> b.bucket(bucket).key("a"), RequestBody.fromString("other"));
      way.plan(COMPLETE, 1, Fault.LOST_RESPONSE);
      assertThatThrownBy(late::commit).isInstanceOf(FileAlreadyExistsException.class);
    }
    assertThat(read()).isEqualTo("other".getBytes(StandardCharsets.UTF_8));
    assertThat(server.uploads(bucket)).isEmpty();
  }

  @Test
  void anErrorInAnAnswerThatSaysOkIsTriedAgain() throws IOException {
    way.plan(COMPLETE, 1, Fault.ERROR_IN_200);
    put(content(2 * PART));
    assertThat(way.harmed()).hasSize(1);
    assertThat(read()).isEqualTo(content(2 * PART));
  }

  @Test
  void anErrorInAnAnswerThatSaysOkIsAnError() throws IOException {
    way.plan(COMPLETE, FOREVER, Fault.ERROR_IN_200);
    assertThatThrownBy(() -> put(content(2 * PART)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("\"a\"")
        .hasMessageContaining(bucket)
        .hasMessageContaining("InternalError");
    assertNothingThere();
  }

  @Test
  void anUploadWhoseBeginningWasNotHeardOfIsEnded() throws IOException {
    way.plan("POST /[^/]+/a\\?uploads", 1, Fault.LOST_RESPONSE);
    put(content(2 * PART));
    assertThat(way.harmed()).hasSize(1);
    assertThat(server.uploads(bucket)).isEmpty();
    assertThat(server.objects(bucket)).containsExactly("a");
  }

  @Test
  void aFailedPartFailsTheObjectAndLeavesNothing() throws IOException {
    way.plan("PUT /[^/]+/a\\?partNumber=2", FOREVER, Fault.ERROR_500);
    assertThatThrownBy(() -> put(content(5 * PART)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("\"a\"")
        .hasMessageContaining(storage.describe());
    // as often as it was told to, and no more
    assertThat(way.harmed()).hasSize(3);
    assertNothingThere();
  }

  @Test
  void aStalledPartIsSentAgain() throws IOException {
    storage = storage.idleTimeout(Duration.ofMillis(500));
    way.plan("PUT /[^/]+/a\\?partNumber=1", 1, Fault.STALLED);
    put(content(2 * PART));
    assertThat(way.harmed()).hasSize(1);
    assertThat(read()).isEqualTo(content(2 * PART));
  }

  @Test
  void aReadThatIsCutGoesOnFromThere() throws IOException {
    put(content(2 * PART));
    way.plan("GET /[^/]+/a", 3, Fault.CUT_BODY);
    assertThat(read()).isEqualTo(content(2 * PART));
    assertThat(way.harmed()).hasSize(3);
  }

  @Test
  void aReadThatIsCutEachTimeIsAnErrorAndNeverShort() throws IOException {
    put(content(2 * PART));
    way.plan("GET /[^/]+/a", FOREVER, Fault.RESET);
    assertThatThrownBy(this::read)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("\"a\"")
        .hasMessageContaining(storage.describe());
  }

  @Test
  void anObjectThatIsAnotherMidwayIsAnError() throws IOException {
    put(content(2 * PART));
    way.plan("GET /[^/]+/a", 1, Fault.CUT_BODY);
    try (InputStream stream = storage.open("a", 0, -1)) {
      stream.readNBytes(100);
      server
          .client()
          .putObject(b -> b.bucket(bucket).key("a"), RequestBody.fromBytes(content(2 * PART + 1)));
      assertThatThrownBy(stream::readAllBytes).hasMessageContaining("changed");
    }
  }

  @Test
  void closingEndsABlockedRead() throws Exception {
    put(content(2 * PART));
    way.plan("GET /[^/]+/a", FOREVER, Fault.CUT_BODY);
    InputStream stream = storage.idleTimeout(Duration.ofMinutes(2)).open("a", 0, -1);
    way.plan("GET /[^/]+/a", FOREVER, Fault.STALLED);
    FutureTask<byte[]> reader = started(stream::readAllBytes);
    Thread.sleep(500);
    assertThat(reader.isDone()).isFalse();
    stream.close();
    assertEndsWithAnErrorThatNames(reader);
  }

  private void assertEndsWithAnErrorThatNames(FutureTask<?> task) {
    assertThatThrownBy(() -> task.get(10, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOf(IOException.class)
        .hasMessageContaining("\"a\"")
        .hasMessageContaining(storage.describe());
  }

  private FutureTask<Boolean> blockedWriter(PendingObject pending) throws Exception {
    way.plan("PUT /[^/]+/a\\?partNumber", FOREVER, Fault.STALLED);
    FutureTask<Boolean> writer =
        new FutureTask<>(
            () -> {
              for (int i = 0; i < 100; i++) {
                pending.stream().write(content(1 << 20));
              }
              return true;
            });
    return writer;
  }

  @Test
  void closingEndsABlockedWrite() throws Exception {
    storage = storage.idleTimeout(Duration.ofMinutes(2));
    PendingObject pending = storage.create("a");
    FutureTask<Boolean> writer = blockedWriter(pending);
    new Thread(writer, "transfer").start();
    Thread.sleep(1500);
    assertThat(writer.isDone()).isFalse();
    pending.close();
    assertEndsWithAnErrorThatNames(writer);
    assertNothingThere();
  }

  @Test
  void interruptingEndsABlockedWrite() throws Exception {
    storage = storage.idleTimeout(Duration.ofMinutes(2));
    try (PendingObject pending = storage.create("a")) {
      FutureTask<Boolean> writer = blockedWriter(pending);
      Thread thread = new Thread(writer, "transfer");
      thread.start();
      Thread.sleep(1500);
      assertThat(writer.isDone()).isFalse();
      thread.interrupt();
      assertEndsWithAnErrorThatNames(writer);
      way.plan(Map.of());
    }
    assertNothingThere();
  }

  @Test
  void closingEndsABlockedCommit() throws Exception {
    storage = storage.idleTimeout(Duration.ofMinutes(2));
    PendingObject pending = storage.create("a");
    pending.stream().write(content(100_000));
    way.plan(PUT_OF_A, FOREVER, Fault.STALLED);
    FutureTask<?> committer = started(pending::commit);
    Thread.sleep(500);
    assertThat(committer.isDone()).isFalse();
    pending.close();
    assertEndsWithAnErrorThatNames(committer);
    assertNothingThere();
  }

  @Test
  void uploadsOfAProcessThatDiedAreRemovedAndOthersAreLeftAlone() throws Exception {
    PendingObject died = storage.create("nightly/dead");
    died.stream().write(content(2 * PART));
    server.client().createMultipartUpload(b -> b.bucket(bucket).key("nightly/others"));
    assertThat(server.uploads(bucket)).containsExactly("nightly/dead", "nightly/others");
    Thread.sleep(3000);

    put(content(2 * PART));
    assertThat(server.uploads(bucket)).hasSize(2);
    storage.delete(List.of("a"));

    try (S3Storage later = storage.abandonedAfter(Duration.ofSeconds(2));
        PendingObject next = later.create("a")) {
      next.stream().write(content(2 * PART));
      next.commit();
    }
    assertThat(server.uploads(bucket)).containsExactly("nightly/others");
    assertThat(server.objects(bucket)).containsExactly("a");
    died.close();
  }

  @Test
  void whatCannotBeDeletedIsNamed() throws IOException {
    way.plan("POST", FOREVER, Fault.ERROR_500);
    assertThatThrownBy(() -> storage.delete(List.of("one", "two")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("\"one\"")
        .hasMessageContaining("\"two\"")
        .hasMessageContaining(storage.describe());
  }

  @Test
  void aWrongSecretIsAnErrorThatDoesNotShowIt() {
    try (S3Storage wrong =
        storage.credentials(() -> S3Credentials.of(S3Server.KEY, "a-wrong-secret"))) {
      assertThatThrownBy(() -> wrong.stat("a"))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("403")
          .hasMessageContaining(storage.describe())
          .hasMessageNotContaining("a-wrong-secret");
    }
  }

  @Test
  void anEndpointThatIsNotThereIsAnErrorThatNamesIt() {
    try (S3Storage nowhere = storage.endpoint(URI.create("http://127.0.0.1:1")).attempts(2)) {
      assertThatThrownBy(() -> nowhere.list("", true))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("http://127.0.0.1:1");
    }
  }
}
