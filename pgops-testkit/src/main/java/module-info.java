/** For those who write a storage target: the contract as tests, and a target in memory. */
module io.pgops.testkit {
  requires transitive io.pgops.core;
  requires transitive org.junit.jupiter.api;
  requires org.assertj.core;
  requires static transitive org.jspecify;

  exports io.pgops.testkit;
}
