package org.spiegelboek.vault;

import java.util.Arrays;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.Views;

/** The keys of the open book: another passphrase, a new recovery sheet. */
public final class KeysController {

  private final Entrance entrance;
  private final Messages messages;
  private final OpenJournal journal;
  private final Supplier<Views.Loaded<SheetController>> sheets;

  @FXML private Label passphraseSaid;
  @FXML private Button changePassphrase;
  @FXML private VBox changing;
  @FXML private PassphraseField present;
  @FXML private Label wrong;
  @FXML private NewPassphraseController chosenController;
  @FXML private Button keep;
  @FXML private Label sheetSaid;
  @FXML private Button newSheet;
  @FXML private VBox sheetPart;

  /** What came of the wish for another passphrase. */
  private enum Outcome {
    CHANGED,
    WRONG,
    CANNOT_WRITE
  }

  /**
   * @param sheets makes the view of a new recovery sheet
   */
  public KeysController(
      Entrance entrance, OpenJournal journal, Supplier<Views.Loaded<SheetController>> sheets) {
    this.entrance = entrance;
    this.messages = entrance.messages();
    this.journal = journal;
    this.sheets = sheets;
  }

  @FXML
  private void initialize() {
    Shown.text(passphraseSaid, "");
    Shown.text(wrong, "");
    Shown.when(false, changing, sheetPart);
    keep.disableProperty().bind(chosenController.readyProperty().not());
    saySheet();
  }

  private void saySheet() {
    sheetSaid.setText(messages.text(journal.hasRecovery() ? "vault.keys.has" : "vault.keys.none"));
  }

  @FXML
  private void changePassphrase() {
    Shown.text(passphraseSaid, "");
    Shown.when(true, changing);
    Shown.when(false, changePassphrase);
    present.requestFocus();
  }

  @FXML
  private void leaveIt() {
    present.wipe();
    Arrays.fill(chosenController.take(), '\0');
    Shown.text(wrong, "");
    Shown.when(false, changing);
    Shown.when(true, changePassphrase);
    changePassphrase.requestFocus();
  }

  @FXML
  private void keep() {
    char[] old = present.copyTyped();
    char[] next = chosenController.take();
    Shown.text(wrong, "");
    changing.setDisable(true);
    entrance.background().run(() -> change(old, next), this::show);
  }

  private Outcome change(char[] old, char[] next) {
    try {
      if (!journal.isPassphrase(old)) {
        return Outcome.WRONG;
      }
      journal.changePassphrase(next);
      return Outcome.CHANGED;
    } catch (VaultException e) {
      return Outcome.CANNOT_WRITE;
    } finally {
      Arrays.fill(old, '\0');
      Arrays.fill(next, '\0');
    }
  }

  private void show(Outcome outcome) {
    changing.setDisable(false);
    switch (outcome) {
      case CHANGED -> {
        leaveIt();
        Shown.text(passphraseSaid, messages.text("vault.keys.changed"));
      }
      case WRONG -> {
        Shown.text(wrong, messages.text("vault.unlock.wrong"));
        present.requestFocus();
        present.selectAll();
      }
      case CANNOT_WRITE -> Shown.text(wrong, messages.text("vault.recover.trouble.cannot_write"));
    }
  }

  @FXML
  private void newSheet() {
    Views.Loaded<SheetController> sheet = sheets.get();
    // In the open book it is no step, and there is a way back that is not to go without.
    for (String part : new String[] {".closed-step", ".display", "#decline"}) {
      Node node = sheet.root().lookup(part);
      if (node != null) {
        Shown.when(false, node);
      }
    }
    Button back = new Button(messages.text("ui.leaveIt"));
    back.setId("leaveSheet");
    back.setOnAction(event -> closeSheet());
    sheetPart.getChildren().setAll(sheet.root(), back);
    Shown.when(true, sheetPart);
    Shown.when(false, newSheet);
    sheet.controller().start(journal, this::closeSheet);
  }

  private void closeSheet() {
    sheetPart.getChildren().clear();
    Shown.when(false, sheetPart);
    Shown.when(true, newSheet);
    saySheet();
    newSheet.requestFocus();
  }
}
