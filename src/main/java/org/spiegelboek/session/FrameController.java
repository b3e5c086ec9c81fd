package org.spiegelboek.session;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.people.Person;
import org.spiegelboek.people.Role;
import org.spiegelboek.ui.ChipGroup;
import org.spiegelboek.ui.DayField;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Folding;
import org.spiegelboek.ui.Icons;
import org.spiegelboek.ui.Step;
import org.spiegelboek.ui.Typed;
import org.spiegelboek.ui.Undo;

/** With whom, when and how: the part of the page that folds away once it is filled. */
public final class FrameController {

  private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:\\D?(\\d{2}))?\\D*");
  private static final int DAY_MINUTES = 1440;

  private final Messages messages;
  private final Undo undo;

  @FXML private Folding root;
  @FXML private TextField name;
  @FXML private ComboBox<Role> role;
  @FXML private FlowPane suggestions;
  @FXML private Label hint;
  @FXML private TableChips table;
  @FXML private HBox dayHolder;
  @FXML private TextField time;
  @FXML private TextField minutes;
  @FXML private Label sameTime;
  @FXML private ChipGroup setting;
  @FXML private Folding further;
  @FXML private ChipGroup status;
  @FXML private TextField title;
  @FXML private FlowPane tags;
  @FXML private TextField newTag;
  @FXML private Button delete;

  private @Nullable SessionViewModel shownModel;

  public FrameController(Desk desk) {
    this.messages = desk.messages();
    this.undo = desk.undo();
  }

  void show(SessionViewModel model, Runnable onDelete) {
    shownModel = model;
    FrameViewModel frame = model.frame();
    name.textProperty().bindBidirectional(frame.nameProperty());
    name.setAccessibleText(messages.text("session.person"));
    name.textProperty().addListener((observable, before, now) -> suggest(model));
    name.setOnAction(event -> model.settlePerson());
    name.focusedProperty()
        .addListener(
            (observable, before, here) -> {
              if (here) {
                suggest(model);
              } else {
                model.settlePerson();
              }
            });
    table.show(messages, model.table());
    role.getItems().setAll(Role.values());
    role.setConverter(roleNames());
    role.setAccessibleText(messages.text("role.label"));
    role.valueProperty().bindBidirectional(frame.roleProperty());
    DayField day = new DayField(messages, model.today());
    day.setId("day");
    day.setAccessibleText(messages.text("session.when"));
    day.valueProperty().bindBidirectional(frame.dateProperty());
    dayHolder.getChildren().setAll(day);
    time.setAccessibleText(messages.text("session.time"));
    frame.timeProperty().addListener((observable, before, now) -> showTime(now));
    leave(time, () -> takeTime(frame));
    frame
        .minutesProperty()
        .addListener(
            (observable, before, now) -> minutes.setText(now == null ? "" : now.toString()));
    leave(minutes, () -> takeMinutes(frame));
    frame.sameTime().othersProperty().subscribe(this::showSameTime);
    Choices.one(
        setting,
        Setting.class,
        one -> messages.inline("setting." + one.key()),
        frame.settingProperty());
    Choices.one(
        status,
        SessionStatus.class,
        one -> messages.text("session.status." + one.key()),
        frame.statusProperty());
    title.textProperty().bindBidirectional(frame.titleProperty());
    model.tags().addListener((ListChangeListener<String>) change -> showTags(model));
    newTag.setAccessibleText(messages.text("session.tag.add"));
    leave(newTag, this::addTag);
    delete.setOnAction(event -> onDelete.run());
  }

  boolean isShown() {
    return root.isVisible();
  }

  /**
   * @param whole also what matters less before a conversation is there
   */
  void setShown(boolean shown, boolean whole) {
    root.setVisible(shown);
    further.setVisible(whole);
  }

  /** Puts the keyboard on the initials. */
  void start() {
    name.requestFocus();
    name.end();
  }

  private static void leave(TextField field, Runnable take) {
    field
        .focusedProperty()
        .addListener(
            (observable, before, here) -> {
              if (!here) {
                take.run();
              }
            });
    if (field.getOnAction() == null) {
      field.setOnAction(event -> take.run());
    }
  }

  private StringConverter<Role> roleNames() {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable Role one) {
        return one == null ? "" : messages.text("role." + one.key() + ".name");
      }

      @Override
      public @Nullable Role fromString(String text) {
        return null;
      }
    };
  }

  private void suggest(SessionViewModel model) {
    if (name.isFocused()) {
      model.company().suggest(name.getText(), found -> showSuggestions(model, found));
    }
  }

  private void showSuggestions(SessionViewModel model, List<Person> found) {
    String typed = Typed.line(name.getText());
    boolean known =
        typed != null && found.size() == 1 && found.getFirst().name().equalsIgnoreCase(typed);
    suggestions.getChildren().clear();
    for (Person person : known ? List.<Person>of() : found) {
      String named = person.name();
      Role is = person.role();
      Button chip =
          new Button(
              is == null
                  ? named
                  : messages.format(
                      "session.named", named, messages.inline("role." + is.key() + ".name")));
      chip.getStyleClass().addAll("link-chip", "small");
      chip.setGraphic(Icons.small("fth-user"));
      chip.setOnAction(
          event -> {
            model.frame().nameProperty().set(named);
            suggestions.getChildren().clear();
            model.settlePerson();
            role.requestFocus();
          });
      suggestions.getChildren().add(chip);
    }
    boolean offers = !suggestions.getChildren().isEmpty();
    suggestions.setVisible(offers);
    suggestions.setManaged(offers);
  }

  private void showTime(@Nullable LocalTime now) {
    time.setText(now == null ? "" : messages.dates().time(now));
  }

  private void showSameTime(List<SameTime> others) {
    String said =
        others.stream()
            .map(
                other -> {
                  String at = messages.dates().time(other.startsAt().toLocalTime());
                  String name = other.name();
                  return name == null ? at : messages.format("session.named", name, at);
                })
            .collect(Collectors.joining("; "));
    sameTime.setText(said.isEmpty() ? "" : messages.format("session.sametime", said));
    sameTime.setVisible(!said.isEmpty());
    sameTime.setManaged(!said.isEmpty());
  }

  private void takeTime(FrameViewModel frame) {
    LocalTime now = frame.timeProperty().get();
    Matcher typed = TIME.matcher(time.getText().strip());
    if (typed.matches() && (now == null || !time.getText().equals(messages.dates().time(now)))) {
      try {
        String rest = typed.group(2);
        LocalTime then =
            LocalTime.of(
                Integer.parseInt(typed.group(1)), rest == null ? 0 : Integer.parseInt(rest));
        if (frame.dateProperty().get() == null) {
          SessionViewModel model = shownModel;
          if (model != null) {
            frame.timeProperty().set(then);
            frame.dateProperty().set(model.today());
          }
        }
        frame.timeProperty().set(then);
      } catch (DateTimeException e) {
        // Digits that are no time, such as 25.70: the time before comes back.
        showTime(now);
      }
    }
    showTime(frame.timeProperty().get());
  }

  private void takeMinutes(FrameViewModel frame) {
    String typed = minutes.getText().strip();
    Integer now = frame.minutesProperty().get();
    if (typed.isEmpty()) {
      frame.minutesProperty().set(null);
    } else if (typed.matches("\\d{1,4}") && Integer.parseInt(typed) <= DAY_MINUTES) {
      frame.minutesProperty().set(Integer.valueOf(typed));
    } else {
      minutes.setText(now == null ? "" : now.toString());
    }
  }

  private void showTags(SessionViewModel model) {
    tags.getChildren().retainAll(List.of(newTag));
    for (String tag : model.tags()) {
      tags.getChildren().add(tags.getChildren().size() - 1, tagChip(model, tag));
    }
  }

  private Node tagChip(SessionViewModel model, String tag) {
    Label text = new Label(tag);
    Button remove = new Button();
    remove.setGraphic(Icons.small("fth-x"));
    remove.getStyleClass().addAll("icon-button", "small");
    remove.setAccessibleText(messages.format("session.tag.remove", tag));
    remove.setOnAction(
        event -> {
          model.tags().remove(tag);
          undo.didHere(
              messages.format("ui.removed", tag),
              new Step(() -> model.tags().add(tag), () -> model.tags().remove(tag)));
        });
    HBox chip = new HBox(text, remove);
    chip.getStyleClass().addAll("label-chip", "tag");
    return chip;
  }

  @FXML
  private void addTag() {
    SessionViewModel model = shownModel;
    String tag = Typed.line(newTag.getText());
    if (model != null && tag != null) {
      newTag.clear();
      if (!model.tags().contains(tag)) {
        model.tags().add(tag);
      }
    }
  }
}
