package org.spiegelboek.workbook;

import java.util.Map;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.reflection.AnswerViewModel;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.TopLine;

/**
 * A chapter whose page says all by itself. What leads into a conversation carries its choice as
 * user data: {@code role=teacher}.
 */
public final class ChapterController {

  private final Desk desk;
  private final TopLine top;
  private final ChapterViewModel model;

  @FXML private TabsController tabsController;
  @FXML private @Nullable TryItController tryItController;

  public ChapterController(Desk desk, TopLine top, ChapterViewModel model) {
    this.desk = desk;
    this.top = top;
    this.model = model;
  }

  @FXML
  private void initialize() {
    open(desk, top, model, tabsController, tryItController);
  }

  /** What the screens of all chapters begin with. */
  static void open(
      Desk desk,
      TopLine top,
      ChapterViewModel model,
      TabsController tabs,
      @Nullable TryItController tryIt) {
    top.whereProperty().set(desk.messages().text("nav.workbook"));
    tabs.show(model.chapter());
    model.arrive();
    AnswerViewModel answer = model.answer();
    if (answer != null && tryIt != null) {
      tryIt.show(answer);
    }
  }

  @FXML
  private void plan(ActionEvent event) {
    model.plan(choice(event));
  }

  @FXML
  private void prepare(ActionEvent event) {
    model.prepare(choice(event));
  }

  @FXML
  private void openSources() {
    model.openSources();
  }

  private static Map<String, String> choice(ActionEvent event) {
    String[] pair = ((Node) event.getSource()).getUserData().toString().split("=", 2);
    return Map.of(pair[0], pair[1]);
  }
}
