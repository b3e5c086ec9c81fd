package org.spiegelboek.vault;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.ui.Theme;
import org.spiegelboek.ui.View;
import org.spiegelboek.ui.Views;

/** The closed book at the left, and at the right whatever stands between it and being open. */
public final class ClosedController {

  /** The page with the room around it, in em; the cover stays as it is at every text size. */
  private static final double PAGE_WIDTH = 37;

  private final Entrance entrance;
  private final Views views;

  private @Nullable OpenJournal kept;
  private @Nullable JournalFolder asked;

  @FXML private Region root;
  @FXML private Pane cover;
  @FXML private StackPane page;
  @FXML private HBox languages;

  public ClosedController(Entrance entrance, Views views) {
    this.entrance = entrance;
    this.views = views;
  }

  @FXML
  private void initialize() {
    root.widthProperty().subscribe(this::fit);
    ToggleGroup group = new ToggleGroup();
    for (Language language : Language.values()) {
      ToggleButton button = new ToggleButton(language.ownName());
      button.getStyleClass().add("quiet-tab");
      button.setToggleGroup(group);
      button.setSelected(language == entrance.messages().language());
      button.setOnAction(
          event -> {
            button.setSelected(true);
            speak(language);
          });
      languages.getChildren().add(button);
    }
    JournalFolder folder = entrance.folder();
    if (folder == null) {
      showBegin();
    } else {
      showUnlock(folder);
    }
  }

  private void fit() {
    double em = Theme.ROOT_SIZE * entrance.settings().get().textZoom() / 100;
    Shown.when(root.getWidth() >= cover.prefWidth(-1) + PAGE_WIDTH * em, cover);
  }

  private void speak(Language language) {
    entrance.change().accept(entrance.settings().get().withLanguage(language));
  }

  void showBegin() {
    Views.Loaded<BeginController> view = views.loadWith(View.BEGIN);
    view.controller().start(this);
    show(view.root(), true);
  }

  /** The journal that is to be opened, if one is. */
  public @Nullable JournalFolder asked() {
    return asked;
  }

  /** The lock screen of this journal. */
  public void showUnlock(JournalFolder folder) {
    asked = folder;
    Views.Loaded<UnlockController> view = views.loadWith(View.UNLOCK);
    view.controller().start(this, folder);
    show(view.root(), true);
  }

  /** The backups of this journal, which need no key to be listed. */
  void showBackups(JournalFolder folder) {
    asked = folder;
    show(views.load(View.CLOSED_BACKUPS), true);
  }

  /** Reads what can be read of this journal into a new one. */
  public void showSalvage(JournalFolder folder) {
    Views.Loaded<SalvageController> view = views.loadWith(View.SALVAGE);
    view.controller().start(this, folder);
    show(view.root(), false);
  }

  void showRecover(JournalFolder folder) {
    Views.Loaded<RecoverController> view = views.loadWith(View.RECOVER);
    view.controller().start(this, folder);
    show(view.root(), false);
  }

  void showNewBook() {
    Views.Loaded<NewBookController> view = views.loadWith(View.NEW_BOOK);
    view.controller().start(this);
    show(view.root(), false);
  }

  void showSheet(OpenJournal journal) {
    keep(journal);
    Views.Loaded<SheetController> view = views.loadWith(View.RECOVERY_SHEET);
    view.controller().start(journal, () -> showComfort(journal));
    show(view.root(), false);
  }

  private void showComfort(OpenJournal journal) {
    Views.Loaded<ComfortController> view = views.loadWith(View.COMFORT);
    view.controller().start(this, journal);
    show(view.root(), false);
  }

  /** Remembers a journal that is open behind these screens but not handed over yet. */
  void keep(OpenJournal journal) {
    kept = journal;
  }

  /** Closes a journal that was not handed over, for when the program ends in between. */
  public void close() {
    if (kept != null) {
      kept.close();
      kept = null;
    }
  }

  /** Hands over a journal that was opened here. */
  public void open(OpenJournal journal) {
    open(journal, entrance.messages().language());
  }

  /** The book is open, in this language: it is the one to be opened next time as well. */
  void open(OpenJournal journal, Language language) {
    kept = null;
    entrance
        .change()
        .accept(
            entrance
                .settings()
                .get()
                .withLanguage(language)
                .withLastJournal(journal.folder().path()));
    entrance.opened().accept(journal);
  }

  /**
   * @param free whether nothing would be lost by showing everything anew in another language
   */
  private void show(Parent content, boolean free) {
    languages.setVisible(free);
    if (content instanceof Region form) {
      // Rather scroll than shorten a sentence.
      form.setMinHeight(Region.USE_PREF_SIZE);
    }
    page.getChildren().setAll(content);
  }

  /** Gives the keyboard to a field as soon as it is on the screen. */
  static void focusWhenShown(Node field) {
    if (field.getScene() != null) {
      field.requestFocus();
      return;
    }
    field
        .sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                field.requestFocus();
              }
            });
  }
}
