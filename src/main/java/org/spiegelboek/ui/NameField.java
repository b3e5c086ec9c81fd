package org.spiegelboek.ui;

import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

/**
 * A line for a name, a title or a tag, which are kept up to {@value #LONGEST} characters: what does
 * not fit does not get in, so that what stands in the field is what is kept.
 */
public final class NameField extends TextField {

  /** In characters as a reader counts them; an emoji is one. */
  static final int LONGEST = 200;

  public NameField() {
    setTextFormatter(new TextFormatter<>(NameField::fit));
  }

  private static TextFormatter.Change fit(TextFormatter.Change change) {
    if (change.isContentChange()) {
      String whole = change.getControlNewText();
      int over = whole.codePointCount(0, whole.length()) - LONGEST;
      String more = change.getText();
      if (over > 0) {
        int fits = Math.max(0, more.codePointCount(0, more.length()) - over);
        String part = more.substring(0, more.offsetByCodePoints(0, fits));
        change.setText(part);
        int caret = change.getRangeStart() + part.length();
        change.selectRange(caret, caret);
      }
    }
    return change;
  }
}
