package org.spiegelboek.vault;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.settings.Settings;
import org.spiegelboek.store.Meta;
import org.spiegelboek.ui.Chip;

/** Last step of a new book: the language and the size of the text. */
public final class ComfortController {

  private final Entrance entrance;
  private @Nullable ClosedController closed;
  private @Nullable OpenJournal journal;
  private Language chosen;

  @FXML private FlowPane languages;
  @FXML private Button smaller;
  @FXML private Button larger;
  @FXML private Label size;
  @FXML private Button open;

  public ComfortController(Entrance entrance) {
    this.entrance = entrance;
    this.chosen = entrance.messages().language();
  }

  void start(ClosedController parent, OpenJournal made) {
    closed = parent;
    journal = made;
    ToggleGroup group = new ToggleGroup();
    for (Language language : Language.values()) {
      ToggleButton button = new Chip(language.ownName());
      button.setToggleGroup(group);
      button.setSelected(language == chosen);
      button.setOnAction(
          event -> {
            button.setSelected(true);
            chosen = language;
          });
      languages.getChildren().add(button);
    }
    saySize();
    ClosedController.focusWhenShown(open);
  }

  private void saySize() {
    int zoom = entrance.settings().get().textZoom();
    size.setText(entrance.messages().format("vault.comfort.percent", zoom));
    smaller.setDisable(zoom <= Settings.SMALLEST_ZOOM);
    larger.setDisable(zoom >= Settings.LARGEST_ZOOM);
  }

  @FXML
  private void smaller() {
    resize(-Settings.ZOOM_STEP);
  }

  @FXML
  private void larger() {
    resize(Settings.ZOOM_STEP);
  }

  private void resize(int by) {
    Settings now = entrance.settings().get();
    entrance.change().accept(now.withTextZoom(now.textZoom() + by));
    saySize();
  }

  @FXML
  private void open() {
    OpenJournal made = journal;
    if (made == null || closed == null) {
      return;
    }
    ClosedController parent = closed;
    open.setDisable(true);
    entrance
        .background()
        .run(
            () -> {
              made.database().change(sql -> Meta.put(sql, Meta.LANGUAGE, chosen.code()));
              return made;
            },
            ready -> parent.open(ready, chosen));
  }
}
