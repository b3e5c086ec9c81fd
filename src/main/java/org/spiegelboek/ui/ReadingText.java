package org.spiegelboek.ui;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;

/** The words of a paragraph, with what is stressed in them. */
final class ReadingText {

  private final TextFlow flow;
  private int strong;
  private int slanted;

  private ReadingText(TextFlow flow) {
    this.flow = flow;
  }

  static void fill(TextFlow flow, Node block) {
    new ReadingText(flow).walk(block);
  }

  /** What a line says that looks like the address of a link. */
  static String of(LinkReferenceDefinition link) {
    return link.getTitle() == null
        ? link.getDestination()
        : link.getDestination() + " \"" + link.getTitle() + '"';
  }

  /** Without calling itself: a text may open ten thousand stresses in one another. */
  private void walk(Node block) {
    @Nullable Node node = block.getFirstChild();
    while (node != null && !node.equals(block)) {
      enter(node);
      Node next = node.getFirstChild();
      while (next == null && !node.equals(block)) {
        leave(node);
        next = node.getNext();
        if (next == null) {
          node = node.getParent();
          if (node.equals(block)) {
            return;
          }
        }
      }
      node = next;
    }
  }

  private void enter(Node node) {
    switch (node) {
      case org.commonmark.node.Text words -> add(words.getLiteral());
      case Code code -> add(code.getLiteral());
      case HtmlInline marks -> add(marks.getLiteral());
      case SoftLineBreak end -> add("\n");
      case HardLineBreak end -> add("\n");
      case StrongEmphasis stressed -> strong++;
      case Emphasis stressed -> slanted++;
      default -> {}
    }
  }

  /** An address stands behind its words: the book opens none, but it is not lost either. */
  private void leave(Node node) {
    switch (node) {
      case StrongEmphasis stressed -> strong--;
      case Emphasis stressed -> slanted--;
      case Link link -> addAddress(link.getDestination(), node);
      case Image image -> addAddress(image.getDestination(), node);
      default -> {}
    }
  }

  private void addAddress(String address, Node node) {
    boolean isItself =
        node.getFirstChild() instanceof org.commonmark.node.Text words
            && address.endsWith(words.getLiteral());
    if (!isItself) {
      add(" (" + address + ")");
    }
  }

  private void add(String words) {
    Text text = new Text(words);
    text.getStyleClass().add("reading-words");
    if (strong > 0) {
      text.getStyleClass().add("strong");
    }
    if (slanted > 0) {
      text.getStyleClass().add("slanted");
    }
    flow.getChildren().add(text);
  }
}
