package org.spiegelboek.session;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.HorizontalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.people.KeepQuestion;
import org.spiegelboek.people.Person;
import org.spiegelboek.people.Role;
import org.spiegelboek.people.RoleNames;
import org.spiegelboek.people.WorkingAgreementPane;
import org.spiegelboek.store.Kind;
import org.spiegelboek.ui.Book;
import org.spiegelboek.ui.DayField;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.EmptyState;
import org.spiegelboek.ui.InlineMessage;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.TextName;
import org.spiegelboek.ui.Toasts;
import org.spiegelboek.ui.TopLine;
import org.spiegelboek.ui.WritingField;

/** People on the left; on the right one of them, with conversations and working agreement. */
public final class SessionsController {

  private static final int WORKING_LINES = 7;

  private final Desk desk;
  private final TopLine top;
  private final Toasts toasts;
  private final SessionsViewModel model;
  private final Messages messages;

  @FXML private Book book;
  @FXML private Button begin;
  @FXML private EmptyState empty;
  @FXML private ListView<PersonLine> people;
  @FXML private VBox page;
  @FXML private Label title;
  @FXML private Label roleName;
  @FXML private Button beginWith;
  @FXML private Button beginFromLast;
  @FXML private KeepQuestion kept;
  @FXML private InlineMessage learner;
  @FXML private ListView<SessionLine> sessions;
  @FXML private VBox personParts;
  @FXML private Button workingToggle;
  @FXML private VBox working;
  @FXML private Button detailsToggle;
  @FXML private VBox details;
  @FXML private TextField name;
  @FXML private ComboBox<Role> role;
  @FXML private VBox keepHolder;
  @FXML private WritingField note;
  @FXML private Button forget;

  private @Nullable KeepingPart keeping;
  private @Nullable WorkingAgreementPane pane;
  private @Nullable String paneOf;

  public SessionsController(Desk desk, TopLine top, Toasts toasts, SessionsViewModel model) {
    this.desk = desk;
    this.top = top;
    this.toasts = toasts;
    this.model = model;
    this.messages = desk.messages();
  }

