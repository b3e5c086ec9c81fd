package org.spiegelboek.app;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.spiegelboek.agreement.AgreementsController;
import org.spiegelboek.agreement.AgreementsViewModel;
import org.spiegelboek.exchange.JsonExporter;
import org.spiegelboek.history.HistoryPlaces;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.journal.JournalPlaces;
import org.spiegelboek.journal.RecordPlaces;
import org.spiegelboek.mirror.MirrorPlaces;
import org.spiegelboek.reflection.ReflectionController;
import org.spiegelboek.reflection.ReflectionPlaces;
import org.spiegelboek.reflection.ReflectionViewModel;
import org.spiegelboek.search.SearchPopup;
import org.spiegelboek.session.AboutController;
import org.spiegelboek.session.BeliefCheckController;
import org.spiegelboek.session.CardsController;
import org.spiegelboek.session.CardsViewModel;
import org.spiegelboek.session.CarriedController;
import org.spiegelboek.session.ForMyselfController;
import org.spiegelboek.session.FrameController;
import org.spiegelboek.session.KeepingViewModel;
import org.spiegelboek.session.LinksController;
import org.spiegelboek.session.PhasesController;
import org.spiegelboek.session.PreviewController;
import org.spiegelboek.session.PreviewViewModel;
import org.spiegelboek.session.SessionController;
import org.spiegelboek.session.SessionPlaces;
import org.spiegelboek.session.SessionViewModel;
import org.spiegelboek.session.SessionsController;
import org.spiegelboek.session.SessionsViewModel;
import org.spiegelboek.settings.BookNameRepository;
import org.spiegelboek.settings.Folders;
import org.spiegelboek.settings.SettingsController;
import org.spiegelboek.settings.SettingsViewModel;
import org.spiegelboek.sync.ExchangeController;
import org.spiegelboek.team.TeamPlaces;
import org.spiegelboek.today.TodayController;
import org.spiegelboek.today.TodayViewModel;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.PaperDialogs;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.Toasts;
import org.spiegelboek.ui.TopLine;
import org.spiegelboek.ui.View;
import org.spiegelboek.ui.Views;
import org.spiegelboek.vault.Entrance;
import org.spiegelboek.vault.KeysController;
import org.spiegelboek.vault.NewPassphraseController;
import org.spiegelboek.vault.SheetController;
import org.spiegelboek.workbook.ChapterController;
import org.spiegelboek.workbook.ChapterViewModel;
import org.spiegelboek.workbook.ExploreController;
import org.spiegelboek.workbook.ExploreViewModel;
import org.spiegelboek.workbook.InWhatController;
import org.spiegelboek.workbook.TabsController;
import org.spiegelboek.workbook.TryItController;
import org.spiegelboek.workbook.WhatController;

/**
 * The composition root: which screen stands at which place of the open book, and what each
 * controller is made with. A feature's lines stand together in a method of its name.
 */
final class Wiring {

  private final OpenBook book;
  private final BookWindow window;
  private final Messages messages;
  private final Desk desk;
  private final TopLine top = new TopLine();

  Wiring(OpenBook book, BookWindow window, Messages messages) {
    this.book = book;
    this.window = window;
    this.messages = messages;
    this.desk = book.desk(messages);
  }

  /** The window around the open book. */
  Parent shell(ShellKeys keys) {
    ShellViewModel model = new ShellViewModel(desk, book.agreements);
    book.journal.database().onWritten(model::refresh);
    return new Views(
            messages,
            Map.of(
                ShellController.class,
                () ->
                    new ShellController(
                        desk,
                        top,
                        model,
                        this::entered,
                        field ->
                            SearchPopup.attach(
                                field,
                                desk,
                                book.search,
                                hit -> RecordPlaces.of(hit.kind(), hit.id(), hit.questionId())),
                        (root, toasts) -> {
                          new HistoryWiring(book, desk, top).overAll(root, toasts);
                          book.tellNews(toasts);
                        },
                        keys,
                        book::written)))
        .load(View.SHELL);
  }

  /** The screen of a place the user goes to; it opens where they were writing. */
  private Parent entered(Place place, Toasts toasts) {
    Parent screen = screen(place, toasts);
    book.carets.entered(place);
    return screen;
  }

  /** The screen of a place. */
  Parent screen(Place place, Toasts toasts) {
    return views(place, toasts).load(view(place));
  }

  /** The file of a place's screen. */
  View view(Place place) {
    return switch (place.section()) {
      case TODAY -> View.TODAY;
      case MIRROR -> TeamPlaces.view(place).orElseGet(() -> MirrorPlaces.view(place));
      case REFLECTION -> ReflectionPlaces.view(place);
      case SESSIONS -> SessionPlaces.view(place);
      case AGREEMENTS -> View.AGREEMENTS;
      case JOURNAL -> HistoryWiring.view(place).orElseGet(() -> JournalPlaces.view(place));
      case SETTINGS -> View.SETTINGS;
      case WORKBOOK -> book.chapters.at(place).view();
    };
  }

