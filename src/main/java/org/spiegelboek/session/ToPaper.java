package org.spiegelboek.session;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.PaperDialogs;
import org.spiegelboek.ui.Toasts;

/** The way from the page of a conversation to its sheet: a button, and the keys to print. */
final class ToPaper {

  private ToPaper() {}

  static void lead(Node page, Button button, Desk desk, Toasts toasts, SessionViewModel model) {
    Runnable go = () -> go(desk, toasts, model);
    button.setOnAction(event -> go.run());
    page.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (PaperDialogs.KEYS.match(event)) {
            event.consume();
            go.run();
          }
        });
  }

  /** What is still being typed is on its way to the disk before the sheet is read from it. */
  private static void go(Desk desk, Toasts toasts, SessionViewModel model) {
    model.saveNow();
    String id = desk.navigation().getPlace().id();
    if (model.isNew() || id == null) {
      toasts.show(desk.messages().text("session.preview.nothing"));
    } else {
      desk.navigation().go(SessionPlaces.paper(id));
    }
  }
}
