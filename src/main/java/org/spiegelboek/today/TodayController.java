package org.spiegelboek.today;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Dates;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.journal.PageBox;
import org.spiegelboek.journal.PageForm;
import org.spiegelboek.journal.PageViewModel;
import org.spiegelboek.ui.ChipGroup;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.InlineMessage;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.Toasts;
import org.spiegelboek.ui.TopLine;

/** Today: what waits and what comes on the left, a page to write on the right. */
public final class TodayController {

  /** Stands in the row of forms for those that are not shown yet. */
  private static final String MORE = "more";

  private final Desk desk;
  private final TopLine top;
  private final Toasts toasts;
  private final TodayViewModel model;
  private final Messages messages;
  private boolean allForms;

  @FXML private Label week;
  @FXML private Label date;
  @FXML private InlineMessage trouble;
  @FXML private VBox firstTime;
  @FXML private VBox open;
  @FXML private VBox waiting;
  @FXML private Hyperlink further;
  @FXML private VBox coming;
  @FXML private NextCard card;
  @FXML private Label same;
  @FXML private VBox also;
  @FXML private FlowPane noSession;
  @FXML private ChipGroup forms;
  @FXML private PageBox sheet;
  @FXML private Hyperlink putAway;
  @FXML private Label reassure;
  @FXML private VBox earlier;
  @FXML private Label earlierWhen;
  @FXML private Hyperlink earlierWords;
  @FXML private VBox begun;
  @FXML private VBox begunLines;
  @FXML private FlowPane left;
  @FXML private Hyperlink leftAt;

  public TodayController(Desk desk, TopLine top, Toasts toasts, TodayViewModel model) {
    this.desk = desk;
    this.top = top;
    this.toasts = toasts;
    this.model = model;
    this.messages = desk.messages();
  }

  @FXML
  private void initialize() {
    Dates dates = messages.dates();
    top.whereProperty().set(messages.text("today.title"));
    top.detailProperty().set("");
    week.setText(dates.week(model.getDate()));
    date.setText(capital(dates.weekday(model.getDate())));
    trouble.visibleProperty().bind(model.troubleProperty());
    List.of(
            firstTime, open, further, coming, card, same, also, noSession, reassure, earlier, begun,
            left, putAway)
        .forEach(node -> show(node, false));
    model.waiting().addListener((ListChangeListener<Today.Waiting>) change -> showWaiting());
    model.todayProperty().addListener((observable, old, now) -> show(now));
    model.pageProperty().addListener((observable, old, now) -> show(now));
    forms.valueProperty().addListener((observable, old, now) -> choose(now));
    show(model.pageProperty().get());
    show(model.todayProperty().get());
    showLeft();
  }

  private void show(@Nullable Today today) {
    if (today == null) {
      return;
    }
    boolean first = today.firstTime();
    show(firstTime, first);
    VBox.setVgrow(firstTime, Priority.ALWAYS);
    show(reassure, first);
    show(coming, !first);
    show(further, today.furtherOpen() > 0);
    further.setText(messages.format("today.further", Integer.toString(today.furtherOpen())));
    showNext(today.next());
    show(begun, !today.begun().isEmpty());
    begunLines
        .getChildren()
        .setAll(BegunLines.of(today.begun(), model.getDate(), messages, desk.navigation()));
    Today.Earlier line = today.earlier();
    show(earlier, line != null);
    if (line != null) {
      earlierWhen.setText(when(line.date()));
      earlierWords.setText(line.sentence());
    }
    showWaiting();
  }

  private void showNext(List<Today.Next> next) {
    show(card, !next.isEmpty());
    show(noSession, next.isEmpty());
    show(same, next.size() > 1);
    show(also, next.size() > 1);
    also.getChildren().clear();
    for (int i = 0; i < next.size(); i++) {
      NextCard shown = i == 0 ? card : new NextCard();
      shown.show(next.get(i), i == 0, model.getDate(), messages, desk.navigation());
      if (i > 0) {
        also.getChildren().add(shown);
      }
    }
  }

