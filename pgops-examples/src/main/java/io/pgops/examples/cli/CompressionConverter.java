package io.pgops.examples.cli;

import io.pgops.Compression;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads zstd:3 and the like. */
final class CompressionConverter implements ITypeConverter<Compression> {
  @Override
  public Compression convert(String text) {
    try {
      return Compression.parse(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }
}
