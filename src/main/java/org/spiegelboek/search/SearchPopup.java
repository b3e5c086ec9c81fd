package org.spiegelboek.search;

import java.util.List;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.store.SearchWords;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Place;

/**
 * The list below the search field of the window. The keyboard stays in the field: arrows choose a
 * line, Enter opens it, Esc closes the list and goes back to where the writer was.
 */
public final class SearchPopup {

  /** So long a rest in typing, and the rows are put in order of match. */
  private static final Duration REST = Duration.millis(150);

  private static final double GAP = 6;

  private final TextField field;
  private final SearchViewModel model;
  private final Popup popup = new Popup();
  private final FindingList lines;
  private final ScrollPane scroll;
  private final PauseTransition typing = new PauseTransition(REST);
  private @Nullable Node before;
  private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper("");
  private List<Finding> built = List.of();
  private boolean chosen;
  private int current = -1;

  SearchPopup(TextField field, SearchViewModel model, Messages messages) {
    this.field = field;
    this.model = model;
    lines = new FindingList(messages, this::open);
    scroll = new ScrollPane(lines);
    scroll.getStyleClass().add("search-list");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    // The shadow is of its own: as a part of the list it would be blurred anew with each letter.
    Region shadow = new Region();
    shadow.getStyleClass().add("search-shadow");
    shadow.setCache(true);
    shadow.setMouseTransparent(true);
    popup.getContent().add(new StackPane(shadow, scroll));
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
    // The window of the list is larger than the list by its shadow.
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
  }

  /**
   * Searches in this field from now on.
   *
   * @param places where in the book a record is shown
   */
  public static void attach(
      TextField field, Desk desk, SearchRepository repository, Function<Hit, Place> places) {
    new SearchPopup(field, new SearchViewModel(desk, repository, places), desk.messages()).listen();
  }

  void listen() {
    typing.setOnFinished(event -> model.rank(field.getText(), this::showRanked));
    field.textProperty().addListener((observable, old, now) -> look());
    field.focusedProperty().addListener((observable, old, now) -> focusMoved(now));
    field.widthProperty().addListener((observable, old, now) -> moved());
    field.localToSceneTransformProperty().addListener((observable, old, now) -> moved());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    // Locking takes the field off the screen; the list must not outlive it for a frame.
    field.sceneProperty().addListener((observable, old, now) -> close());
    field
        .sceneProperty()
        .flatMap(scene -> scene.focusOwnerProperty())
        .addListener((observable, old, now) -> remember(old, now));
  }

  private void remember(@Nullable Node old, @Nullable Node now) {
    if (field.equals(now) && old != null) {
      before = old;
    }
  }

  private void focusMoved(boolean here) {
    if (here) {
      field.selectAll();
      if (!field.getText().isBlank()) {
        look();
      }
    } else {
      close();
    }
  }

  private void look() {
    chosen = false;
    model.look(field.getText(), this::show);
    typing.playFromStart();
  }

  /** Nothing moves under the hand of who is choosing already. */
  private void showRanked() {
    if (!chosen) {
      show();
    }
  }

  private void show() {
    List<Finding> findings = model.findingsProperty().get();
    if (!popup.isShowing() || findings.isEmpty() || !findings.equals(built)) {
      build();
    }
    if (field.getText().isBlank() || !field.isFocused() || field.getScene() == null) {
      popup.hide();
      return;
    }
    place();
    shown.set(field.getText());
  }

  /** Below the field, and ending where it ends. */
  private void place() {
    scroll.setPrefWidth(Math.max(field.getWidth(), field.getFont().getSize() * 32));
    scroll.setMaxHeight(field.getScene().getHeight() * 0.75);
    Point2D at = field.localToScreen(field.getWidth(), field.getHeight());
    if (at != null) {
      double x = at.getX() - scroll.getPrefWidth();
      if (popup.isShowing()) {
        popup.setAnchorX(x);
        popup.setAnchorY(at.getY() + GAP);
      } else {
        popup.show(field.getScene().getWindow(), x, at.getY() + GAP);
      }
      // By itself it counts every finding with one line, and would scroll a list that fits.
      scroll.applyCss();
      Insets around = scroll.getInsets();
      double inside = scroll.getPrefWidth() - around.getLeft() - around.getRight();
      scroll.setPrefHeight(
          Math.ceil(lines.prefHeight(inside)) + around.getTop() + around.getBottom());
    }
  }

  /** The field grows when it gets the keyboard, and the window may be made another size. */
  private void moved() {
    if (popup.isShowing() && field.getScene() != null) {
      place();
    }
  }

  /** The query whose rows stand there; empty when the list is closed. */
  ReadOnlyStringProperty shownProperty() {
    return shown.getReadOnlyProperty();
  }

  private void build() {
    built = model.findingsProperty().get();
    lines.show(built, field.getText().strip());
    current = -1;
    choose(0);
  }

  private void choose(int index) {
    if (lines.size() == 0) {
      return;
    }
    current = Math.floorMod(index, lines.size());
    Node line = lines.choose(current);
    field.setAccessibleHelp(line.getAccessibleText());
    double room = lines.getHeight() - scroll.getViewportBounds().getHeight();
    if (room > 0) {
      double middle = line.getBoundsInParent().getCenterY();
      scroll.setVvalue(
          Math.clamp((middle - scroll.getViewportBounds().getHeight() / 2) / room, 0, 1));
    }
  }

  private void open(Finding finding) {
    Scene scene = field.getScene();
    SearchWords words = SearchWords.ofFolded(Query.of(field.getText()).words());
    field.clear();
    model.open(finding);
    if (scene != null) {
      FoundPlace.goTo(scene, field, words);
    }
  }

  private void openAll() {
    String query = field.getText();
    field.clear();
    model.openAll(query);
  }

  private void open(int index) {
    List<Finding> findings = built;
    close();
    if (index < findings.size()) {
      open(findings.get(index));
    } else {
      openAll();
    }
  }

  private void keys(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> {
        if (popup.isShowing()) {
          chosen = true;
          choose(current + 1);
        } else {
          look();
        }
      }
      case UP -> {
        chosen = true;
        choose(current - 1);
      }
      case ENTER -> {
        if (popup.isShowing() && current >= 0) {
          open(current);
        } else {
          look();
        }
      }
      case ESCAPE -> leave();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void leave() {
    close();
    field.clear();
    Node back = before;
    if (back != null && back.getScene() != null) {
      back.requestFocus();
    }
  }

  private void close() {
    typing.stop();
    popup.hide();
    built = List.of();
    shown.set("");
    lines.clear();
    current = -1;
  }
}
