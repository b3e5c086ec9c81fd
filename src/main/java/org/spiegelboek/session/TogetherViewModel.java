package org.spiegelboek.session;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.ui.Typed;

/** What the other may read. */
public final class TogetherViewModel {

  private final Map<Phase, StringProperty> phases = new EnumMap<>(Phase.class);
  private final ObjectProperty<@Nullable Integer> nowScale = new SimpleObjectProperty<>();
  private final StringProperty reflections = new SimpleStringProperty("");
  private final StringProperty decisions = new SimpleStringProperty("");
  private final ObservableSet<Domain> domains = FXCollections.observableSet();
  private Session.Together stored = Session.Together.EMPTY;

  TogetherViewModel(Runnable changed) {
    for (Phase phase : Phase.values()) {
      StringProperty text = new SimpleStringProperty("");
      text.addListener((observable, before, now) -> changed.run());
      phases.put(phase, text);
    }
    nowScale.addListener((observable, before, now) -> changed.run());
    reflections.addListener((observable, before, now) -> changed.run());
    decisions.addListener((observable, before, now) -> changed.run());
    domains.addListener((SetChangeListener<Domain>) change -> changed.run());
  }

  public StringProperty phaseProperty(Phase phase) {
    StringProperty text = phases.get(phase);
    if (text == null) {
      throw new IllegalArgumentException(phase.name());
    }
    return text;
  }

  /** 1 to 10: where the other stands now. */
  public ObjectProperty<@Nullable Integer> nowScaleProperty() {
    return nowScale;
  }

  public StringProperty reflectionsProperty() {
    return reflections;
  }

  public StringProperty decisionsProperty() {
    return decisions;
  }

  public ObservableSet<Domain> domains() {
    return domains;
  }

  void show(Session.Together together) {
    stored = together;
    phases.forEach((phase, text) -> text.set(together.phases().getOrDefault(phase, "")));
    nowScale.set(together.nowScale());
    reflections.set(together.reflections() == null ? "" : together.reflections());
    decisions.set(together.decisions() == null ? "" : together.decisions());
    domains.clear();
    domains.addAll(together.domains());
  }

  Session.Together toTogether() {
    Map<Phase, String> texts = new EnumMap<>(Phase.class);
    phases.forEach(
        (phase, typed) -> {
          String text = Typed.text(typed.get(), stored.phases().get(phase));
          if (text != null) {
            texts.put(phase, text);
          }
        });
    return new Session.Together(
        nowScale.get(),
        texts,
        Typed.text(reflections.get(), stored.reflections()),
        Typed.text(decisions.get(), stored.decisions()),
        Arrays.stream(Domain.values()).filter(domains::contains).toList());
  }
}
