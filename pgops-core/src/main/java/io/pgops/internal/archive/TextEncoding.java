package io.pgops.internal.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding that an archive says its statements and rows are in, by PostgreSQL's name for it.
 *
 * @param name such as UTF8 or EUC_JP
 * @param charset Java's counterpart, for the statements; rows are left to the server
 */
public record TextEncoding(String name, Charset charset) {
  public static final TextEncoding UTF8 = new TextEncoding("UTF8", StandardCharsets.UTF_8);

  /** Where the server takes every byte as it is. Statements that are not UTF-8 cannot be read. */
  public static final TextEncoding SQL_ASCII =
      new TextEncoding("SQL_ASCII", StandardCharsets.UTF_8);

  /** What is not UTF-8 becomes a replacement character. */
  static final TextEncoding LENIENT = new TextEncoding("", StandardCharsets.UTF_8);

  private static final Pattern STATEMENT =
      Pattern.compile("SET client_encoding = '([A-Za-z0-9_]+)';\\s*");

  private static final Map<String, String> CHARSETS =
      Map.ofEntries(
          Map.entry("BIG5", "Big5"),
          Map.entry("EUC_CN", "GB2312"),
          Map.entry("EUC_JP", "EUC-JP"),
          Map.entry("EUC_KR", "EUC-KR"),
          Map.entry("EUC_TW", "x-EUC-TW"),
          Map.entry("GB18030", "GB18030"),
          Map.entry("GBK", "GBK"),
          Map.entry("ISO_8859_5", "ISO-8859-5"),
          Map.entry("ISO_8859_6", "ISO-8859-6"),
          Map.entry("ISO_8859_7", "ISO-8859-7"),
          Map.entry("ISO_8859_8", "ISO-8859-8"),
          Map.entry("JOHAB", "x-Johab"),
          Map.entry("KOI8R", "KOI8-R"),
          Map.entry("KOI8U", "KOI8-U"),
          Map.entry("LATIN1", "ISO-8859-1"),
          Map.entry("LATIN2", "ISO-8859-2"),
          Map.entry("LATIN3", "ISO-8859-3"),
          Map.entry("LATIN4", "ISO-8859-4"),
          Map.entry("LATIN5", "ISO-8859-9"),
          Map.entry("LATIN7", "ISO-8859-13"),
          Map.entry("LATIN9", "ISO-8859-15"),
          Map.entry("LATIN10", "ISO-8859-16"),
          Map.entry("SJIS", "windows-31j"),
          Map.entry("UHC", "x-windows-949"),
          Map.entry("WIN866", "IBM866"),
          Map.entry("WIN874", "x-windows-874"),
          Map.entry("WIN1250", "windows-1250"),
          Map.entry("WIN1251", "windows-1251"),
          Map.entry("WIN1252", "windows-1252"),
          Map.entry("WIN1253", "windows-1253"),
          Map.entry("WIN1254", "windows-1254"),
          Map.entry("WIN1255", "windows-1255"),
          Map.entry("WIN1256", "windows-1256"),
          Map.entry("WIN1257", "windows-1257"),
          Map.entry("WIN1258", "windows-1258"));

  /** The one of that name; empty where Java has no counterpart. */
  public static Optional<TextEncoding> named(String name) {
    if (name.equals(UTF8.name)) {
      return Optional.of(UTF8);
    }
    if (name.equals(SQL_ASCII.name)) {
      return Optional.of(SQL_ASCII);
    }
    String charset = CHARSETS.get(name);
    return charset == null || !Charset.isSupported(charset)
        ? Optional.empty()
        : Optional.of(new TextEncoding(name, Charset.forName(charset)));
  }

  /** From the definition of an archive's entry ENCODING; empty where it is not understood. */
  public static Optional<TextEncoding> ofStatement(String definition) {
    Matcher statement = STATEMENT.matcher(definition);
    return statement.matches() ? named(statement.group(1)) : Optional.empty();
  }

  /** The definition of an archive's entry ENCODING. */
  public String statement() {
    return "SET client_encoding = '" + name + "';\n";
  }

  String decode(byte[] bytes) throws CharacterCodingException {
    if (equals(LENIENT)) {
      return new String(bytes, charset);
    }
    return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
