package org.spiegelboek.team;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.PaperDialogs;

/** How the user points at files of a round. */
public final class RoundFiles {

  private final PaperDialogs paper;
  private final Function<Window, List<Path>> open;
  private final Function<Window, Optional<Path>> invited;

  /**
   * @param paper asks where to keep a file, and for a printer
   * @param open asks for sheets
   * @param invited asks for the file of a round
   */
  public RoundFiles(
      PaperDialogs paper,
      Function<Window, List<Path>> open,
      Function<Window, Optional<Path>> invited) {
    this.paper = paper;
    this.open = open;
    this.invited = invited;
  }

  /** By the dialogs of the operating system, with titles in this language. */
  public static RoundFiles in(Messages messages) {
    return new RoundFiles(
        PaperDialogs.titled(messages.text("round.file.save")),
        window -> {
          List<File> files =
              chooser(messages.text("round.file.sheets"), SheetFile.ENDING)
                  .showOpenMultipleDialog(window);
          return files == null ? List.of() : files.stream().map(File::toPath).toList();
        },
        window ->
            path(
                chooser(messages.text("round.file.round"), RoundFile.ENDING)
                    .showOpenDialog(window)));
  }

  private static FileChooser chooser(String title, String ending) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(title, "*" + ending));
    return chooser;
  }

  /** A name that every file system takes. */
  static String name(String name) {
    return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-");
  }

  private static Optional<Path> path(@Nullable File file) {
    return Optional.ofNullable(file).map(File::toPath);
  }

  PaperDialogs paper() {
    return paper;
  }

  Optional<Path> save(Window window, String name) {
    return paper.save(window, name);
  }

  List<Path> open(Window window) {
    return open.apply(window);
  }

  Optional<Path> invited(Window window) {
    return invited.apply(window);
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
