package io.pgops.it.s3;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.s3.S3Storage;
import io.pgops.storage.StorageTarget;
import io.pgops.testkit.StorageTargetContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** The contract of every target, on a real S3 server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S3StorageContractIT extends StorageTargetContract {
  private S3Server server;
  private String bucket;
  private S3Storage storage;

  @BeforeAll
  void startServer() {
    server = S3Server.start();
  }

  @Override
  protected StorageTarget emptyTarget() {
    bucket = server.createBucket();
    storage = server.storage(bucket);
    return storage;
  }

  @AfterEach
  void nothingUnfinishedIsLeft() {
    assertThat(server.uploads(bucket)).isEmpty();
    assertThat(server.objects(bucket)).noneMatch(key -> key.contains(".pending-"));
    storage.close();
  }

  @AfterAll
  void stopServer() {
    server.close();
  }
}
