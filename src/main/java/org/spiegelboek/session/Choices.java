package org.spiegelboek.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.store.Keyed;
import org.spiegelboek.ui.ChipGroup;

/** Chips for the values of an enumeration, in step with a view-model. */
final class Choices {

  private Choices() {}

  /** One of them, or none. */
  static <E extends Enum<E> & Keyed> void one(
      ChipGroup chips, Class<E> type, Function<E, String> text, ObjectProperty<@Nullable E> value) {
    fill(chips, type, text);
    chips
        .valueProperty()
        .addListener(
            (observable, before, key) ->
                value.set(key == null ? null : Keyed.find(type, key).orElse(null)));
    value.addListener((observable, before, now) -> set(chips, now));
    set(chips, value.get());
  }

  private static void set(ChipGroup chips, @Nullable Keyed value) {
    chips.valueProperty().set(value == null ? null : value.key());
  }

  /** Any number of them. */
  static <E extends Enum<E> & Keyed> void many(
      ChipGroup chips, Class<E> type, Function<E, String> text, ObservableSet<E> values) {
    chips.setMany(true);
    fill(chips, type, text);
    values.forEach(value -> chips.chosen().add(value.key()));
    values.addListener(
        (SetChangeListener<E>)
            change -> {
              if (change.wasAdded()) {
                chips.chosen().add(change.getElementAdded().key());
              } else {
                chips.chosen().remove(change.getElementRemoved().key());
              }
            });
    chips
        .chosen()
        .addListener(
            (SetChangeListener<String>)
                change -> {
                  if (change.wasAdded()) {
                    Keyed.find(type, change.getElementAdded()).ifPresent(values::add);
                  } else {
                    Keyed.find(type, change.getElementRemoved()).ifPresent(values::remove);
                  }
                });
  }

  private static <E extends Enum<E> & Keyed> void fill(
      ChipGroup chips, Class<E> type, Function<E, String> text) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (E value : type.getEnumConstants()) {
      texts.put(value.key(), text.apply(value));
    }
    chips.setChoices(texts);
  }
}
