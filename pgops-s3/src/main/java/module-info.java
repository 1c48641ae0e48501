/** Backups on Amazon S3 and on what speaks its protocol. */
@SuppressWarnings("module") // the name ends as the service does
module io.pgops.s3 {
  requires transitive io.pgops.core;
  requires org.slf4j;
  requires software.amazon.awssdk.services.s3;
  requires software.amazon.awssdk.awscore;
  requires software.amazon.awssdk.auth;
  requires software.amazon.awssdk.core;
  requires software.amazon.awssdk.http;
  requires software.amazon.awssdk.http.apache;
  requires software.amazon.awssdk.identity.spi;
  requires software.amazon.awssdk.metrics;
  requires software.amazon.awssdk.regions;
  requires software.amazon.awssdk.retries;
  requires software.amazon.awssdk.retries.api;
  requires software.amazon.awssdk.utils;
  requires static transitive org.jspecify;
  requires static transitive com.google.errorprone.annotations;

  exports io.pgops.s3;
}