  /** All views, with controllers for one place. */
  Views views(Place place, Toasts toasts) {
    Map<Class<?>, Supplier<?>> controllers = new HashMap<>();
    today(controllers, toasts);
    workbook(controllers, place, toasts);
    new MirrorWiring(book, desk, top).add(controllers, place, toasts);
    new TeamWiring(book, desk, top).add(controllers, place, toasts);
    reflection(controllers, place, toasts);
    session(controllers, place, toasts);
    agreement(controllers, place, toasts);
    new JournalWiring(book, desk, top).add(controllers, place, toasts);
    new HistoryWiring(book, desk, top).add(controllers, toasts);
    settings(controllers, place);
    return new Views(messages, controllers);
  }

  private void today(Map<Class<?>, Supplier<?>> to, Toasts toasts) {
    to.put(
        TodayController.class,
        () ->
            new TodayController(
                desk,
                top,
                toasts,
                new TodayViewModel(
                    desk, book.today, book.agreements, book.pages, book.journalList)));
  }

  private void workbook(Map<Class<?>, Supplier<?>> to, Place place, Toasts toasts) {
    Supplier<ChapterViewModel> chapter =
        () ->
            new ChapterViewModel(
                desk, book.practices, book.answers, book.linkedSessions, book.chapters.at(place));
    to.put(TabsController.class, () -> new TabsController(desk));
    to.put(TryItController.class, () -> new TryItController(desk));
    to.put(ChapterController.class, () -> new ChapterController(desk, top, chapter.get()));
    to.put(WhatController.class, () -> new WhatController(desk, top, chapter.get()));
    to.put(InWhatController.class, () -> new InWhatController(desk, top, chapter.get()));
    to.put(
        ExploreController.class,
        () ->
            new ExploreController(
                desk, top, toasts, chapter.get(), new ExploreViewModel(desk, book.resources)));
  }

  private void reflection(Map<Class<?>, Supplier<?>> to, Place place, Toasts toasts) {
    to.put(
        ReflectionController.class,
        () ->
            new ReflectionController(
                desk,
                top,
                toasts,
                new ReflectionViewModel(
                    desk, book.questions, book.answers, book.linkedSessions, place)));
  }

  private void session(Map<Class<?>, Supplier<?>> to, Place place, Toasts toasts) {
    to.put(
        SessionController.class,
        () ->
            new SessionController(
                desk,
                top,
                toasts,
                new SessionViewModel(
                    desk, book.sessions, book.linkable, book.people, book.agreements, place),
                new KeepingViewModel(desk, book.people, book.files)));
    to.put(FrameController.class, () -> new FrameController(desk));
    to.put(CarriedController.class, () -> new CarriedController(desk));
    to.put(AboutController.class, () -> new AboutController(desk));
    to.put(PhasesController.class, () -> new PhasesController(desk));
    to.put(ForMyselfController.class, () -> new ForMyselfController(desk));
    to.put(BeliefCheckController.class, () -> new BeliefCheckController(desk));
    to.put(
        CardsController.class,
        () -> new CardsController(desk, new CardsViewModel(desk, book.questions)));
    to.put(LinksController.class, () -> new LinksController(desk));
    to.put(
        PreviewController.class,
        () ->
            new PreviewController(
                desk,
                top,
                new PreviewViewModel(desk, book.sessions, book.notes, place),
                PaperDialogs.titled(messages.text("session.preview.file"))));
    to.put(
        SessionsController.class,
        () ->
            new SessionsController(
                desk,
                top,
                toasts,
                new SessionsViewModel(desk, book.sessionList, book.people, book.files, place)));
  }

  private void agreement(Map<Class<?>, Supplier<?>> to, Place place, Toasts toasts) {
    to.put(
        AgreementsController.class,
        () ->
            new AgreementsController(
                desk,
                top,
                toasts,
                new AgreementsViewModel(desk, book.agreements, place, TeamPlaces::round)));
  }

  private void settings(Map<Class<?>, Supplier<?>> to, Place place) {
    Entrance entrance = window.entrance();
    to.put(
        SettingsController.class,
        () ->
            new SettingsController(
                desk,
                top,
                new SettingsViewModel(
                    desk,
                    new BookNameRepository(book.journal.database()),
                    window::settings,
                    window::change),
                new SettingsController.Facts(
                    book.journal.folder().path().toString(),
                    JsonExporter.APP_VERSION,
                    Folders.logs().toString(),
                    HistoryPlaces.BIN),
                place));
    new TransferWiring(book, window.safe(), desk, entrance).add(to);
    new BackupWiring(book, window.safe(), entrance).add(to);
    to.put(
        ExchangeController.class,
        () ->
            new ExchangeController(
                desk, entrance, book.journal.folder(), then -> window.safe().exchange(book, then)));
    Views sheets =
        new Views(messages, Map.of(SheetController.class, () -> new SheetController(entrance)));
    to.put(NewPassphraseController.class, () -> new NewPassphraseController(entrance));
    to.put(
        KeysController.class,
        () ->
            new KeysController(entrance, book.journal, () -> sheets.loadWith(View.RECOVERY_SHEET)));
  }
}
