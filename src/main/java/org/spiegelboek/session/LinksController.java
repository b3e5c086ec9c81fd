package org.spiegelboek.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.store.Kind;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Folding;
import org.spiegelboek.ui.Icons;
import org.spiegelboek.ui.Navigation;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.Sign;
import org.spiegelboek.ui.Step;
import org.spiegelboek.ui.Undo;

/**
 * What goes along with a conversation, as chips that lead there, and a small list to add to them.
 */
public final class LinksController {

  private static final int FOUND = 7;

  private final Messages messages;
  private final Undo undo;
  private final Navigation navigation;
  private final LocalDate today;

  @FXML private FlowPane chips;
  @FXML private Button add;
  @FXML private Folding offer;
  @FXML private TextField search;
  @FXML private VBox found;
  @FXML private Label nothing;

  private @Nullable SessionViewModel shownModel;

  public LinksController(Desk desk) {
    this.messages = desk.messages();
    this.undo = desk.undo();
    this.navigation = desk.navigation();
    this.today = LocalDate.now(desk.clock());
  }

  void show(SessionViewModel model) {
    shownModel = model;
    LinksViewModel links = model.links();
    search.setAccessibleText(messages.text("session.links.search"));
    search.textProperty().addListener((observable, before, now) -> links.search(now));
    offer.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    Shown.set(offer, false);
    links.links().addListener((ListChangeListener<Link>) change -> showChips(model));
    model
        .forMyself()
        .attentionProperty()
        .addListener((observable, before, now) -> showChips(model));
    links.offered().addListener((ListChangeListener<Link>) change -> showOffered(links));
    showChips(model);
  }

  private void showChips(SessionViewModel model) {
    List<Node> nodes = new ArrayList<>();
    Trait lone = model.links().loneTrait();
    if (lone != null) {
      nodes.add(traitChip(model, lone));
    }
    for (Link link : model.links().links()) {
      nodes.add(chip(model, link));
    }
    nodes.add(add);
    chips.getChildren().setAll(nodes);
  }

  private Node traitChip(SessionViewModel model, Trait trait) {
    Button chip = new Button(traitName(trait));
    chip.setGraphic(new Sign(Sign.Shape.MIRROR));
    chip.getStyleClass().add("link-chip");
    chip.setId("trait");
    chip.setOnAction(event -> navigation.go(Place.of(Place.Section.MIRROR)));
    chip.setOnKeyPressed(
        event -> onDelete(event, () -> model.forMyself().attentionProperty().set(null)));
    return chip;
  }

  private Node chip(SessionViewModel model, Link link) {
    Button chip = new Button(label(link));
    chip.setGraphic(icon(link.kind()));
    chip.getStyleClass().add("link-chip");
    chip.setId(link.id());
    chip.setAccessibleHelp(messages.text("session.links.away"));
    chip.setOnAction(
        event -> {
          model.saveNow();
          navigation.go(place(link));
        });
    chip.setOnKeyPressed(event -> onDelete(event, () -> remove(model.links(), link)));
    return chip;
  }

  private void remove(LinksViewModel links, Link link) {
    links.remove(link);
    undo.didHere(
        messages.format("ui.removed", label(link)),
        new Step(() -> links.add(link), () -> links.remove(link)));
  }

  private void onDelete(KeyEvent event, Runnable remove) {
    if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
      add.requestFocus();
      remove.run();
      event.consume();
    }
  }

  private String traitName(Trait trait) {
    return trait.key() + " " + messages.text(trait.textKey() + ".name");
  }

  /** Short: the quality of a sitting, the number and name of a question, the day of a page. */
  private String label(Link link) {
    LocalDate day = link.day();
    String date = day == null ? "" : messages.dates().brief(day);
    String question = link.questionId();
    Trait trait = link.trait();
    if (link.kind() == Kind.MIRROR) {
      return trait == null ? messages.format("session.link.mirror", date) : traitName(trait);
    } else if (question != null && messages.has(question + ".short")) {
      return messages.format(
          "session.link.question",
          question.substring(question.indexOf('.') + 1),
          messages.text(question + ".short"));
    } else if (link.kind() == Kind.ANSWER) {
      return link.text().length() > 40 ? link.text().substring(0, 39) + "…" : link.text();
    }
    return date.isEmpty() ? link.text() : date;
  }

  private static Node icon(Kind kind) {
    return switch (kind) {
      case MIRROR -> new Sign(Sign.Shape.MIRROR);
      case ANSWER -> Icons.small("fth-message-circle");
      default -> Icons.small("fth-feather");
    };
  }

  private static Place place(Link link) {
    return switch (link.kind()) {
      case MIRROR -> Place.of(Place.Section.MIRROR, link.id());
      case ANSWER -> {
        String question = link.questionId();
        yield new Place(Place.Section.REFLECTION, question, Map.of("answer", link.id()));
      }
      default -> Place.of(Place.Section.JOURNAL, link.id());
    };
  }

  @FXML
  private void toggleOffer() {
    boolean open = !offer.isVisible();
    Shown.set(offer, open);
    SessionViewModel model = shownModel;
    if (open && model != null) {
      search.clear();
      model.links().search("");
      showOffered(model.links());
      search.requestFocus();
    }
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      Shown.set(offer, false);
      add.requestFocus();
      event.consume();
    }
  }

  /** What is linked already stands on top, to be taken away; then what can be added. */
  private void showOffered(LinksViewModel links) {
    found.getChildren().clear();
    if (search.getText().isEmpty()) {
      links.links().forEach(link -> found.getChildren().add(row(links, link, true)));
    }
    links.offered().stream()
        .limit(FOUND)
        .forEach(link -> found.getChildren().add(row(links, link, false)));
    Shown.set(nothing, found.getChildren().isEmpty());
  }

  private Node row(LinksViewModel links, Link link, boolean linked) {
    LocalDate day = link.day();
    String date = day == null ? "" : messages.dates().near(day, today);
    String text = link.text().isBlank() ? label(link) : link.text();
    Button row = new Button(date.isEmpty() ? text : date + " · " + text);
    row.setGraphic(linked ? Icons.small("fth-check") : icon(link.kind()));
    row.getStyleClass().addAll("row", "offer-row");
    row.setMaxWidth(Double.MAX_VALUE);
    row.setOnAction(
        event -> {
          if (linked) {
            remove(links, link);
          } else {
            links.add(link);
          }
          Shown.set(offer, false);
          add.requestFocus();
        });
    return row;
  }
}