  private void showWaiting() {
    waiting.getChildren().clear();
    for (Today.Waiting line : model.waiting()) {
      waiting.getChildren().add(new WaitingLine(line, model.getDate(), messages, model));
    }
    int lines = waiting.getChildren().size();
    for (int i = 0; i < lines - 1; i++) {
      waiting.getChildren().get(i).getStyleClass().add("ruled");
    }
    show(open, lines > 0);
  }

  private String when(LocalDate day) {
    int then = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    int lastWeek = model.getDate().minusWeeks(1).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return then == lastWeek
        ? messages.text("today.lastweek")
        : messages.format("today.wrote", messages.dates().weekday(day));
  }

  private void show(PageViewModel page) {
    sheet.show(
        page,
        messages,
        undo -> toasts.show(messages.text("journal.agreed.done"), messages.text("ui.undo"), undo));
    allForms = allForms || !visibleForms(page).containsKey(page.templateProperty().get());
    showForms(page);
    show(putAway, !page.isBlank());
    page.parts().forEach(part -> part.textProperty().addListener((o, old, now) -> written()));
    page.parts()
        .addListener(
            (ListChangeListener<Object>)
                change ->
                    page.parts()
                        .forEach(
                            part -> part.textProperty().addListener((o, old, now) -> written())));
  }

  private void written() {
    show(putAway, !model.pageProperty().get().isBlank());
  }

  private void showForms(PageViewModel page) {
    forms.setChoices(visibleForms(page));
    forms.valueProperty().set(page.templateProperty().get());
  }

  /** The four forms as drawn; the rest of them after "more". */
  private Map<String, String> visibleForms(PageViewModel page) {
    Map<String, String> all = new LinkedHashMap<>(page.formsProperty().get());
    all.put(PageForm.WHAT.key(), messages.text("journal.what.1"));
    if (allForms) {
      return all;
    }
    Map<String, String> few = new LinkedHashMap<>();
    for (PageForm form : List.of(PageForm.FREE, PageForm.WHAT, PageForm.ALACT, PageForm.GOOD)) {
      few.put(form.key(), all.getOrDefault(form.key(), ""));
    }
    few.put(MORE, messages.text("today.more"));
    return few;
  }

  private void choose(@Nullable String form) {
    PageViewModel page = model.pageProperty().get();
    if (MORE.equals(form)) {
      allForms = true;
      showForms(page);
    } else if (form != null) {
      page.setTemplate(form);
    }
  }

  private void showLeft() {
    Place place = desk.navigation().lastOutside(Place.Section.TODAY);
    if (place == null || place.section() == Place.Section.SETTINGS) {
      return;
    }
    leftAt.setText(PlaceNames.of(place, messages));
    leftAt.setOnAction(event -> desk.navigation().go(place));
    show(left, true);
  }

  @FXML
  private void readAgain() {
    model.read();
  }

  @FXML
  private void putAway() {
    model.putAway();
    sheet.focusFirst();
  }

  @FXML
  private void goRead() {
    desk.navigation().go(Place.of(Place.Section.WORKBOOK, "what"));
  }

  @FXML
  private void goMirror() {
    desk.navigation().go(Place.of(Place.Section.MIRROR));
  }

  @FXML
  private void goNewSession() {
    desk.navigation().go(Place.of(Place.Section.SESSIONS, Place.NEW));
  }

  @FXML
  private void goAgreements() {
    desk.navigation().go(Place.of(Place.Section.AGREEMENTS));
  }

  @FXML
  private void goEarlier() {
    Today today = model.todayProperty().get();
    if (today != null && today.earlier() != null) {
      desk.navigation().go(Place.of(Place.Section.JOURNAL, today.earlier().pageId()));
    }
  }

  private String capital(String text) {
    return text.substring(0, 1).toUpperCase(messages.language().locale()) + text.substring(1);
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
