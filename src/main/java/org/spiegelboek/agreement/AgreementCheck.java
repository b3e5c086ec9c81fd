package org.spiegelboek.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.store.Keyed;
import org.spiegelboek.ui.ChipGroup;
import org.spiegelboek.ui.Icons;
import org.spiegelboek.ui.Typed;

/**
 * An agreement as a line with a check box; the whole line is the target. Ticked, it is struck
 * through and offers to undo that. A small button opens the other ways in which it can have gone,
 * with a line about it.
 */
public final class AgreementCheck extends VBox {

  /** Where the line stands: in a list, coming back in a conversation, or just made there. */
  public enum Layout {
    LIST,
    CARRIED,
    MADE
  }

  private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");
  private static final PseudoClass OPENED = PseudoClass.getPseudoClass("opened");

  private final Messages messages;
  private final AgreementWords words;
  private final Agreement agreement;
  private final BiConsumer<AgreementStatus, @Nullable String> settle;
  private final VBox more = new VBox();
  private final Button how = new Button();

  /**
   * @param settle told how it went on, with the line about it
   */
  public AgreementCheck(
      Messages messages,
      AgreementWords words,
      Agreement agreement,
      Layout layout,
      BiConsumer<AgreementStatus, @Nullable String> settle) {
    this.messages = messages;
    this.words = words;
    this.agreement = agreement;
    this.settle = settle;
    getStyleClass().add("agreement-check");
    getChildren().addAll(line(layout), more);
    more.getStyleClass().add("agreement-more");
    how.setOnAction(event -> showMore(!more.isVisible()));
    showMore(false);
  }

  /**
   * Shows these lines in a box; the keyboard stays on the line of the same agreement, which was
   * made anew.
   */
  public static void show(Pane box, List<? extends Node> nodes) {
    String focused = null;
    for (AgreementCheck check : among(box.getChildren())) {
      if (check.isFocusWithin()) {
        focused = check.agreement.id();
      }
    }
    box.getChildren().setAll(nodes);
    for (AgreementCheck check : among(nodes)) {
      if (check.agreement.id().equals(focused)) {
        check.getChildren().getFirst().requestFocus();
      }
    }
  }

  /** Marks the line of the agreement that is open beside the list. */
  public static void markOpen(Pane box, @Nullable String id) {
    for (AgreementCheck check : among(box.getChildren())) {
      check.pseudoClassStateChanged(OPENED, check.agreement.id().equals(id));
    }
  }

  private static List<AgreementCheck> among(List<? extends Node> nodes) {
    List<AgreementCheck> checks = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof AgreementCheck check) {
        checks.add(check);
      } else if (node instanceof Pane pane) {
        checks.addAll(among(pane.getChildren()));
      }
    }
    return checks;
  }

  /**
   * Where the agreement is shown as a whole: on the focus, and by the small button.
   *
   * @param turn what the button does besides, where that place is not in sight
   */
  public void onOpen(Runnable open, Runnable turn) {
    how.setOnAction(
        event -> {
          open.run();
          turn.run();
        });
    focusWithinProperty()
        .addListener(
            (observable, before, here) -> {
              if (here) {
                open.run();
              }
            });
  }

  private HBox line(Layout layout) {
    String caption = layout == Layout.CARRIED ? words.stand(agreement) : words.caption(agreement);
    boolean below = layout == Layout.LIST;
    boolean open = agreement.isOpen();
    StackPane box = new StackPane();
    box.getStyleClass().add("tick-box");
    if (agreement.status() == AgreementStatus.KEPT) {
      box.getChildren().add(Icons.small("fth-check"));
    } else if (!open) {
      box.getChildren().add(Icons.small("fth-minus"));
    }
    Text what = new Text(agreement.what());
    what.getStyleClass().add("agreement-text");
    Text small = new Text(below ? caption : " " + caption);
    small.getStyleClass().add("agreement-caption");
    TextFlow flow = below ? new TextFlow(what) : new TextFlow(what, small);
    TextFlow last = below ? new TextFlow(small) : flow;
    if (words.isOfToday(agreement)) {
      last.getChildren().addAll(new Text(" "), undo());
    }
    VBox text = below ? new VBox(flow, last) : new VBox(flow);
    text.getStyleClass().add(below ? "agreement-two" : "agreement-one");
    HBox.setHgrow(text, Priority.ALWAYS);
    how.setGraphic(Icons.small("fth-more-horizontal"));
    how.getStyleClass().addAll("icon-button", "small", "how");
    how.setId("how");
    how.setAccessibleText(messages.text("agreement.how"));
    CheckLine line = new CheckLine(words.spoken(agreement), box, text, how);
    line.pseudoClassStateChanged(TICKED, !open);
    return line;
  }

  private Button undo() {
    Button undo = new Button(messages.text("agreement.undo"));
    undo.getStyleClass().addAll("link", "small");
    undo.setId("undo");
    undo.setMinWidth(USE_PREF_SIZE);
    undo.setOnAction(event -> settle.accept(AgreementStatus.OPEN, null));
    return undo;
  }

  private void showMore(boolean shown) {
    more.setVisible(shown);
    more.setManaged(shown);
    if (shown && more.getChildren().isEmpty()) {
      ChipGroup chips = new ChipGroup();
      Map<String, String> choices = new LinkedHashMap<>();
      for (AgreementStatus status : AgreementStatus.values()) {
        choices.put(status.key(), messages.inline("agreement.status." + status.key()));
      }
      chips.setChoices(choices);
      chips.setNeeded(true);
      AgreementStatus now = agreement.status();
      chips.valueProperty().set((now == null ? AgreementStatus.OPEN : now).key());
      TextField note = new TextField(agreement.statusNote());
      note.setPromptText(messages.text("agreement.note"));
      note.getStyleClass().add("agreement-own");
      note.setId("note");
      chips
          .valueProperty()
          .addListener((observable, before, key) -> tell(key, Typed.line(note.getText())));
      note.setOnAction(event -> tell(chips.valueProperty().get(), Typed.line(note.getText())));
      note.focusedProperty()
          .addListener(
              (observable, before, here) -> {
                String line = Typed.line(note.getText());
                if (!here && line != null && !line.equals(agreement.statusNote())) {
                  tell(chips.valueProperty().get(), line);
                }
              });
      more.getChildren().addAll(chips, note);
    }
  }

  private void tell(String key, @Nullable String note) {
    Keyed.find(AgreementStatus.class, key).ifPresent(status -> settle.accept(status, note));
  }

  /** The line itself: click, Space and Enter tick it. */
  private final class CheckLine extends HBox {

    CheckLine(String spoken, StackPane box, VBox text, Button more) {
      super(box, text, more);
      getStyleClass().add("check-line");
      setAlignment(Pos.TOP_LEFT);
      setFocusTraversable(true);
      setId("tick");
      setAccessibleRole(AccessibleRole.CHECK_BOX);
      setAccessibleText(spoken);
      addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
      addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void tick() {
      settle.accept(
          agreement.isOpen() ? AgreementStatus.KEPT : AgreementStatus.OPEN, agreement.statusNote());
    }

    private void clicked(MouseEvent event) {
      if (event.getButton() == MouseButton.PRIMARY) {
        requestFocus();
        tick();
        event.consume();
      }
    }

    private void pressed(KeyEvent event) {
      if (isFocused() && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)) {
        tick();
        event.consume();
      }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
      return attribute == AccessibleAttribute.SELECTED
          ? !agreement.isOpen()
          : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
      if (action == AccessibleAction.FIRE) {
        tick();
      } else {
        super.executeAccessibleAction(action, parameters);
      }
    }
  }
}
