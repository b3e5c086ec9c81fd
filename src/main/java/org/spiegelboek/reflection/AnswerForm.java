package org.spiegelboek.reflection;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.store.Keyed;
import org.spiegelboek.ui.ChipGroup;
import org.spiegelboek.ui.TextName;
import org.spiegelboek.ui.WritingField;

/** Ties the fields of a screen to today's version, in the form that a question has. */
final class AnswerForm {

  private final Messages messages;
  private final AnswerViewModel answer;
  private final @Nullable BookQuestion six;

  AnswerForm(Messages messages, AnswerViewModel answer, @Nullable BookQuestion six) {
    this.messages = messages;
    this.answer = answer;
    this.six = six;
  }

  /** Yes, no or a little, where the question asks for it. */
  void choice(ChipGroup chips) {
    boolean asked = six != null && six.form() == BookQuestion.Form.CHOICE;
    chips.setVisible(asked);
    if (!asked) {
      return;
    }
    Map<String, String> words = new LinkedHashMap<>();
    for (Choice one : Choice.values()) {
      words.put(one.key(), messages.text("six.3." + one.key()));
    }
    chips.setChoices(words);
    answer.choiceProperty().addListener((observable, old, now) -> show(chips, now));
    show(chips, answer.choiceProperty().get());
    chips
        .valueProperty()
        .addListener(
            (observable, old, now) ->
                answer
                    .choiceProperty()
                    .set(now == null ? null : Keyed.find(Choice.class, now).orElse(null)));
  }

  private static void show(ChipGroup chips, @Nullable Choice choice) {
    chips.valueProperty().set(choice == null ? null : choice.key());
  }

  /** Two lists or two columns with their names, where the question has them. */
  void columns(Node pair, Label left, Label right) {
    boolean lists = six != null && six.form() == BookQuestion.Form.LISTS;
    boolean people = six != null && six.form() == BookQuestion.Form.COLUMNS;
    pair.setVisible(lists || people);
    if (lists) {
      left.setText(messages.text("six.4.does"));
      right.setText(messages.text("six.4.leaves"));
    } else if (people) {
      left.setText(messages.text("six.5.me"));
      right.setText(messages.text("six.5.colleagues"));
    }
  }

  /** One field; nothing can be written before what there is was read. */
  void field(WritingField field, StringProperty text, Label name, String path) {
    TextName.on(field, () -> answer.named(path));
    name.setLabelFor(field);
    field.editableProperty().bind(answer.readyProperty());
    field.textProperty().bindBidirectional(text);
    field.setOnLeft(event -> answer.saveNow());
  }
}
