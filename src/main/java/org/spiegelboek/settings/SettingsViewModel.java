package org.spiegelboek.settings;

import java.text.Normalizer;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.spiegelboek.ui.Autosave;
import org.spiegelboek.ui.Desk;

/** The settings as they are, and the journal's own name. */
public final class SettingsViewModel {

  private static final int LONGEST_NAME = 200;

  private final Supplier<Settings> now;
  private final Consumer<Settings> change;
  private final BookNameRepository names;
  private final Autosave autosave;
  private final ReadOnlyObjectWrapper<Settings> settings;
  private final StringProperty name = new SimpleStringProperty("");
  private boolean reading;

  /**
   * @param now the settings as they are, also after a key changed one
   * @param change applies and keeps changed settings
   */
  public SettingsViewModel(
      Desk desk, BookNameRepository names, Supplier<Settings> now, Consumer<Settings> change) {
    this.names = names;
    this.now = now;
    this.change = change;
    this.settings = new ReadOnlyObjectWrapper<>(now.get());
    this.autosave = new Autosave(desk.background(), desk.unsaved(), this::save);
    name.addListener((observable, old, typed) -> touch());
    desk.background().run(names::find, found -> show(found.orElse("")));
  }

  private void show(String found) {
    reading = true;
    name.set(found);
    reading = false;
  }

  private void touch() {
    if (!reading) {
      autosave.touch();
    }
  }

  private Callable<?> save() {
    String typed = Normalizer.normalize(name.get(), Normalizer.Form.NFC).strip();
    String kept =
        typed.codePointCount(0, typed.length()) <= LONGEST_NAME
            ? typed
            : typed.substring(0, typed.offsetByCodePoints(0, LONGEST_NAME));
    return () -> {
      // A book without a name keeps the one it had.
      if (!kept.isEmpty()) {
        names.save(kept);
      }
      return kept;
    };
  }

  /** Saves the name at once, on leaving its field. */
  public void saveNow() {
    autosave.saveNow();
  }

  /** Changes one setting. */
  public void change(UnaryOperator<Settings> to) {
    Settings changed = to.apply(now.get());
    if (!changed.equals(now.get())) {
      settings.set(changed);
      change.accept(changed);
    }
  }

  public ReadOnlyObjectProperty<Settings> settingsProperty() {
    return settings.getReadOnlyProperty();
  }

  public StringProperty nameProperty() {
    return name;
  }
}
