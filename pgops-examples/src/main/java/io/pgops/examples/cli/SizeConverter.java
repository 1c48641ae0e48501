package io.pgops.examples.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads sizes as PostgreSQL's settings write them, such as 500MB or 2TB; a kB is 1024 B. */
final class SizeConverter implements ITypeConverter<Long> {
  private static final Pattern SIZE = Pattern.compile("([1-9]\\d{0,5}) ?(B|kB|MB|GB|TB)");
  private static final List<String> UNITS = List.of("B", "kB", "MB", "GB", "TB");

  @Override
  public Long convert(String text) {
    Matcher parts = SIZE.matcher(text);
    if (!parts.matches()) {
      throw new TypeConversionException("\"" + text + "\" is no size such as 500MB or 2TB");
    }
    return Long.parseLong(parts.group(1)) << (10 * UNITS.indexOf(parts.group(2)));
  }
}
