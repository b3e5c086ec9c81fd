package org.spiegelboek.history;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Icons;
import org.spiegelboek.ui.Step;
import org.spiegelboek.ui.TextName;
import org.spiegelboek.ui.Toasts;

/**
 * The way from a field to the earlier forms of its text: a small button on its edge while it has
 * the keyboard and there are any, and a key.
 */
public final class EarlierDoor {

  private static final KeyCombination KEYS =
      new KeyCodeCombination(KeyCode.H, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final StackPane root;
  private final Desk desk;
  private final Messages messages;
  private final Toasts toasts;
  private final EarlierViewModel model;
  private final Button button = new Button(null, Icons.small("fth-rotate-ccw"));
  private final InvalidationListener moved = observable -> place();
  private @Nullable TextArea field;

  private EarlierDoor(StackPane root, Desk desk, Toasts toasts, EarlierViewModel model) {
    this.root = root;
    this.desk = desk;
    this.messages = desk.messages();
    this.toasts = toasts;
    this.model = model;
  }

  /** Opens the way from every field of a window that says which text it shows. */
  public static void attach(StackPane root, Desk desk, Toasts toasts, EarlierViewModel model) {
    EarlierDoor door = new EarlierDoor(root, desk, toasts, model);
    door.button.setId("earlier");
    door.button.getStyleClass().addAll("icon-button", "small", "earlier-door");
    door.button.setManaged(false);
    door.button.setVisible(false);
    door.button.setFocusTraversable(false);
    door.button.setAccessibleText(door.messages.text("history.earlier"));
    door.button.setTooltip(new Tooltip(door.messages.text("history.earlier.door")));
    door.button.setOnAction(event -> door.open());
    root.getChildren().add(door.button);
    root.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (KEYS.match(event)) {
            event.consume();
            door.open();
          }
        });
    root.sceneProperty()
        .flatMap(scene -> scene.focusOwnerProperty())
        .addListener((observable, before, now) -> door.watch(now));
  }

  private void watch(@Nullable Node focused) {
    if (field != null) {
      field.localToSceneTransformProperty().removeListener(moved);
      field.layoutBoundsProperty().removeListener(moved);
    }
    button.setVisible(false);
    field = focused instanceof TextArea area && TextName.of(area).isPresent() ? area : null;
    TextArea watched = field;
    if (watched != null) {
      watched.localToSceneTransformProperty().addListener(moved);
      watched.layoutBoundsProperty().addListener(moved);
      TextName name = TextName.of(watched).orElseThrow();
      model.list(
          name,
          watched.getText(),
          earlier -> {
            if (watched.equals(field) && !earlier.isEmpty()) {
              button.setVisible(true);
              place();
            }
          });
    }
  }

  /** On the upper edge of the field, where no letter stands. */
  private void place() {
    TextArea here = field;
    if (here == null || !button.isVisible() || here.getScene() == null) {
      return;
    }
    button.applyCss();
    button.autosize();
    Bounds edge = root.sceneToLocal(here.localToScene(here.getLayoutBounds()));
    double x = edge.getMaxX() - button.getWidth() - 10;
    double y = edge.getMinY() - button.getHeight() / 2;
    button.relocate(x, Math.max(0, y));
  }

  private void open() {
    TextArea here = field;
    Optional<TextName> name = here == null ? Optional.empty() : TextName.of(here);
    if (here == null || name.isEmpty()) {
      return;
    }
    String now = here.getText();
    model.list(
        name.get(),
        now,
        earlier -> {
          if (earlier.isEmpty()) {
            toasts.show(messages.text("history.earlier.none"));
          } else if (root.getScene() != null) {
            show(here, name.get(), now, earlier);
          }
        });
  }

  private void show(TextArea here, TextName name, String now, List<Revision> earlier) {
    Node screen = screen(here);
    new EarlierPanel(messages, model, now)
        .open(
            root,
            earlier,
            revision -> {
              model.keep(name, now);
              here.replaceText(0, here.getLength(), revision.text());
              toasts.doneHere(
                  desk,
                  messages.format(
                      "history.earlier.restored",
                      messages.dates().full(model.writtenAt(revision).toLocalDate())),
                  new Step(
                      () -> put(screen, here, name, now),
                      () -> put(screen, here, name, revision.text())));
            });
  }

  /** Only while the same screen still shows the same text; later it is among the earlier ones. */
  private static void put(Node screen, TextArea here, TextName name, String text) {
    if (screen.getScene() != null && TextName.of(here).filter(name::equals).isPresent()) {
      here.replaceText(0, here.getLength(), text);
    }
  }

  /** What is shown as a whole, and goes as a whole. */
  private Node screen(Node node) {
    Node at = node;
    while (at.getParent() != null && !at.getStyleClass().contains("book")) {
      at = at.getParent();
    }
    return at;
  }
}
