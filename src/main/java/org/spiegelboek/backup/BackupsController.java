package org.spiegelboek.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.store.StoreException;
import org.spiegelboek.ui.InlineMessage;
import org.spiegelboek.vault.Entrance;
import org.spiegelboek.vault.JournalFolder;

/** The backups of the open book: where they go, which there are, what can be brought back. */
public final class BackupsController {

  private final Entrance entrance;
  private final Messages messages;
  private final Shelf shelf;
  private final Contents contents;
  private final JournalFolder journal;
  private @Nullable Backup chosen;

  @FXML private Label stick;
  @FXML private Button chooseStick;
  @FXML private Button noStick;
  @FXML private Button makeNow;
  @FXML private Label none;
  @FXML private Label backupBusy;
  @FXML private Label backupSaid;
  @FXML private InlineMessage backupTrouble;
  @FXML private VBox list;
  @FXML private VBox actions;
  @FXML private Label holds;
  @FXML private VBox rows;

  /**
   * @param journal the folder of the open book
   */
  public BackupsController(
      Entrance entrance, Shelf shelf, Contents contents, JournalFolder journal) {
    this.entrance = entrance;
    this.messages = entrance.messages();
    this.shelf = shelf;
    this.contents = contents;
    this.journal = journal;
  }

  @FXML
  private void initialize() {
    clear();
    show(false, actions, none);
    showStick();
    read();
  }

  private void showStick() {
    Path folder = entrance.settings().get().backupFolder();
    stick.setText(folder == null ? messages.text("backup.stick.nowhere") : folder.toString());
    show(folder != null, noStick);
  }

  private void read() {
    entrance.background().run(shelf::list, this::fill);
  }

  private void fill(List<Backup> backups) {
    show(backups.isEmpty(), none);
    BackupRows.fill(list, backups, messages, entrance.clock(), this::choose);
  }

  @FXML
  private void chooseStick() {
    clear();
    entrance.dialogs().folder().apply(chooseStick.getScene().getWindow()).ifPresent(this::keep);
  }

  @FXML
  private void noStick() {
    clear();
    keep(null);
    chooseStick.requestFocus();
  }

  private void keep(@Nullable Path folder) {
    entrance.change().accept(entrance.settings().get().withBackupFolder(folder));
    showStick();
    read();
  }

  @FXML
  private void makeNow() {
    clear();
    entrance
        .dialogs()
        .folder()
        .apply(makeNow.getScene().getWindow())
        .ifPresent(
            folder ->
                run(
                    "backup.making",
                    () -> shelf.make(folder),
                    made -> {
                      say(messages.format("backup.made", made.file()));
                      read();
                    }));
  }

  /** What can be done with a backup stands right below its row. */
  private void choose(Backup backup) {
    clear();
    chosen = backup;
    holds.setText(BackupRows.holds(backup, messages));
    rows.getChildren().clear();
    list.getChildren().remove(actions);
    for (Node row : List.copyOf(list.getChildren())) {
      if (row instanceof Toggle toggle && toggle.isSelected()) {
        list.getChildren().add(list.getChildren().indexOf(row) + 1, actions);
      }
    }
    show(true, actions);
  }

  @FXML
  private void check() {
    Backup backup = chosen;
    if (backup != null) {
      run(
          "backup.reading",
          () -> shelf.isWhole(backup),
          whole -> {
            if (whole) {
              say(messages.text("backup.whole"));
            } else {
              tell(messages.text("backup.damaged"));
            }
          });
    }
  }

  @FXML
  private void bringBack() {
    Backup backup = chosen;
    if (backup == null) {
      return;
    }
    entrance
        .dialogs()
        .folder()
        .apply(makeNow.getScene().getWindow())
        .ifPresent(
            parent ->
                run(
                    "backup.reading",
                    () ->
                        shelf.bringBack(
                            backup,
                            parent,
                            journal.name() + " " + BackupRows.day(backup, entrance.clock())),
                    made -> say(messages.format("backup.back", made.path()))));
  }

  @FXML
  private void compare() {
    Backup backup = chosen;
    if (backup != null) {
      run(
          "backup.reading",
          () -> shelf.compare(backup, contents::rows),
          found -> showRows(backup, found));
    }
  }

  private void showRows(Backup backup, List<Contents.Row> found) {
    rows.getChildren().clear();
    if (found.isEmpty()) {
      say(messages.text("backup.same"));
    }
    for (Contents.Row row : found) {
      Label words = new Label(row.words());
      words.setWrapText(true);
      words.setMaxWidth(Double.MAX_VALUE);
      words.getStyleClass().add("body");
      HBox.setHgrow(words, Priority.ALWAYS);
      Button back = new Button(messages.text("backup.one"));
      back.setMinWidth(Region.USE_PREF_SIZE);
      back.setAccessibleText(messages.text("backup.one") + ": " + row.words());
      HBox line = new HBox(words, back);
      line.getStyleClass().add("backup-record");
      back.setOnAction(event -> bring(backup, row, line));
      rows.getChildren().add(line);
    }
  }

  private void bring(Backup backup, Contents.Row row, Node line) {
    run(
        "backup.reading",
        () ->
            shelf.bring(
                backup,
                (copy, own) -> {
                  try {
                    contents.bring(copy, own, row);
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                  return row;
                }),
        done -> {
          rows.getChildren().remove(line);
          say(messages.format("backup.one.back", row.words()));
        });
  }

  private <T> void run(String busyKey, Callable<T> work, Consumer<T> then) {
    clear();
    backupBusy.setText(messages.text(busyKey));
    show(true, backupBusy);
    list.setDisable(true);
    entrance
        .background()
        .run(
            work,
            result -> {
              idle();
              then.accept(result);
            },
            failure -> {
              idle();
              failed(failure);
            });
  }

  private void idle() {
    show(false, backupBusy);
    list.setDisable(false);
  }

  private void failed(Exception failure) {
    tell(
        messages.text(
            switch (failure) {
              case BackupException damaged -> "backup.damaged";
              case StoreException store when store.reason() == StoreException.Reason.DAMAGED ->
                  "backup.damaged";
              default -> "backup.unreachable";
            }));
  }

  private void say(String sentence) {
    backupSaid.setText(sentence);
    show(true, backupSaid);
  }

  private void tell(String sentence) {
    backupTrouble.setText(sentence);
    backupTrouble.setVisible(true);
  }

  private void clear() {
    show(false, backupBusy, backupSaid);
    backupTrouble.setVisible(false);
  }

  private static void show(boolean shown, Node... nodes) {
    for (Node node : nodes) {
      node.setVisible(shown);
      node.setManaged(shown);
    }
  }
}
