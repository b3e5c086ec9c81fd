package org.spiegelboek.journal;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.reflection.WorkbookQuestion;
import org.spiegelboek.store.Kind;
import org.spiegelboek.team.TeamPlaces;
import org.spiegelboek.ui.Place;
import org.spiegelboek.workbook.Chapter;

/** Where in the book a record is shown. */
public final class RecordPlaces {

  private RecordPlaces() {}

  /**
   * @param questionId what an answer answers; null for other kinds
   */
  public static Place of(Kind kind, String id, @Nullable String questionId) {
    return switch (kind) {
      case PAGE -> Place.of(Place.Section.JOURNAL, id);
      case SESSION -> Place.of(Place.Section.SESSIONS, id);
      case AGREEMENT -> Place.of(Place.Section.AGREEMENTS, id);
      case MIRROR -> Place.of(Place.Section.MIRROR, id);
      case ANSWER -> answer(id, questionId);
      case QUESTION -> Place.of(Place.Section.REFLECTION, id);
      case PERSON -> new Place(Place.Section.SESSIONS, null, Map.of("person", id));
      case RESOURCE -> Place.of(Place.Section.WORKBOOK, Chapter.EXPLORE.id());
      case ROUND -> TeamPlaces.round(id);
      case TEMPLATE -> Place.of(Place.Section.JOURNAL);
    };
  }

  /** Exercises of the workbook are answers too, and stand in their chapter. */
  private static Place answer(String id, @Nullable String questionId) {
    return Optional.ofNullable(questionId)
        .flatMap(WorkbookQuestion::find)
        .map(exercise -> Place.of(Place.Section.WORKBOOK, exercise.chapter()))
        .orElseGet(() -> new Place(Place.Section.REFLECTION, questionId, Map.of("answer", id)));
  }
}
