package org.spiegelboek.session;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Sign;

/**
 * Six convictions, one at a time, with three answers; afterwards a quiet list, and one question for
 * a conviction that wavers. No tally.
 */
public final class BeliefCheckController {

  private static final List<Belief> BELIEFS = List.of(Belief.values());

  private final Messages messages;

  @FXML private VBox root;
  @FXML private Label minute;
  @FXML private VBox asking;
  @FXML private Label statement;
  @FXML private Button present;
  @FXML private Button wavering;
  @FXML private Button absent;
  @FXML private Button skip;
  @FXML private VBox afterwards;
  @FXML private GridPane list;
  @FXML private VBox quote;
  @FXML private Label question;
  @FXML private QuietField line;

  private @Nullable ForMyselfViewModel own;
  private @Nullable Belief asked;
  private @Nullable Belief quoted;
  private @Nullable StringProperty boundLine;
  private boolean oneOnly;

  public BeliefCheckController(Desk desk) {
    this.messages = desk.messages();
  }

  void show(SessionViewModel model) {
    own = model.forMyself();
    line.field().setOnLeft(event -> model.saveNow());
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
    model.shownProperty().addListener((observable, before, now) -> begin());
    begin();
  }

  private ForMyselfViewModel own() {
    ForMyselfViewModel now = own;
    if (now == null) {
      throw new IllegalStateException("Nothing to show yet");
    }
    return now;
  }

  private void begin() {
    if (own().isChecked()) {
      finish();
    } else {
      ask(BELIEFS.getFirst());
    }
  }

  /** Starts anew with the first conviction, with the keyboard. */
  void start() {
    oneOnly = false;
    if (!own().isChecked()) {
      ask(BELIEFS.getFirst());
      present.requestFocus();
    } else {
      list.getChildren().getFirst().requestFocus();
    }
  }

  private void ask(Belief belief) {
    asked = belief;
    statement.setText(messages.text("belief." + belief.key() + ".statement"));
    shown(asking, true);
    shown(minute, true);
    shown(afterwards, false);
  }

  private void keyed(KeyEvent event) {
    if (!asking.isVisible() || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case DIGIT1, NUMPAD1 -> answer(BeliefState.PRESENT);
      case DIGIT2, NUMPAD2 -> answer(BeliefState.WAVERING);
      case DIGIT3, NUMPAD3 -> answer(BeliefState.ABSENT);
      case S -> skipBelief();
      default -> {
        return;
      }
    }
    event.consume();
  }

  @FXML
  private void answerPresent() {
    answer(BeliefState.PRESENT);
  }

  @FXML
  private void answerWavering() {
    answer(BeliefState.WAVERING);
  }

  @FXML
  private void answerAbsent() {
    answer(BeliefState.ABSENT);
  }

  private void answer(BeliefState state) {
    Belief belief = asked;
    if (belief != null) {
      own().beliefProperty(belief).set(state);
      next(belief);
    }
  }

  @FXML
  private void skipBelief() {
    Belief belief = asked;
    if (belief != null) {
      own().beliefProperty(belief).set(null);
      next(belief);
    }
  }

  private void next(Belief belief) {
    int place = BELIEFS.indexOf(belief);
    boolean last = place == BELIEFS.size() - 1;
    if (oneOnly || last) {
      quoted = oneOnly && wavers(belief) ? belief : null;
      oneOnly = false;
      finish();
      list.getChildren().get(place).requestFocus();
    } else {
      ask(BELIEFS.get(place + 1));
      present.requestFocus();
    }
  }

  private void finish() {
    asked = null;
    shown(asking, false);
    shown(minute, false);
    shown(afterwards, true);
    list.getChildren().clear();
    for (int i = 0; i < BELIEFS.size(); i++) {
      list.add(entry(BELIEFS.get(i)), i % 2, i / 2);
    }
    showQuestion();
  }

  private Node entry(Belief belief) {
    BeliefState state = own().beliefProperty(belief).get();
    Label name = new Label(messages.text("belief." + belief.key() + ".name"));
    name.setWrapText(true);
    HBox words = new HBox(name);
    words.getStyleClass().add("belief-words");
    String spoken = name.getText();
    if (state != null) {
      String said = messages.inline("belief.answer." + state.key());
      spoken = spoken + ", " + said;
      if (state != BeliefState.PRESENT) {
        Label word = new Label(said);
        word.getStyleClass().add("belief-word");
        words.getChildren().add(word);
      }
    }
    Button entry = new Button();
    entry.setGraphic(new HBox(6, sign(state), words));
    entry.getStyleClass().addAll("belief", state == null ? "skipped" : state.key());
    entry.setId("belief-" + belief.key());
    entry.setAccessibleText(spoken);
    entry.setMaxWidth(Double.MAX_VALUE);
    entry.setOnAction(event -> chosen(belief));
    return entry;
  }

  private static Sign sign(@Nullable BeliefState state) {
    Sign sign =
        new Sign(
            state == BeliefState.PRESENT
                ? Sign.Shape.SELF
                : state == BeliefState.WAVERING ? Sign.Shape.WAVERING : Sign.Shape.EMPTY);
    sign.setVisible(state != null);
    return sign;
  }

  /** Another wavering one shows its question; the rest can be answered anew. */
  private void chosen(Belief belief) {
    if (wavers(belief) && belief != quoted) {
      quoted = belief;
      showQuestion();
    } else {
      oneOnly = true;
      ask(belief);
      present.requestFocus();
    }
  }

  private boolean wavers(Belief belief) {
    BeliefState state = own().beliefProperty(belief).get();
    return state != null && state != BeliefState.PRESENT;
  }

  private void showQuestion() {
    if (quoted == null || !wavers(quoted)) {
      quoted = null;
      for (Belief belief : BELIEFS) {
        if (quoted == null && wavers(belief)) {
          quoted = belief;
        }
      }
    }
    StringProperty old = boundLine;
    if (old != null) {
      line.textProperty().unbindBidirectional(old);
    }
    boundLine = null;
    Belief belief = quoted;
    shown(quote, belief != null);
    if (belief != null) {
      question.setText(messages.text("belief." + belief.key() + ".question"));
      boundLine = own().lineProperty(belief);
      line.textProperty().bindBidirectional(boundLine);
    }
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
