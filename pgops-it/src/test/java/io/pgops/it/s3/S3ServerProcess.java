package io.pgops.it.s3;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** An S3 server whose objects are in a folder, in a process of its own. */
final class S3ServerProcess implements AutoCloseable {
  private final Process process;
  private final URI endpoint;
  private final String bucket;

  private S3ServerProcess(Process process, URI endpoint, String bucket) {
    this.process = process;
    this.endpoint = endpoint;
    this.bucket = bucket;
  }

  /** What the process runs: says where it is and which bucket it made, and ends with its input. */
  public static void main(String[] arguments) throws IOException {
    try (S3Server server = S3Server.startIn(Path.of(arguments[0]))) {
      System.out.println(server.endpoint());
      System.out.println(server.createBucket());
      if (System.in.read() < 0) {
        return;
      }
    }
  }

  static S3ServerProcess startIn(Path folder) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                S3ServerProcess.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    return new S3ServerProcess(process, URI.create(out.readLine()), out.readLine());
  }

  URI endpoint() {
    return endpoint;
  }

  String bucket() {
    return bucket;
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    process.onExit().join();
  }
}
