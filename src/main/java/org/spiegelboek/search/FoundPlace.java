package org.spiegelboek.search;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
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
      patience.setOnFinished(event -> scene.removePostLayoutPulseListener(looking));
      patience.play();
    }
  }

  private void look() {
    find(scene.getRoot())
        .ifPresent(
            field -> {
              patience.stop();
              scene.removePostLayoutPulseListener(looking);
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
