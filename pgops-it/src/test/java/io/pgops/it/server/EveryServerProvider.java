package io.pgops.it.server;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.support.ParameterDeclarations;
import org.opentest4j.TestAbortedException;

/** The chosen servers as arguments. */
final class EveryServerProvider extends AnnotationBasedArgumentsProvider<EveryServer> {
  @Override
  protected Stream<? extends Arguments> provideArguments(
      ParameterDeclarations parameters, ExtensionContext context, EveryServer wanted) {
    List<PostgresServer> servers =
        PostgresServers.every().stream()
            .filter(server -> wanted.from() <= server.major() && server.major() <= wanted.to())
            .toList();
    if (servers.isEmpty()) {
      throw new TestAbortedException(
          "needs PostgreSQL "
              + wanted.from()
              + " or later (to "
              + wanted.to()
              + "); chosen: "
              + PostgresServers.every());
    }
    return servers.stream().map(Arguments::of);
  }
}
