package org.spiegelboek.app;

import java.nio.file.Path;
import java.util.function.Function;
import javafx.application.Platform;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.settings.Folders;
import org.spiegelboek.vault.Entrance;
import org.spiegelboek.vault.SystemDialogs;

/**
 * What the window asks of the system it runs on.
 *
 * @param dialogs to choose folders and files, in a language
 * @param exit ends the program
 * @param backups where automatic backups lie
 * @param exchange where lies what goes to other laptops
 */
record Surroundings(
    Function<Messages, Entrance.Dialogs> dialogs, Runnable exit, Path backups, Path exchange) {

  /** The user's desktop. */
  static Surroundings desktop() {
    return new Surroundings(
        SystemDialogs::in, Platform::exit, Folders.backups(), Folders.exchange());
  }
}
