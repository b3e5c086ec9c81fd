package org.spiegelboek.reflection;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;

/** What a version says, to read: its choice, its two lists or columns, its text. */
final class VersionWords {

  private VersionWords() {}

  static void add(VBox to, Messages messages, Answer version, @Nullable BookQuestion six) {
    Choice choice = version.choice();
    if (choice != null) {
      to.getChildren().add(label(messages.text("six.3." + choice.key()), "label-chip"));
    }
    if (six != null && six.form() == BookQuestion.Form.LISTS) {
      add(to, messages.text("six.4.does"), version.left());
      add(to, messages.text("six.4.leaves"), version.right());
    } else {
      add(to, messages.text("six.5.me"), version.left());
      add(to, messages.text("six.5.colleagues"), version.right());
    }
    add(to, null, version.text());
  }

  private static void add(VBox to, @Nullable String name, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return;
    }
    if (name != null) {
      to.getChildren().add(label(name, "label-text"));
    }
    Label label = label(text, "prose");
    label.setMinHeight(Region.USE_PREF_SIZE);
    to.getChildren().add(label);
  }

  static Label label(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
