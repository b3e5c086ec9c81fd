package org.spiegelboek.journal;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.session.Domain;
import org.spiegelboek.store.Keyed;
import org.spiegelboek.ui.ChipGroup;

/** What the list can be narrowed to: tags, traits, what it yielded. One of each at a time. */
public final class FilterPane extends VBox {

  private final ChipGroup tags = new ChipGroup();
  private final FlowPane traits = new FlowPane();
  private final ChipGroup domains = new ChipGroup();
  private boolean showing;

  public FilterPane() {
    getStyleClass().add("filters");
    tags.setId("tags");
    traits.getStyleClass().add("letters");
    domains.setId("domains");
  }

  void start(JournalViewModel model, Messages messages) {
    Naming naming = new Naming(messages);
    VBox tagPart = part(messages.text("journal.tags"), tags);
    getChildren()
        .setAll(
            tagPart,
            part(messages.text("journal.traits"), traits),
            part(messages.text("journal.gave"), domains));
    Map<String, String> gains = new LinkedHashMap<>();
    for (Domain domain : Domain.values()) {
      if (domain != Domain.OTHER) {
        gains.put(domain.key(), naming.domain(domain));
      }
    }
    domains.setChoices(gains);
    for (Trait trait : Trait.values()) {
      traits.getChildren().add(letter(trait, naming, model));
    }
    model.tags().addListener((ListChangeListener<String>) change -> showTags(model, tagPart));
    showTags(model, tagPart);
    model.filterProperty().subscribe(this::show);
    tags.valueProperty()
        .addListener(
            (observable, old, now) -> narrow(model, model.filterProperty().get().withTag(now)));
    domains
        .valueProperty()
        .addListener(
            (observable, old, now) ->
                narrow(
                    model,
                    model
                        .filterProperty()
                        .get()
                        .withDomain(
                            Keyed.find(Domain.class, now == null ? "" : now).orElse(null))));
  }

  private ToggleButton letter(Trait trait, Naming naming, JournalViewModel model) {
    ToggleButton letter = new ToggleButton(trait.key());
    letter.setId("trait-" + trait.key());
    letter.getStyleClass().add("letter");
    letter.setTooltip(new Tooltip(naming.trait(trait)));
    letter.setAccessibleText(naming.trait(trait));
    letter.setUserData(trait);
    letter.setOnAction(
        event ->
            narrow(
                model, model.filterProperty().get().withTrait(letter.isSelected() ? trait : null)));
    return letter;
  }

  private void narrow(JournalViewModel model, Filter to) {
    if (!showing) {
      model.narrow(to);
    }
  }

  private void showTags(JournalViewModel model, VBox part) {
    showing = true;
    Map<String, String> names = new LinkedHashMap<>();
    model.tags().forEach(tag -> names.put(tag, tag));
    tags.setChoices(names);
    tags.valueProperty().set(model.filterProperty().get().tag());
    part.setVisible(!names.isEmpty());
    part.setManaged(!names.isEmpty());
    showing = false;
  }

  private void show(Filter filter) {
    showing = true;
    tags.valueProperty().set(filter.tag());
    Domain domain = filter.domain();
    domains.valueProperty().set(domain == null ? null : domain.key());
    for (Node letter : traits.getChildren()) {
      ((ToggleButton) letter).setSelected(letter.getUserData() == filter.trait());
    }
    showing = false;
  }

  private static VBox part(String name, Node choices) {
    Label label = new Label(name);
    label.getStyleClass().add("label-text");
    VBox part = new VBox(label, choices);
    part.getStyleClass().add("filter");
    return part;
  }
}
