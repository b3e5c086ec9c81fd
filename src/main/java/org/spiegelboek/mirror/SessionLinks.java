package org.spiegelboek.mirror;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Place;

/** The conversations that go with a sitting: shown, linked, let go. */
final class SessionLinks {

  private final Desk desk;
  private final MirrorRepository mirrors;
  private final ObservableList<LinkedSession> linked = FXCollections.observableArrayList();
  private final ObservableList<LinkedSession> linkable = FXCollections.observableArrayList();
  private String mirrorId = "";

  SessionLinks(Desk desk, MirrorRepository mirrors) {
    this.desk = desk;
    this.mirrors = mirrors;
  }

  void show(String id, Sittings sittings) {
    mirrorId = id;
    linkable.setAll(sittings.linkable());
    linked.setAll(sittings.linked());
  }

  void link(LinkedSession session) {
    String id = mirrorId;
    Instant now = desk.clock().instant();
    run(id, () -> mirrors.saveLink(session.id(), id, now));
  }

  void unlink(LinkedSession session) {
    String id = mirrorId;
    Instant now = desk.clock().instant();
    run(id, () -> mirrors.deleteLink(session.id(), id, now));
  }

  /** Lets the quality that was chosen go to the next conversation instead of the one before. */
  void takeAlong(@Nullable Trait before, @Nullable Trait chosen) {
    String id = mirrorId;
    LocalDateTime from = LocalDateTime.now(desk.clock());
    Instant now = desk.clock().instant();
    run(id, () -> mirrors.takeAlong(id, before, chosen, from, now));
  }

  /** Whether a conversation to come is among those that go with the sitting. */
  boolean goesOn() {
    LocalDateTime now = LocalDateTime.now(desk.clock());
    return linked.stream()
        .map(LinkedSession::startsAt)
        .anyMatch(at -> at != null && !at.isBefore(now));
  }

  private void run(String id, Runnable change) {
    // A sitting that is still being typed goes first, so that there is something to link with.
    desk.unsaved().saveAll();
    desk.background()
        .run(
            () -> {
              change.run();
              return mirrors.sittings(id);
            },
            sittings -> {
              if (id.equals(mirrorId)) {
                show(id, sittings);
              }
            });
  }

  void open(LinkedSession session) {
    desk.unsaved().saveAll();
    desk.navigation().go(Place.of(Place.Section.SESSIONS, session.id()));
  }

  /** How a conversation is called: whose how-manieth, else its title, else its day. */
  String name(LinkedSession session) {
    if (session.person() != null && session.number() > 0) {
      return desk.messages().format("mirror.session.numbered", session.person(), session.number());
    }
    if (session.person() != null) {
      return session.person();
    }
    if (session.title() != null) {
      return session.title();
    }
    LocalDateTime at = session.startsAt();
    return at == null
        ? desk.messages().text("mirror.session.plain")
        : desk.messages().format("mirror.session.of", day(at));
  }

  /** The name with its day, to tell conversations apart in a list. */
  String nameAndDay(LinkedSession session) {
    LocalDateTime at = session.startsAt();
    boolean dated = at != null && (session.person() != null || session.title() != null);
    return dated && at != null ? name(session) + ", " + day(at) : name(session);
  }

  private String day(LocalDateTime at) {
    return desk.messages().dates().near(at.toLocalDate(), LocalDate.now(desk.clock()));
  }

  ObservableList<LinkedSession> linked() {
    return linked;
  }

  ObservableList<LinkedSession> linkable() {
    return linkable;
  }
}
