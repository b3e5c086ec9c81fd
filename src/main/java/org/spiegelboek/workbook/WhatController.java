package org.spiegelboek.workbook;

import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.TopLine;

/** What coaching is: three verbs, each with a line that leads into the nearest conversation. */
public final class WhatController {

  private static final String PHASE = "phase";

  private final Desk desk;
  private final TopLine top;
  private final ChapterViewModel model;

  @FXML private TabsController tabsController;
  @FXML private TryItController tryItController;
  @FXML private Hyperlink evoke;
  @FXML private Hyperlink guide;
  @FXML private Hyperlink learn;

  public WhatController(Desk desk, TopLine top, ChapterViewModel model) {
    this.desk = desk;
    this.top = top;
    this.model = model;
  }

  @FXML
  private void initialize() {
    ChapterController.open(desk, top, model, tabsController, tryItController);
    model.practiceProperty().addListener((observable, old, now) -> name(now));
    name(model.practiceProperty().get());
  }

  private void name(Practice practice) {
    evoke.setText(line("workbook.evoke", "workbook.evokeWith", practice.next()));
    guide.setText(line("workbook.guide", "workbook.guideWith", practice.next()));
    learn.setText(line("workbook.learn", "workbook.learnWith", practice.last()));
  }

  private String line(String bare, String with, Practice.@Nullable Conversation conversation) {
    Messages messages = desk.messages();
    return conversation == null || conversation.person() == null
        ? messages.text(bare)
        : messages.format(with, conversation.person());
  }

  @FXML
  private void evoke() {
    model.prepare(Map.of(PHASE, "align"));
  }

  @FXML
  private void guide() {
    model.prepare(Map.of(PHASE, "options"));
  }

  @FXML
  private void learn() {
    model.lookBack(Map.of(PHASE, "back"));
  }

  @FXML
  private void openSources() {
    model.openSources();
  }
}
