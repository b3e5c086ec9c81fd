package org.spiegelboek.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.vault.Vault;

/**
 * Opens the real window on a journal and does what each line of the input says: one or more of
 * {@code type WORDS}, {@code search WORDS}, {@code trouble WORDS}, {@code lock}, {@code close}, and
 * {@code nothing WORDS}, parted by semicolons. Says {@code done} when nothing is under way any
 * more.
 */
public final class RemoteProgram {

  private final WindowProcess process;

  private RemoteProgram(WindowProcess process) {
    this.process = process;
  }

  /** Takes the path of the journal. */
  public static void main(String[] args) throws IOException {
    open(Path.of(args[0]));
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] orders = line.split(";", -1);
      Platform.runLater(() -> remote.follow(orders));
    }
  }

  private static RemoteProgram remote;

  /** By itself, so that what reads the orders holds no journal. */
  private static void open(Path path) {
    OpenJournal journal =
        Vault.unlock(JournalFolder.at(path), WindowProcess.PASSPHRASE.toCharArray());
    Platform.startup(
        () -> {
          remote = new RemoteProgram(new WindowProcess());
          remote.process.open(journal, () -> WindowProcess.say("done"));
        });
  }

  private void follow(String... orders) {
    for (String order : orders) {
      int end = order.indexOf(' ');
      String words = order.substring(end + 1);
      switch (end < 0 ? order : order.substring(0, end)) {
        case "type" -> typeIn("section-free", words);
        case "search" -> {
          typeIn("search", words);
          process.press(KeyCode.ENTER, false);
        }
        case "trouble" -> process.window().trouble(new IllegalStateException(words));
        case "lock" -> process.press(KeyCode.L, true);
        case "nothing" -> {
          // What was read before is written over by these words.
        }
        case "close" -> process.closeWindow();
        default -> throw new IllegalArgumentException(order);
      }
    }
    process.whenStill(() -> WindowProcess.say("done"));
  }

  private void typeIn(String field, String words) {
    process.field(field).requestFocus();
    process.field(field).end();
    process.type(words);
  }
}
