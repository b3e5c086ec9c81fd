package org.spiegelboek.ui;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;

/**
 * Says at the foot of the book that something happened, one sentence at a time, with at most one
 * thing to do about it. Trouble is never said here.
 */
public final class Toasts extends StackPane {

  private static final Duration SHORT = Duration.seconds(6);
  private static final Duration WITH_ACTION = Duration.seconds(10);

  private final PauseTransition stay = new PauseTransition();
  private final Undo undo = new Undo();

  public Toasts() {
    getStyleClass().add("toasts");
    setPickOnBounds(false);
    setAlignment(Pos.BOTTOM_CENTER);
    stay.setOnFinished(event -> leaveUnlessNeeded());
  }

  public void show(String sentence) {
    show(sentence, null, () -> {});
  }

  /** A sentence with something to do, such as to undo what it tells of. */
  public void show(String sentence, @Nullable String action, Runnable onAction) {
    Label words = new Label(sentence);
    words.setWrapText(true);
    HBox toast = new HBox(words);
    toast.getStyleClass().add("toast");
    toast.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    toast.setAccessibleRole(AccessibleRole.TEXT);
    toast.setAccessibleText(sentence);
    if (action != null) {
      Button button = new Button(action);
      button.getStyleClass().add("link");
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(
          event -> {
            dismiss();
            onAction.run();
          });
      toast.getChildren().add(button);
    }
    getChildren().setAll(toast);
    Motion.appear(toast, 120);
    stay.setDuration(action == null ? SHORT : WITH_ACTION);
    stay.playFromStart();
  }

  /**
   * Tells what was done, and offers to take it back: here for a while, and by the keys until the
   * book is closed.
   */
  public void done(Messages messages, String sentence, Step step) {
    undo.did(step);
    show(sentence, messages.text("ui.undo"), () -> undo.back(step));
  }

  /** Takes back what was done last; says whether there was anything. */
  public boolean undo() {
    dismiss();
    return undo.back();
  }

  /** Does again what was taken back last; says whether there was anything. */
  public boolean redo() {
    dismiss();
    return undo.again();
  }

  /** Takes the sentence away, as on locking. */
  public void dismiss() {
    stay.stop();
    getChildren().clear();
  }

  private void leaveUnlessNeeded() {
    boolean needed =
        getChildren().stream().anyMatch(toast -> toast.isHover() || toast.isFocusWithin());
    if (needed) {
      stay.playFromStart();
    } else {
      getChildren().clear();
    }
  }
}
