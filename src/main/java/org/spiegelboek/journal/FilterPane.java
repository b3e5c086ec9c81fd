package org.spiegelboek.journal;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.session.Domain;
import org.spiegelboek.store.Keyed;
import org.spiegelboek.ui.ChipGroup;
import org.spiegelboek.ui.Folding;
import org.spiegelboek.ui.Icons;

/** What the list can be narrowed to, one of each at a time. */
public final class FilterPane extends VBox {

  private final Map<Facet, ChipGroup> groups = new EnumMap<>(Facet.class);
  private final FlowPane traits = new FlowPane();
  private final Button moreTurn = new Button();
  private final Folding further = new Folding();
  private boolean showing;

  public FilterPane() {
    getStyleClass().add("filters");
    traits.getStyleClass().add("letters");
    moreTurn.setId("moreTurn");
    moreTurn.getStyleClass().addAll("link", "plain", "small");
  }

  void start(JournalViewModel model, Messages messages) {
    Naming naming = new Naming(messages);
    Map<String, String> gains = keyed(Domain.class, naming::domain);
    gains.remove(Domain.OTHER.key());
    for (Trait trait : Trait.values()) {
      traits.getChildren().add(letter(trait, naming, model));
    }
    VBox tagPart = part(messages.text("journal.tags"), group(Facet.TAG, "tags", model));
    FurtherFilters hidden =
        new FurtherFilters(messages, naming, model, facet -> group(facet, facet.key(), model));
    further.getChildren().setAll(hidden);
    moreTurn.setOnAction(event -> turn(messages, !further.isVisible()));
    turn(messages, false);
    getChildren()
        .setAll(
            tagPart,
            part(messages.text("journal.traits"), traits),
            part(messages.text("journal.gave"), group(Facet.DOMAIN, "domains", model)),
            moreTurn,
            further);
    of(Facet.DOMAIN).setChoices(gains);
    model.tags().addListener((ListChangeListener<String>) change -> showTags(model, tagPart));
    showTags(model, tagPart);
    model
        .filterProperty()
        .subscribe(
            filter -> {
              show(filter);
              if (hidden.isUsed(filter)) {
                turn(messages, true);
              }
            });
  }

  private void turn(Messages messages, boolean shown) {
    further.setVisible(shown);
    moreTurn.setText(messages.text(shown ? "journal.filters.less" : "journal.filters.more"));
    moreTurn.setGraphic(Icons.small(shown ? "fth-chevron-up" : "fth-chevron-down"));
  }

  static <E extends Enum<E> & Keyed> Map<String, String> keyed(
      Class<E> type, Function<E, String> name) {
    Map<String, String> names = new LinkedHashMap<>();
    for (E one : type.getEnumConstants()) {
      names.put(one.key(), name.apply(one));
    }
    return names;
  }

  private ChipGroup of(Facet facet) {
    return groups.getOrDefault(facet, new ChipGroup());
  }

  private ChipGroup group(Facet facet, String id, JournalViewModel model) {
    ChipGroup group = new ChipGroup();
    group.setId(id);
    groups.put(facet, group);
    group.valueProperty().addListener((observable, old, now) -> narrow(model, facet, now));
    return group;
  }

  private ToggleButton letter(Trait trait, Naming naming, JournalViewModel model) {
    ToggleButton letter = new ToggleButton(trait.key());
    letter.setId("trait-" + trait.key());
    letter.getStyleClass().add("letter");
    letter.setTooltip(new Tooltip(naming.trait(trait)));
    letter.setAccessibleText(naming.trait(trait));
    letter.setUserData(trait.key());
    letter.setOnAction(
        event -> narrow(model, Facet.TRAIT, letter.isSelected() ? trait.key() : null));
    return letter;
  }

  private void narrow(JournalViewModel model, Facet facet, @Nullable String value) {
    if (!showing) {
      model.narrow(model.filterProperty().get().with(facet, value));
    }
  }

  private void showTags(JournalViewModel model, VBox part) {
    showing = true;
    Map<String, String> names = new LinkedHashMap<>();
    model.tags().forEach(tag -> names.put(tag, tag));
    of(Facet.TAG).setChoices(names);
    of(Facet.TAG).valueProperty().set(model.filterProperty().get().of(Facet.TAG));
    part.setVisible(!names.isEmpty());
    part.setManaged(!names.isEmpty());
    showing = false;
  }

  private void show(Filter filter) {
    showing = true;
    groups.forEach((facet, group) -> group.valueProperty().set(filter.of(facet)));
    for (Node letter : traits.getChildren()) {
      ((ToggleButton) letter)
          .setSelected(String.valueOf(letter.getUserData()).equals(filter.of(Facet.TRAIT)));
    }
    showing = false;
  }

  static VBox part(String name, Node choices) {
    Label label = new Label(name);
    label.getStyleClass().add("label-text");
    VBox part = new VBox(label, choices);
    part.getStyleClass().add("filter");
    return part;
  }
}
