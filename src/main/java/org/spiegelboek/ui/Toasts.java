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

/**
 * Says at the foot of the book that something happened, one sentence at a time, with at most one
 * thing to do about it. Trouble is never said here.
 */
public final class Toasts extends StackPane {

  private static final Duration SHORT = Duration.seconds(6);
  private static final Duration WITH_ACTION = Duration.seconds(10);

  private final PauseTransition stay = new PauseTransition();

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
      button.setId("takeBack");
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
  public void done(Desk desk, String sentence, Step step) {
    desk.undo().did(step);
    offer(desk, sentence, step);
  }

  /** The same for what can be taken back only as long as this screen is shown. */
  public void doneHere(Desk desk, String sentence, Step step) {
    desk.undo().didHere(step);
    offer(desk, sentence, step);
  }

  /** Says from now on what is done on this desk. */
  public void tell(Desk desk) {
    desk.undo().onTold((sentence, step) -> offer(desk, sentence, step));
  }

  private void offer(Desk desk, String sentence, Step step) {
    show(sentence, desk.messages().text("ui.undo"), () -> desk.undo().back(step));
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
