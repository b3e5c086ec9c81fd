package org.spiegelboek.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import org.spiegelboek.picture.PictureException.Reason;
import org.spiegelboek.ui.Snapshot;

/** Pictures as they come: files, and what lies on a clipboard or hangs on the mouse. */
final class PictureFiles {

  private PictureFiles() {}

  /** Whether pictures lie there, and no text that is meant. */
  static boolean areOn(Clipboard board) {
    return board.hasFiles() || (board.hasImage() && !board.hasString());
  }

  /** What lies there, each to be read later. */
  static List<Callable<byte[]>> on(Clipboard board) {
    if (board.hasFiles()) {
      return board.getFiles().stream().map(file -> reading(file.toPath())).toList();
    }
    Image image = board.getImage();
    return image == null ? List.of() : List.of(() -> Snapshot.png(image));
  }

  /** A file to be read later, if it is not too large for a picture. */
  static Callable<byte[]> reading(Path file) {
    return () -> {
      try {
        if (!Files.isRegularFile(file)) {
          throw new PictureException(Reason.KIND);
        }
        if (Files.size(file) > Shrunk.MOST_BYTES) {
          throw new PictureException(Reason.LARGE);
        }
        return Files.readAllBytes(file);
      } catch (IOException e) {
        throw new PictureException(Reason.DAMAGED, e);
      }
    };
  }
}
