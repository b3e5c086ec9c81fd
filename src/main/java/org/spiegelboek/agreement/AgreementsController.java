package org.spiegelboek.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.store.Keyed;
import org.spiegelboek.ui.Book;
import org.spiegelboek.ui.ChipGroup;
import org.spiegelboek.ui.DayField;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.EmptyState;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.TextName;
import org.spiegelboek.ui.Toasts;
import org.spiegelboek.ui.TopLine;
import org.spiegelboek.ui.Typed;
import org.spiegelboek.ui.WritingField;

/** What was agreed: what waits on the left, one agreement with its thread on the right. */
public final class AgreementsController {

  private final Desk desk;
  private final TopLine top;
  private final Toasts toasts;
  private final AgreementsViewModel model;
  private final Messages messages;
  private final AgreementWords words;
  private boolean closedShown;
  private boolean showing;

  @FXML private Book book;
  @FXML private Button newButton;
  @FXML private ChipGroup by;
  @FXML private VBox formHolder;
  @FXML private EmptyState empty;
  @FXML private VBox groups;
  @FXML private VBox detail;
  @FXML private WritingField what;
  @FXML private TextField who;
  @FXML private VBox dueHolder;
  @FXML private VBox lookBackHolder;
  @FXML private ChipGroup status;
  @FXML private TextField note;
  @FXML private Button origin;
  @FXML private VBox threadPart;
  @FXML private VBox thread;
  @FXML private VBox continueHolder;
  @FXML private Button continueButton;

  public AgreementsController(Desk desk, TopLine top, Toasts toasts, AgreementsViewModel model) {
    this.desk = desk;
    this.top = top;
    this.toasts = toasts;
    this.model = model;
    this.messages = desk.messages();
    this.words = new AgreementWords(messages, desk.clock());
  }

  @FXML
  private void initialize() {
    top.whereProperty().set(messages.text("agreement.title"));
    newButton.visibleProperty().bind(empty.visibleProperty().not());
    Map<String, String> ways = new LinkedHashMap<>();
    ways.put(AgreementGroups.BY_DAY, messages.text("agreement.by.day"));
    ways.put(AgreementGroups.BY_PERSON, messages.text("agreement.by.person"));
    by.setChoices(ways);
    by.valueProperty().set(AgreementGroups.BY_DAY);
    by.valueProperty().addListener((observable, before, now) -> showLines());
    by.managedProperty().bind(by.visibleProperty());
    what.textProperty().bindBidirectional(model.whatProperty());
    what.setOnLeft(event -> model.saveNow());
    TextName.on(what, model::named);
    who.textProperty().bindBidirectional(model.whoProperty());
    who.setOnAction(event -> model.saveNow());
    day(dueHolder, "due").valueProperty().bindBidirectional(model.dueProperty());
    day(lookBackHolder, "lookBack").valueProperty().bindBidirectional(model.lookBackProperty());
    Map<String, String> choices = new LinkedHashMap<>();
    for (AgreementStatus one : AgreementStatus.values()) {
      choices.put(one.key(), messages.inline("agreement.status." + one.key()));
    }
    status.setChoices(choices);
    status.valueProperty().addListener((observable, before, key) -> settle(key));
    note.setOnAction(event -> settle(status.valueProperty().get()));
    note.focusedProperty()
        .addListener(
            (observable, before, here) -> {
              if (!here) {
                settle(status.valueProperty().get());
              }
            });
    AgreementLists lists = model.lists();
    lists.openLines().addListener((ListChangeListener<AgreementLine>) change -> showLines());
    lists.closedLines().addListener((ListChangeListener<AgreementLine>) change -> showLines());
    lists.readProperty().addListener((observable, before, now) -> showLines());
    model.chosenProperty().addListener((observable, before, now) -> showChosen(now));
    model.open();
    if (model.opensOne()) {
      book.turnTo(HorizontalDirection.RIGHT);
    }
    if (model.startsNew()) {
      AgreementForm form = form(formHolder, null);
      form.begin(model.givenWords());
      form.write();
    }
  }

  private DayField day(VBox holder, String id) {
    DayField field = new DayField(messages, model.today());
    field.setId(id);
    ((Label) holder.getChildren().getFirst()).setLabelFor(field);
    holder.getChildren().add(field);
    return field;
  }

  private void showLines() {
    AgreementLists lists = model.lists();
    List<Node> parts = new ArrayList<>();
    by.setVisible(!lists.openLines().isEmpty());
    new AgreementGroups(messages, model.today())
        .of(lists.openLines(), by.valueProperty().get())
        .forEach((heading, lines) -> group(parts, heading, lines));
    if (lists.moreOpenProperty().get()) {
      parts.add(link("moreOpen", "agreement.more", lists::readMoreOpen));
    }
    boolean anyClosed = lists.closedExistProperty().get();
    empty.setVisible(lists.readProperty().get() && lists.openLines().isEmpty() && !anyClosed);
    if (closedShown) {
      group(
          parts,
          messages.text("agreement.group.closed"),
          lists.closedLines().stream().filter(line -> !isAmongOpen(line)).toList());
      if (lists.moreClosedProperty().get()) {
        parts.add(link("moreClosed", "agreement.more", lists::readMoreClosed));
      }
    } else if (anyClosed) {
      parts.add(link("showClosed", "agreement.group.show", this::showClosed));
    }
    Node owner = groups.getScene() == null ? null : groups.getScene().getFocusOwner();
    AgreementCheck.show(groups, parts);
    stayAt(owner, parts);
    markOpen();
  }

