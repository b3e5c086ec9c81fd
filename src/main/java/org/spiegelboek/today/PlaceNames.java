package org.spiegelboek.today;

import java.util.Optional;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.Place;
import org.spiegelboek.workbook.Chapter;

/** Places in words, without a name or a title of what is open there. */
public final class PlaceNames {

  private PlaceNames() {}

  public static String of(Place place, Messages messages) {
    return switch (place.section()) {
      case WORKBOOK -> workbook(place, messages);
      case MIRROR -> messages.text("nav.mirror");
      case REFLECTION -> messages.text("nav.six");
      case SESSIONS -> messages.text("today.place.sessions");
      case AGREEMENTS -> messages.text("today.place.agreements");
      case JOURNAL -> messages.text("today.place.journal");
      case SETTINGS, TODAY -> messages.text("today.title");
    };
  }

  private static String workbook(Place place, Messages messages) {
    String name = messages.text("nav.workbook");
    return Optional.ofNullable(place.id())
        .flatMap(Chapter::find)
        .map(chapter -> name + ", " + messages.text(chapter.nameKey()))
        .orElse(name);
  }
}
