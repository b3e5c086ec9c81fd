package org.spiegelboek.reflection;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.Icons;

/**
 * Below an answer: the conversations it goes along with as chips, "+ koppel" with a small list to
 * choose from, and "maak er een afspraak van".
 */
public final class LinkRow extends VBox {

  private final FlowPane chips = new FlowPane();
  private final Button add = new Button();
  private final Button agree = new Button();
  private final TextField search = new TextField();
  private final VBox found = new VBox();
  private final VBox picker = new VBox(search, found);

  public LinkRow() {
    getStyleClass().add("link-row");
    chips.getStyleClass().add("link-row-chips");
    picker.getStyleClass().addAll("card", "link-picker");
    add.getStyleClass().setAll("button", "chip");
    agree.getStyleClass().setAll("button", "chip");
    add.setGraphic(Icons.small("fth-plus"));
    agree.setGraphic(Icons.small("fth-check-square"));
    add.setMinWidth(Region.USE_PREF_SIZE);
    agree.setMinWidth(Region.USE_PREF_SIZE);
    add.setId("link");
    agree.setId("agree");
    search.setId("linkSearch");
    picker.managedProperty().bind(picker.visibleProperty());
    picker.setVisible(false);
    getChildren().addAll(chips, picker);
  }

  /** Shows the links of an answer, once; nothing while nothing is written. */
  public void show(AnswerViewModel answer, Messages messages) {
    AnswerLinksViewModel links = answer.links();
    visibleProperty().bind(answer.begunProperty());
    managedProperty().bind(visibleProperty());
    add.setText(messages.text("reflection.link"));
    agree.setText(messages.text("reflection.agree"));
    search.setPromptText(messages.text("reflection.link.search"));
    add.setOnAction(event -> turn(links, !picker.isVisible()));
    agree.setOnAction(event -> answer.agree());
    picker.setVisible(false);
    picker.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            turn(links, false);
            event.consume();
          }
        });
    search.setOnKeyReleased(event -> links.narrow(search.getText()));
    links
        .linked()
        .addListener((ListChangeListener<LinkedSession>) change -> chips(links, messages));
    links
        .offered()
        .addListener((ListChangeListener<LinkedSession>) change -> offer(links, messages));
    chips(links, messages);
  }

  private void turn(AnswerLinksViewModel links, boolean open) {
    picker.setVisible(open);
    if (open) {
      search.clear();
      links.offer();
      search.requestFocus();
    } else {
      add.requestFocus();
    }
  }

  private void chips(AnswerLinksViewModel links, Messages messages) {
    chips.getChildren().clear();
    for (LinkedSession session : links.linked()) {
      chips.getChildren().add(chip(session, links, messages));
    }
    chips.getChildren().addAll(add, agree);
  }

  private static Node chip(LinkedSession session, AnswerLinksViewModel links, Messages messages) {
    String name = links.name(session);
    Button open = new Button(name, Icons.small("fth-users"));
    open.getStyleClass().add("link-chip");
    open.setMinWidth(Region.USE_PREF_SIZE);
    open.setOnAction(event -> links.open(session));
    Button remove = new Button(null, Icons.small("fth-x"));
    remove.getStyleClass().addAll("icon-button", "small");
    remove.setAccessibleText(messages.format("reflection.unlink", name));
    remove.setOnAction(event -> links.unlink(session));
    HBox chip = new HBox(open, remove);
    chip.getStyleClass().add("linked");
    return chip;
  }

  private void offer(AnswerLinksViewModel links, Messages messages) {
    found.getChildren().clear();
    for (LinkedSession session : links.offered()) {
      String day = links.day(session);
      Label when = new Label(day);
      when.getStyleClass().add("caption");
      Button row = new Button(links.name(session), when);
      row.getStyleClass().addAll("row", "offered");
      row.setContentDisplay(ContentDisplay.RIGHT);
      row.setOnAction(
          event -> {
            links.link(session);
            turn(links, false);
          });
      found.getChildren().add(row);
    }
    Button plan = new Button(messages.text("reflection.link.new"), Icons.small("fth-plus"));
    plan.getStyleClass().addAll("link", "plain");
    plan.setId("linkNew");
    plan.setOnAction(event -> links.plan());
    found.getChildren().add(plan);
  }
}
