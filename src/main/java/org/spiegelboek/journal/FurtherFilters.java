package org.spiegelboek.journal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.people.Person;
import org.spiegelboek.people.Role;
import org.spiegelboek.people.RoleNames;
import org.spiegelboek.session.Focus;
import org.spiegelboek.store.Keyed;
import org.spiegelboek.store.Kind;
import org.spiegelboek.ui.ChipGroup;
import org.spiegelboek.ui.DayField;

/** Of what kind, with whom, of what role, about what, and when. */
final class FurtherFilters extends VBox {

  private static final Set<Facet> HERE =
      Set.of(Facet.KIND, Facet.PERSON, Facet.ROLE, Facet.FOCUS, Facet.PERIOD);

  /** In the order of the book's sections. */
  private static final Kind[] KINDS = {
    Kind.PAGE, Kind.SESSION, Kind.AGREEMENT, Kind.ANSWER, Kind.MIRROR
  };

  private final JournalViewModel model;
  private final ComboBox<Person> person = new ComboBox<>();
  private final ComboBox<Role> role = new ComboBox<>();
  private final DayField from;
  private final DayField until;
  private boolean showing;

  /**
   * @param group makes the chips of a facet
   */
  FurtherFilters(
      Messages messages, Naming naming, JournalViewModel model, Function<Facet, ChipGroup> group) {
    this.model = model;
    getStyleClass().add("filters");
    from = day(messages, "from", "journal.from");
    until = day(messages, "until", "journal.until");
    person.setId("person");
    person.setConverter(personNames());
    person.setPromptText(messages.text("journal.person"));
    person.setAccessibleText(messages.text("journal.person"));
    person
        .valueProperty()
        .addListener((observable, old, now) -> narrow(Facet.PERSON, now == null ? null : now.id()));
    role.setId("role");
    role.getItems().setAll(Role.values());
    role.setConverter(new RoleNames(messages));
    role.setPromptText(messages.text("role.label"));
    role.setAccessibleText(messages.text("role.label"));
    role.valueProperty()
        .addListener((observable, old, now) -> narrow(Facet.ROLE, now == null ? null : now.key()));
    ChipGroup kind = group.apply(Facet.KIND);
    Map<String, String> kinds = new LinkedHashMap<>();
    for (Kind one : KINDS) {
      kinds.put(one.key(), naming.kind(one));
    }
    kind.setChoices(kinds);
    ChipGroup focus = group.apply(Facet.FOCUS);
    focus.setChoices(FilterPane.keyed(Focus.class, naming::focus));
    ChipGroup period = group.apply(Facet.PERIOD);
    period.setChoices(naming.periods(model.getToday()));
    FlowPane who = new FlowPane(person, role);
    who.getStyleClass().add("filter-row");
    FlowPane days =
        new FlowPane(
            FilterPane.part(messages.text("journal.from"), from),
            FilterPane.part(messages.text("journal.until"), until));
    days.getStyleClass().add("filter-row");
    VBox when = FilterPane.part(messages.text("journal.period"), period);
    when.getChildren().add(days);
    getChildren()
        .setAll(
            FilterPane.part(messages.text("journal.kinds"), kind),
            FilterPane.part(messages.text("journal.with"), who),
            FilterPane.part(messages.text("focus.label"), focus),
            when);
    model.people().addListener((ListChangeListener<Person>) change -> showPeople());
    showPeople();
    model.filterProperty().subscribe(this::show);
  }

  private DayField day(Messages messages, String id, String key) {
    DayField field = new DayField(messages, model.getToday());
    field.setId(id);
    field.setAccessibleText(messages.text(key));
    field.setPrefColumnCount(10);
    field.valueProperty().addListener((observable, old, now) -> span());
    return field;
  }

  private void span() {
    Period period = new Period(from.valueProperty().get(), until.valueProperty().get());
    narrow(Facet.PERIOD, period.isOpen() ? null : period.key());
  }

  private void narrow(Facet facet, @Nullable String value) {
    if (!showing) {
      model.narrow(model.filterProperty().get().with(facet, value));
    }
  }

  /** Whether something of these is chosen. */
  boolean isUsed(Filter filter) {
    return HERE.stream().anyMatch(facet -> filter.of(facet) != null);
  }

  private void showPeople() {
    showing = true;
    person.getItems().setAll(model.people());
    showing = false;
    show(model.filterProperty().get());
  }

  private void show(Filter filter) {
    showing = true;
    String id = filter.of(Facet.PERSON);
    List<Person> chosen = person.getItems().stream().filter(one -> one.id().equals(id)).toList();
    person.setValue(chosen.isEmpty() ? null : chosen.getFirst());
    String key = filter.of(Facet.ROLE);
    role.setValue(key == null ? null : Keyed.find(Role.class, key).orElse(null));
    String span = filter.of(Facet.PERIOD);
    Period period = span == null ? null : Period.find(span).orElse(null);
    LocalDate first = period == null ? null : period.from();
    LocalDate last = period == null ? null : period.until();
    from.valueProperty().set(first);
    until.valueProperty().set(last);
    showing = false;
  }

  private static StringConverter<Person> personNames() {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable Person one) {
        return one == null ? "" : one.name();
      }

      @Override
      public @Nullable Person fromString(String text) {
        return null;
      }
    };
  }
}