  /** Who asked for more with the keyboard can ask once more. */
  private static void stayAt(@Nullable Node link, List<Node> parts) {
    String id = link == null ? null : link.getId();
    if (id != null && link instanceof Button) {
      parts.stream()
          .filter(part -> id.equals(part.getId()))
          .findFirst()
          .ifPresent(Node::requestFocus);
    }
  }

  private void showClosed() {
    closedShown = true;
    model.lists().readMoreClosed();
    showLines();
  }

  private Button link(String id, String key, Runnable action) {
    Button link = new Button(messages.text(key));
    link.getStyleClass().addAll("link", "plain");
    link.setId(id);
    link.setOnAction(event -> action.run());
    return link;
  }

  /** Ticked just now: it keeps its place among the open ones for as long as the screen is open. */
  private boolean isAmongOpen(AgreementLine line) {
    return model.lists().openLines().stream()
        .anyMatch(one -> one.agreement().id().equals(line.agreement().id()));
  }

  private void group(List<Node> parts, String name, List<AgreementLine> lines) {
    if (lines.isEmpty()) {
      return;
    }
    Label heading = new Label(name);
    heading.getStyleClass().add("heading");
    VBox box = new VBox(heading);
    box.getStyleClass().add("agreement-group");
    for (AgreementLine line : lines) {
      Agreement agreement = line.agreement();
      AgreementCheck check =
          new AgreementCheck(
              messages,
              words,
              agreement,
              AgreementCheck.Layout.LIST,
              (how, said) -> model.settle(agreement, how, said));
      check.onOpen(
          () -> model.choose(agreement.id()), () -> book.turnTo(HorizontalDirection.RIGHT));
      check.getStyleClass().add("ruled");
      box.getChildren().add(check);
    }
    parts.add(box);
  }

  private void showChosen(@Nullable AgreementDetail now) {
    detail.setVisible(now != null);
    if (now == null) {
      return;
    }
    Agreement agreement = now.line().agreement();
    showing = true;
    AgreementStatus how = agreement.status();
    status.valueProperty().set((how == null ? AgreementStatus.OPEN : how).key());
    note.setText(agreement.statusNote() == null ? "" : agreement.statusNote());
    showing = false;
    String from = words.origin(now.line());
    origin.setText(from == null ? "" : from);
    show(origin, from != null);
    thread.getChildren().setAll(new ThreadSteps(messages, words, model::choose).of(now));
    show(threadPart, now.thread().size() > 1);
    continueHolder.getChildren().clear();
    markOpen();
  }

  private void markOpen() {
    AgreementDetail now = model.chosenProperty().get();
    AgreementCheck.markOpen(groups, now == null ? null : now.line().agreement().id());
  }

  @FXML
  private void goToOrigin() {
    Place origin = model.origin();
    if (origin != null) {
      desk.navigation().go(origin);
    }
  }

  private void settle(@Nullable String key) {
    AgreementDetail now = model.chosenProperty().get();
    if (showing || now == null || key == null) {
      return;
    }
    Agreement agreement = now.line().agreement();
    String said = Typed.line(note.getText());
    AgreementStatus before = agreement.status() == null ? AgreementStatus.OPEN : agreement.status();
    boolean sameNote =
        said == null ? agreement.statusNote() == null : said.equals(agreement.statusNote());
    if (!key.equals(before.key()) || !sameNote) {
      Keyed.find(AgreementStatus.class, key).ifPresent(how -> model.settle(agreement, how, said));
    }
  }

  @FXML
  private void delete() {
    model.delete().ifPresent(step -> toasts.done(desk, messages.text("agreement.deleted"), step));
  }

  @FXML
  private void startNew() {
    form(formHolder, null).write();
  }

  @FXML
  private void startContinuing() {
    AgreementDetail now = model.chosenProperty().get();
    if (now != null) {
      form(continueHolder, now.line().agreement()).write();
    }
  }

  private AgreementForm form(VBox holder, @Nullable Agreement continued) {
    String other =
        continued == null || Agreement.ME.equals(continued.who()) ? null : continued.who();
    AgreementForm form =
        new AgreementForm(
            messages,
            model.today(),
            other,
            (text, by, due, lookBack) -> {
              holder.getChildren().clear();
              model.add(text, by, due, lookBack, continued);
            },
            () -> holder.getChildren().clear());
    holder.getChildren().setAll(form);
    return form;
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
