package org.spiegelboek.journal;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.ui.Icons;
import org.spiegelboek.ui.Sign;

/**
 * What belongs to a line of the list. A chip that stands there already takes other words: a new one
 * would have to be styled, and lines come and go with each frame of scrolling.
 */
final class EntryChips extends FlowPane {

  enum Look {
    PLAIN,
    FEATHER,
    WORDS,
    AGREED,
    PEOPLE,
    MIRROR;

    private @Nullable Node icon() {
      return switch (this) {
        case PLAIN -> null;
        case FEATHER -> Icons.small("fth-feather");
        case WORDS -> Icons.small("fth-message-circle");
        case AGREED -> Icons.small("fth-check-square");
        case PEOPLE -> Icons.small("fth-users");
        case MIRROR -> new Sign(Sign.Shape.MIRROR);
      };
    }
  }

  record Chip(Look look, String words) {}

  EntryChips() {
    getStyleClass().add("entry-chips");
  }

  /** Shows these instead; those without words are left out. */
  void show(List<Chip> chips) {
    List<Chip> said = chips.stream().filter(chip -> !chip.words().isEmpty()).toList();
    for (int i = 0; i < said.size(); i++) {
      Chip chip = said.get(i);
      if (i == getChildren().size()) {
        getChildren().add(new Shown(chip.look()));
      } else if (!(getChildren().get(i) instanceof Shown shown) || shown.look != chip.look()) {
        getChildren().set(i, new Shown(chip.look()));
      }
      ((Label) getChildren().get(i)).setText(chip.words());
    }
    getChildren().remove(said.size(), getChildren().size());
  }

  private static final class Shown extends Label {

    private final Look look;

    Shown(Look look) {
      this.look = look;
      setGraphic(look.icon());
      getStyleClass().add(look == Look.PLAIN ? "label-chip" : "entry-link");
    }
  }
}
