package org.spiegelboek.ui;

import javafx.scene.text.Text;

/** How much room a text takes in a field. */
final class FieldSize {

  /** Letters of a line at most, so that the eye finds the next one. */
  private static final String MEASURE =
      "de avond dat wij samen op de trap zaten en niets meer zeiden, toen";

  private final WritingField field;

  FieldSize(WritingField field) {
    this.field = field;
  }

  double rows(int rows) {
    return measure("x\n".repeat(Math.max(0, rows - 1)) + "x", 0) + paddings();
  }

  double text(double width) {
    double inside = Math.min(width - 2 * field.getFont().getSize() * 0.9 - 4, line());
    String shown = field.getText().isEmpty() ? promptOrLetter() : field.getText();
    // A last line end opens a line that an unwrapped measure would not count.
    return measure(shown.endsWith("\n") ? shown + "x" : shown, inside) + paddings();
  }

  private String promptOrLetter() {
    String prompt = field.getPromptText();
    return prompt == null || prompt.isEmpty() ? "x" : prompt;
  }

  private double measure(String text, double width) {
    Text probe = new Text(text);
    probe.setFont(field.getFont());
    probe.setLineSpacing(0.09 * field.getFont().getSize());
    probe.setWrappingWidth(Math.max(0, width));
    return Math.ceil(probe.getLayoutBounds().getHeight());
  }

  /** Width of 66 letters. */
  double line() {
    Text probe = new Text(MEASURE);
    probe.setFont(field.getFont());
    return Math.ceil(probe.getLayoutBounds().getWidth());
  }

  private double paddings() {
    return Math.ceil(2 * 0.667 * field.getFont().getSize()) + 4;
  }
}
