package org.spiegelboek.agreement;

import org.jspecify.annotations.Nullable;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Step;

/** Lets it be taken back how an agreement went on. */
public final class Settling {

  private Settling() {}

  /** Says how an agreement went on. */
  @FunctionalInterface
  public interface Settle {
    void settle(Agreement agreement, AgreementStatus status, @Nullable String note);
  }

  /** Remembers what it was before, and how it is settled again. */
  public static void of(
      Desk desk, Agreement before, AgreementStatus status, @Nullable String note, Settle settle) {
    AgreementStatus was = before.status() == null ? AgreementStatus.OPEN : before.status();
    if (was != status) {
      desk.undo()
          .didHere(
              desk.messages()
                  .format(
                      "agreement.standing",
                      desk.messages().inline("agreement.status." + status.key())),
              new Step(
                  () -> settle.settle(before, was, before.statusNote()),
                  () -> settle.settle(before, status, note)));
    }
  }
}
