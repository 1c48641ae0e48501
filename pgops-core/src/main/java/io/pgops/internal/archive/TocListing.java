package io.pgops.internal.archive;

import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** A table of contents as {@code pg_restore -l} lists it. */
public final class TocListing {
  private static final DateTimeFormatter CREATED =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private TocListing() {}

  /**
   * The listing, lines ended by a line feed. The creation time comes without a zone, for none is
   * recorded; pg_restore prints that of the machine it runs on.
   */
  public static String of(Toc toc) {
    ArchiveHeader header = toc.header();
    StringBuilder out = new StringBuilder();
    out.append(";\n; Archive created at ").append(CREATED.format(header.created()));
    line(out, "\n;     dbname: ", OneLine.of(header.database()));
    line(out, ";     TOC Entries: ", toc.entries().size());
    line(out, ";     Compression: ", header.compression().codec());
    line(out, ";     Dump Version: ", header.version() + "-0");
    line(out, ";     Format: ", "CUSTOM");
    line(out, ";     Integer: ", header.intSize() + " bytes");
    line(out, ";     Offset: ", header.offsetSize() + " bytes");
    line(out, ";     Dumped from database version: ", OneLine.of(header.serverVersion()));
    line(out, ";     Dumped by pg_dump version: ", OneLine.of(header.dumperVersion()));
    out.append(";\n;\n; Selected TOC Entries:\n;\n");
    toc.entries().stream().filter(TocListing::isListed).forEach(e -> entry(out, e));
    return out.toString();
  }

  private static void line(StringBuilder out, String label, Object value) {
    out.append(label).append(value).append('\n');
  }

  private static void entry(StringBuilder out, TocEntry e) {
    out.append(e.dumpId()).append("; ").append(e.tableOid()).append(' ').append(e.oid());
    out.append(' ').append(OneLine.of(e.desc()));
    out.append(' ').append(isEmpty(e.namespace()) ? "-" : OneLine.of(text(e.namespace())));
    out.append(' ').append(OneLine.of(e.tag()));
    out.append(' ').append(OneLine.of(text(e.owner()))).append('\n');
  }

  /** Whether a restore that does not create the database would do anything for the entry. */
  private static boolean isListed(TocEntry e) {
    return switch (e.desc()) {
      case "ENCODING", "STDSTRINGS", "SEARCHPATH", "DATABASE", "DATABASE PROPERTIES" -> false;
      case "ACL", "COMMENT", "SECURITY LABEL" ->
          !e.tag().startsWith("DATABASE ") && !isEmpty(e.definition());
      default -> e.hadDumper() || !isEmpty(e.definition());
    };
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static boolean isEmpty(@Nullable String text) {
    return text == null || text.isEmpty();
  }
}
