package org.spiegelboek.journal;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.store.Kind;
import org.spiegelboek.ui.ReadingView;
import org.spiegelboek.ui.Speller;
import org.spiegelboek.ui.TextName;
import org.spiegelboek.ui.WritingField;

/**
 * The sheet a page is written on: a field for each of its questions, or one large field, and at its
 * foot what the page is linked to.
 */
public final class PageBox extends VBox {

  private static final double WITH_OTHERS = 0.6;
  private static final double ALONE = 0.8;

  private final VBox fields = new VBox();
  private final ListChangeListener<PagePart> rebuild = change -> build();
  private @Nullable PageViewModel model;
  private @Nullable Messages messages;
  private @Nullable WritingField last;
  private int rows = 8;
  private boolean reading;
  private @Nullable Speller speller;
  private double pagePart = WITH_OTHERS;

  public PageBox() {
    getStyleClass().add("page-box");
    fields.getStyleClass().add("fields");
    getChildren().add(fields);
  }

  /** Lines of the large field while it is empty. */
  public void setRows(int lines) {
    rows = lines;
  }

  public int getRows() {
    return rows;
  }

  /**
   * Shows a page from now on.
   *
   * @param agreed told that a line became an agreement, and how to undo that
   */
  public void show(PageViewModel page, Messages words, Consumer<Runnable> agreed) {
    if (model != null) {
      model.parts().removeListener(rebuild);
    }
    model = page;
    messages = words;
    page.parts().addListener(rebuild);
    build();
    getChildren().setAll(fields, new PageLinks(page, words, () -> agree(page).ifPresent(agreed)));
  }

  /** Who knows how the words are spelt from now on; null for nobody. */
  void setSpeller(@Nullable Speller now) {
    speller = now;
    fields.lookupAll(".writing-field").forEach(field -> ((WritingField) field).setSpeller(now));
  }

  /** Shows what is written to be read, with its headings and lists, or to be written on. */
  void setReading(boolean now) {
    reading = now;
    build();
  }

  /** Whether the page has the window to itself: then a text may take almost all of its height. */
  void setAlone(boolean alone) {
    pagePart = alone ? ALONE : WITH_OTHERS;
    fields
        .lookupAll(".writing-field")
        .forEach(field -> ((WritingField) field).setPagePart(pagePart));
  }

  /** Puts the keyboard into the first text. */
  public void focusFirst() {
    fields.lookupAll(reading ? ".reading" : ".writing-field").stream()
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  /** The line where the writer was, or what is chosen in it, becomes an agreement. */
  private Optional<Runnable> agree(PageViewModel page) {
    WritingField field = last;
    if (field == null) {
      return agreeOn(page, lastLine(page));
    }
    String chosen = field.getSelectedText();
    return agreeOn(
        page, chosen.isBlank() ? line(field.getText(), field.getCaretPosition()) : chosen);
  }

  /** One line is one agreement. */
  private Optional<Runnable> agreeOn(PageViewModel page, String words) {
    String written = words.isBlank() ? lastLine(page) : words.strip().replaceAll("\\s+", " ");
    Optional<Runnable> undo = page.agreements().agree(written);
    if (undo.isEmpty()) {
      focusFirst();
    }
    return undo;
  }

  /** The last line with words on it. */
  private static String lastLine(PageViewModel page) {
    return page.parts().stream()
        .flatMap(part -> part.textProperty().get().lines())
        .filter(line -> !line.isBlank())
        .reduce("", (before, line) -> line);
  }

  private static String line(String text, int caret) {
    int start = text.lastIndexOf('\n', caret - 1) + 1;
    int end = text.indexOf('\n', caret);
    return text.substring(start, end < 0 ? text.length() : end);
  }

  private void build() {
    fields.getChildren().clear();
    last = null;
    if (model == null || messages == null) {
      return;
    }
    boolean one = model.parts().size() == 1;
    for (PagePart part : model.parts()) {
      if (reading) {
        if (!part.isBlank()) {
          fields.getChildren().add(toRead(part));
        }
        continue;
      }
      fields.getChildren().add(field(model, messages, part, one));
    }
  }

  private Node field(PageViewModel page, Messages words, PagePart part, boolean one) {
    WritingField field = new WritingField();
    field.setId("section-" + part.key());
    field.getStyleClass().add("bare");
    TextName name = new TextName(Kind.PAGE.key(), page.getId(), "sections." + part.key());
    TextName.on(field, () -> name);
    field.setPagePart(pagePart);
    field.setLists(true);
    field.setSpeller(speller);
    field.textProperty().bindBidirectional(part.textProperty());
    field.setOnLeft(event -> page.saveNow());
    field
        .focusedProperty()
        .addListener(
            (observable, before, here) -> {
              if (here) {
                last = field;
              }
            });
    if (part.prompt().isEmpty()) {
      field.setPromptText(words.text("journal.prompt"));
      field.setAccessibleText(words.text("journal.prompt"));
      field.setPrefRowCount(one ? rows : 2);
      return field;
    }
    field.getStyleClass().add("small");
    field.setAccessibleText(part.prompt());
    field.setPrefRowCount(2);
    Label question = new Label(part.prompt());
    question.getStyleClass().add("subheading");
    question.setWrapText(true);
    question.setLabelFor(field);
    VBox asked = new VBox(question, field);
    asked.getStyleClass().add("asked");
    return asked;
  }

  private static Node toRead(PagePart part) {
    ReadingView view = new ReadingView();
    view.setId("read-" + part.key());
    view.show(part.textProperty().get());
    if (part.prompt().isEmpty()) {
      return view;
    }
    Label question = new Label(part.prompt());
    question.getStyleClass().add("subheading");
    question.setWrapText(true);
    VBox asked = new VBox(question, view);
    asked.getStyleClass().add("asked");
    return asked;
  }
}
