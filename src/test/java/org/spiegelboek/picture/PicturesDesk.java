package org.spiegelboek.picture;

import java.util.function.Function;
import org.spiegelboek.today.OpenedJournal;
import org.spiegelboek.ui.Background;

/** The pictures of pages in tests of screens. */
public final class PicturesDesk {

  private PicturesDesk() {}

  public static Function<String, PicturesViewModel> of(OpenedJournal journal) {
    Background aside =
        Background.aside(
            failure -> {
              throw new AssertionError(failure);
            });
    PictureRepository repository = new PictureRepository(journal.database());
    return page -> new PicturesViewModel(journal.desk(), aside, repository, page);
  }
}
