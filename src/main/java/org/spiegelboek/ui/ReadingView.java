package org.spiegelboek.ui;

import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * A text to read: headings, lists, quotes and emphasis as they were meant, where the text has light
 * marks for them. Nothing of the text is left out, and the text itself stays as it was written.
 */
public final class ReadingView extends VBox {

  /** So long a text is shown as it was written. */
  private static final int LONGEST = 200_000;

  private static final int DEEPEST = 12;

  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(
              Set.of(Heading.class, ListBlock.class, BlockQuote.class, ThematicBreak.class))
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();

  public ReadingView() {
    getStyleClass().add("reading");
    setAccessibleRole(AccessibleRole.TEXT);
    setFocusTraversable(true);
    setOnMousePressed(event -> requestFocus());
  }

  /** Shows a text. */
  public void show(String text) {
    getChildren().clear();
    setAccessibleText(text);
    if (text.length() > LONGEST) {
      getChildren().add(plain(text));
    } else {
      addAll(this, PARSER.parse(text));
    }
  }

  private static void addAll(VBox to, Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(to, node);
    }
  }

  private static void add(VBox to, Node node) {
    switch (node) {
      case Heading heading ->
          to.getChildren().add(flow(node, "reading-heading-" + Math.min(3, heading.getLevel())));
      case BlockQuote quote -> to.getChildren().add(column("reading-quote", quote));
      case BulletList list -> addList(to, list, 0, "");
      case OrderedList list ->
          addList(
              to,
              list,
              list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber(),
              list.getMarkerDelimiter() == null ? "." : list.getMarkerDelimiter());
      case ThematicBreak line -> {
        Region rule = new Region();
        rule.getStyleClass().add("reading-rule");
        to.getChildren().add(rule);
      }
      // What looks like the address of a link further on is a line like any other.
      case LinkReferenceDefinition link ->
          to.getChildren().add(plain("[" + link.getLabel() + "]: " + ReadingText.of(link)));
      case Block block -> to.getChildren().add(flow(block, "reading-text"));
      default -> throw new IllegalStateException(node.toString());
    }
  }

  private static TextFlow plain(String words) {
    Text text = new Text(words);
    text.getStyleClass().add("reading-words");
    return new TextFlow(text);
  }

  private static TextFlow flow(Node node, String styleClass) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add(styleClass);
    ReadingText.fill(flow, node);
    return flow;
  }

  private static VBox column(String styleClass, Node node) {
    VBox column = new VBox();
    column.getStyleClass().add(styleClass);
    addAll(column, node);
    return column;
  }

  /**
   * @param first number of the first line; 0 where lines have a dot
   */
  private static void addList(VBox to, Node list, int first, String sign) {
    VBox lines = new VBox();
    lines.getStyleClass().add("reading-list");
    int number = first;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Label mark = new Label(first == 0 ? "•" : number++ + sign);
      mark.getStyleClass().add("reading-mark");
      mark.setMinWidth(USE_PREF_SIZE);
      VBox column = column("reading-item", item);
      HBox.setHgrow(column, Priority.ALWAYS);
      HBox line = new HBox(mark, column);
      line.getStyleClass().add("reading-line");
      lines.getChildren().add(line);
    }
    to.getChildren().add(lines);
  }
}
