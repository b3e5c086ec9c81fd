package org.spiegelboek.app;

import java.lang.ref.WeakReference;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.store.Database;
import org.spiegelboek.ui.Background;
import org.spiegelboek.ui.Navigation;
import org.spiegelboek.ui.Place;

/**
 * Remembers where the user was writing: after locking the window comes back to the very letter, and
 * the page of a conversation opens where it was left, however long ago.
 */
final class Carets {

  private static final System.Logger LOG = System.getLogger(Carets.class.getName());

  private final Database database;
  private final Background background;
  private final Navigation navigation;
  private final SpotRepository spots;
  private final ChangeListener<Node> following = (observable, before, now) -> follow(now);
  private @Nullable StackPane table;

  /** Weak: a page that was left is let go. */
  private WeakReference<TextInputControl> last = new WeakReference<>(null);

  /** What stays on the page for it when it is left, for some fields join the page to be written. */
  private WeakReference<Node> lastAt = new WeakReference<>(null);

  Carets(Database database, Background background, Navigation navigation) {
    this.database = database;
    this.background = background;
    this.navigation = navigation;
    this.spots = new SpotRepository(database);
    // Told before the shell turns the page: what is left still lies open.
    navigation.placeProperty().addListener((observable, before, now) -> left(before));
  }

  /** Follows the keyboard in the window where the book lies open. */
  Carets follow(StackPane table) {
    this.table = table;
    table.getScene().focusOwnerProperty().addListener(following);
    return this;
  }

  private void follow(@Nullable Node focused) {
    Parent page = page();
    if (focused instanceof TextInputControl text
        && page != null
        && !Spot.of(page, text).isNowhere()) {
      last = new WeakReference<>(text);
      lastAt = new WeakReference<>(Spot.named(text));
    }
  }

  /** What lies in the window beside the sidebar and under the top line; null when closed. */
  private @Nullable Parent page() {
    return table != null && table.lookup("#content") instanceof Parent page ? page : null;
  }

  /**
   * Where the keyboard is. Whoever reached for a button outside the page to lock the book wrote in
   * the field before.
   */
  Whereabouts here() {
    Parent page = page();
    Scene scene = page == null ? null : page.getScene();
    Node focused = scene == null ? null : scene.getFocusOwner();
    Spot spot = page == null || focused == null ? Spot.NONE : Spot.of(page, focused);
    return new Whereabouts(navigation.getPlace(), spot.isNowhere() ? written() : spot);
  }

  private Spot written() {
    Parent page = page();
    TextInputControl field = last.get();
    Node at = lastAt.get();
    return page == null || field == null || at == null
        ? Spot.NONE
        : Spot.of(page, at).withCaret(field.getCaretPosition());
  }

  /** Keeps where the book was closed, and lets go of the window. */
  void close(Whereabouts here) {
    left(here.place());
    keep(() -> database.note(sql -> Whereabouts.put(sql, here)));
    if (table != null) {
      table.getScene().focusOwnerProperty().removeListener(following);
    }
    last.clear();
    table = null;
  }

  private void left(Place place) {
    String id = session(place);
    Spot spot = written();
    if (id != null && !spot.isNowhere()) {
      keep(() -> spots.save(id, spot));
    }
  }

  private void keep(Runnable saving) {
    background.run(
        () -> {
          saving.run();
          return true;
        },
        done -> {},
        failure -> LOG.log(System.Logger.Level.INFO, "Place not kept", failure));
  }

  /** The page of a place is being shown: the caret comes back, unless one came for the check. */
  void entered(Place place) {
    String id = session(place);
    if (id != null && !place.choices().containsKey("check")) {
      background.run(
          () -> spots.find(id),
          found ->
              found.filter(spot -> place.equals(navigation.getPlace())).ifPresent(this::comeBack));
    }
  }

  /** After locking: behind the screen's own reading, for then its text is there. */
  void comeBack(Whereabouts here) {
    background.run(() -> true, read -> background.run(() -> true, shown -> comeBack(here.spot())));
  }

  /** Puts the keyboard there at once. */
  void comeBack(Spot spot) {
    Parent page = page();
    if (page != null) {
      spot.focusIn(page);
    }
  }

  /** The conversation of a place, if it is the page of one that is stored. */
  private static @Nullable String session(Place place) {
    boolean stored = place.section() == Place.Section.SESSIONS && !Place.NEW.equals(place.id());
    return stored ? place.id() : null;
  }
}
