package io.pgops.it.server;

/** Where a {@link PostgresServer} comes from; asked once, on first use. */
interface ServerSource {
  ServerAddress start();
}
