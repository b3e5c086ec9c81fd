package org.spiegelboek.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;

/** The recovery sheet: shown, taken along, two groups asked back; or declined. */
public final class SheetController {

  private static final int GROUPS_IN_A_ROW = 4;

  private final Entrance entrance;
  private final Messages messages;
  private @Nullable SheetViewModel model;
  private Runnable done = () -> {};

  @FXML private Node sheet;
  @FXML private GridPane groups;
  @FXML private Label check;
  @FXML private Label said;
  @FXML private Node question;
  @FXML private Label firstLabel;
  @FXML private TextField first;
  @FXML private Label secondLabel;
  @FXML private TextField second;
  @FXML private Label answer;
  @FXML private Button confirm;
  @FXML private Node declining;

  public SheetController(Entrance entrance) {
    this.entrance = entrance;
    this.messages = entrance.messages();
  }

  /**
   * @param whenDone called once the code counts, or was declined
   */
  void start(OpenJournal journal, Runnable whenDone) {
    done = whenDone;
    SheetViewModel made = new SheetViewModel(entrance.background(), journal);
    model = made;
    List<String> all = made.groups();
    for (int i = 0; i < all.size() - 1; i++) {
      Label label = new Label(all.get(i));
      label.getStyleClass().add("code-group");
      groups.add(label, i % GROUPS_IN_A_ROW, i / GROUPS_IN_A_ROW);
    }
    check.setText(all.getLast());
    firstLabel.setText(messages.format("vault.sheet.group", made.firstAsked()));
    secondLabel.setText(messages.format("vault.sheet.group", made.secondAsked()));
    Shown.text(said, "");
    made.stateProperty().subscribe(this::show);
  }

  private void show(SheetViewModel.State state) {
    boolean asked =
        switch (state) {
          case ASKED, NOT_THAT, STORING, CANNOT_WRITE -> true;
          case SHOWN, DECLINING -> false;
        };
    Shown.when(state == SheetViewModel.State.SHOWN, sheet);
    Shown.when(state == SheetViewModel.State.DECLINING, declining);
    Shown.when(asked, question);
    confirm.setDisable(state == SheetViewModel.State.STORING);
    Shown.text(
        answer,
        switch (state) {
          case NOT_THAT -> messages.text("vault.sheet.notthat");
          case CANNOT_WRITE -> messages.text("vault.sheet.cannotwrite");
          case SHOWN, ASKED, STORING, DECLINING -> "";
        });
    if (state == SheetViewModel.State.ASKED) {
      first.requestFocus();
    }
  }

  @FXML
  private void print() {
    if (model != null) {
      Node paper = SheetPaper.of(model.groups(), messages, today());
      boolean printed = entrance.dialogs().print().test(sheet.getScene().getWindow(), paper);
      Shown.text(said, messages.text(printed ? "vault.sheet.printed" : "vault.sheet.notprinted"));
    }
  }

  @FXML
  private void copy() {
    if (model != null) {
      ShortLivedClipboard.put(model.line());
      Shown.text(said, messages.text("vault.sheet.copied"));
    }
  }

  @FXML
  private void save() {
    if (model != null) {
      String name = messages.text("term.recovery") + ".txt";
      entrance.dialogs().file().apply(sheet.getScene().getWindow(), name).ifPresent(this::saveAs);
    }
  }

  private void saveAs(Path file) {
    if (model == null) {
      return;
    }
    String text = model.sheet(messages, today());
    entrance
        .background()
        .run(
            () -> Files.write(file, text.getBytes(StandardCharsets.UTF_8)),
            saved -> Shown.text(said, messages.text("vault.sheet.saved")),
            failure -> {
              Shown.text(said, messages.text("vault.sheet.notsaved"));
              if (!(failure instanceof IOException)) {
                throw new IllegalStateException(failure);
              }
            });
  }

  private LocalDate today() {
    return LocalDate.now(entrance.clock());
  }

  @FXML
  private void ask() {
    if (model != null) {
      model.ask();
    }
  }

  @FXML
  private void showAgain() {
    if (model != null) {
      model.show();
    }
  }

  @FXML
  private void answer() {
    if (model != null) {
      model.answer(first.getText(), second.getText(), done);
    }
  }

  @FXML
  private void decline() {
    if (model != null) {
      model.decline();
    }
  }

  @FXML
  private void goWithout() {
    if (model != null) {
      model.forget();
    }
    done.run();
  }
}
