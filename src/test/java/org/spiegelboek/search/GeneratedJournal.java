package org.spiegelboek.search;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.spiegelboek.journal.Page;
import org.spiegelboek.journal.PageRepository;
import org.spiegelboek.people.Person;
import org.spiegelboek.people.PersonRepository;
import org.spiegelboek.people.Role;
import org.spiegelboek.session.Focus;
import org.spiegelboek.session.Phase;
import org.spiegelboek.session.Session;
import org.spiegelboek.session.SessionRepository;
import org.spiegelboek.session.SessionStatus;
import org.spiegelboek.session.Setting;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Ids;

/** The journal of the benchmarks: the same texts for the same number of pages. */
public final class GeneratedJournal {

  private static final int PAGES_A_SESSION = 5;
  private static final int PEOPLE = 100;
  private static final int WORDS = 150;
  private static final LocalDateTime LAST = LocalDateTime.of(2026, 11, 27, 16, 0);
  private static final Instant THEN = Instant.parse("2026-09-01T08:00:00Z");

  private GeneratedJournal() {}

  /** Pages over ten years, with a conversation for every fifth. */
  public static List<String> fill(Database database, int count) {
    PageRepository pages = new PageRepository(database);
    GeneratedTexts texts = new GeneratedTexts(1);
    List<String> persons = people(database);
    List<String> ids = new ArrayList<>();
    long minutes = 10L * 365 * 24 * 60 / count;
    for (int from = 0; from < count; from += 1_000) {
      int first = from;
      database.change(
          sql -> {
            for (int i = first; i < Math.min(first + 1_000, count); i++) {
              LocalDateTime at = LAST.minusMinutes(minutes * (count - i));
              ids.add(Ids.create());
              pages.save(page(ids.getLast(), at, texts));
              if (i % PAGES_A_SESSION == 0) {
                String person = persons.get(i / PAGES_A_SESSION % persons.size());
                new SessionRepository(database).save(session(at.plusMinutes(20), person, texts));
              }
            }
          });
    }
    return ids;
  }

  private static List<String> people(Database database) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      Person person =
          new Person(Ids.create(), "P." + i, Role.TEACHER, null, null, List.of(), THEN, THEN);
      ids.add(new PersonRepository(database).save(person).id());
    }
    return ids;
  }

  static Page page(String id, LocalDateTime at, GeneratedTexts texts) {
    return new Page(
        id,
        at,
        "free",
        texts.text(4),
        List.of(new Page.Section("free", texts.text(WORDS))),
        List.of(),
        List.of(),
        at.getDayOfMonth() % 7 == 0 ? List.of("klas") : List.of(),
        null,
        THEN,
        THEN);
  }

  private static Session session(LocalDateTime at, String personId, GeneratedTexts texts) {
    Map<Phase, String> phases = new EnumMap<>(Phase.class);
    for (Phase phase : Phase.values()) {
      phases.put(phase, texts.text(30));
    }
    return new Session(
        Ids.create(),
        personId,
        List.of(),
        new Session.Frame(
            null,
            Setting.ONE,
            at,
            45,
            SessionStatus.HELD,
            Focus.WORKS,
            Focus.WORKS,
            null,
            List.of(),
            null),
        new Session.Together(6, phases, null, null, List.of()),
        new Session.ForMyself(texts.text(40), null, List.of(), 4, 7, null),
        Session.Links.NONE,
        List.of("klas"),
        THEN,
        THEN);
  }
}
