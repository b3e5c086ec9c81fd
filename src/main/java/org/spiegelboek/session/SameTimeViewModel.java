package org.spiegelboek.session;

import java.time.LocalDateTime;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.ui.Background;

/** Which other conversations are planned or held at the time of this one. That is no mistake. */
public final class SameTimeViewModel {

  private final Background background;
  private final SessionRepository sessions;
  private final ReadOnlyObjectWrapper<List<SameTime>> others =
      new ReadOnlyObjectWrapper<>(List.of());
  private int asked;

  SameTimeViewModel(Background background, SessionRepository sessions) {
    this.background = background;
    this.sessions = sessions;
  }

  /** Looks again, for a conversation that is here and so long. */
  void look(String id, @Nullable LocalDateTime start, @Nullable Integer minutes) {
    int now = ++asked;
    if (start == null) {
      others.set(List.of());
      return;
    }
    background.run(
        () -> sessions.listAround(id, start),
        found -> {
          if (now == asked) {
            others.set(found.stream().filter(one -> one.meets(start, minutes)).toList());
          }
        });
  }

  /** The earliest first. */
  public ReadOnlyObjectProperty<List<SameTime>> othersProperty() {
    return others.getReadOnlyProperty();
  }
}
