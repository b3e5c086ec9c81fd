package org.spiegelboek.ui;

import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;

/** A single mark of a {@link DotPlot}, as it stands in a legend. Decoration: the words say it. */
public final class DotMark extends StackPane {

  public DotMark(MarkShape shape, DotPlot.Time time) {
    getChildren().add(DotLine.mark(shape, time, false));
    setAccessibleRole(AccessibleRole.NODE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  @Override
  public String getUserAgentStylesheet() {
    return Objects.requireNonNull(DotPlot.class.getResource("dot-plot.css")).toExternalForm();
  }
}
