package io.pgops.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build stamped. */
final class BuildVersion implements IVersionProvider {
  @Override
  public String[] getVersion() throws IOException {
    try (InputStream in = BuildVersion.class.getResourceAsStream("version.properties")) {
      if (in == null) {
        throw new IllegalStateException("pgops was packaged without its version.properties");
      }
      Properties properties = new Properties();
      properties.load(in);
      return new String[] {"pgops " + properties.getProperty("version")};
    }
  }
}
