package org.spiegelboek.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.agreement.AgreementRepository;
import org.spiegelboek.agreement.AgreementStatus;
import org.spiegelboek.agreement.Settling;
import org.spiegelboek.store.Ids;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Keeping;
import org.spiegelboek.ui.Typed;

/** Agreements that come back in a conversation, those made in it, and those with oneself. */
public final class MadeAgreementsViewModel {

  private final Desk desk;
  private final Clock clock;
  private final Keeping<Agreement> keeping;
  private final Runnable needsSession;
  private final ObservableList<Agreement> carried = FXCollections.observableArrayList();
  private final ObservableList<Agreement> made = FXCollections.observableArrayList();
  private final ObservableList<Agreement> own = FXCollections.observableArrayList();
  private String sessionId = "";

  /**
   * @param needsSession stores the conversation, if it is not stored yet
   */
  MadeAgreementsViewModel(Desk desk, AgreementRepository repository, Runnable needsSession) {
    this.desk = desk;
    this.clock = desk.clock();
    this.keeping = new Keeping<>(desk.background(), desk.unsaved(), repository::save);
    this.needsSession = needsSession;
  }

  public ObservableList<Agreement> carried() {
    return carried;
  }

  public ObservableList<Agreement> made() {
    return made;
  }

  /** With oneself, outside any conversation. */
  public ObservableList<Agreement> own() {
    return own;
  }

  /** How an agreement went on, with a line about it. */
  public void settle(Agreement agreement, AgreementStatus status, @Nullable String note) {
    Settling.of(desk, agreement, status, note, this::settle);
    Agreement now = agreement.settled(status, note, clock.instant());
    replace(carried, agreement.id(), now);
    replace(made, agreement.id(), now);
    replace(own, agreement.id(), now);
    keeping.keep(now.id(), now);
  }

  /** Agrees something in this conversation. */
  public void add(
      String what, @Nullable String who, @Nullable LocalDate due, @Nullable LocalDate lookBack) {
    String text = Typed.line(what);
    if (text == null) {
      return;
    }
    needsSession.run();
    Instant now = clock.instant();
    Agreement agreement =
        new Agreement(
            Ids.create(),
            text,
            Typed.line(who),
            due,
            lookBack,
            AgreementStatus.OPEN,
            null,
            null,
            sessionId,
            null,
            null,
            null,
            null,
            now,
            now);
    made.add(agreement);
    keeping.keep(agreement.id(), agreement);
  }

  void show(String session, SessionDetail detail) {
    boolean first = sessionId.isEmpty();
    sessionId = session;
    carried.setAll(detail.carried());
    made.setAll(detail.made());
    // They do not change with the person; what was ticked here stays where it can be undone.
    if (first) {
      own.setAll(detail.own());
    }
    own.removeIf(one -> carried.stream().anyMatch(other -> other.id().equals(one.id())));
    // What the disk has not taken yet was not read with it.
    keeping
        .waiting()
        .forEach(
            (id, now) -> {
              replace(carried, id, now);
              replace(made, id, now);
              if (session.equals(now.sessionId()) && !made.contains(now)) {
                made.add(now);
              }
            });
  }

  private static void replace(ObservableList<Agreement> list, String id, Agreement now) {
    list.replaceAll(one -> one.id().equals(id) ? now : one);
  }
}
