package org.spiegelboek.cli;

/** A command cannot go on; the message is the sentence for the user, in their language. */
final class CommandException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Exit exit;

  CommandException(Exit exit, String sentence) {
    super(sentence);
    this.exit = exit;
  }

  Exit exit() {
    return exit;
  }
}
