package org.spiegelboek.app;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.settings.Settings;
import org.spiegelboek.ui.Navigation;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.WritingField;

/** The keys that work everywhere in the open book. */
final class ShellKeys {

  private static final List<Place.Section> NUMBERED =
      List.of(
          Place.Section.TODAY,
          Place.Section.WORKBOOK,
          Place.Section.MIRROR,
          Place.Section.REFLECTION,
          Place.Section.SESSIONS,
          Place.Section.AGREEMENTS,
          Place.Section.JOURNAL);
  private static final KeyCombination LOCK = shortcut(KeyCode.L);
  private static final KeyCombination LOCK_MAC =
      new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final Navigation navigation;
  private final Supplier<Settings> settings;
  private final Consumer<Settings> change;
  private final Supplier<String> today;
  private final Runnable lock;
  private @Nullable TextField search;
  private ObservableValue<@Nullable Runnable> finding = new SimpleObjectProperty<>();
  private Runnable undo = () -> {};
  private Runnable redo = () -> {};
  private ObservableBooleanValue handed = new SimpleBooleanProperty();

  /**
   * @param today the date in words, for Ctrl+D
   */
  ShellKeys(
      Navigation navigation,
      Supplier<Settings> settings,
      Consumer<Settings> change,
      Supplier<String> today,
      Runnable lock) {
    this.navigation = navigation;
    this.settings = settings;
    this.change = change;
    this.today = today;
    this.lock = lock;
  }

  void lock() {
    lock.run();
  }

  /** Where Ctrl+K goes. */
  void searchIn(TextField field) {
    search = field;
  }

  /** Where Ctrl+F goes first. */
  void findOn(ObservableValue<@Nullable Runnable> onPage) {
    finding = onPage;
  }

  /** What Ctrl+Z and Ctrl+Shift+Z do outside of a text. */
  void undo(Runnable back, Runnable again) {
    undo = back;
    redo = again;
  }

  /** While this is so, no key leads anywhere but to the lock. */
  void stayWhile(ObservableBooleanValue inOtherHands) {
    handed = inOtherHands;
  }

  /** Before any field sees the key, so that the keys work from within a text too. */
  void handle(KeyEvent event) {
    Runnable action = action(event);
    if (action != null) {
      event.consume();
      action.run();
    }
  }

  private @Nullable Runnable action(KeyEvent event) {
    if (LOCK.match(event) || LOCK_MAC.match(event)) {
      return lock;
    }
    if (handed.get()) {
      return leads(event) ? () -> {} : null;
    }
    if (event.isAltDown() && !event.isShortcutDown()) {
      return switch (event.getCode()) {
        case LEFT -> navigation::back;
        case RIGHT -> navigation::forward;
        default -> null;
      };
    }
    return event.isShortcutDown() && !event.isAltDown() ? withShortcut(event) : null;
  }

  /** Larger and smaller letters are for everybody. */
  private static boolean leads(KeyEvent event) {
    return switch (event.getCode()) {
      case PLUS, EQUALS, ADD, MINUS, SUBTRACT -> false;
      default -> event.isShortcutDown() || event.isAltDown();
    };
  }

  private @Nullable Runnable withShortcut(KeyEvent event) {
    KeyCode code = event.getCode();
    int digit = code.isDigitKey() ? code.getCode() - KeyCode.DIGIT0.getCode() : 0;
    if (digit >= 1 && digit <= NUMBERED.size() && !event.isShiftDown()) {
      return () -> navigation.go(Place.of(NUMBERED.get(digit - 1)));
    }
    return switch (code) {
      case K -> this::goSearching;
      case F -> this::find;
      case Z -> canUndo(event.getTarget()) ? null : event.isShiftDown() ? redo : undo;
      case N ->
          event.isShiftDown()
              ? () -> make(Place.Section.SESSIONS)
              : () -> make(Place.Section.JOURNAL);
      case D -> insertDate(event.getTarget());
      case COMMA -> () -> navigation.go(Place.of(Place.Section.SETTINGS));
      case PLUS, EQUALS, ADD -> () -> zoom(settings.get().textZoom() + Settings.ZOOM_STEP);
      case MINUS, SUBTRACT -> () -> zoom(settings.get().textZoom() - Settings.ZOOM_STEP);
      case DIGIT0, NUMPAD0 -> () -> zoom(Settings.SMALLEST_ZOOM);
      default -> null;
    };
  }

  /** On this page; where nothing can be found on it, in the whole book. */
  private void find() {
    Runnable onPage = finding.getValue();
    if (onPage == null) {
      goSearching();
    } else {
      onPage.run();
    }
  }

  /** What was typed is undone in its field. */
  private static boolean canUndo(Object target) {
    return target instanceof TextInputControl;
  }

  private void goSearching() {
    if (search != null) {
      search.requestFocus();
    }
  }

  /** Only in a writing field; elsewhere the key means nothing. */
  private @Nullable Runnable insertDate(Object target) {
    return target instanceof WritingField field ? () -> field.insert(today.get()) : null;
  }

  private void make(Place.Section section) {
    navigation.go(new Place(section, Place.NEW, Map.of()));
  }

  private void zoom(int percent) {
    change.accept(settings.get().withTextZoom(percent));
  }

  private static KeyCombination shortcut(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }
}
