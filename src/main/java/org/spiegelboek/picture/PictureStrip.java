package org.spiegelboek.picture;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Icons;
import org.spiegelboek.ui.InlineMessage;
import org.spiegelboek.ui.Toasts;

/**
 * The pictures below the text of a page. They are dropped on the page, pasted, or chosen as a file;
 * each has a line for what is to be seen on it.
 */
public final class PictureStrip extends VBox {

  private static final double WIDTH = 520;
  private static final double HEIGHT = 360;

  private final VBox shown = new VBox();
  private final InlineMessage trouble = new InlineMessage();
  private final Button add = new Button();

  public PictureStrip() {
    getStyleClass().add("picture-strip");
    shown.getStyleClass().add("picture-list");
    trouble.setKind(InlineMessage.Kind.TROUBLE);
    trouble.setVisible(false);
    trouble.setId("pictureTrouble");
    add.setId("addPicture");
    add.getStyleClass().add("picture-add");
    add.setGraphic(Icons.of("fth-image"));
    getChildren().addAll(shown, trouble, add);
  }

  /**
   * Shows the pictures of a page from now on.
   *
   * @param page where pictures may be dropped and pasted
   */
  public void show(PicturesViewModel model, Node page, Desk desk, Toasts toasts) {
    Messages messages = desk.messages();
    add.setText(messages.text("picture.add"));
    add.setOnAction(event -> choose(model, messages));
    ListChangeListener<Picture> changed = change -> build(model, desk, toasts);
    model.pictures().addListener(changed);
    model
        .troubleProperty()
        .subscribe(
            reason -> {
              trouble.setVisible(reason != null);
              trouble.setText(
                  reason == null ? "" : messages.text("picture.trouble." + reason.key()));
            });
    page.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, model));
    page.addEventFilter(DragEvent.DRAG_OVER, event -> over(event));
    page.addEventFilter(DragEvent.DRAG_DROPPED, event -> dropped(event, model));
  }

  private void choose(PicturesViewModel model, Messages messages) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle("Spiegelboek");
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                messages.text("picture.files"),
                "*.jpg",
                "*.jpeg",
                "*.png",
                "*.gif",
                "*.bmp",
                "*.JPG",
                "*.JPEG",
                "*.PNG"));
    List<File> files = chooser.showOpenMultipleDialog(getScene().getWindow());
    if (files != null) {
      files.forEach(file -> model.add(PictureFiles.reading(file.toPath())));
    }
  }

  private static void pressed(KeyEvent event, PicturesViewModel model) {
    Clipboard board = Clipboard.getSystemClipboard();
    if (event.getCode() == KeyCode.V && event.isShortcutDown() && PictureFiles.areOn(board)) {
      take(PictureFiles.on(board), model);
      event.consume();
    }
  }

  private static void over(DragEvent event) {
    if (PictureFiles.areOn(event.getDragboard())) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private static void dropped(DragEvent event, PicturesViewModel model) {
    if (PictureFiles.areOn(event.getDragboard())) {
      take(PictureFiles.on(event.getDragboard()), model);
      event.setDropCompleted(true);
      event.consume();
    }
  }

  private static void take(List<Callable<byte[]>> files, PicturesViewModel model) {
    files.forEach(model::add);
  }

  private void build(PicturesViewModel model, Desk desk, Toasts toasts) {
    shown.getChildren().clear();
    for (Picture picture : model.pictures()) {
      shown.getChildren().add(frame(picture, model, desk, toasts));
    }
  }

  private Node frame(Picture picture, PicturesViewModel model, Desk desk, Toasts toasts) {
    Messages messages = desk.messages();
    ImageView view = new ImageView();
    view.setPreserveRatio(true);
    double scale = Math.min(1, Math.min(WIDTH / picture.width(), HEIGHT / picture.height()));
    view.setFitWidth(picture.width() * scale);
    view.setFitHeight(picture.height() * scale);
    model.read(picture, bytes -> view.setImage(new Image(new ByteArrayInputStream(bytes))));
    TextField words = new TextField(picture.alt());
    words.setPromptText(messages.text("picture.alt"));
    words.setAccessibleText(messages.text("picture.alt"));
    words.getStyleClass().add("picture-words");
    words
        .textProperty()
        .addListener(
            (observable, old, now) -> {
              model.describe(picture, now);
              view.setAccessibleText(said(now, messages));
            });
    words.focusedProperty().addListener((observable, old, here) -> left(here, model));
    view.setAccessibleText(said(picture.alt(), messages));
    Button remove = new Button("", Icons.of("fth-x"));
    remove.getStyleClass().add("icon-button");
    remove.setAccessibleText(messages.text("picture.remove"));
    remove.setTooltip(new Tooltip(messages.text("picture.remove")));
    remove.setOnAction(
        event ->
            model.remove(
                picture,
                step -> {
                  toasts.done(desk, messages.text("picture.removed"), step);
                  add.requestFocus();
                }));
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(words, remove);
    line.getStyleClass().add("picture-line");
    VBox frame = new VBox(view, line);
    frame.getStyleClass().add("picture-frame");
    frame.setMaxWidth(WIDTH);
    return frame;
  }

  private static void left(boolean here, PicturesViewModel model) {
    if (!here) {
      model.saveNow();
    }
  }

  private static String said(@Nullable String words, Messages messages) {
    return words == null || words.isBlank() ? messages.text("picture.undescribed") : words;
  }
}
