package org.spiegelboek.reflection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Place;

/** The conversations that one answer goes along with, and those that it could. */
public final class AnswerLinksViewModel {

  private static final int READ = 500;
  private static final int SHOWN = 6;

  private final Desk desk;
  private final LinkedSessionRepository repository;
  private final Supplier<@Nullable Answer> saved;
  private final ObservableList<LinkedSession> linked = FXCollections.observableArrayList();
  private final ObservableList<LinkedSession> offered = FXCollections.observableArrayList();
  private List<LinkedSession> all = List.of();

  /**
   * @param saved hands the answer to the store and returns it, or null while there is none
   */
  AnswerLinksViewModel(
      Desk desk, LinkedSessionRepository repository, Supplier<@Nullable Answer> saved) {
    this.desk = desk;
    this.repository = repository;
    this.saved = saved;
  }

  public ObservableList<LinkedSession> linked() {
    return linked;
  }

  /** The newest few that {@link #offer} and {@link #narrow} found. */
  public ObservableList<LinkedSession> offered() {
    return offered;
  }

  /** Reads which conversations there are to link to. */
  public void offer() {
    Answer answer = saved.get();
    if (answer != null) {
      desk.background()
          .run(
              () -> repository.listOffered(answer.id(), READ),
              found -> {
                all = found;
                narrow("");
              });
    }
  }

  /** Offers only those that say this. */
  public void narrow(String words) {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    offered.setAll(
        all.stream()
            .filter(session -> name(session).toLowerCase(Locale.ROOT).contains(wanted))
            .limit(SHOWN)
            .toList());
  }

  public void link(LinkedSession session) {
    Answer answer = saved.get();
    if (answer != null) {
      desk.background()
          .run(
              () -> {
                repository.save(answer.id(), session.id(), now());
                return session;
              },
              linked::add);
    }
  }

  public void unlink(LinkedSession session) {
    Answer answer = saved.get();
    if (answer != null) {
      desk.background()
          .run(
              () -> {
                repository.delete(answer.id(), session.id(), now());
                return session;
              },
              linked::remove);
    }
  }

  public void open(LinkedSession session) {
    desk.unsaved().saveAll();
    desk.navigation().go(Place.of(Place.Section.SESSIONS, session.id()));
  }

  /** A new conversation that the answer goes along with. */
  public void plan() {
    Answer answer = saved.get();
    if (answer != null) {
      desk.navigation()
          .go(new Place(Place.Section.SESSIONS, Place.NEW, Map.of("answer", answer.id())));
    }
  }

  /** How a conversation is called beside an answer: <i>T.V. · gesprek 3</i>. */
  public String name(LinkedSession session) {
    Messages messages = desk.messages();
    String person = session.person();
    String title = session.title();
    if (person != null) {
      return session.number() == 0
          ? person
          : messages.format("reflection.session", person, session.number());
    }
    return title == null || title.isBlank() ? messages.text("reflection.session.bare") : title;
  }

  /** The day of a conversation in words, or nothing. */
  public String day(LinkedSession session) {
    var at = session.startsAt();
    return at == null
        ? ""
        : desk.messages().dates().near(at.toLocalDate(), LocalDate.now(desk.clock()));
  }

  void show(List<LinkedSession> sessions) {
    linked.setAll(sessions);
  }

  private Instant now() {
    return desk.clock().instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
