package org.spiegelboek.workbook;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.store.Kind;
import org.spiegelboek.ui.Clipboards;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Icons;
import org.spiegelboek.ui.TextName;
import org.spiegelboek.ui.Toasts;
import org.spiegelboek.ui.TopLine;
import org.spiegelboek.ui.WritingField;

/** Where to find more. Opens nothing itself: search words go to the clipboard. */
public final class ExploreController {

  private final Desk desk;
  private final TopLine top;
  private final Toasts toasts;
  private final ChapterViewModel chapter;
  private final ExploreViewModel model;

  @FXML private TabsController tabsController;
  @FXML private TryItController tryItController;
  @FXML private VBox sources;

  public ExploreController(
      Desk desk, TopLine top, Toasts toasts, ChapterViewModel chapter, ExploreViewModel model) {
    this.desk = desk;
    this.top = top;
    this.toasts = toasts;
    this.chapter = chapter;
    this.model = model;
  }

  @FXML
  private void initialize() {
    ChapterController.open(desk, top, chapter, tabsController, tryItController);
    sources.getChildren().setAll(model.sources().stream().map(this::entry).toList());
    sources.disableProperty().bind(model.readyProperty().not());
  }

  private Node entry(SourceViewModel one) {
    Messages messages = desk.messages();
    String id = one.source().id().replace('.', '-');
    String words = messages.text(one.source().nameKey());
    Label name = label(words, "subheading");
    Label meaning = label(messages.text(one.source().meaningKey()), "caption");
    CheckBox have = new CheckBox(messages.text("resource.have"));
    have.setId("have-" + id);
    have.selectedProperty().bindBidirectional(one.haveProperty());
    CheckBox read = new CheckBox(messages.text("resource.read"));
    read.setId("read-" + id);
    read.selectedProperty().bindBidirectional(one.readProperty());
    Button copy = new Button(messages.text("explore.copy"), Icons.small("fth-copy"));
    copy.setId("copy-" + id);
    copy.getStyleClass().addAll("link", "plain", "small");
    copy.setMinWidth(Region.USE_PREF_SIZE);
    copy.setOnAction(event -> copy(words));
    FlowPane row = new FlowPane(have, read, copy);
    row.getStyleClass().add("source-row");
    WritingField note = new WritingField();
    note.setId("note-" + id);
    note.getStyleClass().add("small");
    note.setPrefRowCount(1);
    note.setPromptText(messages.text("resource.note"));
    note.setAccessibleText(messages.text("resource.note"));
    note.textProperty().bindBidirectional(one.noteProperty());
    note.setOnLeft(event -> one.saveNow());
    TextName.on(note, () -> new TextName(Kind.RESOURCE.key(), one.source().id(), "note"));
    VBox entry = new VBox(name, meaning, row, note);
    entry.getStyleClass().add("source-entry");
    return entry;
  }

  private void copy(String words) {
    Clipboards.put(words);
    toasts.show(desk.messages().text("workbook.copied"));
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  @FXML
  private void openSources() {
    chapter.openSources();
  }
}
