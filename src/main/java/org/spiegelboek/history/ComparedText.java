package org.spiegelboek.history;

import java.util.List;
import java.util.StringJoiner;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.spiegelboek.i18n.Messages;

/**
 * Two texts in one: what only the earlier one had is struck through, what only the present one has
 * is underlined, so that it is read without colour; a screen reader hears which is which.
 */
final class ComparedText extends TextFlow {

  private final Messages messages;

  ComparedText(Messages messages) {
    this.messages = messages;
    getStyleClass().add("earlier-compared");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
  }

  void show(List<WordDiff.Piece> pieces) {
    getChildren().clear();
    StringJoiner spoken = new StringJoiner(" ");
    for (WordDiff.Piece piece : pieces) {
      Text text = new Text(piece.text());
      text.getStyleClass().add("earlier-text");
      String said = piece.text().strip();
      switch (piece.in()) {
        case BOTH -> spoken.add(said);
        case BEFORE -> {
          text.setStrikethrough(true);
          text.getStyleClass().add("earlier-gone");
          spoken.add(messages.format("history.earlier.gone", said));
        }
        case NOW -> {
          text.setUnderline(true);
          text.getStyleClass().add("earlier-new");
          spoken.add(messages.format("history.earlier.new", said));
        }
      }
      getChildren().add(text);
    }
    setAccessibleText(spoken.toString());
  }
}
