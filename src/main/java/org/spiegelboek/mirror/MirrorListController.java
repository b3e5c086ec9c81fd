package org.spiegelboek.mirror;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.EmptyState;
import org.spiegelboek.ui.Toasts;
import org.spiegelboek.ui.TopLine;

/** Earlier sittings at the left, the marks and notes of one at the right. */
public final class MirrorListController {

  private final Desk desk;
  private final TopLine top;
  private final Toasts toasts;
  private final MirrorListViewModel model;
  private final BoundText title = new BoundText();

  @FXML private VBox sittings;
  @FXML private EmptyState empty;
  @FXML private VBox openPart;
  @FXML private Label day;
  @FXML private TextField titleField;
  @FXML private FlowPane sessions;
  @FXML private VBox marks;

  public MirrorListController(Desk desk, TopLine top, Toasts toasts, MirrorListViewModel model) {
    this.desk = desk;
    this.top = top;
    this.toasts = toasts;
    this.model = model;
  }

  @FXML
  void initialize() {
    top.whereProperty().set(desk.messages().text("nav.mirror"));
    top.detailProperty().set(desk.messages().text("mirror.earlier"));
    new LinkChips(sessions, model.links(), desk.messages());
    model.sittings().subscribe(this::showList);
    model.readyProperty().subscribe(ready -> showList());
    model.openedProperty().subscribe(this::showOpened);
    showOpened();
    titleField
        .focusedProperty()
        .addListener(
            (observable, before, now) -> {
              if (!now) {
                model.save();
              }
            });
    model.load();
  }

  private void showList() {
    List<Node> rows = new ArrayList<>();
    for (Mirror mirror : model.sittings()) {
      rows.add(row(mirror));
    }
    sittings.getChildren().setAll(rows);
    boolean none = model.readyProperty().get() && rows.isEmpty();
    empty.setVisible(none);
    choose();
  }

  private ToggleButton row(Mirror mirror) {
    Label date = new Label(date(mirror));
    date.getStyleClass().add("subheading");
    VBox words = new VBox(2, date);
    if (mirror.title() != null) {
      Label name = new Label(mirror.title());
      name.getStyleClass().add("muted");
      words.getChildren().add(name);
    }
    ToggleButton row = new ToggleButton("", words);
    row.setId("sitting-" + mirror.id());
    row.setUserData(mirror.id());
    row.getStyleClass().add("sitting");
    row.setMaxWidth(Double.MAX_VALUE);
    row.setAccessibleText(
        mirror.title() == null ? date(mirror) : date(mirror) + ", " + mirror.title());
    row.setOnAction(
        event -> {
          model.open(mirror);
          // Where the open one cannot be left yet, it stays the chosen one.
          choose();
        });
    return row;
  }

  private String date(Mirror mirror) {
    return desk.messages().dates().full(mirror.takenAt().toLocalDate());
  }

  private void choose() {
    Mirror opened = model.openedProperty().get();
    for (Node node : sittings.getChildren()) {
      boolean chosen = opened != null && opened.id().equals(node.getUserData());
      ((ToggleButton) node).setSelected(chosen);
    }
  }

  private void showOpened() {
    Mirror opened = model.openedProperty().get();
    openPart.setVisible(opened != null);
    openPart.setManaged(opened != null);
    choose();
    title.show(titleField, opened == null ? null : model.titleProperty());
    if (opened != null) {
      day.setText(date(opened));
      marks.getChildren().setAll(marks(opened));
    }
  }

  private List<Node> marks(Mirror mirror) {
    Messages messages = desk.messages();
    PictureLines lines = new PictureLines(messages, LocalDate.now(desk.clock()), mirror, null);
    List<Node> parts = new ArrayList<>();
    for (Trait trait : Trait.values()) {
      VBox part = new VBox();
      part.getStyleClass().add("read-trait");
      Label letter = new Label(trait.key());
      letter.getStyleClass().add("letter");
      Label name = new Label(messages.text(trait.textKey() + ".name"));
      name.getStyleClass().add("subheading");
      HBox head = new HBox(letter, name);
      head.getStyleClass().add("read-head");
      part.getChildren().add(head);
      for (Mirror.Mark mark : mirror.marks()) {
        if (mark.trait() == trait) {
          part.getChildren().add(mark(mark, lines));
          if (mark.note() != null) {
            Label note = new Label(mark.note());
            note.getStyleClass().addAll("writing", "small", "read-note");
            note.setWrapText(true);
            part.getChildren().add(note);
          }
        }
      }
      if (part.getChildren().size() > 1) {
        parts.add(part);
      }
    }
    return parts;
  }

  private Label mark(Mirror.Mark mark, PictureLines lines) {
    String name = desk.messages().text("persp." + mark.perspective().key() + ".name");
    boolean answered = mark.mark() != null || mark.noView();
    Label label =
        new Label(
            answered ? name + ": " + lines.answer(Sitting.answerOf(mark)) : name,
            MirrorController.sign(mark.perspective()));
    label.getStyleClass().add("read-mark");
    label.setWrapText(true);
    return label;
  }

  @FXML
  void showPicture() {
    model.showPicture();
  }

  @FXML
  void showToday() {
    model.showToday();
  }

  @FXML
  void delete() {
    Mirror opened = model.openedProperty().get();
    if (opened == null) {
      return;
    }
    Messages messages = desk.messages();
    model
        .delete()
        .ifPresent(
            step -> toasts.done(desk, messages.format("mirror.deleted", date(opened)), step));
  }
}
