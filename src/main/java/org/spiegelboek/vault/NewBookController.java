package org.spiegelboek.vault;

import dev.dirs.UserDirectories;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;

/** First step of a new book: its passphrase, its name and where it lies. */
public final class NewBookController {

  private final Entrance entrance;
  private final Messages messages;
  private @Nullable ClosedController closed;
  private @Nullable NewBookViewModel model;
  private Path place = documents();

  @FXML private TextField name;
  @FXML private Label where;
  @FXML private Label trouble;
  @FXML private NewPassphraseController passphraseController;
  @FXML private Button make;

  public NewBookController(Entrance entrance) {
    this.entrance = entrance;
    this.messages = entrance.messages();
  }

  void start(ClosedController parent) {
    closed = parent;
    NewBookViewModel made = new NewBookViewModel(entrance.background(), parent::showSheet);
    model = made;
    name.setText(messages.text("vault.new.name.standard"));
    name.textProperty().addListener(text -> made.changed());
    name.textProperty().addListener(text -> sayPlace());
    passphraseController.readyProperty().addListener(ready -> show(made.stateProperty().get()));
    made.stateProperty().subscribe(this::show);
    passphraseController.focus();
    sayPlace();
  }

  /** The user's documents, or the home folder where there is no such folder. */
  private static Path documents() {
    String documents = UserDirectories.get().documentDir;
    Path home = Path.of(System.getProperty("user.home"));
    return documents != null && Files.isDirectory(Path.of(documents)) ? Path.of(documents) : home;
  }

  private Optional<JournalFolder> folder() {
    return JournalFolder.named(place, name.getText());
  }

  private void sayPlace() {
    where.setText(
        folder()
            .map(folder -> folder.path().toString())
            .orElseGet(() -> messages.text("vault.new.badname")));
    show(model == null ? NewBookViewModel.State.READY : model.stateProperty().get());
  }

  private void show(NewBookViewModel.State state) {
    boolean making = state == NewBookViewModel.State.MAKING;
    make.setText(messages.text(making ? "vault.new.making" : "vault.new.make"));
    make.setDisable(making || !passphraseController.readyProperty().get() || folder().isEmpty());
    Shown.text(
        trouble,
        switch (state) {
          case EXISTS -> messages.text("vault.new.exists");
          case CANNOT_WRITE -> messages.text("vault.new.cannotwrite");
          case READY, MAKING -> "";
        });
  }

  @FXML
  private void place() {
    entrance
        .dialogs()
        .folder()
        .apply(make.getScene().getWindow())
        .ifPresent(
            chosen -> {
              place = chosen;
              if (model != null) {
                model.changed();
              }
              sayPlace();
            });
  }

  @FXML
  private void make() {
    Optional<JournalFolder> folder = folder();
    if (model != null && folder.isPresent() && passphraseController.readyProperty().get()) {
      model.make(folder.get(), passphraseController.take(), messages.language());
    }
  }

  @FXML
  private void back() {
    if (closed != null) {
      closed.showBegin();
    }
  }
}
