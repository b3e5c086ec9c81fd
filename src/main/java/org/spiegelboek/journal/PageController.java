package org.spiegelboek.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.collections.SetChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.picture.PictureStrip;
import org.spiegelboek.picture.PicturesViewModel;
import org.spiegelboek.session.Domain;
import org.spiegelboek.spelling.SpellingButton;
import org.spiegelboek.spelling.SpellingViewModel;
import org.spiegelboek.store.Keyed;
import org.spiegelboek.ui.ChipGroup;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Icons;
import org.spiegelboek.ui.SavedLabel;
import org.spiegelboek.ui.Toasts;

/** One page of the journal, to read and to write on. */
public final class PageController {

  private final Desk desk;
  private final Messages messages;
  private final Toasts toasts;
  private final Function<String, SpellingViewModel> spellings;
  private final Function<String, PicturesViewModel> pictures;
  private Runnable onClose = () -> {};
  private @Nullable PageViewModel model;

  @FXML private VBox page;
  @FXML private Label when;
  @FXML private TextField title;
  @FXML private ChipGroup forms;
  @FXML private TemplatePane ownForm;
  @FXML private PageBox sheet;
  @FXML private ChipGroup domains;
  @FXML private Label noLesson;
  @FXML private Button delete;
  @FXML private Button back;
  @FXML private Button whole;
  @FXML private SpellingButton spelling;
  @FXML private PictureStrip strip;
  @FXML private ToggleButton reading;
  @FXML private SavedLabel saved;
  @FXML private VBox about;

  /**
   * @param spellings the spelling of a page, by its id
   * @param pictures its pictures
   */
  public PageController(
      Desk desk,
      Toasts toasts,
      Function<String, SpellingViewModel> spellings,
      Function<String, PicturesViewModel> pictures) {
    this.desk = desk;
    this.spellings = spellings;
    this.pictures = pictures;
    this.messages = desk.messages();
    this.toasts = toasts;
  }

  @FXML
  private void initialize() {
    Map<String, String> gains = new LinkedHashMap<>();
    Naming naming = new Naming(messages);
    for (Domain domain : Domain.values()) {
      gains.put(domain.key(), naming.domain(domain));
    }
    domains.setChoices(gains);
    saved.show(desk.unsaved().sign(), messages);
    setWhole(false);
    title.focusedProperty().addListener((observable, old, now) -> leave(now));
  }

  private void leave(boolean here) {
    if (!here && model != null) {
      model.saveNow();
    }
  }

  /** Shows a page; once for each controller. */
  void show(PageViewModel shown, Runnable close) {
    model = shown;
    onClose = close;
    when.setText(
        messages.dates().weekday(shown.getDate().toLocalDate())
            + " "
            + shown.getDate().getYear()
            + " · "
            + messages.dates().time(shown.getDate().toLocalTime()));
    title.textProperty().bindBidirectional(shown.titleProperty());
    shown.formsProperty().subscribe(forms::setChoices);
    shown.templateProperty().subscribe(forms.valueProperty()::set);
    forms
        .valueProperty()
        .addListener(
            (observable, old, now) -> {
              if (now != null) {
                shown.setTemplate(now);
              }
            });
    shown.domains().forEach(domain -> domains.chosen().add(domain.key()));
    domains.chosen().addListener((SetChangeListener<String>) change -> choose(shown, change));
    ownForm.start(shown, messages, gone -> undoAway(shown, gone));
    sheet.show(shown, messages, this::agreed);
    SpellingViewModel spelt = spellings.apply(shown.getId());
    spelling.show(spelt, messages);
    spelt.spellerProperty().subscribe(sheet::setSpeller);
    spelt.load();
    PicturesViewModel seen = pictures.apply(shown.getId());
    strip.show(seen, page, desk, toasts);
    seen.load(shown::storeNow);
    shown(noLesson, !shown.isStored());
    if (!shown.isStored()) {
      sheet.focusFirst();
    }
  }

  private static void choose(
      PageViewModel shown, SetChangeListener.Change<? extends String> change) {
    if (change.wasAdded()) {
      Keyed.find(Domain.class, change.getElementAdded())
          .filter(domain -> !shown.domains().contains(domain))
          .ifPresent(shown.domains()::add);
    } else {
      Keyed.find(Domain.class, change.getElementRemoved()).ifPresent(shown.domains()::remove);
    }
  }

  /** The page with everything on it. */
  Parent root() {
    return page;
  }

  /** Puts the keyboard into the text. */
  void focus() {
    sheet.focusFirst();
  }

  /** The button that gives the page the whole window, or takes it back. */
  Button whole() {
    return whole;
  }

  /** Whether the page is shown to be read; Ctrl+E goes from one to the other. */
  ToggleButton reading() {
    return reading;
  }

  @FXML
  private void read() {
    if (model != null) {
      model.saveNow();
    }
    sheet.setReading(reading.isSelected());
  }

  /** With the window to itself the page has only what is written on it. */
  void setWhole(boolean alone) {
    page.getStyleClass().remove("whole-page");
    if (alone) {
      page.getStyleClass().add("whole-page");
    }
    String does = messages.text(alone ? "journal.whole.leave" : "journal.whole");
    whole.setGraphic(Icons.of(alone ? "fth-minimize-2" : "fth-maximize-2"));
    whole.setText(alone ? does : "");
    whole.getStyleClass().setAll("button", alone ? "link" : "icon-button");
    whole.setAccessibleText(does);
    whole.setTooltip(alone ? null : new Tooltip(does));
    List.of(back, forms, about, delete).forEach(part -> shown(part, !alone));
    shown(saved, alone);
    sheet.setAlone(alone);
  }

  private static void shown(Node part, boolean now) {
    part.setVisible(now);
    part.setManaged(now);
  }

  private void undoAway(PageViewModel shown, Template gone) {
    toasts.show(
        messages.text("journal.form.gone"),
        messages.text("ui.undo"),
        () -> shown.templates().putAway(gone, false, shown::offer));
  }

  private void agreed(Runnable undo) {
    toasts.show(messages.text("journal.agreed.done"), messages.text("ui.undo"), undo);
  }

  @FXML
  private void close() {
    onClose.run();
  }

  @FXML
  private void delete() {
    PageViewModel shown = model;
    if (shown == null) {
      return;
    }
    if (!shown.isStored() && shown.isBlank()) {
      onClose.run();
      return;
    }
    toasts.done(desk, messages.text("journal.deleted"), shown.delete(onClose));
  }
}
