package org.spiegelboek.mirror;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.mirror.PictureSheet.Kind;
import org.spiegelboek.ui.Book;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.DotPlot;
import org.spiegelboek.ui.DotPlot.Time;
import org.spiegelboek.ui.LinePlot;
import org.spiegelboek.ui.PaperDialogs;
import org.spiegelboek.ui.TenSteps;
import org.spiegelboek.ui.TextName;
import org.spiegelboek.ui.TimePlot;
import org.spiegelboek.ui.TopLine;
import org.spiegelboek.ui.WritingField;

/** The picture of a sitting at the left, the one quality to take along at the right. */
public final class MirrorImageController {

  private final Desk desk;
  private final TopLine top;
  private final MirrorImageViewModel model;
  private final PaperDialogs dialogs;
  private final Map<ToggleButton, Node> tabs = new HashMap<>();
  private List<Object> wordsOf = List.of();
  private @Nullable QualityList qualities;
  private @Nullable ThenQuestion then;
  private final BoundText note = new BoundText();

  @FXML private Book book;
  @FXML private FlowPane head;
  @FXML private Label title;
  @FXML private HBox tabBar;
  @FXML private ToggleButton dots;
  @FXML private ToggleButton lines;
  @FXML private ToggleButton time;
  @FXML private ToggleButton asTable;
  @FXML private FlowPane legend;
  @FXML private DotPlot plot;
  @FXML private LinePlot linePlot;
  @FXML private TimePlot timePlot;
  @FXML private GridPane table;
  @FXML private Label sentence;
  @FXML private FlowPane keep;
  @FXML private Label kept;
  @FXML private VBox qualityList;
  @FXML private FlowPane sessions;
  @FXML private VBox aheadPart;
  @FXML private Label question;
  @FXML private WritingField field;
  @FXML private Label goesTo;
  @FXML private Hyperlink pages;
  @FXML private Hyperlink askThen;
  @FXML private Label thenQuestion;
  @FXML private TenSteps thenSteps;
  @FXML private Label readHint;
  @FXML private Region readRule;

  public MirrorImageController(
      Desk desk, TopLine top, MirrorImageViewModel model, PaperDialogs dialogs) {
    this.desk = desk;
    this.top = top;
    this.model = model;
    this.dialogs = dialogs;
  }

