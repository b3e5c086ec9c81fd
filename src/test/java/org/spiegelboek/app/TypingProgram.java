package org.spiegelboek.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.vault.Vault;

/**
 * Opens the real window on a journal and types on Today until it is killed. Says {@code TYPED n}
 * for each character and {@code SAVED n} whenever the window shows that it is saved, n being the
 * length of the text in the field, and {@code UNSAVED} when it shows that it could not be saved.
 * See {@link KillTest} and {@link FullDiskTypingTest}.
 */
public final class TypingProgram {

  /** What is typed, over all rounds: the character at each place follows from the place alone. */
  static final String TEXT =
      IntStream.range(0, 20_000)
          .mapToObj(i -> i % 7 == 0 ? "reünie " : "woord" + i + " ")
          .collect(Collectors.joining());

  private static final Duration BEAT = Duration.millis(8);

  private final WindowProcess process;
  private final Random random;
  private final TextInputControl field;
  private int burst;
  private int rest;

  private TypingProgram(WindowProcess process, int already, long seed) {
    this.process = process;
    this.random = new Random(seed);
    this.field = process.field("section-free");
    if (!field.getText().equals(TEXT.substring(0, already))) {
      throw new IllegalStateException(
          "Today shows " + field.getLength() + " characters instead of " + already);
    }
  }

  /** Waits for a line with the length of the text on the page before it opens the book. */
  public static void main(String[] args) throws IOException {
    Platform.startup(() -> ready = new WindowProcess());
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      String line = in.readLine();
      if (line == null) {
        System.exit(WindowProcess.FAILED);
      }
      int already = Integer.parseInt(line);
      OpenJournal journal =
          Vault.unlock(JournalFolder.at(Path.of(args[0])), WindowProcess.PASSPHRASE.toCharArray());
      Platform.runLater(
          () -> {
            WindowProcess process = ready;
            process.open(
                journal,
                () -> new TypingProgram(process, already, Long.parseLong(args[1])).start());
          });
      // Until the end of the test that holds the other end.
      in.readLine();
    }
  }

  private static WindowProcess ready;

  private void start() {
    Messages messages = new Messages(process.window().settings().language());
    String saved = messages.text("ui.saved");
    String unsaved = messages.text("ui.unsaved");
    if (!(process.scene().lookup("#saved") instanceof Labeled sign)) {
      throw new IllegalStateException("No sign");
    }
    sign.textProperty()
        .subscribe(
            (before, now) -> {
              if (now.equals(saved)) {
                WindowProcess.say("SAVED " + field.getLength());
              } else if (now.equals(unsaved)) {
                WindowProcess.say("UNSAVED");
              }
            });
    goTo(field);
    next();
    Timeline typing = new Timeline(new KeyFrame(BEAT, event -> beat()));
    typing.setCycleCount(Animation.INDEFINITE);
    typing.play();
  }

  private void beat() {
    if (rest > 0) {
      rest--;
      return;
    }
    int at = field.getLength();
    process.type(TEXT.charAt(at));
    if (field.getLength() != at + 1) {
      throw new IllegalStateException("A typed character did not arrive");
    }
    WindowProcess.say("TYPED " + field.getLength());
    if (--burst == 0) {
      next();
    }
  }

  /** Long enough a pause to be saved, a look elsewhere that saves at once, or a short breath. */
  private void next() {
    burst = 3 + random.nextInt(40);
    switch (random.nextInt(3)) {
      case 0 -> rest = 55 + random.nextInt(40);
      case 1 -> {
        goTo(process.field("search"));
        goTo(field);
      }
      default -> rest = random.nextInt(25);
    }
  }

  private static void goTo(TextInputControl field) {
    field.requestFocus();
    field.end();
  }
}
