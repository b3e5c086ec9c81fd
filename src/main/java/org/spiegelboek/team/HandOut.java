package org.spiegelboek.team;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.paper.Picture;
import org.spiegelboek.paper.Printed;
import org.spiegelboek.store.AtomicFile;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.PaperDialogs;
import org.spiegelboek.ui.Toasts;

/** What a round hands out: its file, and its blank sheets, kept as a file or sent to a printer. */
final class HandOut {

  private final Desk desk;
  private final Toasts toasts;
  private final PaperDialogs dialogs;
  private final Messages messages;
  private final Consumer<String> trouble;

  /**
   * @param trouble shows why something did not go
   */
  HandOut(Desk desk, Toasts toasts, PaperDialogs dialogs, Consumer<String> trouble) {
    this.desk = desk;
    this.toasts = toasts;
    this.dialogs = dialogs;
    this.messages = desk.messages();
    this.trouble = trouble;
  }

  /** Keeps the file by which the round can be answered. */
  void file(Window window, Round round, RoundViewModel model) {
    keep(
        window,
        round,
        RoundFile.ENDING,
        target -> model.invite(invitation -> write(target, RoundFile.bytes(invitation))));
  }

  /** Keeps the blank sheets as a file. */
  void paper(Window window, Round round) {
    byte[] pdf = new PaperSheet(messages).of(round).pdf();
    keep(window, round, ".pdf", target -> write(target, pdf));
  }

  /** Sends the blank sheets to a printer. */
  void print(Window window, Round round) {
    trouble.accept("");
    if (!dialogs.hasPrinter()) {
      trouble.accept(messages.text("round.print.noprinter"));
      return;
    }
    Printed blank = new PaperSheet(messages).of(round);
    dialogs
        .print(window)
        .ifPresent(
            job ->
                job.sides(
                    desk.background(),
                    blank.sides(),
                    side -> {
                      Picture drawn = Picture.of(blank, side, PaperDialogs.DOTS);
                      return PaperDialogs.image(drawn.width(), drawn.height(), drawn.pixels());
                    },
                    this::printed));
  }

  private void printed(boolean went) {
    if (went) {
      toasts.show(messages.text("round.print.printed"));
    } else {
      trouble.accept(messages.text("round.print.notprinted"));
    }
  }

  private void keep(Window window, Round round, String ending, Consumer<Path> writing) {
    trouble.accept("");
    String name = RoundFiles.name(new RoundWords(messages).name(round)) + ending;
    dialogs.save(window, name).ifPresent(writing);
  }

  private void write(Path target, byte[] content) {
    desk.background()
        .run(
            () -> {
              AtomicFile.write(target, content, true);
              return target;
            },
            done -> toasts.show(messages.format("round.file.saved", done.getFileName())),
            failure -> {
              if (failure instanceof IOException) {
                trouble.accept(messages.format("cli.error.unwritable", target.getFileName()));
              } else {
                throw new IllegalStateException(failure);
              }
            });
  }
}
