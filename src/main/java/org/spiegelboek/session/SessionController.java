package org.spiegelboek.session;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.people.Person;
import org.spiegelboek.people.Role;
import org.spiegelboek.ui.Book;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.EmptyState;
import org.spiegelboek.ui.InlineMessage;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.Toasts;
import org.spiegelboek.ui.TopLine;

/** The page of one conversation: to prepare, to hold and to look back on. */
public final class SessionController {

  private static final int WORKING_LINES = 7;

  private final Desk desk;
  private final TopLine top;
  private final Toasts toasts;
  private final SessionViewModel model;
  private final KeepingViewModel keeping;
  private final Messages messages;
  private boolean left;
  private final Map<Movement, ToggleButton> stages = new EnumMap<>(Movement.class);
  private @Nullable HeldPage held;

  @FXML private Book book;
  @FXML private HBox head;
  @FXML private Button paper;
  @FXML private Button frameToggle;
  @FXML private InlineMessage learner;
  @FXML private EmptyState gone;
  @FXML private VBox leftPage;
  @FXML private VBox parts;
  @FXML private Button working;
  @FXML private HoldLine holding;
  @FXML private VBox frame;
  @FXML private VBox about;
  @FXML private FrameController frameController;
  @FXML private CarriedController carriedController;
  @FXML private AboutController aboutController;
  @FXML private PhasesController phasesController;
  @FXML private ForMyselfController forMyselfController;
  @FXML private CardsController cardsController;

  public SessionController(
      Desk desk, TopLine top, Toasts toasts, SessionViewModel model, KeepingViewModel keeping) {
    this.desk = desk;
    this.top = top;
    this.toasts = toasts;
    this.model = model;
    this.keeping = keeping;
    this.messages = desk.messages();
  }

  @FXML
  private void initialize() {
    top.extra().setAll(stageButtons());
    frameController.show(model, this::delete);
    carriedController.show(model);
    aboutController.show(model);
    phasesController.show(model);
    forMyselfController.show(model);
    new KeepAsking(desk, toasts, model, keeping, forMyselfController.kept());
    model.frame().roleProperty().addListener((observable, before, now) -> showTop());
    model.frame().nameProperty().addListener((observable, before, now) -> showTop());
    model.frame().dateProperty().addListener((observable, before, now) -> showTop());
    model.frame().timeProperty().addListener((observable, before, now) -> showTop());
    model.company().numberProperty().addListener((observable, before, now) -> showTop());
    model.company().personProperty().addListener((observable, before, now) -> showWorking());
    showMovements();
    parts.setVisible(false);
    model.goneProperty().addListener((observable, before, now) -> gone.setVisible(now));
    model
        .shownProperty()
        .addListener(
            (observable, before, now) -> {
              parts.setVisible(true);
              showFrame(
                  !model.frame().isFilled()
                      && model.movement().nowProperty().get() != Movement.HOLD);
              showTop();
              showWorking();
              start();
            });
    // What the store answers after the page was left must not speak in the next one's top line.
    book.sceneProperty().addListener((observable, before, now) -> left = now == null);
    showMovement();
    showTop();
    showWorking();
    showFrame(false);
    ToPaper.lead(book, paper, desk, toasts, model);
    book.singleProperty().addListener((observable, before, now) -> clearRibbon());
    model.open();
  }

  /** Puts the keyboard where the user most likely goes on. */
  private void start() {
    if (model.choice("check") != null) {
      forMyselfController.startCheck();
    } else if (!model.frame().isFilled()) {
      frameController.start();
    }
  }

  private List<Node> stageButtons() {
    ToggleGroup group = new ToggleGroup();
    List<Node> buttons = new ArrayList<>();
    for (Movement stage : Movement.values()) {
      ToggleButton button = new ToggleButton(messages.text("session.stage." + stage.key()));
      button.getStyleClass().add("quiet-tab");
      button.setId(stage.key());
      button.setToggleGroup(group);
      button.setOnAction(
          event -> {
            // One of the three always stands out: a second click leaves it so.
            button.setSelected(true);
            model.movement().nowProperty().set(stage);
          });
      button.addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
      stages.put(stage, button);
      buttons.add(button);
    }
    return buttons;
  }

