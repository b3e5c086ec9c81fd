package org.spiegelboek.team;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;

/** How the user points at files of a round. */
public final class RoundFiles {

  private final BiFunction<Window, String, Optional<Path>> save;
  private final Function<Window, List<Path>> open;

  /**
   * @param save asks where to save, given a file name
   * @param open asks for sheets
   */
  public RoundFiles(
      BiFunction<Window, String, Optional<Path>> save, Function<Window, List<Path>> open) {
    this.save = save;
    this.open = open;
  }

  /** By the dialogs of the operating system, with titles in this language. */
  public static RoundFiles in(Messages messages) {
    return new RoundFiles(
        (window, name) -> {
          FileChooser chooser = new FileChooser();
          chooser.setTitle(messages.text("round.file.save"));
          chooser.setInitialFileName(name);
          return path(chooser.showSaveDialog(window));
        },
        window -> {
          FileChooser chooser = new FileChooser();
          chooser.setTitle(messages.text("round.file.sheets"));
          chooser
              .getExtensionFilters()
              .add(
                  new FileChooser.ExtensionFilter(
                      messages.text("round.file.sheets"), "*" + SheetFile.ENDING));
          List<File> files = chooser.showOpenMultipleDialog(window);
          return files == null ? List.of() : files.stream().map(File::toPath).toList();
        });
  }

  private static Optional<Path> path(@Nullable File file) {
    return Optional.ofNullable(file).map(File::toPath);
  }

  Optional<Path> save(Window window, String name) {
    return save.apply(window, name);
  }

  List<Path> open(Window window) {
    return open.apply(window);
  }

  /**
   * What was read from sheets.
   *
   * @param refused sentences on files that are none
   */
  record Sheets(List<SealedSheet> sealed, List<String> refused) {}

  static Sheets read(List<Path> files, Messages messages) {
    List<SealedSheet> sealed = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (Path file : files) {
      try {
        sealed.add(SheetFile.read(file));
      } catch (RoundException e) {
        refused.add(file.getFileName() + ": " + e.text(messages));
      } catch (IOException e) {
        refused.add(messages.format("cli.error.unreadable", file.getFileName()));
      }
    }
    return new Sheets(sealed, refused);
  }
}
