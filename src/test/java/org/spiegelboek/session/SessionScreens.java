package org.spiegelboek.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.spiegelboek.agreement.AgreementRepository;
import org.spiegelboek.agreement.AgreementsController;
import org.spiegelboek.agreement.AgreementsViewModel;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.people.PersonRepository;
import org.spiegelboek.reflection.QuestionRepository;
import org.spiegelboek.store.Database;
import org.spiegelboek.team.TeamPlaces;
import org.spiegelboek.ui.Background;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Navigation;
import org.spiegelboek.ui.PaperDialogs;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.SavedSign;
import org.spiegelboek.ui.Theme;
import org.spiegelboek.ui.Toasts;
import org.spiegelboek.ui.TopLine;
import org.spiegelboek.ui.Unsaved;
import org.spiegelboek.ui.View;
import org.spiegelboek.ui.Views;
import org.testfx.util.WaitForAsyncUtils;

/** A window with one screen of conversations or agreements on a real journal. JavaFX thread. */
public final class SessionScreens implements AutoCloseable {

  public static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 9, 0);

  static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

  public final Database database;
  public final Desk desk;
  public final Unsaved unsaved = new Unsaved(new SavedSign());
  public final Toasts toasts = new Toasts();
  private final TopLine top = new TopLine();
  private final AtomicReference<Exception> failure = new AtomicReference<>();
  private final Theme theme = new Theme();

  /** Answers for the user where the program asks for a file or a printer. */
  PaperDialogs dialogs =
      new PaperDialogs((window, name) -> Optional.empty(), () -> false, w -> Optional.empty());

  public SessionScreens(Path folder, Language language) {
    this(folder, language, Clock.fixed(NOW.atZone(ZONE).toInstant(), ZONE));
  }

  SessionScreens(Path folder, Language language, Clock clock) {
    database = Database.open(folder.resolve("journal.db"), new byte[32]);
    desk =
        new Desk(
            Background.on(database.lane(), failure::set),
            unsaved,
            new Navigation(),
            new Messages(language),
            clock);
  }

  /** What went wrong on the way, for the test to look at. */
  public Exception failure() {
    return failure.get();
  }

  public TopLine top() {
    return top;
  }

  /** Dresses what is shown from now on. */
  public void wear(Theme.Look look, double zoom) {
    theme.lookProperty().set(look);
    theme.zoomProperty().set(zoom);
    theme.stillProperty().set(true);
    theme.start();
  }

  /** Shows a place in this window. */
  public void show(Stage stage, Place place, double width, double height) {
    desk.navigation().go(place);
    Parent screen = new Views(desk.messages(), controllers(place)).load(view(place));
    Label where = new Label();
    where.textProperty().bind(top.whereProperty());
    where.getStyleClass().addAll("control", "strong");
    Label detail = new Label();
    detail.textProperty().bind(top.detailProperty());
    detail.getStyleClass().addAll("caption");
    HBox extra = new HBox(4);
    extra.setAlignment(Pos.CENTER_LEFT);
    extra.getChildren().setAll(top.extra());
    HBox line = new HBox(8, where, detail, extra);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setMinHeight(46);
    StackPane book = new StackPane(screen);
    VBox.setVgrow(book, Priority.ALWAYS);
    VBox all = new VBox(line, book);
    all.setPadding(new Insets(27, 22, 20, width < 1280 ? 56 : 188));
    StackPane root = new StackPane(all, toasts);
    Scene scene = new Scene(root, width, height);
    theme.dress(scene);
    // At once, as the shell does: the store may answer before the first frame.
    scene.getRoot().applyCss();
    stage.setScene(scene);
    stage.setWidth(width);
    stage.setHeight(height);
    stage.show();
  }

  private static View view(Place place) {
    if (place.section() == Place.Section.AGREEMENTS) {
      return View.AGREEMENTS;
    }
    return SessionPlaces.view(place);
  }

  private Map<Class<?>, Supplier<?>> controllers(Place place) {
    SessionRepository sessions = new SessionRepository(database);
    PersonRepository people = new PersonRepository(database);
    AgreementRepository agreements = new AgreementRepository(database);
    Map<Class<?>, Supplier<?>> made = new HashMap<>();
    made.put(
        SessionController.class,
        () ->
            new SessionController(
                desk,
                top,
                toasts,
                new SessionViewModel(
                    desk, sessions, new LinkRepository(database), people, agreements, place),
                new KeepingViewModel(desk, people, new PersonFileRepository(database))));
    made.put(FrameController.class, () -> new FrameController(desk));
    made.put(CarriedController.class, () -> new CarriedController(desk));
    made.put(AboutController.class, () -> new AboutController(desk));
    made.put(PhasesController.class, () -> new PhasesController(desk));
    made.put(ForMyselfController.class, () -> new ForMyselfController(desk));
    made.put(BeliefCheckController.class, () -> new BeliefCheckController(desk));
    made.put(
        CardsController.class,
        () ->
            new CardsController(desk, new CardsViewModel(desk, new QuestionRepository(database))));
    made.put(LinksController.class, () -> new LinksController(desk));
    made.put(
        PreviewController.class,
        () ->
            new PreviewController(
                desk,
                top,
                new PreviewViewModel(desk, sessions, new NotesRepository(database), place),
                dialogs));
    made.put(
        SessionsController.class,
        () ->
            new SessionsController(
                desk,
                top,
                toasts,
                new SessionsViewModel(
                    desk,
                    new SessionListRepository(database),
                    people,
                    new PersonFileRepository(database),
                    place)));
    made.put(
        AgreementsController.class,
        () ->
            new AgreementsController(
                desk,
                top,
                toasts,
                new AgreementsViewModel(desk, agreements, place, TeamPlaces::round)));
    return made;
  }

  /** Waits until all work handed to the store is done and its results are on the screen. */
  public void settle() {
    database.read(sql -> true);
    WaitForAsyncUtils.waitForFxEvents();
    database.read(sql -> true);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** A node by its fx:id. */
  public static Node find(Stage stage, String id) {
    Node node = stage.getScene().lookup("#" + id);
    if (node == null) {
      throw new AssertionError("No node " + id);
    }
    return node;
  }

  @Override
  public void close() {
    WaitForAsyncUtils.waitForAsyncFx(5000, theme::stop);
    database.close();
  }
}
