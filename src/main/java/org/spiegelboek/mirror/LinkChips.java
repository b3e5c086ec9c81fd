package org.spiegelboek.mirror;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.Icons;
import org.spiegelboek.ui.PopUpMenu;

/** Conversations of a sitting as chips, and a small list to link another one. */
final class LinkChips {

  private final FlowPane pane;
  private final SessionLinks links;
  private final Messages messages;

  /**
   * @param pane where the chips go
   */
  LinkChips(FlowPane pane, SessionLinks links, Messages messages) {
    this.pane = pane;
    this.links = links;
    this.messages = messages;
    links.linked().subscribe(this::show);
    links.linkable().subscribe(this::show);
    show();
  }

  private void show() {
    List<Node> chips = new ArrayList<>();
    for (LinkedSession session : links.linked()) {
      Button chip = new Button(links.name(session), Icons.small("fth-users"));
      chip.setId("session-" + session.id());
      chip.getStyleClass().add("link-chip");
      chip.setMinWidth(Button.USE_PREF_SIZE);
      chip.setOnAction(event -> links.open(session));
      Button remove = new Button("", Icons.small("fth-x"));
      remove.getStyleClass().addAll("icon-button", "small");
      remove.setAccessibleText(messages.format("mirror.unlink", links.name(session)));
      remove.setOnAction(event -> links.unlink(session));
      HBox both = new HBox(chip, remove);
      both.getStyleClass().add("removable");
      chips.add(both);
    }
    if (!links.linkable().isEmpty()) {
      Button add = new Button(messages.text("mirror.link"), Icons.small("fth-plus"));
      add.setId("link-session");
      add.getStyleClass().add("chip");
      add.setOnAction(event -> offer(add));
      chips.add(add);
    }
    pane.getChildren().setAll(chips);
    pane.setVisible(!chips.isEmpty());
    pane.setManaged(!chips.isEmpty());
  }

  private void offer(Button add) {
    PopUpMenu menu = new PopUpMenu();
    for (LinkedSession session : links.linkable()) {
      MenuItem item = new MenuItem(links.nameAndDay(session));
      item.setOnAction(event -> links.link(session));
      menu.getItems().add(item);
    }
    menu.show(add, Side.BOTTOM, 0, 4);
  }
}
