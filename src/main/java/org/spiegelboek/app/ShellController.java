package org.spiegelboek.app;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.today.PlaceNames;
import org.spiegelboek.ui.Book;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Motion;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.SavedLabel;
import org.spiegelboek.ui.SideBar;
import org.spiegelboek.ui.Toasts;
import org.spiegelboek.ui.TopLine;
import org.spiegelboek.ui.WritingField;

/** The window around the book: sidebar, top line, and the place where the book lies. */
public final class ShellController {

  private static final PseudoClass WHOLE_WINDOW = PseudoClass.getPseudoClass("whole");

  private final Desk desk;
  private final TopLine top;
  private final ShellViewModel model;
  private final BiFunction<Place, Toasts, Parent> screens;
  private final Consumer<TextField> searching;
  private final BiConsumer<StackPane, Toasts> overAll;
  private final ShellKeys keys;
  private final Supplier<@Nullable Place> written;
  private final Map<Place.Section, ToggleButton> sections = new EnumMap<>(Place.Section.class);

  @FXML private StackPane root;
  @FXML private SideBar sideBar;
  @FXML private ToggleButton today;
  @FXML private ToggleButton workbook;
  @FXML private ToggleButton mirror;
  @FXML private ToggleButton reflection;
  @FXML private ToggleButton sessions;
  @FXML private ToggleButton agreements;
  @FXML private Label open;
  @FXML private ToggleButton journal;
  @FXML private ToggleButton settings;
  @FXML private Button lock;
  @FXML private HBox topLine;
  @FXML private Label where;
  @FXML private Label detail;
  @FXML private HBox extra;
  @FXML private SavedLabel saved;
  @FXML private TextField search;
  @FXML private StackPane content;
  @FXML private Toasts toasts;

  /**
   * @param written where something was written last
   * @param screens makes the screen of a place, which may say things through the toasts
   * @param searching lets a field search the whole book
   * @param overAll puts what stands over every screen into the window
   */
  ShellController(
      Desk desk,
      TopLine top,
      ShellViewModel model,
      BiFunction<Place, Toasts, Parent> screens,
      Consumer<TextField> searching,
      BiConsumer<StackPane, Toasts> overAll,
      ShellKeys keys,
      Supplier<@Nullable Place> written) {
    this.desk = desk;
    this.top = top;
    this.model = model;
    this.screens = screens;
    this.searching = searching;
    this.overAll = overAll;
    this.keys = keys;
    this.written = written;
  }

  @FXML
  private void initialize() {
    sections.put(Place.Section.TODAY, today);
    sections.put(Place.Section.WORKBOOK, workbook);
    sections.put(Place.Section.MIRROR, mirror);
    sections.put(Place.Section.REFLECTION, reflection);
    sections.put(Place.Section.SESSIONS, sessions);
    sections.put(Place.Section.AGREEMENTS, agreements);
    sections.put(Place.Section.JOURNAL, journal);
    sections.put(Place.Section.SETTINGS, settings);
    sections.forEach((section, button) -> button.setOnAction(event -> goTo(section, button)));
    lock.setOnAction(event -> keys.lock());
    where.textProperty().bind(top.whereProperty());
    detail.textProperty().bind(top.detailProperty());
    sideBar.visibleProperty().bind(top.wholeProperty().not());
    sideBar.managedProperty().bind(sideBar.visibleProperty());
    topLine.visibleProperty().bind(sideBar.visibleProperty());
    topLine.managedProperty().bind(sideBar.visibleProperty());
    top.wholeProperty()
        .addListener(
            (observable, before, now) -> content.pseudoClassStateChanged(WHOLE_WINDOW, now));
    saved.show(desk.unsaved().sign(), desk.messages());
    content.addEventHandler(
        WritingField.TOO_LONG, event -> toasts.show(desk.messages().text("ui.toolong")));
    Bindings.bindContent(extra.getChildren(), top.extra());
    open.textProperty().bind(model.openAgreementsProperty());
    keys.searchIn(search);
    toasts.tell(desk);
    keys.findOn(top.findProperty());
    keys.undo(() -> move(desk.undo()::back), () -> move(desk.undo()::again));
    keys.stayWhile(top.handedProperty());
    searching.accept(search);
    overAll.accept(root, toasts);
    desk.navigation().onGo(this::show);
    desk.navigation().onLeave(go -> desk.unsaved().leave(go, this::markSection));
    show(desk.navigation().getPlace());
  }

  private void move(Runnable way) {
    toasts.dismiss();
    way.run();
  }

  /** Choosing the section that is open goes back to its beginning. */
  private void goTo(Place.Section section, ToggleButton button) {
    button.setSelected(true);
    desk.navigation().go(Place.of(section));
  }

  /** The ribbon leads back to where the user wrote last. */
  private void hangRibbon(Parent screen) {
    Place there = written.get();
    // Nor does the ribbon lead anywhere while the laptop is in other hands.
    if (screen instanceof Book book && there != null && !top.handedProperty().get()) {
      book.setBookmark(
          desk.messages(),
          PlaceNames.of(there, desk.messages()),
          () -> desk.navigation().go(there));
    }
  }

  private ToggleButton section(Place place) {
    return Objects.requireNonNull(sections.get(place.section()));
  }

  private void markSection() {
    section(desk.navigation().getPlace()).setSelected(true);
  }

  private void show(Place place) {
    desk.unsaved().sign().clear();
    desk.undo().leave();
    top.detailProperty().set("");
    top.extra().clear();
    top.wholeProperty().set(false);
    top.handedProperty().set(false);
    top.findProperty().set(null);
    markSection();
    top.whereProperty().set(section(place).getText());
    Parent screen = screens.apply(place, toasts);
    content.getChildren().setAll(screen);
    // What a page scrolls is part of the window only once it has its look. The store may answer
    // before the next frame, and then the screen could not put the keyboard anywhere yet.
    screen.applyCss();
    model.refresh();
    hangRibbon(screen);
    Motion.turn(screen);
  }
}
