package org.spiegelboek.journal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.View;

/** The places of the journal: its list, a page, and a year of the book. */
public final class JournalPlaces {

  private static final String SHOW = "show";
  private static final String YEAR = "year";
  private static final String FIRST = "first";

  private JournalPlaces() {}

  /** The school year that begins with this month. */
  static Place year(YearMonth first) {
    return new Place(Place.Section.JOURNAL, null, Map.of(SHOW, YEAR, FIRST, first.toString()));
  }

  static YearMonth september(LocalDate of) {
    return YearMonth.from(Objects.requireNonNull(Period.schoolYear(of).from()));
  }

  /** The first month of the year shown there; of this school year where none is named. */
  static YearMonth first(Place place, LocalDate today) {
    try {
      return YearMonth.parse(place.choices().getOrDefault(FIRST, ""));
    } catch (DateTimeParseException e) {
      // A place typed by nobody: only our own screens make one.
      return september(today);
    }
  }

  /** The view to show at a place of this section. */
  public static View view(Place place) {
    return YEAR.equals(place.choices().get(SHOW)) ? View.JOURNAL_YEAR : View.JOURNAL;
  }
}
