package org.spiegelboek.app;

import java.util.Map;
import java.util.function.Supplier;
import org.spiegelboek.mirror.MirrorController;
import org.spiegelboek.mirror.MirrorImageController;
import org.spiegelboek.mirror.MirrorImageViewModel;
import org.spiegelboek.mirror.MirrorListController;
import org.spiegelboek.mirror.MirrorListViewModel;
import org.spiegelboek.mirror.MirrorViewModel;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.PaperDialogs;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.Toasts;
import org.spiegelboek.ui.TopLine;

/** What the screens of the mirror are made with. */
record MirrorWiring(OpenBook book, Desk desk, TopLine top) {

  void add(Map<Class<?>, Supplier<?>> to, Place place, Toasts toasts) {
    to.put(
        MirrorController.class,
        () -> new MirrorController(desk, top, new MirrorViewModel(desk, book.mirrors, place.id())));
    to.put(
        MirrorImageController.class,
        () ->
            new MirrorImageController(
                desk,
                top,
                new MirrorImageViewModel(desk, book.mirrors, place.id()),
                PaperDialogs.titled(desk.messages().text("mirror.keep.file"))));
    to.put(
        MirrorListController.class,
        () ->
            new MirrorListController(
                desk, top, toasts, new MirrorListViewModel(desk, book.mirrors)));
  }
}
