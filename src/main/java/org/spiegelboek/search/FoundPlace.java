package org.spiegelboek.search;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.spiegelboek.store.SearchWords;

/**
 * From what was found to the very place: once the page stands there with its texts, the keyboard
 * goes to the first field that has a word of the query, with that word selected.
 */
final class FoundPlace {

  /** A page that has not come by then, or shows its text to read only, is left as it is. */
  private static final Duration PATIENCE = Duration.seconds(3);

  private final Scene scene;
  private final Node from;
  private final SearchWords words;
  private final Runnable looking = this::look;

  /** Whoever goes on by hand keeps the caret: no word is chosen under what is being typed. */
  private final EventHandler<InputEvent> hand = this::handMoved;

  private final PauseTransition patience = new PauseTransition(PATIENCE);

  private FoundPlace(Scene scene, Node from, SearchWords words) {
    this.scene = scene;
    this.from = from;
    this.words = words;
  }

  /**
   * Goes there as soon as it can.
   *
   * @param from the search field, which has such words too
   */
  static void goTo(Scene scene, Node from, SearchWords words) {
    new FoundPlace(scene, from, words).start();
  }

  private void start() {
    if (!words.isEmpty()) {
      scene.addPostLayoutPulseListener(looking);
      scene.addEventFilter(InputEvent.ANY, hand);
      patience.setOnFinished(event -> stop());
      patience.play();
    }
  }

  private void handMoved(InputEvent event) {
    if (event.getEventType() == KeyEvent.KEY_PRESSED
        || event.getEventType() == MouseEvent.MOUSE_PRESSED) {
      stop();
    }
  }

  private void stop() {
    patience.stop();
    scene.removePostLayoutPulseListener(looking);
    scene.removeEventFilter(InputEvent.ANY, hand);
  }

  private void look() {
    find(scene.getRoot())
        .ifPresent(
            field -> {
              stop();
              SearchWords.Find find = words.firstIn(field.getText()).orElseThrow();
              field.requestFocus();
              field.selectRange(find.start(), find.end());
            });
  }

  private Optional<TextInputControl> find(Node node) {
    if (!node.isVisible() || node.equals(from)) {
      return Optional.empty();
    } else if (node instanceof TextInputControl field) {
      boolean has = field.isEditable() && words.firstIn(field.getText()).isPresent();
      return has ? Optional.of(field) : Optional.empty();
    } else if (node instanceof Parent parent) {
      return parent.getChildrenUnmodifiable().stream()
          .map(this::find)
          .flatMap(Optional::stream)
          .findFirst();
    }
    return Optional.empty();
  }
}
