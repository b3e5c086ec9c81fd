package org.spiegelboek.exchange;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;

/** Pointing at files by the dialogs of the operating system. */
public final class TransferFiles {

  private TransferFiles() {}

  /** The dialogs, with titles in this language. */
  public static TransferController.Files in(Messages messages) {
    return new TransferController.Files(
        (window, name) -> {
          FileChooser chooser = chooser(messages);
          chooser.setInitialFileName(name);
          return path(chooser.showSaveDialog(window));
        },
        window -> path(chooser(messages).showOpenDialog(window)));
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
