package org.spiegelboek.mirror;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.store.AtomicFile;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.PaperDialogs;

/** Keeps the picture as a file or sends it to a printer: three links and one line that answers. */
final class PictureKeeping {

  private final Desk desk;
  private final PaperDialogs dialogs;
  private final Label said;
  private final Supplier<@Nullable PictureSheet> sheet;

  /**
   * @param links where the three ways go
   * @param said answers in a sentence
   * @param sheet the picture as it is shown now
   */
  PictureKeeping(
      Desk desk,
      PaperDialogs dialogs,
      FlowPane links,
      Label said,
      Supplier<@Nullable PictureSheet> sheet) {
    this.desk = desk;
    this.dialogs = dialogs;
    this.said = said;
    this.sheet = sheet;
    link(links, "keep-png", "mirror.keep.png", () -> keep(".png", PictureSheet::png));
    link(links, "keep-svg", "mirror.keep.svg", () -> keep(".svg", PictureSheet::svg));
    link(links, "keep-print", "mirror.keep.print", this::print);
    clear();
  }

  /** Lets the keys to print work on this page. */
  void listen(Node page) {
    page.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (PaperDialogs.KEYS.match(event)) {
            event.consume();
            print();
          }
        });
  }

  /** Takes the last answer away. */
  void clear() {
    say("");
  }

  /** How a picture becomes a file. */
  @FunctionalInterface
  private interface Draws {
    byte[] file(PictureSheet sheet, Scene like);
  }

  private void link(FlowPane links, String id, String key, Runnable action) {
    Hyperlink link = new Hyperlink(desk.messages().text(key));
    link.setId(id);
    link.getStyleClass().add("small");
    link.setOnAction(event -> action.run());
    links.getChildren().add(link);
  }

  private void keep(String ending, Draws draws) {
    clear();
    Scene scene = said.getScene();
    PictureSheet shown = sheet.get();
    if (shown == null) {
      return;
    }
    String name = desk.messages().text("mirror.keep.name") + ending;
    Optional<Path> chosen = dialogs.save(scene.getWindow(), name);
    if (chosen.isEmpty()) {
      return;
    }
    Path given = chosen.get();
    boolean isWhole = given.getFileName().toString().endsWith(ending);
    Path target = isWhole ? given : given.resolveSibling(given.getFileName() + ending);
    byte[] content = draws.file(shown, scene);
    desk.background()
        .run(
            () -> {
              // The dialog asked already whether the file that it named may be replaced.
              AtomicFile.write(target, content, isWhole);
              return target;
            },
            written -> say(desk.messages().format("mirror.keep.saved", written.toString())),
            this::failed);
  }

  private void print() {
    clear();
    Scene scene = said.getScene();
    PictureSheet shown = sheet.get();
    if (shown == null) {
      return;
    }
    if (!dialogs.hasPrinter()) {
      say(desk.messages().text("mirror.keep.noprinter"));
      return;
    }
    dialogs
        .print(scene.getWindow())
        .ifPresent(
            job -> {
              boolean went = job.page(shown.side(scene)) && job.end();
              String key = went ? "mirror.keep.printed" : "mirror.keep.notprinted";
              say(desk.messages().text(key));
            });
  }

  private void failed(Exception failure) {
    switch (failure) {
      case FileAlreadyExistsException there -> say(desk.messages().text("mirror.keep.exists"));
      case IOException unreachable -> say(desk.messages().text("mirror.keep.unreachable"));
      default -> throw new IllegalStateException(failure);
    }
  }

  private void say(String sentence) {
    said.setText(sentence);
    said.setVisible(!sentence.isEmpty());
    said.setManaged(!sentence.isEmpty());
  }
}
