package org.spiegelboek.search;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
  private int asked;

  public SearchViewModel(Desk desk, SearchRepository repository, Function<Hit, Place> places) {
    this.desk = desk;
    this.places = places;
    this.repository = repository;
    this.workbook = new WorkbookText(desk.messages());
  }

  /** Looks for the words of a query; nothing in it is an error. */
  void look(String query, Runnable then) {
    int mine = ++asked;
    Query sought = Query.of(query);
    SearchWords words = SearchWords.ofFolded(sought.words());
    if (sought.isEmpty()) {
      findings.set(List.of());
      then.run();
      return;
    }
    desk.background()
        .run(
            () -> repository.list(sought, READ),
            hits -> {
              if (mine == asked) {
                findings.set(arranged(hits, words));
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

  /** In the order of their groups, the newest first within each. */
  ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
    return findings.getReadOnlyProperty();
  }
}
