package io.pgops.internal.archive;

/** Names may hold line breaks; a message or a listing line must not. */
final class OneLine {
  private OneLine() {}

  static String of(String text) {
    return text.replace('\n', ' ').replace('\r', ' ');
  }
}
