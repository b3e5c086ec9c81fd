package org.spiegelboek.app;

import java.util.Map;
import java.util.function.Supplier;
import org.spiegelboek.journal.JournalController;
import org.spiegelboek.journal.JournalViewModel;
import org.spiegelboek.journal.PageController;
import org.spiegelboek.journal.YearController;
import org.spiegelboek.journal.YearRepository;
import org.spiegelboek.journal.YearViewModel;
import org.spiegelboek.reflection.ThreadsController;
import org.spiegelboek.reflection.ThreadsViewModel;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.Toasts;
import org.spiegelboek.ui.TopLine;

/** What the screens of the journal, and those that look back with it, are made with. */
record JournalWiring(OpenBook book, Desk desk, TopLine top) {

  void add(Map<Class<?>, Supplier<?>> to, Place place, Toasts toasts) {
    to.put(
        JournalController.class,
        () ->
            new JournalController(
                desk, top, new JournalViewModel(desk, book.journalList, book.pages, place)));
    to.put(
        PageController.class,
        () ->
            new PageController(
                desk,
                toasts,
                page -> book.spelling.of(desk, page),
                page -> book.pictures.of(desk, page)));
    to.put(
        YearController.class,
        () ->
            new YearController(
                desk,
                top,
                new YearViewModel(desk, new YearRepository(book.journal.database()), place)));
    to.put(
        ThreadsController.class,
        () ->
            new ThreadsController(
                desk, top, new ThreadsViewModel(desk, book.questions, book.answers, place)));
  }
}
