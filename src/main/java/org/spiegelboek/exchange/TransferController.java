package org.spiegelboek.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.InlineMessage;

/** Takes the whole journal out as a file, and looks at a file before it is brought in. */
public final class TransferController {

  private final Desk desk;
  private final Messages messages;
  private final JsonExporter exporter;
  private final JsonImporter importer;
  private final TransferFiles files;
  private final Callable<?> precaution;
  private @Nullable Path looked;

  @FXML private Button exportJson;
  @FXML private Button importJson;
  @FXML private Label busy;
  @FXML private Label said;
  @FXML private InlineMessage trouble;
  @FXML private VBox preview;
  @FXML private Label counts;

  /**
   * @param precaution done before anything is brought in; where it fails, nothing is
   */
  public TransferController(
      Desk desk,
      JsonExporter exporter,
      JsonImporter importer,
      TransferFiles files,
      Callable<?> precaution) {
    this.precaution = precaution;
    this.desk = desk;
    this.messages = desk.messages();
    this.exporter = exporter;
    this.importer = importer;
    this.files = files;
  }

  @FXML
  private void initialize() {
    clear();
  }

  @FXML
  private void exportJson() {
    clear();
    String name = messages.text("exchange.file.name");
    files
        .save(exportJson.getScene().getWindow(), name)
        .ifPresent(
            path ->
                run(
                    "exchange.writing",
                    () -> {
                      // The dialog asked already whether a file that is there may be replaced.
                      exporter.write(path, true);
                      return path;
                    },
                    written -> say(messages.format("exchange.written", written.toString()))));
  }

  @FXML
  private void importJson() {
    clear();
    files
        .open(importJson.getScene().getWindow())
        .ifPresent(
            path ->
                run(
                    "exchange.reading",
                    () -> importer.preview(path),
                    would -> {
                      looked = path;
                      counts.setText(inWords("exchange.would", would.counts()));
                      show(preview, true);
                    }));
  }

  @FXML
  private void bringIn() {
    Path path = looked;
    if (path != null) {
      clear();
      desk.unsaved().saveAll();
      busy("exchange.reading");
      desk.background()
          .run(
              precaution,
              safe ->
                  run(
                      "exchange.reading",
                      () -> importer.read(path),
                      result -> say(inWords("exchange.did", result))),
              failure -> {
                idle();
                tell(messages.text("exchange.nobackup"));
              });
    }
  }

  @FXML
  private void leaveIt() {
    clear();
    importJson.requestFocus();
  }

  private String inWords(String key, ImportResult result) {
    return messages.format(key, result.added(), result.changed(), result.kept(), result.deleted());
  }

  private <T> void run(String busyKey, Callable<T> work, Consumer<T> then) {
    busy(busyKey);
    desk.background()
        .run(
            work,
            result -> {
              idle();
              then.accept(result);
            },
            failure -> {
              idle();
              failed(failure);
            });
  }

  private void busy(String key) {
    exportJson.setDisable(true);
    importJson.setDisable(true);
    busy.setText(messages.text(key));
    show(busy, true);
  }

  private void idle() {
    exportJson.setDisable(false);
    importJson.setDisable(false);
    show(busy, false);
  }

  private void failed(Exception failure) {
    tell(
        switch (failure) {
          case ImportException refused -> refused.text(messages);
          case IOException unreachable -> messages.text("exchange.unreachable");
          default -> messages.text("exchange.refused");
        });
  }

  private void tell(String sentence) {
    trouble.setText(sentence);
    trouble.setVisible(true);
  }

  private void say(String sentence) {
    said.setText(sentence);
    show(said, true);
  }

  private void clear() {
    looked = null;
    show(busy, false);
    show(said, false);
    show(preview, false);
    trouble.setVisible(false);
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
