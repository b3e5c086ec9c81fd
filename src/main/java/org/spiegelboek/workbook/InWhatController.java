package org.spiegelboek.workbook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.ui.ChipGroup;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.TopLine;

/** Where a conversation goes: three directions, each the beginning of a conversation. */
public final class InWhatController {

  private static final List<String> WITH = List.of("learners", "parents", "colleagues", "partners");
  private static final List<String> FORMS = List.of("try", "develop", "undertake");

  private final Desk desk;
  private final TopLine top;
  private final ChapterViewModel model;

  @FXML private TabsController tabsController;
  @FXML private TryItController tryItController;
  @FXML private ChipGroup subject;
  @FXML private ChipGroup withWhom;
  @FXML private ChipGroup challengeForm;

  public InWhatController(Desk desk, TopLine top, ChapterViewModel model) {
    this.desk = desk;
    this.top = top;
    this.model = model;
  }

  @FXML
  private void initialize() {
    ChapterController.open(desk, top, model, tabsController, tryItController);
    Map<String, String> subjects = new LinkedHashMap<>();
    subjects.put("diversity", desk.messages().text("subject.diversity"));
    subjects.put("collaboration", desk.messages().text("subject.collab"));
    subject.setChoices(subjects);
    withWhom.setChoices(names("subject.with.", WITH));
    challengeForm.setChoices(names("challenge.", FORMS));
  }

  private Map<String, String> names(String prefix, List<String> keys) {
    Map<String, String> names = new LinkedHashMap<>();
    keys.forEach(key -> names.put(key, desk.messages().text(prefix + key)));
    return names;
  }

  /**
   * Begins a conversation in the direction that the link carries, with what is chosen on the page.
   */
  @FXML
  private void begin(ActionEvent event) {
    String focus = ((Node) event.getSource()).getUserData().toString();
    Map<String, String> choices = new HashMap<>();
    choices.put("focus", focus);
    put(choices, "subject", subject.valueProperty().get());
    put(choices, "withWhom", withWhom.valueProperty().get());
    if (focus.equals("challenge")) {
      put(choices, "challengeForm", challengeForm.valueProperty().get());
    }
    model.plan(choices);
  }

  private static void put(Map<String, String> choices, String key, @Nullable String value) {
    if (value != null) {
      choices.put(key, value);
    }
  }

  @FXML
  private void openSources() {
    model.openSources();
  }
}