  @FXML
  void initialize() {
    top.whereProperty().set(desk.messages().text("nav.mirror"));
    top.detailProperty().set("");
    qualities = new QualityList(qualityList, desk.messages(), model::choose);
    then = new ThenQuestion(askThen, thenQuestion, thenSteps, model, desk.messages());
    question.textProperty().bind(model.questionProperty());
    field.setOnLeft(event -> model.save());
    TextName.on(field, () -> named(model.sitting().attentionProperty().get()));
    goesTo.textProperty().bind(model.goesToProperty());
    goesTo.visibleProperty().bind(model.goesToProperty().isNotEmpty());
    goesTo.managedProperty().bind(goesTo.visibleProperty());
    new LinkChips(sessions, model.links(), desk.messages());
    model.shownProperty().subscribe(this::showPicture);
    model.comparedProperty().subscribe(this::showPicture);
    model.sitting().attentionProperty().subscribe(chosen -> showChosen());
    PictureKeeping keeping = new PictureKeeping(desk, dialogs, keep, kept, this::sheet);
    keeping.listen(book);
    tabs.put(dots, plot);
    tabs.put(lines, linePlot);
    tabs.put(time, timePlot);
    tabs.put(asTable, table);
    // At the far end of the title's line; where there is too little room for that, below.
    tabBar
        .minWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.max(tabBar.prefWidth(-1), head.getWidth() - title.getWidth() - 1),
                head.widthProperty(),
                title.widthProperty(),
                time.managedProperty(),
                title.fontProperty()));
    showTab(dots);
    model.load();
  }

  private void showPicture() {
    PictureLines picture = model.lines();
    Mirror mirror = model.shownProperty().get();
    if (picture == null || mirror == null) {
      return;
    }
    Messages messages = desk.messages();
    LocalDate today = LocalDate.now(desk.clock());
    String day = messages.dates().near(mirror.takenAt().toLocalDate(), today);
    top.detailProperty().set(mirror.title() == null ? day : day + ", " + mirror.title());
    boolean first = model.earlier().isEmpty();
    showIf(time, !first);
    showIf(readHint, !first);
    showIf(readRule, !first);
    fill(picture);
    showWords(picture);
    showChosen();
  }

  private @Nullable PictureSheet sheet() {
    PictureLines picture = model.lines();
    PictureOverTime overTime = model.overTime();
    Mirror mirror = model.shownProperty().get();
    if (picture == null || overTime == null || mirror == null) {
      return null;
    }
    String day = desk.messages().dates().full(mirror.takenAt().toLocalDate());
    Kind kind = lines.isSelected() ? Kind.LINES : time.isSelected() ? Kind.TIME : Kind.DOTS;
    return new PictureSheet(desk.messages(), picture, overTime, day, kind);
  }

  /** Only the open tab is drawn, so that it keeps up with a hand that drags a mark. */
  private void fill(PictureLines picture) {
    PictureOverTime overTime = model.overTime();
    if (plot.isVisible()) {
      plot.setLines(picture.lines());
    } else if (linePlot.isVisible()) {
      linePlot.setLines(picture.lines());
    } else if (timePlot.isVisible() && overTime != null) {
      timePlot.setPanels(overTime.panels(), overTime.axis());
    } else {
      new PictureTable(table, desk.messages()).show(picture);
    }
  }

  /** Legend and sentence, which belong to the open tab. */
  private void showWords(PictureLines picture) {
    Set<Time> times = EnumSet.noneOf(Time.class);
    picture.perspectives().forEach(one -> times.addAll(picture.times(one)));
    List<Object> said =
        List.of(
            lines.isSelected(),
            time.isSelected(),
            times,
            Objects.requireNonNullElse(model.comparedProperty().get(), ""),
            model.earlier().size(),
            picture.open());
    if (said.equals(wordsOf)) {
      return;
    }
    wordsOf = said;
    Messages messages = desk.messages();
    PictureOverTime overTime = model.overTime();
    PictureLegend words = new PictureLegend(legend, model, messages);
    if (lines.isSelected()) {
      words.showLines(picture);
      String open = picture.open();
      sentence.setText(
          open.isEmpty()
              ? messages.text("mirror.lines.plain")
              : messages.text("mirror.lines.plain")
                  + " "
                  + messages.format("mirror.lines.open", open));
    } else if (time.isSelected() && overTime != null) {
      words.showTime(picture, overTime);
      sentence.setText(messages.text("mirror.time.plain"));
    } else {
      words.show(picture, times);
      boolean first = model.earlier().isEmpty();
      String differ = picture.differs() ? messages.text("mirror.differ") : "";
      sentence.setText(first ? messages.text("mirror.first") : differ);
    }
    showIf(sentence, !sentence.getText().isEmpty());
  }

  private @Nullable TextName named(@Nullable Trait chosen) {
    return chosen == null ? null : model.sitting().named(chosen, Perspective.SELF);
  }

  private void showChosen() {
    Trait chosen = model.sitting().attentionProperty().get();
    if (qualities != null) {
      qualities.show(chosen);
    }
    plot.setChosen(chosen == null ? null : chosen.key());
    linePlot.setChosen(chosen == null ? null : chosen.key());
    showIf(aheadPart, chosen != null);
    note.show(field, chosen == null ? null : model.sitting().cell(chosen, Perspective.SELF).note());
    if (chosen != null) {
      if (then != null) {
        then.show(chosen);
      }
      String name = desk.messages().text(chosen.textKey() + ".name");
      pages.setText(desk.messages().format("mirror.pages", name));
    }
  }

  @FXML
  void askThen() {
    if (then != null) {
      then.ask();
    }
  }

  @FXML
  void agree() {
    model.agree();
  }

  @FXML
  void showPages() {
    model.showPages();
  }

  @FXML
  void showDots() {
    showTab(dots);
  }

  @FXML
  void showLines() {
    showTab(lines);
  }

  @FXML
  void showTime() {
    showTab(time);
  }

  @FXML
  void showAsTable() {
    showTab(asTable);
  }

  private void showTab(ToggleButton tab) {
    tabs.forEach(
        (button, shown) -> {
          button.setSelected(button.equals(tab));
          showIf(shown, button.equals(tab));
        });
    PictureLines picture = model.lines();
    if (picture != null) {
      fill(picture);
      showWords(picture);
    }
  }

  @FXML
  void changeMarks() {
    model.changeMarks();
  }

  @FXML
  void showEarlier() {
    model.showEarlier();
  }

  static void showIf(Node part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }
}
