package org.spiegelboek.app;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.app.TourStage.Step;
import org.spiegelboek.session.QuietField;
import org.spiegelboek.ui.CardButton;
import org.spiegelboek.ui.Place;

/** The visitor's hand: goes, presses and types, only at what can be seen. */
final class TourHand {

  private TourHand() {}

  static Step look(String name) {
    return new Step(name, window -> {});
  }

  static Step go(String name, Place place) {
    return new Step(name, window -> window.navigation().go(place));
  }

  static Step go(String name, Place.Section section) {
    return go(name, Place.of(section));
  }

  static Step press(String name, String id) {
    return new Step(
        name,
        window -> {
          switch (find(window, "#" + id)) {
            case ButtonBase button -> button.fire();
            case CardButton card -> card.fire();
            case Node other -> throw new IllegalStateException(other.getId());
          }
        });
  }

  static Step type(String name, String id, String text) {
    return new Step(
        name,
        window -> {
          TextInputControl field = field(find(window, "#" + id));
          field.requestFocus();
          field.selectAll();
          field.replaceSelection(text);
        });
  }

  private static TextInputControl field(Node part) {
    return switch (part) {
      case TextInputControl field -> field;
      case QuietField quiet -> {
        quiet.write();
        yield quiet.field();
      }
      default -> throw new IllegalStateException(part.getId());
    };
  }

  /** A key that gives a character, where the keyboard is or on a part with this id. */
  static Step character(String name, String id, String character) {
    return key(
        name,
        id,
        new KeyEvent(
            KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  static Step press(String name, String id, KeyCode code) {
    return key(
        name, id, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private static Step key(String name, String id, KeyEvent event) {
    return new Step(
        name,
        window -> {
          Node part = find(window, "#" + id);
          part.requestFocus();
          part.fireEvent(event.copyFor(part, part));
        });
  }

  /** Scrolls the page that holds a part to its end. */
  static Step toEnd(String name, String id) {
    return new Step(
        name,
        window -> {
          for (Node up = find(window, "#" + id); up != null; up = up.getParent()) {
            if (up instanceof ScrollPane pages) {
              pages.setVvalue(1);
            }
          }
        });
  }

  static Step does(Consumer<BookWindow> action) {
    return new Step("", action);
  }

  static Node find(BookWindow window, String selector) {
    return window.stage().getScene().getRoot().lookupAll(selector).stream()
        .filter(TourHand::seen)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Not on the screen: " + selector));
  }

  private static boolean seen(Node node) {
    for (@Nullable Node up = node; up != null; up = up.getParent()) {
      if (!up.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
