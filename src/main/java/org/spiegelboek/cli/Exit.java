package org.spiegelboek.cli;

/** Exit codes of the command line; a contract with scripts, so they never change. */
enum Exit {
  DONE(0),
  FAILED(1),
  USAGE(2),
  WRONG_PASSPHRASE(3),
  DAMAGED(4),
  NEWER(5),
  IN_USE(6),
  CANNOT_WRITE(7);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
