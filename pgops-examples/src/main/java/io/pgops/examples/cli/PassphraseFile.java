package io.pgops.examples.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a passphrase comes from: never the arguments, which others see in the list of processes.
 */
final class PassphraseFile {
  static final String VARIABLE = "PGOPS_PASSPHRASE";

  private PassphraseFile() {}

  /** The first line of the file, or else the variable; empty if there is neither. */
  static Optional<char[]> read(@Nullable Path file, Map<String, String> environment) {
    if (file != null) {
      return Optional.of(firstLine(file));
    }
    return Optional.ofNullable(environment.get(VARIABLE))
        .filter(passphrase -> !passphrase.isEmpty())
        .map(String::toCharArray);
  }

  private static char[] firstLine(Path file) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new CommandException(
          "The passphrase file " + file + " could not be read: " + e.getMessage());
    }
    int end = 0;
    while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
      end++;
    }
    try {
      CharBuffer chars = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end));
      char[] line = new char[chars.remaining()];
      chars.get(line);
      Arrays.fill(chars.array(), '\0');
      return line;
    } catch (CharacterCodingException e) {
      throw new CommandException("The passphrase in " + file + " is not UTF-8.");
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }
}
