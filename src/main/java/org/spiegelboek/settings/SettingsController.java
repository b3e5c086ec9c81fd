package org.spiegelboek.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.store.Keyed;
import org.spiegelboek.ui.Book;
import org.spiegelboek.ui.ChipGroup;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.TopLine;

/** Settings: headings on the left, the choices of one of them on the right. */
public final class SettingsController {

  private static final int STANDARD_MINUTES = 5;

  private final Desk desk;
  private final TopLine top;
  private final SettingsViewModel model;
  private final Facts facts;
  private final Place place;
  private final Messages messages;

  @FXML private Book book;
  @FXML private ToggleButton toLook;
  @FXML private ToggleButton toLock;
  @FXML private ToggleButton toBook;
  @FXML private ToggleButton toBackups;
  @FXML private ToggleButton toLaptops;
  @FXML private ToggleButton toTransfer;
  @FXML private ToggleButton toAbout;
  @FXML private VBox look;
  @FXML private VBox lock;
  @FXML private VBox journal;
  @FXML private VBox backups;
  @FXML private VBox laptops;
  @FXML private VBox transfer;
  @FXML private VBox about;
  @FXML private ChipGroup languages;
  @FXML private ChipGroup themes;
  @FXML private Button smaller;
  @FXML private Label zoom;
  @FXML private Button larger;
  @FXML private CheckBox still;
  @FXML private RadioButton byItself;
  @FXML private HBox steps;
  @FXML private Button sooner;
  @FXML private Label minutes;
  @FXML private Button later;
  @FXML private RadioButton byHand;
  @FXML private TextField name;
  @FXML private TextField folder;
  @FXML private Label version;
  @FXML private TextField logs;

  /**
   * What is only told.
   *
   * @param folder where the journal lies
   * @param version of the program
   * @param logs where the log files lie
   * @param bin where deleted things lie
   */
  public record Facts(String folder, String version, String logs, Place bin) {}

  public SettingsController(
      Desk desk, TopLine top, SettingsViewModel model, Facts facts, Place place) {
    this.desk = desk;
    this.top = top;
    this.model = model;
    this.facts = facts;
    this.place = place;
    this.messages = desk.messages();
  }

  @FXML
  private void initialize() {
    top.whereProperty().set(messages.text("settings.title"));
    headings();
    look();
    ToggleGroup closing = new ToggleGroup();
    byItself.setToggleGroup(closing);
    byHand.setToggleGroup(closing);
    byItself.setOnAction(
        event -> model.change(settings -> settings.withIdleMinutes(STANDARD_MINUTES)));
    byHand.setOnAction(event -> model.change(settings -> settings.withIdleMinutes(0)));
    name.textProperty().bindBidirectional(model.nameProperty());
    name.focusedProperty().addListener((observable, old, here) -> leave(here));
    folder.setText(facts.folder());
    version.setText(messages.format("settings.about.version", facts.version()));
    logs.setText(facts.logs());
    model.settingsProperty().subscribe(this::show);
  }

  private void headings() {
    ToggleGroup group = new ToggleGroup();
    Map<ToggleButton, VBox> parts = new LinkedHashMap<>();
    parts.put(toLook, look);
    parts.put(toLock, lock);
    parts.put(toBook, journal);
    parts.put(toBackups, backups);
    parts.put(toLaptops, laptops);
    parts.put(toTransfer, transfer);
    parts.put(toAbout, about);
    parts.forEach(
        (heading, part) -> {
          heading.setToggleGroup(group);
          heading.setOnAction(event -> choose(heading, parts));
        });
    ToggleButton first =
        parts.entrySet().stream()
            .filter(entry -> entry.getValue().getId().equals(place.id()))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(toLook);
    open(first, parts);
  }

  private void choose(ToggleButton heading, Map<ToggleButton, VBox> parts) {
    open(heading, parts);
    book.turnTo(HorizontalDirection.RIGHT);
  }

  private void open(ToggleButton heading, Map<ToggleButton, VBox> parts) {
    heading.setSelected(true);
    parts.forEach(
        (other, part) -> {
          boolean chosen = other.equals(heading);
          show(part, chosen);
          if (chosen) {
            desk.navigation().stayAt(Place.of(Place.Section.SETTINGS, part.getId()));
          }
        });
  }

  private void look() {
    Map<String, String> names = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      names.put(language.code(), language.ownName());
    }
    languages.setChoices(names);
    languages.valueProperty().set(model.settingsProperty().get().language().code());
    languages
        .valueProperty()
        .addListener(
            (observable, old, now) ->
                Language.find(now == null ? "" : now)
                    .ifPresent(chosen -> model.change(it -> it.withLanguage(chosen))));
    Map<String, String> looks = new LinkedHashMap<>();
    for (Settings.Theme theme : Settings.Theme.values()) {
      looks.put(theme.key(), messages.text("settings.theme." + theme.key()));
    }
    themes.setChoices(looks);
    themes.valueProperty().set(model.settingsProperty().get().theme().key());
    themes
        .valueProperty()
        .addListener(
            (observable, old, now) ->
                Keyed.find(Settings.Theme.class, now == null ? "" : now)
                    .ifPresent(chosen -> model.change(it -> it.withTheme(chosen))));
    still.setOnAction(event -> model.change(it -> it.withReducedMotion(still.isSelected())));
  }

  private void show(Settings settings) {
    int percent = settings.textZoom();
    zoom.setText(messages.format("settings.zoom.percent", percent));
    smaller.setDisable(percent <= Settings.SMALLEST_ZOOM);
    larger.setDisable(percent >= Settings.LARGEST_ZOOM);
    still.setSelected(settings.reducedMotion());
    int idle = settings.idleMinutes();
    byItself.setSelected(idle > 0);
    byHand.setSelected(idle == 0);
    minutes.setText(
        idle == 1
            ? messages.text("settings.lock.minute")
            : messages.format("settings.lock.minutes", idle == 0 ? STANDARD_MINUTES : idle));
    steps.setDisable(idle == 0);
    sooner.setDisable(idle <= 1);
    later.setDisable(idle >= Settings.LONGEST_IDLE);
  }

  private void leave(boolean here) {
    if (!here) {
      model.saveNow();
    }
  }

  @FXML
  private void goToBin() {
    model.saveNow();
    desk.navigation().go(facts.bin());
  }

  @FXML
  private void smaller() {
    model.change(it -> it.withTextZoom(it.textZoom() - Settings.ZOOM_STEP));
  }

  @FXML
  private void larger() {
    model.change(it -> it.withTextZoom(it.textZoom() + Settings.ZOOM_STEP));
  }

  @FXML
  private void sooner() {
    model.change(it -> it.withIdleMinutes(Math.max(1, it.idleMinutes() - 1)));
  }

  @FXML
  private void later() {
    model.change(it -> it.withIdleMinutes(it.idleMinutes() + 1));
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
