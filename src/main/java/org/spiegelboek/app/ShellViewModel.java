package org.spiegelboek.app;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.spiegelboek.agreement.AgreementRepository;
import org.spiegelboek.store.StoreException;
import org.spiegelboek.ui.Desk;

/** What the window around the book knows: how many agreements are open. */
public final class ShellViewModel {

  private final Desk desk;
  private final AgreementRepository agreements;
  private final AtomicBoolean reading = new AtomicBoolean();
  private final ReadOnlyStringWrapper openAgreements = new ReadOnlyStringWrapper("");

  ShellViewModel(Desk desk, AgreementRepository agreements) {
    this.desk = desk;
    this.agreements = agreements;
  }

  /** The quiet count beside Afspraken; empty where there are none. */
  ReadOnlyStringProperty openAgreementsProperty() {
    return openAgreements.getReadOnlyProperty();
  }

  private int count() {
    try {
      return agreements.countOpen();
    } catch (StoreException e) {
      if (e.reason() == StoreException.Reason.CLOSED) {
        // Locked meanwhile: nobody sees the count any more.
        return 0;
      }
      throw e;
    }
  }

  /** Reads the count again; from any thread, and once however often it is asked. */
  void refresh() {
    if (reading.getAndSet(true)) {
      return;
    }
    desk.background()
        .run(
            () -> {
              reading.set(false);
              return count();
            },
            open -> openAgreements.set(open == 0 ? "" : Integer.toString(open)));
  }
}
