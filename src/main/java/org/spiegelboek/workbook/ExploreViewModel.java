package org.spiegelboek.workbook;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.spiegelboek.ui.Desk;

/** The sources to explore further, with what the user keeps beside them. */
public final class ExploreViewModel {

  private final List<SourceViewModel> sources;
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();

  public ExploreViewModel(Desk desk, ResourceRepository repository) {
    this.sources =
        Source.all(desk.messages().language()).stream()
            .map(source -> new SourceViewModel(desk, repository, source))
            .toList();
    desk.background().run(repository::list, this::show);
  }

  /** The guide in one's own language first. */
  public List<SourceViewModel> sources() {
    return sources;
  }

  /** Whether what is kept has been read: nothing can be changed before. */
  public ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }

  private void show(List<Resource> kept) {
    for (Resource resource : kept) {
      sources.stream()
          .filter(one -> one.source().id().equals(resource.id()))
          .forEach(one -> one.show(resource));
    }
    ready.set(true);
  }
}
