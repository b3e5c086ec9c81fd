package org.spiegelboek.app;

import java.util.function.Consumer;
import org.spiegelboek.picture.PictureRepository;
import org.spiegelboek.picture.PicturesViewModel;
import org.spiegelboek.store.Database;
import org.spiegelboek.ui.Background;
import org.spiegelboek.ui.Desk;

/** The pictures of an open book. They are made small on a lane of their own. */
final class PictureWiring {

  private final Background aside;
  private final PictureRepository repository;

  PictureWiring(Database database, Consumer<Exception> unhandled) {
    aside = Background.aside(unhandled);
    repository = new PictureRepository(database);
  }

  /** The pictures of one page. */
  PicturesViewModel of(Desk desk, String page) {
    return new PicturesViewModel(desk, aside, repository, page);
  }
}
