package org.spiegelboek.app;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.spiegelboek.ui.SavedLabel;
import org.spiegelboek.ui.SideBar;
import org.spiegelboek.ui.Toasts;

/** The window around the book: sidebar, top line, and the place where the book lies. */
public final class ShellController {

  @FXML private StackPane root;
  @FXML private SideBar sideBar;
  @FXML private ToggleButton today;
  @FXML private ToggleButton workbook;
  @FXML private ToggleButton mirror;
  @FXML private ToggleButton reflection;
  @FXML private ToggleButton sessions;
  @FXML private ToggleButton agreements;
  @FXML private Label open;
  @FXML private ToggleButton journal;
  @FXML private ToggleButton settings;
  @FXML private Button lock;
  @FXML private HBox topLine;
  @FXML private Label where;
  @FXML private Label detail;
  @FXML private HBox extra;
  @FXML private SavedLabel saved;
  @FXML private TextField search;
  @FXML private StackPane content;
  @FXML private Toasts toasts;
}