  private void showMovements() {
    MovementViewModel movement = model.movement();
    held = new HeldPage(book, top, messages, cardsController.root());
    holding.show(desk, movement, model.frame().minutesProperty());
    holding.whole().setOnAction(event -> setWhole(!movement.wholeProperty().get()));
    movement.nowProperty().addListener((observable, before, now) -> showMovement());
    movement.wholeProperty().addListener((observable, before, now) -> showMovement());
    book.addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
  }

  private void showMovement() {
    Movement now = model.movement().nowProperty().get();
    boolean whole = model.movement().wholeProperty().get();
    stages.forEach((stage, button) -> button.setSelected(stage == now));
    boolean holds = now == Movement.HOLD;
    if (held != null) {
      held.show(now, whole);
    }
    leftPage.getStyleClass().removeAll("holding", "whole");
    if (holds) {
      leftPage.getStyleClass().add(whole ? "whole" : "holding");
    }
    Shown.set(holding, holds);
    Shown.set(frameToggle, !holds);
    Shown.set(paper, !holds);
    Shown.set(about, !whole);
    Shown.set(working, !whole && model.company().personProperty().get() != null);
    if (holds) {
      showFrame(false);
    }
    if (whole) {
      cardsController.open();
    }
    clearRibbon();
    phasesController.show(now);
    forMyselfController.show(now);
  }

  private void keyed(KeyEvent event) {
    MovementViewModel movement = model.movement();
    if (event.getCode() == KeyCode.F11) {
      boolean whole = !movement.wholeProperty().get();
      movement.nowProperty().set(Movement.HOLD);
      setWhole(whole);
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && movement.wholeProperty().get()) {
      setWhole(false);
      event.consume();
    }
  }

  private void setWhole(boolean whole) {
    // What leaves the page would hand the keyboard to the next field, which would open.
    boolean writing = phasesController.isWriting();
    model.movement().wholeProperty().set(whole);
    if (!writing) {
      holding.whole().requestFocus();
    }
  }

  private void showTop() {
    if (left) {
      return;
    }
    String name = model.frame().nameProperty().get().strip();
    top.whereProperty().set(name.isEmpty() ? messages.text("session.new") : name);
    List<String> detail = new ArrayList<>();
    Role role = model.frame().roleProperty().get();
    if (role != null) {
      detail.add(messages.inline("role." + role.key() + ".name"));
    }
    if (model.company().numberProperty().get() > 0) {
      detail.add(messages.format("session.number", model.company().numberProperty().get()));
    }
    LocalDateTime start = model.frame().startsAt();
    if (start != null) {
      detail.add(messages.dates().moment(start, model.today()));
    }
    top.detailProperty().set(String.join(" · ", detail));
    boolean minor = role == Role.LEARNER;
    learner.setVisible(minor);
  }

  private void showWorking() {
    Person person = model.company().personProperty().get();
    Shown.set(working, person != null && !model.movement().wholeProperty().get());
    if (person != null) {
      working.setText(
          messages.format("session.working", person.name(), person.discussed(), WORKING_LINES));
    }
  }

  @FXML
  private void toggleFrame() {
    showFrame(!frameController.isShown());
    if (frameController.isShown()) {
      frameController.start();
    }
  }

  private void showFrame(boolean shown) {
    frameController.setShown(shown, !model.isNew());
    frameToggle.getGraphic().setRotate(shown ? 180 : 0);
  }

  /** Where one page lies on the other, the ribbon hangs over this one too. */
  private void clearRibbon() {
    Movement now = model.movement().nowProperty().get();
    boolean whole = model.movement().wholeProperty().get();
    head.getStyleClass().remove("under-ribbon");
    if ((now == Movement.HOLD && !whole) || book.singleProperty().get()) {
      head.getStyleClass().add("under-ribbon");
    }
  }

  @FXML
  private void goToList() {
    desk.navigation().go(Place.of(Place.Section.SESSIONS));
  }

  @FXML
  private void goToPerson() {
    Person person = model.company().personProperty().get();
    if (person != null) {
      model.saveNow();
      desk.navigation().go(new Place(Place.Section.SESSIONS, null, Map.of("person", person.id())));
    }
  }

  private void delete() {
    toasts.done(desk, messages.text("session.deleted"), model.delete());
  }
}
