package io.pgops.internal.globals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Globals as a script for psql, and where in it each of them stands. */
public final class GlobalsScript {
  private final byte[] bytes;
  private final List<Piece> pieces;

  private GlobalsScript(byte[] bytes, List<Piece> pieces) {
    this.bytes = bytes;
    this.pieces = pieces;
  }

  /**
   * Where an object's statements stand.
   *
   * @param offset in bytes
   * @param length in bytes
   */
  public record Piece(GlobalObject object, int offset, int length) {}

  /** In UTF-8. Not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  public List<Piece> pieces() {
    return pieces;
  }

  /**
   * The statements of all of them, in order.
   *
   * @param writtenBy such as "PgOps 1.0"
   */
  public static GlobalsScript of(List<GlobalObject> objects, String writtenBy) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    append(
        out,
        """
        -- The globals of a PostgreSQL server, written by %s.
        -- For psql, as a superuser. A role that exists already makes an error and is altered then.

        SET default_transaction_read_only = off;
        SET client_encoding = 'UTF8';
        SET standard_conforming_strings = on;
        """
            .formatted(writtenBy));
    List<Piece> pieces = new ArrayList<>();
    @Nullable String section = null;
    for (GlobalObject object : objects) {
      String newSection = section(object.kind());
      if (!newSection.equals(section)) {
        append(out, "\n-- " + newSection + "\n\n");
        section = newSection;
      }
      int offset = out.size();
      append(out, object.sql());
      pieces.add(new Piece(object, offset, out.size() - offset));
    }
    return new GlobalsScript(out.toByteArray(), List.copyOf(pieces));
  }

  private static void append(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String section(GlobalKind kind) {
    return switch (kind) {
      case ROLE, ROLE_ATTRIBUTES, ROLE_DESCRIPTION -> "Roles";
      case MEMBERSHIP -> "Memberships";
      case TABLESPACE, TABLESPACE_PROPERTIES -> "Tablespaces";
      case PARAMETER -> "Privileges on configuration parameters";
      case ROLE_SETTING -> "Settings of roles";
    };
  }
}
