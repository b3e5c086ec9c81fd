package org.spiegelboek.journal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Place;

/** A school year in the book. */
public final class YearViewModel {

  private final Desk desk;
  private final YearMonth first;
  private final ReadOnlyObjectWrapper<@Nullable BookYear> year = new ReadOnlyObjectWrapper<>();
  private final BooleanProperty trouble = new SimpleBooleanProperty();

  public YearViewModel(Desk desk, YearRepository years, Place place) {
    this.desk = desk;
    this.first = JournalPlaces.first(place, today());
    desk.background().run(() -> years.get(first), year::set, failure -> trouble.set(true));
  }

  private LocalDate today() {
    return LocalDate.now(desk.clock());
  }

  YearMonth first() {
    return first;
  }

  /** Null until it is read. */
  ReadOnlyObjectProperty<@Nullable BookYear> yearProperty() {
    return year.getReadOnlyProperty();
  }

  public BooleanProperty troubleProperty() {
    return trouble;
  }

  /** The year before or after. */
  void turn(int years) {
    desk.navigation().go(JournalPlaces.year(first.plusYears(years)));
  }

  boolean isLast() {
    return !first.isBefore(JournalPlaces.september(today()));
  }

  /** What was written of it in a month. */
  void open(Facet facet, String key, YearMonth month) {
    Map<Facet, String> chosen = Map.of(facet, key, Facet.PERIOD, Period.of(month).key());
    desk.navigation().go(ListPlace.of(null, new Filter("", chosen)));
  }

  public void toJournal() {
    desk.navigation().go(Place.of(Place.Section.JOURNAL));
  }
}
