package io.pgops.examples.cli;

/** A command cannot go on, for a reason that its user understands. */
final class CommandException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CommandException(String message) {
    super(message);
  }
}
