package org.spiegelboek.reflection;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.View;

/** The places of the questions: one to answer, and all answers to one side by side. */
public final class ReflectionPlaces {

  private static final String SHOW = "show";
  private static final String THREAD = "thread";

  /** The answers to the question that was answered last, side by side. */
  public static final Place THREADS = thread(null);

  private ReflectionPlaces() {}

  /** All answers to a question, side by side. */
  static Place thread(@Nullable String questionId) {
    return new Place(Place.Section.REFLECTION, questionId, Map.of(SHOW, THREAD));
  }

  /** The view to show at a place of this section. */
  public static View view(Place place) {
    return THREAD.equals(place.choices().get(SHOW)) ? View.REFLECTION_THREADS : View.REFLECTION;
  }
}
