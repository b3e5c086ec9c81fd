package org.spiegelboek.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javafx.animation.PauseTransition;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;

/**
 * Finds words in what stands on one page, while they are typed. Enter goes to the next find,
 * Shift+Enter to the one before, Esc to the text at the place that was found.
 */
public final class FindBar extends HBox {

  private static final Duration TYPING = Duration.millis(80);

  private record Hit(WritingField field, Stretch stretch) {}

  private final Messages messages;
  private final Parent page;
  private final BiFunction<String, String, List<Stretch>> finder;
  private final Runnable onClose;
  private final TextField sought = new TextField();
  private final Label count = new Label();
  private final Label where = new Label();
  private final PauseTransition typing = new PauseTransition(TYPING);
  private @Nullable WritingField from;
  private int caret;
  private List<Hit> hits = List.of();
  private int current = -1;

  /**
   * @param page holds the fields to look through
   * @param finder where in a text a word stands
   * @param onClose takes the bar away
   */
  public FindBar(
      Messages messages,
      Parent page,
      BiFunction<String, String, List<Stretch>> finder,
      Runnable onClose) {
    this.messages = messages;
    this.page = page;
    this.finder = finder;
    this.onClose = onClose;
    getStyleClass().add("find-bar");
    sought.setId("find");
    sought.setPromptText(messages.text("ui.find"));
    sought.setAccessibleText(messages.text("ui.find"));
    sought.textProperty().addListener((observable, old, now) -> typing.playFromStart());
    sought.addEventFilter(KeyEvent.KEY_PRESSED, this::keyed);
    HBox.setHgrow(sought, Priority.ALWAYS);
    typing.setOnFinished(event -> findFromCaret());
    count.setId("findCount");
    count.getStyleClass().add("caption");
    count.setMinWidth(USE_PREF_SIZE);
    where.setId("findWhere");
    where.getStyleClass().add("caption");
    HBox.setHgrow(where, Priority.SOMETIMES);
    getChildren()
        .setAll(
            sought,
            count,
            where,
            button("findPrevious", "fth-chevron-up", "ui.find.previous", () -> step(-1)),
            button("findNext", "fth-chevron-down", "ui.find.next", () -> step(1)),
            button("findClose", "fth-x", "ui.find.close", this::close));
  }

  private Button button(String id, String icon, String key, Runnable action) {
    Button button = new Button("", Icons.of(icon));
    button.setId(id);
    button.getStyleClass().add("icon-button");
    button.setAccessibleText(messages.text(key));
    button.setTooltip(new Tooltip(messages.text(key)));
    button.addEventHandler(ActionEvent.ACTION, event -> action.run());
    return button;
  }

  /** Takes the keyboard; a word that is chosen in a text is what is looked for. */
  public void start() {
    Node owner = page.getScene() == null ? null : page.getScene().getFocusOwner();
    if (owner instanceof WritingField field && fields().contains(field)) {
      from = field;
      caret = Math.min(field.getAnchor(), field.getCaretPosition());
      String chosen = field.getSelectedText();
      if (!chosen.isBlank() && chosen.indexOf('\n') < 0) {
        sought.setText(chosen.strip());
      }
    }
    sought.requestFocus();
    sought.selectAll();
    findFromCaret();
  }

  private void keyed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F3) {
      step(event.isShiftDown() ? -1 : 1);
      event.consume();
    }
  }

  private void findFromCaret() {
    typing.stop();
    look();
    current = hits.isEmpty() ? -1 : 0;
    WritingField began = from;
    for (int i = 0; i < hits.size() && began != null; i++) {
      Hit hit = hits.get(i);
      if (hit.field().equals(began) && hit.stretch().end() > caret) {
        current = i;
        break;
      }
    }
    show();
  }

  private void step(int by) {
    if (typing.getStatus() == javafx.animation.Animation.Status.RUNNING) {
      findFromCaret();
      return;
    }
    int before = current;
    look();
    current = hits.isEmpty() ? -1 : Math.floorMod(before + by, hits.size());
    show();
  }

  private void look() {
    hits = new ArrayList<>();
    String words = sought.getText();
    for (WritingField field : fields()) {
      for (Stretch stretch : finder.apply(field.getText(), words)) {
        hits.add(new Hit(field, stretch));
      }
    }
  }

  private List<WritingField> fields() {
    return page.lookupAll(".writing-field").stream().map(WritingField.class::cast).toList();
  }

  private void show() {
    Hit hit = current < 0 ? null : hits.get(current);
    for (WritingField field : fields()) {
      List<Stretch> there =
          hits.stream().filter(each -> each.field().equals(field)).map(Hit::stretch).toList();
      field
          .marks()
          .showFinds(there, hit != null && hit.field().equals(field) ? hit.stretch() : null);
    }
    if (hit != null) {
      hit.field().show(hit.stretch());
      caret = hit.stretch().start();
      from = hit.field();
    }
    count.setText(
        sought.getText().isEmpty()
            ? ""
            : hit == null
                ? messages.text("ui.find.nothing")
                : messages.format("ui.find.count", current + 1, hits.size()));
    boolean several = hits.stream().map(Hit::field).distinct().count() > 1;
    where.setText(hit == null || !several ? "" : hit.field().getAccessibleText());
  }

  /** Takes the marks away and leads back to the text. */
  public void close() {
    typing.stop();
    fields().forEach(field -> field.marks().showFinds(List.of(), null));
    WritingField back = from;
    onClose.run();
    if (back != null && back.getScene() != null) {
      back.requestFocus();
    }
  }
}
