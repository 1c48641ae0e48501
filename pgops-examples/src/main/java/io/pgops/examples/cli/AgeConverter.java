package io.pgops.examples.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how old something may become, such as 12h, 14d or 8w. */
final class AgeConverter implements ITypeConverter<Duration> {
  private static final Pattern AGE = Pattern.compile("([1-9]\\d{0,5}) ?(h|d|w)");

  @Override
  public Duration convert(String text) {
    Matcher parts = AGE.matcher(text);
    if (!parts.matches()) {
      throw new TypeConversionException("\"" + text + "\" is no age such as 12h, 14d or 8w");
    }
    long number = Long.parseLong(parts.group(1));
    return switch (parts.group(2)) {
      case "h" -> Duration.ofHours(number);
      case "d" -> Duration.ofDays(number);
      default -> Duration.ofDays(7 * number);
    };
  }
}
