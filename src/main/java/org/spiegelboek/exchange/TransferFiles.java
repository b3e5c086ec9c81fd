package org.spiegelboek.exchange;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;

/** How the user points at files. */
public final class TransferFiles {

  private final BiFunction<Window, String, Optional<Path>> save;
  private final Function<Window, Optional<Path>> open;

  /**
   * @param save asks where to save, given a file name
   * @param open asks for a file
   */
  public TransferFiles(
      BiFunction<Window, String, Optional<Path>> save, Function<Window, Optional<Path>> open) {
    this.save = save;
    this.open = open;
  }

  /** By the dialogs of the operating system, with titles in this language. */
  public static TransferFiles in(Messages messages) {
    return new TransferFiles(
        (window, name) -> {
          FileChooser chooser = chooser(messages);
          chooser.setInitialFileName(name);
          return path(chooser.showSaveDialog(window));
        },
        window -> path(chooser(messages).showOpenDialog(window)));
  }

  Optional<Path> save(Window window, String name) {
    return save.apply(window, name);
  }

  Optional<Path> open(Window window) {
    return open.apply(window);
  }

  private static FileChooser chooser(Messages messages) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(messages.text("exchange.file.title"));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(messages.text("exchange.file.kind"), "*.json"));
    return chooser;
  }

  private static Optional<Path> path(@Nullable File file) {
    return Optional.ofNullable(file).map(File::toPath);
  }
}
