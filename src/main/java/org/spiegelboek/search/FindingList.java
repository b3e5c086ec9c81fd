package org.spiegelboek.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;

/**
 * What was found, line below line under the names of its groups, and last the way to all of it.
 * Lines once made are filled again for the next key: making and styling them took most of the time
 * from a key to its rows.
 */
final class FindingList extends VBox {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final Messages messages;
  private final IntConsumer clicked;
  private final List<Label> names = new ArrayList<>();
  private final List<FindingLine> pool = new ArrayList<>();
  private final VBox all;
  private final Label none = new Label();
  private final List<Node> choices = new ArrayList<>();

  /**
   * @param clicked told which line was clicked, counted from 0
   */
  FindingList(Messages messages, IntConsumer clicked) {
    this.messages = messages;
    this.clicked = clicked;
    getStyleClass().add("search-lines");
    Label words = new Label(messages.text("search.all"));
    words.getStyleClass().addAll("link", "plain");
    all = new VBox(words);
    all.getStyleClass().add("search-line");
    all.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> click(all));
    none.getStyleClass().addAll("prose", "nothing-found");
    none.setWrapText(true);
  }

  /** Shows these, or that there is nothing for the query. */
  void show(List<Finding> findings, String query) {
    choices.clear();
    List<Node> rows = new ArrayList<>();
    Finding.@Nullable Group group = null;
    int groups = 0;
    for (Finding finding : findings) {
      if (finding.group() != group) {
        group = finding.group();
        rows.add(name(groups++, messages.text(group.nameKey())));
      }
      FindingLine line = line(choices.size());
      line.show(finding);
      choices.add(line);
      rows.add(line);
    }
    if (findings.isEmpty()) {
      none.setText(messages.format("search.nothing", query));
      rows.add(none);
    } else {
      all.setId("found-" + choices.size());
      choices.add(all);
      rows.add(all);
    }
    getChildren().setAll(rows);
  }

  /** How many lines can be chosen. */
  int size() {
    return choices.size();
  }

  /** Marks one line and no other. */
  Node choose(int index) {
    for (int i = 0; i < choices.size(); i++) {
      choices.get(i).pseudoClassStateChanged(CURRENT, i == index);
    }
    return choices.get(index);
  }

  /** Forgets what was found, lines and words. */
  void clear() {
    getChildren().clear();
    choices.clear();
    pool.clear();
    none.setText("");
  }

  private Label name(int index, String text) {
    if (index == names.size()) {
      Label name = new Label();
      name.getStyleClass().addAll("label-text", "group-name");
      names.add(name);
    }
    names.get(index).setText(text);
    return names.get(index);
  }

  private FindingLine line(int index) {
    if (index == pool.size()) {
      FindingLine line = new FindingLine();
      line.getStyleClass().add("search-line");
      line.setId("found-" + index);
      line.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> click(line));
      pool.add(line);
    }
    return pool.get(index);
  }

  private void click(Node line) {
    int index = choices.indexOf(line);
    if (index >= 0) {
      clicked.accept(index);
    }
  }
}
