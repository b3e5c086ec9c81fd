package org.spiegelboek.history;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.store.Kind;
import org.spiegelboek.ui.Book;
import org.spiegelboek.ui.CardButton;
import org.spiegelboek.ui.Confirm;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.EmptyState;
import org.spiegelboek.ui.Icons;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.Toasts;
import org.spiegelboek.ui.TopLine;

/** What was deleted at the left, the words of one of it at the right, and the way back. */
public final class BinController {

  /** Rows made at once; who has more asks for them. */
  private static final int AT_ONCE = 100;

  private final Desk desk;
  private final Messages messages;
  private final TopLine top;
  private final Toasts toasts;
  private final BinViewModel model;
  private int shown = AT_ONCE;

  @FXML private Book book;
  @FXML private VBox things;
  @FXML private EmptyState empty;
  @FXML private Button more;
  @FXML private Button emptyBin;
  @FXML private VBox openPart;
  @FXML private Label kind;
  @FXML private Label name;
  @FXML private Label when;
  @FXML private Label words;
  @FXML private Button restore;

  public BinController(Desk desk, TopLine top, Toasts toasts, BinViewModel model) {
    this.desk = desk;
    this.messages = desk.messages();
    this.top = top;
    this.toasts = toasts;
    this.model = model;
  }

  @FXML
  private void initialize() {
    top.detailProperty().set(messages.text("history.bin"));
    model.things().subscribe(this::showList);
    model.readyProperty().subscribe(ready -> showList());
    model.chosenProperty().subscribe(this::showChosen);
    model.load();
  }

  private void showList() {
    boolean focused = things.isFocusWithin();
    List<Node> rows = new ArrayList<>();
    model.things().stream().limit(shown).map(this::row).forEach(rows::add);
    things.getChildren().setAll(rows);
    boolean none = model.readyProperty().get() && rows.isEmpty();
    empty.setVisible(none);
    show(more, model.things().size() > shown);
    show(emptyBin, !rows.isEmpty());
    mark(model.chosenProperty().get());
    if (focused && !rows.isEmpty()) {
      rows.getFirst().requestFocus();
    }
  }

  private CardButton row(Binned thing) {
    String named = line(thing);
    Label what = new Label(named, Icons.small(icon(thing.kind())));
    what.getStyleClass().add("subheading");
    what.setWrapText(true);
    Label goes = new Label(goes(thing));
    goes.getStyleClass().add("caption");
    goes.setWrapText(true);
    CardButton row = new CardButton();
    row.getStyleClass().setAll("row", "card-button");
    row.getChildren().addAll(what, goes);
    row.setId("binned-" + thing.id());
    row.setUserData(thing.id());
    row.setAccessibleText(kindName(thing) + ", " + named + ", " + goes(thing));
    row.setOnAction(
        event -> {
          model.choose(thing);
          mark(thing);
          book.turnTo(HorizontalDirection.RIGHT);
        });
    return row;
  }

  private void mark(@Nullable Binned thing) {
    for (Node row : things.getChildren()) {
      row.getStyleClass().remove("chosen");
      if (thing != null && thing.id().equals(row.getUserData())) {
        row.getStyleClass().add("chosen");
      }
    }
  }

  private void showChosen(@Nullable Binned thing) {
    show(openPart, thing != null);
    mark(thing);
    if (thing != null) {
      kind.setText(kindName(thing));
      kind.setGraphic(Icons.small(icon(thing.kind())));
      name.setText(line(thing));
      when.setText(
          messages.format(
                  "history.bin.when", date(thing), messages.dates().full(model.deletedOn(thing)))
              + " "
              + goes(thing));
      words.setText(thing.text().strip());
      show(words, !words.getText().isEmpty());
    }
  }

  private String date(Binned thing) {
    return thing.happenedAt() == null
        ? kindName(thing)
        : kindName(thing) + ", " + messages.dates().full(thing.happenedAt().toLocalDate());
  }

  private String goes(Binned thing) {
    return messages.format("history.bin.goes", messages.dates().full(model.goesOn(thing)));
  }

  private String line(Binned thing) {
    String person = thing.person();
    String line = thing.line();
    if (thing.kind() == Kind.SESSION && person != null) {
      String with = messages.format("history.bin.with", person);
      return line.isEmpty() ? with : with + " · " + line;
    }
    if (!line.isEmpty()) {
      return line;
    }
    return thing.happenedAt() == null
        ? kindName(thing)
        : messages.dates().full(thing.happenedAt().toLocalDate());
  }

  private String kindName(Binned thing) {
    return messages.text("history.kind." + thing.kind().key());
  }

  private static String icon(Kind kind) {
    return switch (kind) {
      case PAGE, TEMPLATE -> "fth-feather";
      case SESSION, ROUND -> "fth-users";
      case AGREEMENT -> "fth-check-square";
      case MIRROR -> "fth-circle";
      case ANSWER, QUESTION -> "fth-message-circle";
      case PERSON -> "fth-user";
      case RESOURCE -> "fth-book-open";
    };
  }

  @FXML
  private void more() {
    shown += AT_ONCE;
    showList();
  }

  @FXML
  private void restore() {
    model.restore().ifPresent(step -> toasts.done(desk, messages.text("history.bin.back"), step));
  }

  @FXML
  private void emptyBin() {
    new Confirm(messages)
        .ask(
            emptyBin,
            messages.text("history.bin.empty.ask"),
            messages.text("history.bin.empty.what"),
            null,
            messages.text("history.bin.empty.do"),
            () -> model.empty(() -> toasts.show(messages.text("history.bin.emptied"))));
  }

  @FXML
  private void goToJournal() {
    desk.navigation().go(Place.of(Place.Section.JOURNAL));
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }
}