  @FXML
  private void initialize() {
    top.whereProperty().set(messages.text("session.list"));
    top.detailProperty().set("");
    showPeopleList();
    showSessionList();
    showDetailFields();
    Shown.set(working, false);
    Shown.set(details, false);
    model.personProperty().addListener((observable, before, now) -> showPerson());
    model.chosenProperty().addListener((observable, before, now) -> chosen(now));
    model.readProperty().addListener((observable, before, now) -> showEmpty());
    model.open();
    if (model.opensOne()) {
      book.turnTo(HorizontalDirection.RIGHT);
    }
    people.setOnMouseClicked(event -> book.turnTo(HorizontalDirection.RIGHT));
    people.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            book.turnTo(HorizontalDirection.RIGHT);
          }
        });
  }

  private void showPeopleList() {
    people.setItems(model.people());
    people.setAccessibleText(messages.text("session.people"));
    people.setCellFactory(list -> new PersonCell(messages, model.today()));
    people
        .getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (observable, before, now) -> {
              if (now != null) {
                model.choose(now, this::markChosen);
              }
            });
  }

  private void showSessionList() {
    sessions.setItems(model.sessions());
    sessions.setAccessibleText(messages.text("session.list"));
    sessions.setCellFactory(
        list -> new SessionCell(messages, model.today(), this::open, model::readOn));
    sessions.setOnKeyPressed(
        event -> {
          SessionLine line = sessions.getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.ENTER && line != null) {
            open(line);
            event.consume();
          }
        });
    model
        .sessions()
        .addListener(
            (ListChangeListener<SessionLine>)
                change -> Shown.set(sessions, !model.sessions().isEmpty()));
  }

  private void showDetailFields() {
    name.textProperty().bindBidirectional(model.nameProperty());
    name.setAccessibleText(messages.text("session.person"));
    role.getItems().setAll(Role.values());
    role.setConverter(new RoleNames(messages));
    role.setAccessibleText(messages.text("role.label"));
    role.valueProperty().bindBidirectional(model.roleProperty());
    DayField keep = new DayField(messages, model.today());
    keep.setId("keepUntil");
    keep.valueProperty().bindBidirectional(model.keepUntilProperty());
    ((Label) keepHolder.getChildren().getFirst()).setLabelFor(keep);
    keepHolder.getChildren().add(keep);
    note.textProperty().bindBidirectional(model.noteProperty());
    note.setOnLeft(event -> model.saveNow());
    TextName.on(note, () -> named(model.personProperty().get()));
    keeping = new KeepingPart(messages, toasts, model, kept, people);
  }

  private void markChosen() {
    PersonLine chosen = model.chosenProperty().get();
    if (chosen != null) {
      people.getSelectionModel().select(chosen);
    }
  }

  private void chosen(@Nullable PersonLine line) {
    page.setVisible(line != null);
    if (line == null) {
      return;
    }
    markChosen();
    Shown.set(sessions, !model.sessions().isEmpty());
    title.setText(line.id() == null ? messages.text("session.nobody") : line.name());
    Shown.set(personParts, line.id() != null);
    beginWith.setText(
        line.id() == null
            ? messages.text("session.begin")
            : messages.format("session.begin.with", line.name()));
    Shown.set(roleName, false);
    learner.setVisible(false);
    kept.setVisible(false);
  }

  private void showPerson() {
    Person person = model.personProperty().get();
    Shown.set(personParts, person != null);
    Shown.set(beginFromLast, person != null && !model.sessions().isEmpty());
    if (person == null) {
      return;
    }
    title.setText(person.name());
    Role is = person.role();
    roleName.setText(is == null ? "" : PersonCell.role(messages, is));
    Shown.set(roleName, is != null);
    learner.setVisible(is == Role.LEARNER);
    forget.setText(messages.format("people.forget", person.name()));
    workingToggle.setText(
        messages.format("session.working", person.name(), person.discussed(), WORKING_LINES));
    keeping().show();
    if (!Objects.equals(paneOf, person.id())) {
      paneOf = null;
      if (working.isVisible()) {
        showWorking(person);
      }
    }
  }

  private void showEmpty() {
    boolean nobody = model.people().isEmpty();
    empty.setVisible(nobody);
    Shown.set(begin, !nobody);
    Shown.set(people, !nobody);
  }

  @FXML
  private void toggleWorking() {
    Person person = model.personProperty().get();
    Shown.set(working, !working.isVisible());
    workingToggle.getGraphic().setRotate(working.isVisible() ? 90 : 0);
    if (working.isVisible() && person != null && !person.id().equals(paneOf)) {
      showWorking(person);
    }
  }

  private void showWorking(Person person) {
    if (pane == null) {
      pane = new WorkingAgreementPane(messages, desk.clock(), model::setWorkingAgreement);
      working.getChildren().add(pane);
    }
    pane.show(person);
    paneOf = person.id();
  }

  @FXML
  private void toggleDetails() {
    Shown.set(details, !details.isVisible());
    detailsToggle.getGraphic().setRotate(details.isVisible() ? 90 : 0);
  }

  @FXML
  private void askToForget() {
    keeping().askToForget();
  }

  private KeepingPart keeping() {
    return Objects.requireNonNull(keeping);
  }

  private static @Nullable TextName named(@Nullable Person person) {
    return person == null ? null : new TextName(Kind.PERSON.key(), person.id(), "note");
  }

  /** What they may have of it is looked at before it is given. */
  @FXML
  private void give() {
    Person person = model.personProperty().get();
    if (person != null) {
      model.saveNow();
      desk.navigation().go(SessionPlaces.notes(person.id()));
    }
  }

  @FXML
  private void begin() {
    begin(Map.of());
  }

  @FXML
  private void beginWith() {
    Person person = model.personProperty().get();
    begin(person == null ? Map.of() : Map.of("person", person.id()));
  }

  @FXML
  private void beginFromLast() {
    Person person = model.personProperty().get();
    if (person != null) {
      begin(Map.of("person", person.id(), SessionViewModel.FROM, "last"));
    }
  }

  private void begin(Map<String, String> choices) {
    model.saveNow();
    desk.navigation().go(new Place(Place.Section.SESSIONS, Place.NEW, choices));
  }

  private void open(SessionLine line) {
    model.saveNow();
    desk.navigation().go(Place.of(Place.Section.SESSIONS, line.id()));
  }

  /** When a conversation is or was, for the lines of both lists. */
  static String moment(Messages messages, @Nullable LocalDateTime at, LocalDate today) {
    return at == null ? messages.text("session.undated") : messages.dates().moment(at, today);
  }
}
