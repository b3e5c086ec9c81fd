package org.spiegelboek.app;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;
import org.spiegelboek.history.BinController;
import org.spiegelboek.history.BinViewModel;
import org.spiegelboek.history.EarlierDoor;
import org.spiegelboek.history.EarlierViewModel;
import org.spiegelboek.history.HistoryPlaces;
import org.spiegelboek.history.RevisionRepository;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.Toasts;
import org.spiegelboek.ui.TopLine;
import org.spiegelboek.ui.View;

/** What the screens of deleted things and earlier texts are made with. */
record HistoryWiring(OpenBook book, Desk desk, TopLine top) {

  void add(Map<Class<?>, Supplier<?>> to, Toasts toasts) {
    to.put(
        BinController.class,
        () -> new BinController(desk, top, toasts, new BinViewModel(desk, book.bin)));
  }

  /** From every field to its earlier texts. */
  void overAll(StackPane root, Toasts toasts) {
    RevisionRepository revisions = new RevisionRepository(book.journal.database());
    EarlierDoor.attach(root, desk, toasts, new EarlierViewModel(desk, revisions));
  }

  /** The view to show at a place; empty where it is another feature's. */
  static Optional<View> view(Place place) {
    return place.section() == HistoryPlaces.BIN.section()
            && HistoryPlaces.BIN.id() != null
            && HistoryPlaces.BIN.id().equals(place.id())
        ? Optional.of(View.BIN)
        : Optional.empty();
  }
}
