package org.spiegelboek.ui;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;

/**
 * Asks before something that cannot be taken back. Stands in the window's own scene, so that
 * locking clears it away with everything else; the scene's root must be a StackPane.
 */
public final class Confirm {

  private final Messages messages;

  /** A question while it stands there. */
  private static final class Question extends StackPane {

    private final Runnable leave;

    Question(Node box, Runnable leave) {
      super(box);
      this.leave = leave;
      getStyleClass().add("scrim");
      addEventHandler(
          KeyEvent.KEY_PRESSED,
          event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
              leave.run();
              event.consume();
            }
          });
    }
  }

  public Confirm(Messages messages) {
    this.messages = messages;
  }

  /**
   * Asks. The safe button has the keyboard; Esc is the safe way out too. One question at a time: a
   * question that still stands there is taken as left.
   *
   * @param from any node of the window; gets the focus back
   * @param question the title, a question
   * @param text what happens and what does not
   * @param extra something to fill in, or null
   * @param verb what the other button says, such as "Verwijder"
   */
  public void ask(
      Node from, String question, String text, @Nullable Node extra, String verb, Runnable onYes) {
    ask(from, question, text, extra, verb, onYes, () -> {});
  }

  /** The same, for who does something where it is left as it is too. */
  public void ask(
      Node from,
      String question,
      String text,
      @Nullable Node extra,
      String verb,
      Runnable onYes,
      Runnable onNo) {
    if (!(from.getScene().getRoot() instanceof StackPane root)) {
      throw new IllegalStateException("A dialog needs a StackPane as the root of the scene");
    }
    List.copyOf(root.getChildren()).stream()
        .filter(Question.class::isInstance)
        .forEach(earlier -> ((Question) earlier).leave.run());
    Label title = label(question, "heading");
    Button safe = new Button(messages.text("ui.leaveIt"));
    safe.setId("safe");
    safe.getStyleClass().add("main");
    Button yes = new Button(verb);
    yes.setId("yes");
    yes.getStyleClass().add("danger");
    HBox buttons = new HBox(yes, safe);
    buttons.setMinHeight(Region.USE_PREF_SIZE);
    buttons.getStyleClass().add("dialog-buttons");
    VBox box = new VBox(title, label(text, "body"));
    if (extra != null) {
      box.getChildren().add(extra);
    }
    box.getChildren().add(buttons);
    box.getStyleClass().add("dialog-box");
    box.setMaxHeight(Region.USE_PREF_SIZE);
    box.setAccessibleRole(AccessibleRole.DIALOG);
    box.setAccessibleText(question);
    Node before = root.getScene().getFocusOwner();
    Runnable close =
        () -> {
          root.getChildren().removeIf(child -> child.equals(box.getParent()));
          if (before != null) {
            before.requestFocus();
          }
        };
    Runnable leave =
        () -> {
          close.run();
          onNo.run();
        };
    safe.setOnAction(event -> leave.run());
    yes.setOnAction(
        event -> {
          close.run();
          onYes.run();
        });
    Node first = extra != null && extra.isFocusTraversable() ? extra : yes;
    safe.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          // Round and round: the last one leads to the first.
          if (event.getCode() == KeyCode.TAB && !event.isShiftDown()) {
            event.consume();
            first.requestFocus();
          }
        });
    Question scrim = new Question(box, leave);
    FocusKeeper.keep(root.getScene(), scrim, safe);
    root.getChildren().add(scrim);
    safe.requestFocus();
  }

  private static Label label(String text, String styleClass) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
