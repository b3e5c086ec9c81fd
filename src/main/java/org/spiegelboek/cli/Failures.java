package org.spiegelboek.cli;

import java.io.IOException;
import org.spiegelboek.backup.BackupException;
import org.spiegelboek.exchange.ImportException;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.store.StoreException;
import org.spiegelboek.team.RoundException;
import org.spiegelboek.vault.VaultException;

/** What the user is told of a failure, and the exit code for it. */
final class Failures {

  private final Terminal terminal;
  private final Messages messages;

  Failures(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  /** Says what happened and returns the exit code. */
  int tell(Exception failure, boolean debug) {
    Exit exit = exit(failure);
    terminal.complain(sentence(failure, exit));
    if (debug) {
      terminal.complain(trace(failure));
    }
    return exit.code();
  }

  private static Exit exit(Exception failure) {
    return switch (failure) {
      case CommandException command -> command.exit();
      case ImportException refusal ->
          refusal.reason() == ImportException.Reason.NEWER ? Exit.NEWER : Exit.FAILED;
      case RoundException round ->
          round.reason() == RoundException.Reason.NEWER ? Exit.NEWER : Exit.FAILED;
      case BackupException backup ->
          backup.reason() == BackupException.Reason.NEWER ? Exit.NEWER : Exit.DAMAGED;
      case VaultException vault ->
          switch (vault.reason()) {
            case WRONG_PASSPHRASE, MISTYPED_CODE -> Exit.WRONG_PASSPHRASE;
            case DAMAGED_KEYS, DAMAGED_JOURNAL -> Exit.DAMAGED;
            case NEWER -> Exit.NEWER;
            case IN_USE -> Exit.IN_USE;
            case CANNOT_WRITE, EXISTS -> Exit.CANNOT_WRITE;
            default -> Exit.FAILED;
          };
      case StoreException store ->
          switch (store.reason()) {
            case DAMAGED -> Exit.DAMAGED;
            case IN_USE -> Exit.IN_USE;
            case NEWER -> Exit.NEWER;
            case CANNOT_WRITE -> Exit.CANNOT_WRITE;
            case CLOSED, FAULT -> Exit.FAILED;
          };
      case IOException io -> Exit.CANNOT_WRITE;
      default -> Exit.FAILED;
    };
  }

  private String sentence(Exception failure, Exit exit) {
    return switch (failure) {
      case CommandException command -> String.valueOf(command.getMessage());
      case ImportException refusal -> refusal.text(messages);
      case RoundException round -> round.text(messages);
      case VaultException vault -> ofVault(vault.reason(), exit);
      case BackupException backup ->
          messages.text(
              backup.reason() == BackupException.Reason.NEWER
                  ? "cli.error.newer"
                  : "cli.error.backup");
      default -> general(exit);
    };
  }

  private String ofVault(VaultException.Reason reason, Exit exit) {
    return switch (reason) {
      case DAMAGED_KEYS -> messages.text("cli.error.damagedkeys");
      case MISSING -> messages.text("cli.error.missing");
      case EXISTS -> messages.text("cli.error.occupied");
      case UNUSABLE_PATH -> messages.text("cli.error.path");
      case WEAK_PASSPHRASE -> messages.text("cli.error.short");
      case MISTYPED_CODE -> messages.text("cli.error.mistyped");
      case NO_RECOVERY -> messages.text("cli.error.norecovery");
      default -> general(exit);
    };
  }

  private String general(Exit exit) {
    return messages.text(
        switch (exit) {
          case WRONG_PASSPHRASE -> "cli.error.passphrase";
          case DAMAGED -> "cli.error.damaged";
          case NEWER -> "cli.error.newer";
          case IN_USE -> "cli.error.inuse";
          case CANNOT_WRITE -> "cli.error.write";
          default -> "cli.error.other";
        });
  }

  /** Classes and places only: messages of exceptions may quote what somebody wrote. */
  private static String trace(Throwable failure) {
    StringBuilder trace = new StringBuilder();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      trace.append(cause.getClass().getName()).append('\n');
      for (StackTraceElement frame : cause.getStackTrace()) {
        trace.append("    at ").append(frame).append('\n');
      }
    }
    return trace.toString().stripTrailing();
  }
}
