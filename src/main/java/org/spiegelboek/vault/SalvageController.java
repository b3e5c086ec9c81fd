package org.spiegelboek.vault;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Counts;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Kind;

/** Makes a new book of what can be read of a damaged one, and says what could not be. */
public final class SalvageController {

  private final Entrance entrance;
  private final Messages messages;
  private final SalvageViewModel model;
  private @Nullable ClosedController closed;
  private @Nullable JournalFolder damaged;
  private @Nullable JournalFolder target;

  @FXML private Label title;
  @FXML private Label lead;
  @FXML private VBox form;
  @FXML private Label place;
  @FXML private Button elsewhere;
  @FXML private PassphraseField passphrase;
  @FXML private Label message;
  @FXML private Button read;
  @FXML private VBox saved;
  @FXML private Label counts;
  @FXML private Label lostTitle;
  @FXML private VBox lost;
  @FXML private Button open;
  @FXML private Node back;

  /**
   * @param mend makes what was put together consistent, and counts it
   */
  public SalvageController(Entrance entrance, Function<Database, Map<Kind, Integer>> mend) {
    this.entrance = entrance;
    this.messages = entrance.messages();
    this.model = new SalvageViewModel(entrance.background(), mend);
  }

  void start(ClosedController parent, JournalFolder book) {
    closed = parent;
    damaged = book;
    goTo(NewPlace.beside(book));
    model.stateProperty().subscribe(this::show);
    ClosedController.focusWhenShown(passphrase);
  }

  private void goTo(Path parent) {
    if (damaged != null) {
      JournalFolder free =
          NewPlace.free(parent, messages.format("vault.salvage.name", damaged.name()));
      target = free;
      place.setText(messages.format("vault.salvage.place", free.path().toString()));
    }
  }

  @FXML
  private void elsewhere() {
    entrance.dialogs().folder().apply(elsewhere.getScene().getWindow()).ifPresent(this::goTo);
  }

  @FXML
  private void read() {
    JournalFolder from = damaged;
    JournalFolder to = target;
    if (from == null || to == null || model.stateProperty().get().reading()) {
      return;
    }
    char[] typed = passphrase.copyTyped();
    model.read(
        () -> {
          try {
            return Vault.salvage(from, typed, to);
          } finally {
            Arrays.fill(typed, '\0');
          }
        });
  }

  private void show(SalvageViewModel.State state) {
    SalvageViewModel.Found found = state.found();
    Shown.when(found == null, form, back);
    Shown.when(found != null, saved);
    form.setDisable(state.reading());
    read.setText(messages.text(state.reading() ? "vault.salvage.reading" : "vault.salvage.do"));
    title.setText(messages.text(found == null ? "vault.salvage.title" : "vault.salvage.done"));
    Shown.text(message, refusal(state.refused()));
    if (found != null) {
      fill(found);
    } else {
      lead.setText(messages.text("vault.salvage.lead"));
      if (state.refused() != null) {
        passphrase.requestFocus();
        passphrase.selectAll();
      }
    }
  }

  private void fill(SalvageViewModel.Found found) {
    OpenJournal journal = found.salvaged().journal();
    if (closed != null) {
      closed.keep(journal);
    }
    passphrase.wipe();
    lead.setText(messages.format("vault.salvage.done.lead", journal.folder().path().toString()));
    counts.setText(Counts.inWords(messages, found.counts()));
    List<String> lines = LostWords.of(found.salvaged().lost(), messages);
    lostTitle.setText(
        messages.text(lines.isEmpty() ? "vault.salvage.whole" : "vault.salvage.lost"));
    lost.getChildren().setAll(lines.stream().map(SalvageController::line).toList());
    open.requestFocus();
  }

  private static Label line(String words) {
    Label line = new Label(words);
    line.getStyleClass().add("body");
    return line;
  }

  private String refusal(VaultException.@Nullable Reason reason) {
    return reason == null
        ? ""
        : switch (reason) {
          case WRONG_PASSPHRASE, WEAK_PASSPHRASE, MISTYPED_CODE, NO_RECOVERY ->
              messages.text("vault.unlock.wrong");
          case IN_USE -> messages.text("vault.unlock.inuse");
          case EXISTS, CANNOT_WRITE, UNUSABLE_PATH, MISSING ->
              messages.text("vault.salvage.unreachable");
          case DAMAGED_KEYS, DAMAGED_JOURNAL, NEWER -> messages.text("vault.salvage.nothing");
        };
  }

  @FXML
  private void open() {
    SalvageViewModel.Found found = model.stateProperty().get().found();
    if (closed != null && found != null) {
      closed.open(found.salvaged().journal());
    }
  }

  @FXML
  private void back() {
    if (closed != null && damaged != null) {
      closed.showUnlock(damaged);
    }
  }
}
