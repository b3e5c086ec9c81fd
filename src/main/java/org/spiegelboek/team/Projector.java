package org.spiegelboek.team;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.mirror.Perspective;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.ui.KeyHint;

/**
 * A full-screen window of its own for the wall. It knows the dots of a round, or of two, and
 * nothing else of the book, so nothing else can appear on it. Always light, unless D is pressed.
 * Esc closes.
 */
final class Projector {

  private static final double ROOT = 15;
  private static final double HEIGHT = 768;
  private static final double WIDTH = 1366;

  private final Messages messages;
  private @Nullable Stage stage;

  Projector(Messages messages) {
    this.messages = messages;
  }

  /** Opens on the second screen, where there is one. */
  void show(Window laptop, List<Round> rounds, Perspective perspective) {
    close();
    Stage wall = new Stage();
    wall.setTitle("Spiegelboek");
    StackPane page = new StackPane(content(rounds, perspective, wall));
    // Tokens of its own: a room decides on its light, not the laptop's settings.
    page.getStyleClass().addAll("root", "light", "round-wall");
    StackPane table = new StackPane(page);
    Scene scene = new Scene(table, WIDTH, HEIGHT);
    table.heightProperty().subscribe(() -> fit(page, table));
    table.widthProperty().subscribe(() -> fit(page, table));
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, page, laptop));
    wall.setScene(scene);
    Screen.getScreens().stream()
        .filter(screen -> !screen.getBounds().contains(laptop.getX() + 1, laptop.getY() + 1))
        .findFirst()
        .ifPresent(
            screen -> {
              wall.setX(screen.getBounds().getMinX());
              wall.setY(screen.getBounds().getMinY());
            });
    wall.setFullScreenExitHint("");
    wall.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    wall.setFullScreen(true);
    wall.show();
    stage = wall;
    TeamPlot plot = (TeamPlot) Objects.requireNonNull(page.lookup(".round-plot"));
    plot.focusFirst();
  }

  /** As large as the wall allows: everything is a multiple of the size of its letters. */
  private static void fit(StackPane page, StackPane table) {
    double size = ROOT * Math.min(table.getHeight() / HEIGHT, table.getWidth() / WIDTH);
    page.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", Math.max(8, size)));
  }

  private VBox content(List<Round> rounds, Perspective perspective, Stage wall) {
    RoundWords words = new RoundWords(messages);
    Round first = rounds.getFirst();
    Label title = new Label(messages.text("round.wall.title"));
    title.getStyleClass().add("round-wall-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    // Of two, each has its own day above its column; the words in common stand here.
    String view = words.perspective(perspective);
    Label detail =
        new Label(
            rounds.size() > 1
                ? view
                : words.name(first)
                    + " · "
                    + view
                    + " · "
                    + messages.format("round.people", first.in()));
    detail.getStyleClass().add("round-wall-detail");
    HBox head = new HBox(title, detail);
    head.getStyleClass().add("round-wall-head");

    Label question = new Label(messages.text("round.wall.choose"));
    question.getStyleClass().add("round-wall-question");
    question.setWrapText(true);
    HBox.setHgrow(question, Priority.ALWAYS);
    question.setMaxWidth(Double.MAX_VALUE);
    TeamPlot plot = new TeamPlot(messages, trait -> ask(question, trait));
    plot.show(rounds, perspective);
    VBox.setVgrow(plot, Priority.ALWAYS);
    KeyHint key = new KeyHint();
    key.setKeys("Esc");
    Label leave = new Label(messages.text("round.wall.leave"), key);
    leave.getStyleClass().add("round-wall-leave");
    leave.setMinWidth(Region.USE_PREF_SIZE);
    leave.setOnMouseClicked(event -> wall.close());
    HBox foot = new HBox(question, leave);
    foot.getStyleClass().add("round-wall-foot");
    VBox content = new VBox(head, plot, foot);
    content.getStyleClass().add("round-wall-page");
    return content;
  }

  private void ask(Label question, @Nullable Trait trait) {
    question.setText(trait == null ? "" : messages.text(trait.textKey() + ".followup"));
  }

  private void pressed(KeyEvent event, StackPane page, Window laptop) {
    if (event.isShortcutDown()) {
      event.consume();
      if (event.getCode() == KeyCode.L) {
        // The book goes shut wherever the keyboard is; no other key leads into it from here.
        Parent book = laptop.getScene().getRoot();
        book.fireEvent(event.copyFor(book, book));
      }
    } else if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.F11) {
      event.consume();
      close();
    } else if (event.getCode() == KeyCode.D) {
      event.consume();
      boolean dark = page.getStyleClass().remove("dark");
      page.getStyleClass().remove("light");
      page.getStyleClass().add(dark ? "light" : "dark");
    }
  }

  void close() {
    if (stage != null) {
      stage.close();
      stage = null;
    }
  }
}
