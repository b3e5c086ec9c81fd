package org.spiegelboek.team;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.Book;
import org.spiegelboek.ui.Confirm;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.InlineMessage;
import org.spiegelboek.ui.PaperDialogs;
import org.spiegelboek.ui.TextName;
import org.spiegelboek.ui.Toasts;
import org.spiegelboek.ui.TopLine;
import org.spiegelboek.ui.WritingField;

/** One round: its dots at the left; its sheets and what the team makes of it at the right. */
public final class RoundController {

  private final Desk desk;
  private final TopLine top;
  private final Toasts toasts;
  private final RoundViewModel model;
  private final RoundFiles files;
  private final RoundWords words;
  private final HandOut handOut;
  private final RoundPicture dots;

  @FXML private Book book;
  @FXML private Label name;
  @FXML private Label state;
  @FXML private Label hidden;
  @FXML private VBox picture;
  @FXML private VBox sheetsPart;
  @FXML private Label counted;
  @FXML private Spinner<Integer> minimum;
  @FXML private Button raise;
  @FXML private InlineMessage refused;
  @FXML private WritingField insights;
  @FXML private WritingField decisions;
  @FXML private VBox agreedPart;
  @FXML private VBox agreed;
  @FXML private Button show;
  @FXML private Button close;

  public RoundController(
      Desk desk, TopLine top, Toasts toasts, RoundViewModel model, RoundFiles files) {
    this.desk = desk;
    this.top = top;
    this.toasts = toasts;
    this.model = model;
    this.files = files;
    this.words = new RoundWords(desk.messages());
    this.dots = new RoundPicture(desk.messages());
    this.handOut = new HandOut(desk, toasts, files.paper(), one -> refuse(List.of(one)));
  }

  @FXML
  void initialize() {
    top.whereProperty().set(desk.messages().text("nav.mirror"));
    top.detailProperty().set(desk.messages().text("round.title"));
    picture.getChildren().setAll(dots);
    refused.setVisible(false);
    minimum
        .valueProperty()
        .subscribe(
            now -> {
              Round round = model.roundProperty().get();
              raise.setDisable(round == null || now == null || now <= round.needed());
            });
    insights.textProperty().bindBidirectional(model.insightsProperty());
    TextName.on(insights, () -> model.named("insights"));
    TextName.on(decisions, () -> model.named("decisions"));
    decisions.textProperty().bindBidirectional(model.decisionsProperty());
    model.agreed().subscribe(this::showAgreed);
    showAgreed();
    model.roundProperty().subscribe(now -> showRound());
    book.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.F11) {
            event.consume();
            project();
          } else if (PaperDialogs.KEYS.match(event) && model.takingProperty().get()) {
            event.consume();
            printPaper();
          }
        });
    // Locking, and going elsewhere, take the picture off the wall too.
    book.sceneProperty()
        .subscribe(
            (before, now) -> {
              if (now == null) {
                dots.leaveWall();
              }
            });
    model.load();
  }

  private void showRound() {
    Round round = model.roundProperty().get();
    book.setVisible(round != null);
    if (round == null) {
      return;
    }
    Messages messages = desk.messages();
    name.setText(words.name(round));
    state.setText(words.state(round));
    hidden.setText(words.hidden(round));
    part(hidden, round.lacking() > 0);
    show.setDisable(round.lacking() > 0);
    part(sheetsPart, model.takingProperty().get());
    counted.setText(messages.format("round.in", round.in()));
    // Only upwards: what is asked for now is the lowest that can be chosen.
    minimum.setValueFactory(
        new SpinnerValueFactory.IntegerSpinnerValueFactory(
            round.needed(), Math.max(Round.MOST, round.needed()), round.needed()));
    dots.show(round, model.others());
  }

  private void showAgreed() {
    List<Node> links = new ArrayList<>();
    for (Agreed one : model.agreed()) {
      Hyperlink link = new Hyperlink(one.what());
      link.setWrapText(true);
      link.setOnAction(event -> model.open(one));
      links.add(link);
    }
    agreed.getChildren().setAll(links);
    part(agreedPart, !links.isEmpty());
  }

  private static void part(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  @FXML
  void project() {
    dots.project(window());
  }

  @FXML
  void type() {
    model.type();
  }

  @FXML
  void pass() {
    model.pass();
  }

  @FXML
  void agree() {
    model.agree();
  }

  @FXML
  void saveFile() {
    handOut.file(window(), shownRound(), model);
  }

  @FXML
  void savePaper() {
    handOut.paper(window(), shownRound());
  }

  @FXML
  void printPaper() {
    handOut.print(window(), shownRound());
  }

  private Round shownRound() {
    return Objects.requireNonNull(model.roundProperty().get());
  }

  private Window window() {
    return book.getScene().getWindow();
  }

  @FXML
  void raise() {
    model.raise(minimum.getValue());
    minimum.requestFocus();
  }

  @FXML
  void addFiles() {
    List<Path> chosen = files.open(window());
    Messages messages = desk.messages();
    desk.background()
        .run(
            () -> RoundFiles.read(chosen, messages),
            read ->
                model.add(
                    read.sealed(),
                    not -> {
                      List<String> sentences = new ArrayList<>(read.refused());
                      not.forEach(one -> sentences.add(one.text(messages)));
                      refuse(sentences);
                    }));
  }

  private void refuse(List<String> sentences) {
    String all = String.join("\n", sentences);
    refused.setText(all);
    refused.setVisible(!all.isEmpty());
  }

  @FXML
  void closeRound() {
    Round round = shownRound();
    Messages messages = desk.messages();
    String means = round.lacking() > 0 ? "round.close.few" : "round.close.means";
    new Confirm(messages)
        .ask(
            close,
            messages.text("round.close.question"),
            messages.text(means),
            null,
            messages.text("round.close"),
            model::close);
  }

  @FXML
  void left() {
    model.save();
  }

  @FXML
  void delete() {
    toasts.done(desk, desk.messages().text("round.deleted"), model.delete());
  }

  @FXML
  void showAll() {
    model.showAll();
  }
}
