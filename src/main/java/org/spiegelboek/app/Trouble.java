package org.spiegelboek.app;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.InlineMessage;

/** Says that something unexpected happened: what is safe, one way on, a code to quote. */
final class Trouble {

  private static final double WIDTH = 560;

  private Trouble() {}

  static void show(StackPane table, Messages messages, Throwable failure) {
    tell(table, messages, "trouble", messages.format("app.trouble", code(failure)));
  }

  /** One message that stays until it is taken away; what is said meanwhile joins it. */
  static void tell(StackPane table, Messages messages, String id, String sentence) {
    for (Node child : table.getChildren()) {
      if (child instanceof InlineMessage there && !id.equals(there.getId())) {
        there.setText(there.getText() + "\n" + sentence);
        return;
      }
    }
    table.getChildren().removeIf(child -> child instanceof InlineMessage);
    InlineMessage message = new InlineMessage();
    message.setId(id);
    message.setKind(InlineMessage.Kind.TROUBLE);
    message.setText(sentence);
    message.setAction(messages.text("app.trouble.close"));
    message.setOnAction(event -> table.getChildren().remove(message));
    message.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    StackPane.setAlignment(message, Pos.TOP_CENTER);
    StackPane.setMargin(message, new Insets(12));
    table.getChildren().add(message);
  }

  /** What it was and where, without a word of the user: the same fault has the same code. */
  private static String code(Throwable failure) {
    StackTraceElement[] frames = failure.getStackTrace();
    int place = frames.length == 0 ? 0 : frames[0].hashCode() & 0xffff;
    return failure.getClass().getSimpleName() + "-" + Integer.toHexString(place);
  }
}
