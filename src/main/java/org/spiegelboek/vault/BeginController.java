package org.spiegelboek.vault;

import java.nio.file.Path;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.ui.CardButton;

/** The first choice: a new book, one that is there already, or a look into the sample. */
public final class BeginController {

  private static final System.Logger LOG = System.getLogger(BeginController.class.getName());

  private final Entrance entrance;
  private @Nullable ClosedController closed;

  @FXML private Node choices;
  @FXML private CardButton newBook;
  @FXML private Label message;
  @FXML private Label sampleText;
  @FXML private Node back;

  public BeginController(Entrance entrance) {
    this.entrance = entrance;
  }

  void start(ClosedController parent) {
    closed = parent;
    sampleText.setText(
        entrance.messages().format("vault.begin.sample.text", Entrance.SAMPLE_PASSPHRASE));
    Shown.text(message, "");
    Shown.when(entrance.folder() != null, back);
    ClosedController.focusWhenShown(newBook);
  }

  @FXML
  private void newBook() {
    if (closed != null) {
      closed.showNewBook();
    }
  }

  @FXML
  private void existing() {
    Optional<Path> chosen = entrance.dialogs().folder().apply(newBook.getScene().getWindow());
    chosen.ifPresent(this::use);
  }

  private void use(Path path) {
    Optional<JournalFolder> found = JournalFolder.find(path);
    if (found.isPresent() && closed != null) {
      closed.showUnlock(found.get());
    } else {
      Shown.text(message, entrance.messages().text("vault.begin.none"));
    }
  }

  @FXML
  private void sample() {
    choices.setDisable(true);
    Shown.text(message, entrance.messages().text("vault.unlock.opening"));
    entrance
        .background()
        .run(
            entrance.sample(),
            entrance.opened(),
            failure -> {
              choices.setDisable(false);
              LOG.log(System.Logger.Level.WARNING, "No sample journal", failure);
              Shown.text(message, entrance.messages().text("vault.begin.sample.failed"));
            });
  }

  @FXML
  private void back() {
    JournalFolder folder = entrance.folder();
    if (closed != null && folder != null) {
      closed.showUnlock(folder);
    }
  }
}
