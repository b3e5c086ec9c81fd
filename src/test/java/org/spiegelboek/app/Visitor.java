package org.spiegelboek.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.spiegelboek.i18n.Messages;
import org.testfx.util.WaitForAsyncUtils;

/** Somebody before the window, with a keyboard, a mouse and the patience to wait until it shows. */
final class Visitor {

  private static final int PATIENCE_SECONDS = 30;
  private static final int MOST_TABS = 120;
  private static final int KEYS_TOLD = 20;

  private final Stage stage;
  private final Messages messages;

  /** The keys that were pressed and where the keyboard was then, to understand a failure. */
  private final List<String> trail = new ArrayList<>();

  Visitor(Stage stage, Messages messages) {
    this.stage = stage;
    this.messages = messages;
  }

  Messages messages() {
    return messages;
  }

  /** The first shown node of a selector, as soon as there is one. */
  Node see(String selector) {
    return see(selector, node -> true);
  }

  /** The first shown text with these words, as soon as there is one. */
  Node seeText(String words) {
    return see(".label, .text-input, .button, .hyperlink", "“" + words + "”", has(words));
  }

  /** The first shown node of a selector in which these words stand. */
  Node see(String selector, String words) {
    return see(selector, selector + " “" + words + "”", node -> text(node).contains(words));
  }

  Node see(String selector, Predicate<Node> which) {
    return see(selector, selector, which);
  }

  private Node see(String selector, String what, Predicate<Node> which) {
    List<Node> seen = new ArrayList<>();
    until(what, () -> seen.addAll(shown(selector, which)));
    return seen.getFirst();
  }

