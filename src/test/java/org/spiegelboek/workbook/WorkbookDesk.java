package org.spiegelboek.workbook;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.people.Person;
import org.spiegelboek.people.PersonRepository;
import org.spiegelboek.people.Role;
import org.spiegelboek.reflection.Answer;
import org.spiegelboek.reflection.AnswerRepository;
import org.spiegelboek.reflection.LinkedSessionRepository;
import org.spiegelboek.reflection.QuestionRepository;
import org.spiegelboek.reflection.ReflectionController;
import org.spiegelboek.reflection.ReflectionPlaces;
import org.spiegelboek.reflection.ReflectionViewModel;
import org.spiegelboek.reflection.ThreadsController;
import org.spiegelboek.reflection.ThreadsViewModel;
import org.spiegelboek.store.Database;
import org.spiegelboek.ui.Background;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Navigation;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.SavedSign;
import org.spiegelboek.ui.Theme;
import org.spiegelboek.ui.Toasts;
import org.spiegelboek.ui.TopLine;
import org.spiegelboek.ui.Unsaved;
import org.spiegelboek.ui.View;
import org.spiegelboek.ui.Views;
import org.testfx.util.WaitForAsyncUtils;

/** A real journal with the screens of the workbook and of the six questions, in a window. */
public final class WorkbookDesk implements AutoCloseable {

  /** Tuesday 24 November 2026, 19.12 in Brussels. */
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-24T18:12:30Z"), ZoneId.of("Europe/Brussels"));

  public final Database database;
  public final AnswerRepository answers;
  public final QuestionRepository questions;
  public final LinkedSessionRepository links;
  public final ResourceRepository resources;
  public final Desk desk;
  public final List<Exception> failures = new CopyOnWriteArrayList<>();
  private final Toasts toasts;
  private final Theme theme = new Theme();
  private @Nullable Stage stage;

  public WorkbookDesk(Path folder, Language language) {
    database = Database.open(folder.resolve("journal.db"), new byte[32]);
    answers = new AnswerRepository(database);
    questions = new QuestionRepository(database);
    links = new LinkedSessionRepository(database);
    resources = new ResourceRepository(database);
    toasts = fx(Toasts::new);
    desk =
        new Desk(
            Background.on(database.lane(), failures::add),
            new Unsaved(new SavedSign()),
            new Navigation(),
            new Messages(language),
            NOW);
  }

  /** Somebody with a conversation held and one planned. */
  public void meet() {
    new PersonRepository(database)
        .save(new Person("p1", "T.V.", Role.TEACHER, null, null, List.of(), null, null));
    conversation("s1", LocalDateTime.of(2026, 11, 10, 10, 20), "held");
    conversation("s2", LocalDateTime.of(2026, 11, 25, 10, 20), "planned");
  }

  private void conversation(String id, LocalDateTime at, String status) {
    database.change(
        sql ->
            sql.update(
                "INSERT INTO session(id, person_id, starts_at, status) VALUES (?, 'p1', ?, ?)",
                id,
                at,
                status));
  }

  /** An answer of some other day. */
  public Answer answered(String id, String questionId, LocalDateTime at, String text) {
    return answers.save(
        new Answer(id, questionId, "?", "nl", at, text, null, null, null, null, null));
  }

  /** Shows the place as the program would, in light at 100 %. */
  public void show(Place place) {
    show(place, Theme.Look.LIGHT, 1, 1366, 768);
  }

  public void show(Place place, Theme.Look look, double zoom, double width, double height) {
    View view =
        place.section() == Place.Section.REFLECTION
            ? ReflectionPlaces.view(place)
            : Chapter.find(String.valueOf(place.id())).orElse(Chapter.WHY).view();
    fx(
        () -> {
          hide();
          theme.lookProperty().set(look);
          theme.zoomProperty().set(zoom);
          theme.stillProperty().set(true);
          theme.start();
          StackPane table =
              new StackPane(new Views(desk.messages(), controllers(place)).load(view), toasts);
          boolean narrow = width < 1280 || zoom > 1.6;
          table.setPadding(new Insets(78, 22, 20, narrow ? 60 : 188));
          Scene scene = new Scene(table, width, height);
          theme.dress(scene);
          // At once, as the shell does: the store may answer before the first frame.
          scene.getRoot().applyCss();
          Stage window = new Stage();
          window.setScene(scene);
          window.show();
          stage = window;
          return window;
        });
    settle();
  }

  private Map<Class<?>, Supplier<?>> controllers(Place place) {
    TopLine top = new TopLine();
    Chapter chapter = Chapter.find(String.valueOf(place.id())).orElse(Chapter.WHY);
    Supplier<ChapterViewModel> model =
        () -> new ChapterViewModel(desk, new PracticeRepository(database), answers, links, chapter);
    Map<Class<?>, Supplier<?>> controllers = new HashMap<>();
    controllers.put(
        ThreadsController.class,
        () ->
            new ThreadsController(
                desk, top, new ThreadsViewModel(desk, questions, answers, place)));
    controllers.put(TabsController.class, () -> new TabsController(desk));
    controllers.put(TryItController.class, () -> new TryItController(desk));
    controllers.put(ChapterController.class, () -> new ChapterController(desk, top, model.get()));
    controllers.put(WhatController.class, () -> new WhatController(desk, top, model.get()));
    controllers.put(InWhatController.class, () -> new InWhatController(desk, top, model.get()));
    controllers.put(
        ExploreController.class,
        () ->
            new ExploreController(
                desk, top, toasts, model.get(), new ExploreViewModel(desk, resources)));
    controllers.put(
        ReflectionController.class,
        () ->
            new ReflectionController(
                desk,
                top,
                toasts,
                new ReflectionViewModel(desk, questions, answers, links, place)));
    return controllers;
  }

  public Scene scene() {
    Stage shown = stage;
    if (shown == null) {
      throw new IllegalStateException("Nothing is shown");
    }
    return shown.getScene();
  }

  /** A node of the screen by its fx:id. */
  public <N extends Node> N node(String id, Class<N> type) {
    return fx(() -> type.cast(scene().lookup("#" + id)));
  }

  /** Everything asked of the store and of the screen until now is done. */
  public void settle() {
    for (int i = 0; i < 3; i++) {
      database.read(sql -> 0);
      WaitForAsyncUtils.waitForFxEvents();
    }
  }

  /** The writing pauses: what is typed goes to the disk. */
  public void save() {
    fx(
        () -> {
          desk.unsaved().saveAll();
          return true;
        });
    settle();
  }

  public static <T> T fx(Callable<T> work) {
    try {
      return WaitForAsyncUtils.asyncFx(work).get(30, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  private void hide() {
    if (stage != null) {
      stage.hide();
    }
  }

  @Override
  public void close() {
    save();
    fx(
        () -> {
          hide();
          theme.stop();
          return true;
        });
    database.close();
  }
}
