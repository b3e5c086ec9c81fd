package org.spiegelboek.vault;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.settings.Settings;
import org.spiegelboek.ui.Background;

/**
 * What the screens around the closed book work with.
 *
 * @param background for deriving keys; not the store's lane, there is none yet
 * @param folder the journal that is closed, or null where there is none yet
 * @param settings the settings as they are
 * @param change saves and applies changed settings; another language shows these screens anew,
 *     unless a journal is handed over right after
 * @param opened takes over the open journal, and closes it one day
 * @param behind a journal of this window that left the screen but is still being kept: it is open,
 *     and is handed to {@code opened} again instead of being opened twice
 * @param sample makes or opens the sample journal, on the background lane
 * @param beforeMigration done before a journal of an earlier version is changed for good
 */
public record Entrance(
    Background background,
    Messages messages,
    Clock clock,
    @Nullable JournalFolder folder,
    Supplier<Settings> settings,
    Consumer<Settings> change,
    Consumer<OpenJournal> opened,
    Function<JournalFolder, Optional<OpenJournal>> behind,
    Callable<OpenJournal> sample,
    Dialogs dialogs,
    Vault.Precaution beforeMigration) {

  /** The passphrase of the sample journal, which the screen tells everybody. */
  public static final String SAMPLE_PASSPHRASE = "voorbeeldboek";

  /**
   * The system's own dialogs.
   *
   * @param folder asks for a folder
   * @param open asks for a file that is there
   * @param file asks where to save, given a file name
   * @param print prints one sheet; false if there is no printer or nothing was printed
   */
  public record Dialogs(
      Function<Window, Optional<Path>> folder,
      Function<Window, Optional<Path>> open,
      BiFunction<Window, String, Optional<Path>> file,
      BiPredicate<Window, Node> print) {}
}
