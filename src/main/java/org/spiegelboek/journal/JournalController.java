package org.spiegelboek.journal;

import java.time.LocalDate;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.history.HistoryPlaces;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.people.Person;
import org.spiegelboek.reflection.ReflectionPlaces;
import org.spiegelboek.search.Query;
import org.spiegelboek.ui.Book;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.EmptyState;
import org.spiegelboek.ui.InlineMessage;
import org.spiegelboek.ui.PageHead;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.Sign;
import org.spiegelboek.ui.TopLine;

/** The journal: a month on the left, and on the right everything written or one page of it. */
public final class JournalController {

  private static final Duration TYPING = Duration.millis(150);

  private final Desk desk;
  private final TopLine top;
  private final JournalViewModel model;
  private final Messages messages;
  private final Naming naming;
  private final PauseTransition typing = new PauseTransition(TYPING);

  @FXML private Book book;
  @FXML private MonthCalendar calendar;
  @FXML private OnThisDay onThisDay;
  @FXML private FilterPane filters;
  @FXML private VBox list;
  @FXML private HBox listTop;
  @FXML private TextField search;
  @FXML private Button clear;
  @FXML private HBox info;
  @FXML private FlowPane what;
  @FXML private Label found;
  @FXML private Label sought;
  @FXML private InlineMessage trouble;
  @FXML private EmptyState empty;
  @FXML private VBox nothing;
  @FXML private Label nothingText;
  @FXML private Hyperlink everywhere;
  @FXML private EntryList entries;
  @FXML private VBox gone;
  @FXML private VBox page;
  @FXML private PageController pageController;

  public JournalController(Desk desk, TopLine top, JournalViewModel model) {
    this.desk = desk;
    this.top = top;
    this.model = model;
    this.messages = desk.messages();
    this.naming = new Naming(messages);
  }

  @FXML
  private void initialize() {
    top.whereProperty().set(messages.text("journal.name"));
    top.detailProperty().set("");
    PageHead head = new PageHead();
    head.setText(messages.text("ui.private"));
    top.extra().setAll(List.of(head));
    calendar.start(messages, model.getToday(), model::showMonth, model::choose);
    model
        .monthProperty()
        .subscribe(month -> calendar.show(month, model.filterProperty().get().day()));
    filters.start(model, messages);
    onThisDay.start(model, messages);
    trouble.visibleProperty().bind(model.troubleProperty());
    List.of(page, gone, nothing).forEach(node -> show(node, false));
    empty.setVisible(false);
    book.turnTo(HorizontalDirection.RIGHT);
    if (model.isForPage()) {
      show(list, false);
      model.goneProperty().subscribe(isGone -> show(gone, isGone));
      model.pageProperty().subscribe(this::showPage);
    } else {
      startList();
    }
  }

  private void showPage(@Nullable PageViewModel open) {
    if (open != null) {
      show(page, true);
      pageController.show(open, model::closePage);
      new WholePage(book, top, messages, pageController);
    }
  }

  private void startList() {
    entries.start(model, messages);
    search.setText(model.filterProperty().get().query());
    typing.setOnFinished(event -> searchNow());
    search
        .textProperty()
        .addListener(
            (observable, old, now) -> {
              show(clear, !now.isEmpty());
              typing.playFromStart();
            });
    search.addEventHandler(KeyEvent.KEY_PRESSED, this::searchKey);
    show(clear, !search.getText().isEmpty());
    model.filterProperty().subscribe(this::showFilter);
    model
        .people()
        .addListener(
            (ListChangeListener<Person>) change -> showFilter(model.filterProperty().get()));
    model.foundProperty().subscribe(count -> showFound());
  }

  private void searchNow() {
    model.narrow(model.filterProperty().get().withQuery(search.getText().strip()));
  }

  private void searchKey(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN) {
      entries.requestFocus();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      typing.stop();
      searchNow();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
      search.clear();
      event.consume();
    }
  }

  private void showFilter(Filter filter) {
    calendar.show(model.monthProperty().get(), filter.day());
    what.getChildren().setAll(found, sought);
    for (Facet facet : Facet.values()) {
      String value = filter.of(facet);
      if (value != null) {
        chip(
            naming.chosen(facet, value, model.getToday(), model.people()),
            facet == Facet.TRAIT ? new Sign(Sign.Shape.MIRROR) : null,
            filter.with(facet, null));
      }
    }
    showFound();
  }

  private void chip(String text, @Nullable Node icon, Filter without) {
    what.getChildren()
        .add(
            new RemovableChip(
                text, icon, messages.format("journal.remove", text), () -> model.narrow(without)));
  }

  private void showFound() {
    Filter filter = model.filterProperty().get();
    int count = model.foundProperty().get();
    boolean all = filter.equals(Filter.NONE);
    boolean words = !Query.of(filter.query()).isEmpty();
    found.setText(
        count < 0 || all
            ? ""
            : messages.format(words ? "journal.found.with" : "journal.found", count));
    sought.setText(words ? filter.query() : "");
    empty.setVisible(count == 0 && all);
    show(listTop, !empty.isVisible());
    show(nothing, count == 0 && !all);
    show(entries, count != 0);
    show(info, count != 0 || !all);
    nothingText.setText(
        words
            ? messages.format("journal.nothing.with", filter.query())
            : messages.text("journal.nothing"));
    boolean narrowed = words && !filter.equals(Filter.NONE.withQuery(filter.query()));
    everywhere.setText(messages.text(narrowed ? "journal.everywhere" : "journal.all"));
  }

  @FXML
  private void searchEverywhere() {
    Filter filter = model.filterProperty().get();
    Filter wider = Filter.NONE.withQuery(filter.query());
    if (filter.equals(wider) || Query.of(filter.query()).isEmpty()) {
      clearSearch();
      model.narrow(Filter.NONE);
    } else {
      model.narrow(wider);
    }
  }

  @FXML
  private void clearSearch() {
    search.clear();
    search.requestFocus();
  }

  @FXML
  private void newPage() {
    LocalDate day = model.filterProperty().get().day();
    desk.navigation()
        .go(day == null ? Place.of(Place.Section.JOURNAL, Place.NEW) : ListPlace.fresh(day));
  }

  @FXML
  private void goToBin() {
    desk.navigation().go(HistoryPlaces.BIN);
  }

  @FXML
  private void openThreads() {
    desk.navigation().go(ReflectionPlaces.THREADS);
  }

  @FXML
  private void openYear() {
    desk.navigation().go(JournalPlaces.year(JournalPlaces.september(model.getToday())));
  }

  @FXML
  private void backToList() {
    model.closePage();
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
