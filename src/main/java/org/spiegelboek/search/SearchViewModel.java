package org.spiegelboek.search;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.reflection.WorkbookQuestion;
import org.spiegelboek.store.Excerpt;
import org.spiegelboek.store.Kind;
import org.spiegelboek.store.SearchWords;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Place;

/** What is found of what was typed into the search field of the window. */
public final class SearchViewModel {

  private static final int READ = 60;
  private static final int SHOWN_OF_EACH = 4;

  private final Desk desk;
  private final SearchRepository repository;
  private final Function<Hit, Place> places;
  private final WorkbookText workbook;
  private final ReadOnlyObjectWrapper<List<Finding>> findings =
      new ReadOnlyObjectWrapper<>(List.of());
  private final AtomicInteger asked = new AtomicInteger();

  public SearchViewModel(Desk desk, SearchRepository repository, Function<Hit, Place> places) {
    this.desk = desk;
    this.places = places;
    this.repository = repository;
    this.workbook = new WorkbookText(desk.messages());
  }

  /** The newest for a query, at once; nothing in it is an error. */
  void look(String query, Runnable then) {
    int mine = asked.incrementAndGet();
    Query sought = Query.of(query);
    if (sought.isEmpty()) {
      findings.set(List.of());
      then.run();
    } else {
      read(mine, sought, () -> repository.list(sought, READ), then);
    }
  }

  /** The best for the query that was looked for last, once the typing rests. */
  void rank(String query, Runnable then) {
    Query sought = Query.of(query);
    if (!sought.isEmpty()) {
      LocalDate today = LocalDate.now(desk.clock());
      read(asked.get(), sought, () -> repository.listRanked(sought, today, READ), then);
    }
  }

  /** What was typed over while it waited for its turn is not looked for. */
  private void read(int mine, Query sought, Supplier<List<Hit>> reading, Runnable then) {
    desk.background()
        .run(
            () -> asked.get() == mine ? reading.get() : List.<Hit>of(),
            hits -> {
              if (asked.get() == mine) {
                findings.set(arranged(hits, SearchWords.ofFolded(sought.words())));
                then.run();
              }
            });
  }

  private List<Finding> arranged(List<Hit> hits, SearchWords words) {
    Map<Finding.Group, List<Finding>> groups = new EnumMap<>(Finding.Group.class);
    for (Hit hit : hits) {
      add(groups, finding(hit));
    }
    if (!words.isEmpty()) {
      workbook.list(words).forEach(finding -> add(groups, finding));
    }
    List<Finding> all = new ArrayList<>();
    groups.values().forEach(all::addAll);
    return all;
  }

  private static void add(Map<Finding.Group, List<Finding>> groups, Finding finding) {
    List<Finding> group = groups.computeIfAbsent(finding.group(), key -> new ArrayList<>());
    if (group.size() < SHOWN_OF_EACH) {
      group.add(finding);
    }
  }

  private Finding finding(Hit hit) {
    return new Finding(
        group(hit),
        hit.title().text().isEmpty() ? Excerpt.plain(name(hit)) : hit.title(),
        hit.snippet(),
        when(hit.date()),
        places.apply(hit));
  }

  private static Finding.Group group(Hit hit) {
    return switch (hit.kind()) {
      case PAGE, TEMPLATE -> Finding.Group.PAGES;
      case SESSION, PERSON -> Finding.Group.SESSIONS;
      case AGREEMENT -> Finding.Group.AGREEMENTS;
      case MIRROR, QUESTION, ROUND -> Finding.Group.REFLECTIONS;
      case RESOURCE -> Finding.Group.WORKBOOK;
      case ANSWER ->
          Optional.ofNullable(hit.questionId()).flatMap(WorkbookQuestion::find).isPresent()
              ? Finding.Group.WORKBOOK
              : Finding.Group.REFLECTIONS;
    };
  }

  private String name(Hit hit) {
    if (hit.kind() == Kind.MIRROR || hit.kind() == Kind.ROUND) {
      return desk.messages().text("nav.mirror");
    }
    return when(hit.date());
  }

  private String when(@Nullable LocalDateTime date) {
    return date == null
        ? ""
        : desk.messages().dates().near(date.toLocalDate(), LocalDate.now(desk.clock()));
  }

  /** Opens one of them. */
  void open(Finding finding) {
    desk.navigation().go(finding.place());
  }

  /** The list over everything, narrowed to the query. */
  void openAll(String query) {
    desk.navigation().go(new Place(Place.Section.JOURNAL, null, Map.of("query", query.strip())));
  }

  /** In the order of their groups; within each the newest first, then the best. */
  ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
    return findings.getReadOnlyProperty();
  }
}
