package org.spiegelboek.journal;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.ui.Icons;
import org.spiegelboek.ui.PopUpMenu;
import org.spiegelboek.ui.Sign;
import org.spiegelboek.ui.Step;

/** The foot of a page: its tags, traits and conversation, and the way to add some. */
final class PageLinks extends VBox {

  private static final int SUGGESTIONS = 8;

  private final PageViewModel page;
  private final Messages messages;
  private final Naming naming;
  private final FlowPane chips = new FlowPane();
  private final TextField tagField = new TextField();
  private final FlowPane suggestions = new FlowPane();
  private final Button tag;
  private List<String> knownTags = List.of();

  /**
   * @param agree makes an agreement of the line where the writer was
   */
  PageLinks(PageViewModel page, Messages messages, Runnable agree) {
    this.page = page;
    this.messages = messages;
    this.naming = new Naming(messages);
    getStyleClass().add("page-links");
    chips.getStyleClass().add("chips");
    suggestions.getStyleClass().add("chips");
    tag = button("tag", "journal.tag", Icons.small("fth-tag"), this::askTag);
    Button trait =
        button("trait", "journal.trait", new Sign(Sign.Shape.MIRROR), this::chooseTraits);
    Button chat = button("chat", "journal.chat", Icons.small("fth-link"), this::askChat);
    Button agreement = button("agree", "journal.agree", Icons.small("fth-check-square"), agree);
    FlowPane buttons = new FlowPane(tag, trait, chat, agreement);
    buttons.getStyleClass().add("buttons");
    HBox.setHgrow(buttons, Priority.ALWAYS);
    Label saves = new Label(messages.text("journal.saves"));
    saves.getStyleClass().add("caption");
    saves.setMinWidth(USE_PREF_SIZE);
    HBox foot = new HBox(buttons, saves);
    foot.getStyleClass().add("foot");
    tagField.setId("tagField");
    tagField.setPromptText(messages.text("journal.addtag"));
    tagField.setAccessibleText(messages.text("journal.addtag"));
    tagField.textProperty().addListener((observable, old, now) -> suggest());
    tagField.addEventHandler(KeyEvent.KEY_PRESSED, this::tagKey);
    tagField.focusedProperty().addListener((observable, old, now) -> leaveTagField(now));
    getChildren().addAll(chips, tagField, suggestions, foot);
    shown(tagField, false);
    shown(suggestions, false);
    page.tags().addListener((ListChangeListener<Object>) change -> build());
    page.traits().addListener((ListChangeListener<Object>) change -> build());
    page.agreements().made().addListener((ListChangeListener<Object>) change -> build());
    page.chatProperty().addListener((observable, old, now) -> build());
    build();
  }

  private Button button(String id, String key, Node icon, Runnable action) {
    Button button = new Button(messages.text(key), icon);
    button.setId(id);
    button.getStyleClass().add("foot-button");
    button.setOnAction(event -> action.run());
    return button;
  }

  private void build() {
    chips.getChildren().clear();
    Entry.Chat chat = page.chatProperty().get();
    if (chat != null) {
      add(
          naming.chat(chat),
          Icons.small("fth-users"),
          () -> page.chatProperty().set(null),
          () -> page.chatProperty().set(chat));
    }
    for (Trait trait : page.traits()) {
      add(
          naming.trait(trait),
          new Sign(Sign.Shape.MIRROR),
          () -> page.traits().remove(trait),
          () -> page.traits().add(trait));
    }
    for (String name : page.tags()) {
      add(
          name,
          Icons.small("fth-tag"),
          () -> page.tags().remove(name),
          () -> page.tags().add(name));
    }
    for (OwnAgreement made : page.agreements().made()) {
      Button chip =
          new Button(
              messages.format("journal.agreed", made.what()), Icons.small("fth-check-square"));
      chip.getStyleClass().addAll("link-chip", "small");
      chip.setMnemonicParsing(false);
      chip.setWrapText(true);
      chip.setOnAction(event -> page.agreements().open(made));
      chips.getChildren().add(chip);
    }
    shown(chips, !chips.getChildren().isEmpty());
  }

  private void add(String text, Node icon, Runnable onRemove, Runnable back) {
    Runnable remove =
        () -> {
          onRemove.run();
          page.didHere(messages.format("ui.removed", text), new Step(back, onRemove));
        };
    chips
        .getChildren()
        .add(new RemovableChip(text, icon, messages.format("journal.remove", text), remove));
  }

  private void askTag() {
    shown(tagField, true);
    tagField.requestFocus();
    page.listTags(
        tags -> {
          knownTags = tags;
          suggest();
        });
  }

  private void suggest() {
    suggestions.getChildren().clear();
    if (!tagField.isVisible()) {
      shown(suggestions, false);
      return;
    }
    String typed = tagField.getText().strip().toLowerCase(messages.language().locale());
    knownTags.stream()
        .filter(name -> name.toLowerCase(messages.language().locale()).contains(typed))
        .filter(name -> !page.tags().contains(name))
        .limit(SUGGESTIONS)
        .forEach(
            name -> {
              Button chip = new Button(name);
              chip.getStyleClass().addAll("chip", "small");
              chip.setOnAction(event -> addTag(name));
              suggestions.getChildren().add(chip);
            });
    shown(suggestions, !suggestions.getChildren().isEmpty());
  }

  private void addTag(String name) {
    page.addTag(name);
    tagField.clear();
    tagField.requestFocus();
    suggest();
  }

  private void tagKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      addTag(tagField.getText());
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      closeTagField();
      tag.requestFocus();
      event.consume();
    }
  }

  private void leaveTagField(boolean here) {
    if (!here && tagField.isVisible()) {
      page.addTag(tagField.getText());
      tagField.clear();
    }
  }

  private void closeTagField() {
    tagField.clear();
    shown(tagField, false);
    suggest();
  }

  private void chooseTraits() {
    PopUpMenu menu = new PopUpMenu();
    for (Trait trait : Trait.values()) {
      CheckMenuItem item = new CheckMenuItem(naming.trait(trait));
      item.setSelected(page.traits().contains(trait));
      item.setOnAction(
          event -> {
            if (item.isSelected()) {
              page.traits().add(trait);
            } else {
              page.traits().remove(trait);
            }
          });
      menu.getItems().add(item);
    }
    menu.show(lookup("#trait"), Side.TOP, 0, 0);
  }

  private void askChat() {
    page.listChats(
        found -> {
          PopUpMenu menu = new PopUpMenu();
          for (Entry.Chat chat : found) {
            menu.getItems().add(item(named(chat), () -> page.chatProperty().set(chat)));
          }
          if (found.isEmpty()) {
            MenuItem none = item(messages.text("journal.nochats"), () -> {});
            none.setDisable(true);
            menu.getItems().add(none);
          }
          menu.show(lookup("#chat"), Side.TOP, 0, 0);
        });
  }

  private String named(Entry.Chat chat) {
    return chat.person() == null || chat.startsAt() == null
        ? naming.chat(chat)
        : naming.chat(chat) + " · " + messages.dates().full(chat.startsAt().toLocalDate());
  }

  private static MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    // A name such as M_D. is no mnemonic.
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
