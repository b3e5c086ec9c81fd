package org.spiegelboek.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.mirror.Perspective;
import org.spiegelboek.mirror.Trait;

/**
 * The dots of one round, or of two beside each other, in seven rows. Up and Down go from row to
 * row; Enter, or a click, marks the row to talk about.
 */
final class TeamPlot extends VBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Messages messages;
  private final RoundWords words;
  private final List<HBox> rows = new ArrayList<>();
  private final Consumer<@Nullable Trait> onChosen;
  private @Nullable Trait chosen;

  /**
   * @param onChosen told of the row that is marked, or null
   */
  TeamPlot(Messages messages, Consumer<@Nullable Trait> onChosen) {
    this.messages = messages;
    this.words = new RoundWords(messages);
    this.onChosen = onChosen;
    getStyleClass().add("round-plot");
  }

  /** Shows what one perspective of these rounds says. Rounds below their minimum say nothing. */
  void show(List<Round> rounds, Perspective perspective) {
    rows.clear();
    List<Node> parts = new ArrayList<>();
    List<Node> scales = new ArrayList<>();
    for (Round round : rounds) {
      scales.add(scale(round, rounds.size() > 1));
    }
    parts.add(line(new Region(), new Region(), scales));
    int tallest = tallest(rounds, perspective);
    for (Trait trait : Trait.values()) {
      List<Node> dots = new ArrayList<>();
      StringBuilder said = new StringBuilder();
      for (Round round : rounds) {
        List<Round.Dot> here = RoundWords.dots(round.shown(), trait, perspective);
        dots.add(new TeamDots(here, words.noView(here), tallest));
        if (rounds.size() > 1) {
          said.append(said.isEmpty() ? "" : " ").append(day(round)).append(". ");
        }
        said.append(words.row(trait, here));
      }
      HBox row = row(trait, dots);
      row.setAccessibleText(said.toString());
      VBox.setVgrow(row, Priority.ALWAYS);
      rows.add(row);
      parts.add(row);
    }
    getChildren().setAll(parts);
    mark(chosen);
  }

  private Node scale(Round round, boolean dated) {
    TeamScale scale = new TeamScale(end("low"), end("high"), dated ? 4 : 3);
    if (!dated) {
      return scale;
    }
    Label day = new Label(day(round));
    day.getStyleClass().addAll("subheading", "round-day");
    return new VBox(day, scale);
  }

  /** What an end means, without its number: that stands below. */
  private String end(String which) {
    return messages.text("mirror.scale." + which).replaceFirst("^\\d+: ", "");
  }

  /** The most people on one place: all rows are as high as that asks for. */
  private static int tallest(List<Round> rounds, Perspective perspective) {
    int most = 1;
    for (Round round : rounds) {
      Map<Object, Integer> counts = new HashMap<>();
      for (Round.Dot dot : round.shown().dots()) {
        if (dot.perspective() == perspective && dot.mark() != null) {
          most = Math.max(most, counts.merge(dot.trait() + " " + dot.mark(), 1, Integer::sum));
        }
      }
    }
    return most;
  }

  private String day(Round round) {
    return round.startedAt() == null
        ? words.name(round)
        : messages.dates().full(round.startedAt().toLocalDate());
  }

  private HBox row(Trait trait, List<Node> dots) {
    Label letter = new Label(trait.key());
    letter.getStyleClass().add("letter");
    letter.setMinWidth(USE_PREF_SIZE);
    Label name = new Label(words.trait(trait));
    name.setWrapText(true);
    name.getStyleClass().add("round-trait");
    HBox row = line(letter, name, dots);
    row.getStyleClass().add("round-line");
    row.setUserData(trait);
    row.setId("round-row-" + trait.key());
    row.setFocusTraversable(true);
    row.setAccessibleRole(AccessibleRole.TEXT);
    row.setOnMouseClicked(event -> choose(trait));
    row.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(row, event));
    return row;
  }

  private static HBox line(Node letter, Node name, List<Node> dots) {
    StackPane first = new StackPane(letter);
    first.getStyleClass().add("round-letter");
    StackPane second = new StackPane(name);
    second.getStyleClass().add("round-name");
    HBox line = new HBox(first, second);
    line.getStyleClass().add("round-parts");
    for (Node one : dots) {
      HBox.setHgrow(one, Priority.ALWAYS);
      ((Region) one).setPrefWidth(100);
      line.getChildren().add(one);
    }
    return line;
  }

  private void pressed(HBox row, KeyEvent event) {
    int at = rows.indexOf(row);
    int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    if (step != 0) {
      rows.get(Math.clamp(at + step, 0, rows.size() - 1)).requestFocus();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      choose((Trait) row.getUserData());
      event.consume();
    }
  }

  /** Marks a row; a second time takes the mark back. */
  private void choose(Trait trait) {
    mark(trait == chosen ? null : trait);
    onChosen.accept(chosen);
  }

  private void mark(@Nullable Trait trait) {
    chosen = trait;
    for (HBox row : rows) {
      boolean here = row.getUserData() == trait;
      row.pseudoClassStateChanged(CHOSEN, here);
      Node letter = row.lookup(".letter");
      letter.getStyleClass().remove("chosen");
      if (here) {
        letter.getStyleClass().add("chosen");
      }
    }
  }

  /** Puts the keyboard on the first row. */
  void focusFirst() {
    if (!rows.isEmpty()) {
      rows.getFirst().requestFocus();
    }
  }
}
