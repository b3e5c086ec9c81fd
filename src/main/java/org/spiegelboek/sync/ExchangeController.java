package org.spiegelboek.sync;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.InlineMessage;
import org.spiegelboek.vault.Entrance;
import org.spiegelboek.vault.JournalFolder;

/** Chooses the folder through which laptops exchange, and exchanges at once. */
public final class ExchangeController {

  private final Desk desk;
  private final Entrance entrance;
  private final Messages messages;
  private final JournalFolder journal;
  private final Consumer<Consumer<Exchanging.Outcome>> exchange;

  @FXML private Label exchangeFolder;
  @FXML private Button chooseExchange;
  @FXML private Button noExchange;
  @FXML private Button exchangeNow;
  @FXML private Label exchangeBusy;
  @FXML private Label exchangeSaid;
  @FXML private InlineMessage exchangeTrouble;

  /**
   * @param journal the folder of the open book
   * @param exchange takes in and hands out, and then tells how it went
   */
  public ExchangeController(
      Desk desk,
      Entrance entrance,
      JournalFolder journal,
      Consumer<Consumer<Exchanging.Outcome>> exchange) {
    this.desk = desk;
    this.entrance = entrance;
    this.messages = desk.messages();
    this.journal = journal;
    this.exchange = exchange;
  }

  @FXML
  private void initialize() {
    clear();
    showFolder();
  }

  private @Nullable Path folder() {
    return entrance.settings().get().exchangeFolder();
  }

  private void showFolder() {
    Path folder = folder();
    exchangeFolder.setText(folder == null ? messages.text("sync.nowhere") : folder.toString());
    show(folder != null, noExchange, exchangeNow);
  }

  @FXML
  private void choose() {
    clear();
    entrance.dialogs().folder().apply(chooseExchange.getScene().getWindow()).ifPresent(this::use);
  }

  private void use(Path chosen) {
    if (ExchangePlace.mixes(chosen, journal.path())) {
      tell(messages.text("sync.inside"));
    } else {
      keep(chosen);
      now();
    }
  }

  @FXML
  private void none() {
    clear();
    keep(null);
    chooseExchange.requestFocus();
  }

  private void keep(@Nullable Path folder) {
    entrance.change().accept(entrance.settings().get().withExchangeFolder(folder));
    showFolder();
  }

  @FXML
  private void now() {
    clear();
    desk.unsaved().saveAll();
    busy(true);
    exchange.accept(this::done);
  }

  private void done(Exchanging.Outcome outcome) {
    busy(false);
    ExchangeWords words = new ExchangeWords(messages, folder());
    words.trouble(outcome).ifPresent(this::tell);
    if (outcome.end() == Exchanging.End.DONE) {
      exchangeSaid.setText(
          words.news(outcome.taken()).orElseGet(() -> messages.text("sync.quiet")));
      show(true, exchangeSaid);
    }
  }

  private void busy(boolean busy) {
    show(busy, exchangeBusy);
    chooseExchange.setDisable(busy);
    noExchange.setDisable(busy);
    exchangeNow.setDisable(busy);
  }

  private void tell(String sentence) {
    exchangeTrouble.setText(sentence);
    exchangeTrouble.setVisible(true);
  }

  private void clear() {
    show(false, exchangeBusy, exchangeSaid);
    exchangeTrouble.setVisible(false);
  }

  private static void show(boolean shown, Node... nodes) {
    for (Node node : nodes) {
      node.setVisible(shown);
      node.setManaged(shown);
    }
  }
}
