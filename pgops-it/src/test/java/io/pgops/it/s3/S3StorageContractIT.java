package io.pgops.it.s3;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.storage.StorageTarget;
import io.pgops.testkit.StorageTargetContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;

/** The contract of every target, on a real S3 server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S3StorageContractIT extends StorageTargetContract {
  private final S3Server server = S3Server.start();
  private String bucket = "";

  @Override
  protected StorageTarget emptyTarget() {
    bucket = server.createBucket();
    return server.storage(bucket);
  }

  @AfterEach
  void nothingUnfinishedIsLeft() {
    assertThat(server.uploads(bucket)).isEmpty();
    assertThat(server.objects(bucket)).noneMatch(key -> key.contains(".pending-"));
  }

  @AfterAll
  void stopServer() {
    server.close();
  }
}
