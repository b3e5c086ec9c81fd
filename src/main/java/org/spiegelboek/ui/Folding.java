package org.spiegelboek.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * A column that is not always shown. While it is invisible it takes no room and its content is not
 * in the scene, so that a page with much behind small buttons opens as fast as one without: JavaFX
 * works out the styles of invisible nodes too.
 */
public final class Folding extends VBox {

  private List<Node> folded = List.of();

  public Folding() {
    visibleProperty().addListener((observable, before, shown) -> fold(!shown));
  }

  private void fold(boolean away) {
    setManaged(!away);
    if (away) {
      folded = List.copyOf(getChildren());
      getChildren().clear();
    } else {
      getChildren().addAll(0, folded);
      folded = List.of();
    }
  }
}
