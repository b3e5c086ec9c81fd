package org.spiegelboek.session;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.paper.Picture;
import org.spiegelboek.paper.Printed;
import org.spiegelboek.store.AtomicFile;
import org.spiegelboek.ui.Book;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.EmptyState;
import org.spiegelboek.ui.InlineMessage;
import org.spiegelboek.ui.PaperDialogs;
import org.spiegelboek.ui.TopLine;

/** Shows what goes on paper before it goes: left what goes along, right the sheet itself. */
public final class PreviewController {

  private final Desk desk;
  private final TopLine top;
  private final PreviewViewModel model;
  private final PaperDialogs dialogs;
  private final Messages messages;

  @FXML private Book book;
  @FXML private EmptyState gone;
  @FXML private VBox parts;
  @FXML private Label heading;
  @FXML private Label detail;
  @FXML private CheckBox initials;
  @FXML private CheckBox own;
  @FXML private Label ownMeans;
  @FXML private InlineMessage longer;
  @FXML private Button print;
  @FXML private Button save;
  @FXML private Button calendar;
  @FXML private Label said;
  @FXML private InlineMessage trouble;
  @FXML private StackPane sheet;
  @FXML private ImageView picture;
  @FXML private HBox turner;
  @FXML private Button before;
  @FXML private Label which;
  @FXML private Button after;

  public PreviewController(Desk desk, TopLine top, PreviewViewModel model, PaperDialogs dialogs) {
    this.desk = desk;
    this.top = top;
    this.model = model;
    this.dialogs = dialogs;
    this.messages = desk.messages();
  }

  @FXML
  private void initialize() {
    top.whereProperty().set(messages.text("session.preview.title"));
    initials.selectedProperty().bindBidirectional(model.withInitialsProperty());
    own.selectedProperty().bindBidirectional(model.withOwnProperty());
    own.disableProperty().bind(model.hasOwnProperty().not());
    ownMeans
        .textProperty()
        .bind(
            Bindings.when(model.hasOwnProperty())
                .then(messages.text("session.preview.own.means"))
                .otherwise(messages.text("session.preview.own.nothing")));
    model.goneProperty().addListener((observable, was, now) -> showGone(now));
    model.cardProperty().addListener((observable, was, now) -> showCard(now));
    model.notesProperty().addListener((observable, was, now) -> showNotes(now));
    model.printedProperty().addListener((observable, was, now) -> showPrinted(now));
    model.pictureProperty().addListener((observable, was, now) -> showPicture(now));
    picture.fitWidthProperty().bind(sheet.widthProperty().subtract(2));
    book.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    shown(parts, false);
    showGone(false);
    clear();
    showPrinted(null);
    model.open();
  }

  private void pressed(KeyEvent event) {
    if (PaperDialogs.KEYS.match(event)) {
      event.consume();
      print();
    }
  }

  private void showGone(boolean now) {
    gone.setVisible(now);
  }

  private void showCard(@Nullable Card card) {
    if (card == null) {
      return;
    }
    CardSheet words = new CardSheet(messages, desk.clock());
    heading.setText(words.title(card));
    detail.setText(words.aside(card));
    shown(initials, card.name() != null);
    calendar.setDisable(card.frame().startsAt() == null);
    shown(parts, true);
  }

  private void showNotes(@Nullable Notes notes) {
    if (notes == null) {
      return;
    }
    heading.setText(messages.text("session.given.title"));
    detail.setText(notes.name());
    shown(initials, false);
    shown(own, false);
    shown(ownMeans, false);
    shown(calendar, false);
    shown(parts, true);
  }

  private void showPrinted(@Nullable Printed now) {
    print.setDisable(now == null);
    save.setDisable(now == null);
    longer.setVisible(now != null && !now.isOnOneSide());
    shown(turner, now != null && now.sides() > 1);
    clear();
  }

  private void showPicture(@Nullable Picture now) {
    Printed made = model.printedProperty().get();
    if (now == null || made == null) {
      return;
    }
    picture.setImage(image(now));
    int side = model.sideProperty().get();
    String said = messages.format("session.preview.side", side + 1, made.sides());
    which.setText(said);
    picture.setAccessibleText(messages.format("session.preview.picture", said));
    before.setDisable(side == 0);
    after.setDisable(side == made.sides() - 1);
  }

  private static Image image(Picture drawn) {
    return PaperDialogs.image(drawn.width(), drawn.height(), drawn.pixels());
  }

  @FXML
  private void before() {
    model.turnTo(model.sideProperty().get() - 1);
  }

  @FXML
  private void after() {
    model.turnTo(model.sideProperty().get() + 1);
  }

  @FXML
  private void back() {
    desk.navigation().go(model.origin());
  }

  @FXML
  private void print() {
    Printed made = model.printedProperty().get();
    if (made == null) {
      return;
    }
    clear();
    if (!dialogs.hasPrinter()) {
      complain("session.preview.noprinter");
      return;
    }
    dialogs
        .print(window())
        .ifPresent(
            job ->
                job.sides(
                    desk.background(),
                    made.sides(),
                    side -> image(Picture.of(made, side, PaperDialogs.DOTS)),
                    this::printed));
  }

  private void printed(boolean went) {
    if (went) {
      say(messages.text("session.preview.printed"));
    } else {
      complain("session.preview.notprinted");
    }
  }

  @FXML
  private void save() {
    Printed made = model.printedProperty().get();
    if (made != null) {
      keep(made.pdf(), ".pdf", "session.preview.saved");
    }
  }

  @FXML
  private void calendar() {
    model.calendar().ifPresent(file -> keep(file, ".ics", "session.preview.calendar.saved"));
  }

  private void keep(byte[] content, String ending, String saidKey) {
    clear();
    Optional<Path> chosen = dialogs.save(window(), messages.text("session.preview.name") + ending);
    if (chosen.isEmpty()) {
      return;
    }
    Path given = chosen.get();
    boolean isWhole = given.getFileName().toString().endsWith(ending);
    Path target = isWhole ? given : given.resolveSibling(given.getFileName() + ending);
    desk.background()
        .run(
            () -> {
              // The dialog asked already whether the file that it named may be replaced.
              AtomicFile.write(target, content, isWhole);
              return target;
            },
            written -> say(messages.format(saidKey, written.toString())),
            this::failed);
  }

  private void failed(Exception failure) {
    switch (failure) {
      case FileAlreadyExistsException there -> complain("session.preview.exists");
      case IOException unreachable -> complain("session.preview.unreachable");
      default -> throw new IllegalStateException(failure);
    }
  }

  private Window window() {
    return book.getScene().getWindow();
  }

  private void say(String sentence) {
    said.setText(sentence);
    shown(said, true);
    book.turnTo(HorizontalDirection.LEFT);
  }

  private void complain(String key) {
    trouble.setText(messages.text(key));
    trouble.setVisible(true);
    book.turnTo(HorizontalDirection.LEFT);
  }

  private void clear() {
    shown(said, false);
    trouble.setVisible(false);
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