  /** Waits until this holds on the JavaFX thread. */
  void until(String what, Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> fx(condition));
    } catch (TimeoutException e) {
      List<String> there = texts().stream().filter(text -> !text.isBlank()).toList();
      throw new AssertionError("Not seen: " + what + " after " + lastKeys() + " among " + there, e);
    }
  }

  private List<Node> shown(String selector, Predicate<Node> which) {
    // JavaFX looks up one selector at a time.
    return Stream.of(selector.split(", "))
        .flatMap(one -> roots().flatMap(root -> root.lookupAll(one).stream()))
        .filter(Visitor::isShown)
        .filter(which)
        .toList();
  }

  /** What the window holds, and what hangs over it. */
  private Stream<Parent> roots() {
    return Window.getWindows().stream()
        .filter(
            window ->
                window == stage
                    || (window instanceof PopupWindow popup && popup.getOwnerWindow() == stage))
        .map(window -> window.getScene().getRoot());
  }

  static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    return bounds.getWidth() > 0 && bounds.getHeight() > 0;
  }

  static Predicate<Node> has(String words) {
    return node -> text(node).equals(words);
  }

  static String text(Node node) {
    String text =
        switch (node) {
          case Labeled labeled -> labeled.getText();
          case TextInputControl field -> field.getText();
          default -> null;
        };
    return text == null ? "" : text;
  }

  void click(String selector) {
    click(see(selector, node -> !node.isDisabled()));
  }

  void clickText(String words) {
    click(seeText(words));
  }

  /** Scrolls there first where the page is longer than the window. */
  void click(Node node) {
    fx(
        () -> {
          bring(node);
          stage.getScene().getRoot().layout();
          return node;
        });
    hands(
        hands -> {
          Bounds there = node.localToScreen(node.getLayoutBounds());
          hands.mouseMove(there.getCenterX(), there.getCenterY());
          hands.mousePress(MouseButton.PRIMARY);
          hands.mouseRelease(MouseButton.PRIMARY);
        });
  }

  private static void bring(Node node) {
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane && pane.getContent() != null) {
        Node content = pane.getContent();
        Bounds bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double view = pane.getViewportBounds().getHeight();
        double room = content.getLayoutBounds().getHeight() - view;
        double top = pane.getVvalue() * room;
        if (room > 0 && (bounds.getMinY() < top || bounds.getMaxY() > top + view)) {
          double middle = bounds.getCenterY() - view / 2;
          pane.setVvalue(Math.clamp(middle / room, 0, 1));
        }
      }
    }
  }

  /** One after the other. */
  void press(KeyCode... keys) {
    for (KeyCode key : keys) {
      chord(key);
    }
  }

  /** All of them at once. */
  void chord(KeyCode... keys) {
    trail.add(List.of(keys) + " at " + fx(this::where));
    awaitKeys();
    hands(
        hands -> {
          for (KeyCode key : keys) {
            hands.keyPress(key);
          }
          for (KeyCode key : List.of(keys).reversed()) {
            hands.keyRelease(key);
          }
        });
  }

  /** Types where the keyboard is, letter by letter. */
  void write(String words) {
    awaitKeys();
    words.chars().forEach(letter -> fx(() -> type(Character.toString(letter))));
  }

  /** A key of no known place, as on a keyboard of another language, with its letter. */
  private Node type(String letter) {
    for (EventType<KeyEvent> kind :
        List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)) {
      boolean typed = kind == KeyEvent.KEY_TYPED;
      Event.fireEvent(
          focused(),
          new KeyEvent(
              kind,
              typed ? letter : KeyEvent.CHAR_UNDEFINED,
              letter,
              KeyCode.UNDEFINED,
              false,
              false,
              false,
              false));
    }
    return focused();
  }

  /**
   * With the hands on mouse and keyboard. TestFX rests a twentieth of a second after each key,
   * which makes a minute of a journey; here only conditions are waited for.
   */
  private static void hands(Consumer<Robot> use) {
    fx(
        () -> {
          use.accept(new Robot());
          return true;
        });
    fx(() -> true);
  }

  /** Clicks on a field and types into it what is not there yet. */
  void write(String selector, String words) {
    click(selector);
    until("the keyboard in " + selector, () -> isFocused(selector));
    chord(KeyCode.CONTROL, KeyCode.A);
    write(words);
  }

  /** What stands there, shown or not. */
  Node find(String selector) {
    return stage.getScene().getRoot().lookup(selector);
  }

  /** Whether the chosen entry of a list to choose from reads so. */
  boolean isSaid(String selector, String words) {
    return find(selector).lookupAll(".list-cell").stream().anyMatch(has(words));
  }

  /** Presses Tab until the keyboard is there. */
  void tabTo(String selector) {
    for (int i = 0; i < MOST_TABS; i++) {
      if (Boolean.TRUE.equals(fx(() -> isFocused(selector)))) {
        return;
      }
      press(KeyCode.TAB);
    }
    throw new AssertionError("Tab does not lead to " + selector + " but to " + fx(this::focused));
  }

  /** Opens a heading of the settings; they are one stop of Tab, and arrows lead through them. */
  void chooseHeading(String selector) {
    tabTo(".heading-row");
    for (int i = 0; i < MOST_TABS && !Boolean.TRUE.equals(fx(() -> isFocused(selector))); i++) {
      press(KeyCode.DOWN);
    }
    seeFocus(selector);
    press(KeyCode.SPACE);
  }

  void seeFocus(String selector) {
    until("the keyboard on " + selector, () -> isFocused(selector));
  }

  private boolean isFocused(String selector) {
    // Not by focusWithin: the chosen cell of a list counts itself as focused all the time.
    Set<Node> named = stage.getScene().getRoot().lookupAll(selector);
    return Stream.<Node>iterate(focused(), at -> at != null, Node::getParent)
        .anyMatch(named::contains);
  }

  /** Every text that is shown. */
  List<String> texts() {
    return fx(() -> shown(".label, .text-input", node -> true)).stream()
        .map(Visitor::text)
        .toList();
  }

  /** What was only just shown hears no keys before the first frame, when it gets its skin. */
  private void awaitKeys() {
    until(
        "what hears keys",
        () -> !(focused() instanceof Control control) || control.getSkin() != null);
  }

  private List<String> lastKeys() {
    return trail.subList(Math.max(0, trail.size() - KEYS_TOLD), trail.size());
  }

  private String where() {
    Node node = focused();
    return node == null ? "nothing" : node.getTypeSelector() + "#" + node.getId();
  }

  Node focused() {
    return stage.getScene().getFocusOwner();
  }

  /** The window says that all is on the disk. */
  void seeSaved() {
    see("#topLine #saved", has(messages.text("ui.saved")));
  }

  static <T> T fx(Callable<T> look) {
    try {
      return WaitForAsyncUtils.asyncFx(look).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }
}
