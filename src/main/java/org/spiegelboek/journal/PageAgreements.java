package org.spiegelboek.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.agreement.AgreementStatus;
import org.spiegelboek.store.Ids;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.Typed;

/** What the writer agreed with himself on a page: a line of it, in one step. */
public final class PageAgreements {

  private final Desk desk;
  private final JournalRepository journal;
  private final String pageId;
  private final Runnable savePage;
  private final ObservableList<OwnAgreement> made = FXCollections.observableArrayList();

  /**
   * @param savePage puts the page on the disk first, for the agreement points to it
   */
  PageAgreements(Desk desk, JournalRepository journal, OpenPage page, Runnable savePage) {
    this.desk = desk;
    this.journal = journal;
    this.pageId = page.page().id();
    this.savePage = savePage;
    made.setAll(page.agreements());
  }

  public ObservableList<OwnAgreement> made() {
    return made;
  }

  /**
   * Agrees on a line as it was written; nothing where it is blank.
   *
   * @return takes it back
   */
  public Optional<Runnable> agree(@Nullable String written) {
    String what = Typed.line(written == null ? null : withoutSign(written));
    if (what == null) {
      return Optional.empty();
    }
    Instant now = desk.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    Agreement agreement =
        new Agreement(
            Ids.create(),
            what,
            Agreement.ME,
            null,
            null,
            AgreementStatus.OPEN,
            null,
            null,
            null,
            null,
            pageId,
            null,
            null,
            now,
            now);
    OwnAgreement line = new OwnAgreement(agreement.id(), what);
    savePage.run();
    desk.background().run(() -> journal.agree(agreement), kept -> made.add(line));
    return Optional.of(() -> takeBack(line));
  }

  /** A line of a list begins with a sign that is no word of it. */
  private static String withoutSign(String line) {
    return line.strip().replaceFirst("^([-*•]|\\d+[.)])\\s+", "");
  }

  private void takeBack(OwnAgreement line) {
    Instant now = desk.clock().instant();
    desk.background()
        .run(
            () -> {
              journal.takeBack(line.id(), now);
              return line;
            },
            made::remove);
  }

  public void open(OwnAgreement line) {
    desk.navigation().go(Place.of(Place.Section.AGREEMENTS, line.id()));
  }
}
