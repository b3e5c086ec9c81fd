package org.spiegelboek.journal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.people.Person;
import org.spiegelboek.store.Ids;
import org.spiegelboek.store.Kind;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Place;

/** The list over everything written, the calendar beside it, and the page that is open. */
public final class JournalViewModel {

  private final Desk desk;
  private final JournalRepository journal;
  private final PageRepository pages;

  private final ReadOnlyObjectWrapper<Filter> filter;
  private final ReadOnlyObjectWrapper<Month> month;
  private final ReadOnlyObjectWrapper<@Nullable PageViewModel> page = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper found = new ReadOnlyIntegerWrapper(-1);
  private final BooleanProperty trouble = new SimpleBooleanProperty();
  private final BooleanProperty gone = new SimpleBooleanProperty();
  private final ObservableList<Entry> entries = FXCollections.observableArrayList();
  private final ObservableList<String> tags = FXCollections.observableArrayList();
  private final ObservableList<Person> people = FXCollections.observableArrayList();
  private final ObservableList<Entry> onThisDay = FXCollections.observableArrayList();
  private final Place place;
  private final boolean forPage;

  /** Counts the reads, so that a slow one never covers a later one. */
  private int reads;

  private boolean more;
  private boolean reading;

  public JournalViewModel(Desk desk, JournalRepository journal, PageRepository pages, Place place) {
    this.desk = desk;
    this.journal = journal;
    this.pages = pages;
    this.place = place;
    this.forPage = place.id() != null;
    this.filter = new ReadOnlyObjectWrapper<>(ListPlace.filter(place));
    LocalDate inSight = ListPlace.day(place).orElse(getToday());
    this.month = new ReadOnlyObjectWrapper<>(new Month(YearMonth.from(inSight), Map.of()));
    open(place);
    showMonth(YearMonth.from(inSight));
    desk.background().run(journal::listTags, tags::setAll, failure -> trouble.set(true));
    desk.background().run(journal::listPeople, people::setAll, failure -> trouble.set(true));
    filter.subscribe(now -> remember(now.day() == null ? getToday() : now.day()));
  }

  private void remember(LocalDate day) {
    desk.background()
        .run(() -> journal.listOnThisDay(day), onThisDay::setAll, failure -> trouble.set(true));
  }

  private void open(Place place) {
    String id = place.id();
    if (id == null) {
      read();
    } else if (id.equals(Place.NEW)) {
      LocalDateTime now = LocalDateTime.now(desk.clock()).truncatedTo(ChronoUnit.MINUTES);
      LocalDateTime at = ListPlace.day(place).map(day -> day.atTime(now.toLocalTime())).orElse(now);
      String template = place.choices().getOrDefault("template", PageForm.FREE.key());
      desk.background()
          .run(
              journal::listTemplates,
              own -> show(OpenPage.fresh(Ids.create(), at, template, own)),
              failure -> trouble.set(true));
    } else {
      desk.background()
          .run(
              () -> journal.findPage(id),
              read -> read.ifPresentOrElse(this::show, () -> gone.set(true)),
              failure -> trouble.set(true));
    }
  }

  private void show(OpenPage open) {
    PageViewModel model = new PageViewModel(desk, pages, journal, open);
    model.setOnFirstStored(stored -> settle(stored.id()));
    page.set(model);
    showMonth(YearMonth.from(open.page().date()));
  }

  /** A new page got its place in the journal; on leaving it the user is elsewhere already. */
  private void settle(String id) {
    if (desk.navigation().getPlace().equals(place)) {
      desk.navigation().stayAt(Place.of(Place.Section.JOURNAL, id));
    }
  }

  /** Narrows the list, or opens the list narrowed so where a page is open. */
  public void narrow(Filter to) {
    if (to.equals(filter.get()) && !forPage) {
      return;
    }
    filter.set(to);
    if (forPage) {
      desk.navigation().go(ListPlace.of(null, to));
    } else {
      desk.navigation().stayAt(ListPlace.of(null, to));
      read();
    }
  }

  private void read() {
    int mine = ++reads;
    Filter wanted = filter.get();
    reading = true;
    desk.background()
        .run(
            () -> journal.list(wanted, null),
            rows -> {
              if (mine == reads) {
                reading = false;
                more = rows.size() == JournalRepository.AT_ONCE;
                entries.setAll(rows);
                trouble.set(false);
                count(wanted, mine, rows.size());
              }
            },
            failure -> trouble.set(true));
  }

  private void count(Filter wanted, int mine, int shown) {
    if (!more) {
      found.set(shown);
      return;
    }
    desk.background()
        .run(
            () -> journal.count(wanted),
            all -> {
              if (mine == reads) {
                found.set(all);
              }
            },
            failure -> trouble.set(true));
  }

  /** Reads on, when the end of the list comes in sight. */
  public void readOn() {
    if (!more || reading || entries.isEmpty()) {
      return;
    }
    reading = true;
    int mine = reads;
    Filter wanted = filter.get();
    Entry last = entries.getLast();
    desk.background()
        .run(
            () -> journal.list(wanted, last),
            rows -> {
              if (mine == reads) {
                reading = false;
                more = rows.size() == JournalRepository.AT_ONCE;
                entries.addAll(rows);
              }
            },
            failure -> trouble.set(true));
  }

  /** Turns the calendar to a month. */
  public void showMonth(YearMonth wanted) {
    if (!wanted.equals(month.get().month())) {
      month.set(new Month(wanted, Map.of()));
    }
    desk.background()
        .run(
            () -> journal.getMonth(wanted),
            read -> {
              if (read.month().equals(month.get().month())) {
                month.set(read);
              }
            },
            failure -> trouble.set(true));
  }

  /** A day of the calendar: what there is of it, or an empty page where there is nothing. */
  public void choose(LocalDate day) {
    Month.Day there = month.get().of(day);
    if (day.equals(filter.get().day()) && !forPage) {
      narrow(filter.get().withDay(null));
    } else if (there.pages() == 0 && there.sessions() == 0) {
      desk.navigation().go(ListPlace.fresh(day));
    } else {
      narrow(Filter.NONE.withDay(day));
    }
  }

  /** Opens a line of the list. */
  public void open(Entry entry) {
    desk.navigation()
        .go(
            entry.kind() == Kind.PAGE
                ? ListPlace.of(entry.id(), filter.get())
                : RecordPlaces.of(entry.kind(), entry.id(), entry.questionId()));
  }

  /** Back to the list as it was left. */
  public void closePage() {
    desk.navigation().go(ListPlace.of(null, filter.get()));
  }

  public LocalDate getToday() {
    return LocalDate.now(desk.clock());
  }

  /** Whether a page stands here, not the list. */
  public boolean isForPage() {
    return forPage;
  }

  public ReadOnlyObjectProperty<Filter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  public ObservableList<Entry> entries() {
    return entries;
  }

  /** How many there are; -1 before that is known. */
  public ReadOnlyIntegerProperty foundProperty() {
    return found.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Month> monthProperty() {
    return month.getReadOnlyProperty();
  }

  public ObservableList<String> tags() {
    return tags;
  }

  /** Everybody there is. */
  public ObservableList<Person> people() {
    return people;
  }

  /** What was on the chosen day, or on today, in years before. */
  public ObservableList<Entry> onThisDay() {
    return onThisDay;
  }

  /** The open page; null while it is being read and for the list. */
  public ReadOnlyObjectProperty<@Nullable PageViewModel> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** The page that was asked for is not there any more. */
  public BooleanProperty goneProperty() {
    return gone;
  }

  /** The journal could not be read. */
  public BooleanProperty troubleProperty() {
    return trouble;
  }
}
