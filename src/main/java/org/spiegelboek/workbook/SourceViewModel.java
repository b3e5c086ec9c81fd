package org.spiegelboek.workbook;

import java.text.Normalizer;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.ui.Autosave;
import org.spiegelboek.ui.Desk;

/** What the user keeps beside one source: whether it is there, whether it is read, a note. */
public final class SourceViewModel {

  private final Desk desk;
  private final Source source;
  private final ResourceRepository repository;
  private final Autosave autosave;
  private final BooleanProperty have = new SimpleBooleanProperty();
  private final BooleanProperty read = new SimpleBooleanProperty();
  private final StringProperty note = new SimpleStringProperty("");
  private @Nullable Resource stored;
  private boolean showing;

  SourceViewModel(Desk desk, ResourceRepository repository, Source source) {
    this.desk = desk;
    this.repository = repository;
    this.source = source;
    this.autosave = new Autosave(desk.background(), desk.unsaved(), this::snapshot);
    Stream.<ObservableValue<?>>of(have, read, note)
        .forEach(property -> property.addListener((observable, old, now) -> changed()));
  }

  public Source source() {
    return source;
  }

  public BooleanProperty haveProperty() {
    return have;
  }

  public BooleanProperty readProperty() {
    return read;
  }

  public StringProperty noteProperty() {
    return note;
  }

  public void saveNow() {
    autosave.saveNow();
  }

  void show(Resource resource) {
    showing = true;
    stored = resource;
    have.set(Boolean.TRUE.equals(resource.have()));
    read.set(Boolean.TRUE.equals(resource.read()));
    note.set(Objects.requireNonNullElse(resource.note(), ""));
    showing = false;
  }

  private void changed() {
    if (!showing) {
      autosave.touch();
    }
  }

  private Callable<?> snapshot() {
    Resource before = stored;
    Resource resource =
        new Resource(
            source.id(),
            flag(have.get(), before == null ? null : before.have()),
            flag(read.get(), before == null ? null : before.read()),
            text(note.get(), before == null ? null : before.note()),
            desk.clock().instant().truncatedTo(ChronoUnit.MILLIS));
    stored = resource;
    return () -> repository.save(resource);
  }

  /** Never touched is absent, taken back is no. */
  private static @Nullable Boolean flag(boolean now, @Nullable Boolean before) {
    return (now || before != null) ? (Boolean) now : null;
  }

  private static @Nullable String text(String now, @Nullable String before) {
    return now.isEmpty() && before == null ? null : Normalizer.normalize(now, Normalizer.Form.NFC);
  }
}
