package org.spiegelboek.ui;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.TextInputControl;

/** Enter at the end of a line of a list begins the next one; on an empty line it ends the list. */
final class ListLines {

  private static final Pattern LINE =
      Pattern.compile("([ \\t]{0,8})(?:([-*+])|(\\d{1,4})([.)]))([ \\t]{1,4})(.*)");

  private ListLines() {}

  /** Whether the caret stood in a list, which then went on or ended. */
  static boolean goOn(TextInputControl field) {
    int caret = field.getCaretPosition();
    String text = field.getText();
    if (field.getSelection().getLength() > 0 || !field.isEditable()) {
      return false;
    }
    int start = text.lastIndexOf('\n', caret - 1) + 1;
    Matcher line = LINE.matcher(text.substring(start, caret));
    if (!line.matches()) {
      return false;
    }
    if (line.group(6).isBlank()) {
      field.replaceText(start, caret, "");
    } else {
      field.replaceText(caret, caret, '\n' + line.group(1) + next(line) + line.group(5));
    }
    return true;
  }

  private static String next(Matcher line) {
    String sign = line.group(2);
    return sign == null ? Integer.parseInt(line.group(3)) + 1 + line.group(4) : sign;
  }
}
