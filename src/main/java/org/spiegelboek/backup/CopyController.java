package org.spiegelboek.backup;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.InlineMessage;
import org.spiegelboek.vault.Entrance;
import org.spiegelboek.vault.PassphraseField;

/** Takes another copy of the open book in, after it was seen what that does. */
public final class CopyController {

  private final Entrance entrance;
  private final Desk desk;
  private final Messages messages;
  private final OtherCopies copies;
  private final CopyViewModel model;
  private @Nullable Path chosen;

  @FXML private Button copyFolder;
  @FXML private Button copyFile;
  @FXML private Label copyBusy;
  @FXML private Label copySaid;
  @FXML private InlineMessage copyTrouble;
  @FXML private VBox copyLocked;
  @FXML private PassphraseField copyPassphrase;
  @FXML private Label copyWrong;
  @FXML private VBox copyPreview;
  @FXML private Label copyCounts;
  @FXML private VBox copyRows;
  @FXML private Button takeCopy;

  public CopyController(Entrance entrance, Desk desk, OtherCopies copies) {
    this.entrance = entrance;
    this.desk = desk;
    this.messages = desk.messages();
    this.copies = copies;
    // Where books are closed: a book is never locked half way.
    this.model = new CopyViewModel(entrance.background());
  }

  @FXML
  private void initialize() {
    model.stateProperty().subscribe(this::show);
  }

  @FXML
  private void copyFolder() {
    look(entrance.dialogs().folder().apply(copyFolder.getScene().getWindow()));
  }

  @FXML
  private void copyFile() {
    look(entrance.dialogs().open().apply(copyFile.getScene().getWindow()));
  }

  private void look(Optional<Path> path) {
    path.ifPresent(
        other -> {
          chosen = other;
          copyPassphrase.wipe();
          desk.unsaved().saveAll();
          model.look(() -> copies.look(other, null));
        });
  }

  @FXML
  private void openCopy() {
    Path other = chosen;
    if (other != null) {
      char[] typed = copyPassphrase.copyTyped();
      model.look(wiping(typed, () -> copies.look(other, typed)));
    }
  }

  @FXML
  private void takeCopy() {
    Path other = chosen;
    if (other != null) {
      desk.unsaved().saveAll();
      char[] typed = copyPassphrase.copyTyped();
      model.take(wiping(typed, () -> copies.take(other, typed.length == 0 ? null : typed)));
    }
  }

  private static <T> Callable<T> wiping(char[] typed, Callable<T> work) {
    return () -> {
      try {
        return work.call();
      } finally {
        Arrays.fill(typed, '\0');
      }
    };
  }

  @FXML
  private void leaveCopy() {
    copyPassphrase.wipe();
    chosen = null;
    model.leave();
    copyFolder.requestFocus();
  }

  private void show(CopyViewModel.State state) {
    CopyViewModel.Step step = state.step();
    boolean reading = step == CopyViewModel.Step.READING;
    copyFolder.setDisable(reading);
    copyFile.setDisable(reading);
    show(reading, copyBusy);
    show(step == CopyViewModel.Step.LOCKED, copyLocked);
    show(step == CopyViewModel.Step.LOCKED && state.refused() != null, copyWrong);
    show(step == CopyViewModel.Step.SHOWN, copyPreview);
    show(step == CopyViewModel.Step.TAKEN, copySaid);
    copySaid.setText(state.done());
    CopyException.Reason refused = state.refused();
    copyTrouble.setVisible(step == CopyViewModel.Step.REFUSED);
    copyTrouble.setText(
        refused == null ? "" : messages.text("backup.copy.refused." + refused.key()));
    if (state.words() != null) {
      fill(state.words());
    }
    switch (step) {
      case LOCKED -> {
        copyPassphrase.requestFocus();
        copyPassphrase.selectAll();
      }
      case SHOWN -> takeCopy.requestFocus();
      case TAKEN, REFUSED -> {
        copyPassphrase.wipe();
        copyFolder.requestFocus();
      }
      case READY, READING -> {}
    }
  }

  private void fill(Merging.Words words) {
    copyCounts.setText(words.counts());
    copyRows.getChildren().clear();
    for (String row : words.rows()) {
      Label label = new Label(row);
      label.setWrapText(true);
      label.getStyleClass().add("body");
      copyRows.getChildren().add(label);
    }
  }

  private static void show(boolean shown, Node... nodes) {
    for (Node node : nodes) {
      node.setVisible(shown);
      node.setManaged(shown);
    }
  }
}
