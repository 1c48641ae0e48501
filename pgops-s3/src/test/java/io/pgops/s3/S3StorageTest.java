package io.pgops.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class S3StorageTest {
  @Test
  void aPlaceIsABucketAndPerhapsAFolder() {
    assertThat(S3Storage.at("s3://b-1").describe()).isEqualTo("s3://b-1");
    assertThat(S3Storage.at("s3://b-1/").describe()).isEqualTo("s3://b-1");
    assertThat(S3Storage.at("s3://b-1/nightly").describe()).isEqualTo("s3://b-1/nightly/");
    assertThat(S3Storage.at("s3://b-1/a/b/").describe()).isEqualTo("s3://b-1/a/b/");
    assertThat(S3Storage.isPlace("/s3")).isFalse();
  }

  @Test
  void whatIsNoPlaceIsRefused() {
    for (String bad : new String[] {"s3://", "s3:///a", "s3://b//", "s3://b 1", "s3://b-1/../c"}) {
      assertThatThrownBy(() -> S3Storage.at(bad))
          .as(bad)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aStorageIsNotChangedByWhatIsMadeOfIt() {
    S3Storage bucket = S3Storage.bucket("b-1");
    assertThat(bucket.prefix("p").endpoint(URI.create("http://localhost:1")).describe())
        .isEqualTo("s3://b-1/p/ at http://localhost:1");
    assertThat(bucket.describe()).isEqualTo("s3://b-1");
  }

  @Test
  void anEndpointHoldsNoSecret() {
    for (String bad : new String[] {"http://user:pw@h", "http://h?k=v", "ftp://h", "h:1"}) {
      assertThatThrownBy(() -> S3Storage.bucket("b-1").endpoint(URI.create(bad)))
          .as(bad)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageNotContaining("pw");
    }
  }

  @Test
  void optionsOutOfBoundsAreRefused() {
    S3Storage bucket = S3Storage.bucket("b-1");
    assertThatThrownBy(() -> bucket.maxParts(999)).hasMessageContaining("999");
    assertThatThrownBy(() -> bucket.maxParts(10_001)).hasMessageContaining("10001");
    assertThatThrownBy(() -> bucket.partSize(1)).hasMessageContaining("5 MiB");
    assertThatThrownBy(() -> bucket.partsInFlight(0)).hasMessageContaining("0");
    assertThatThrownBy(() -> bucket.idleTimeout(Duration.ZERO)).hasMessageContaining("above 0");
  }

  @Test
  void credentialsDoNotShowTheirSecrets() {
    assertThat(S3Credentials.ofSession("id", "secret", "token").toString())
        .contains("id")
        .doesNotContain("secret")
        .doesNotContain("token");
  }
}
