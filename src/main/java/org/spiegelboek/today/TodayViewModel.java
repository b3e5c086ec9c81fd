package org.spiegelboek.today;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.agreement.AgreementRepository;
import org.spiegelboek.agreement.AgreementStatus;
import org.spiegelboek.journal.JournalRepository;
import org.spiegelboek.journal.OpenPage;
import org.spiegelboek.journal.PageForm;
import org.spiegelboek.journal.PageRepository;
import org.spiegelboek.journal.PageViewModel;
import org.spiegelboek.journal.Template;
import org.spiegelboek.store.Ids;
import org.spiegelboek.ui.Autosave;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Keeping;
import org.spiegelboek.ui.Step;

/** The first screen: what waits, what comes, and the page being written today. */
public final class TodayViewModel {

  private final Desk desk;
  private final TodayRepository repository;
  private final Keeping<Agreement> ticked;
  private final PageRepository pages;
  private final JournalRepository journal;

  private final ReadOnlyObjectWrapper<@Nullable Today> today = new ReadOnlyObjectWrapper<>();
  private final ObservableList<Today.Waiting> waiting = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<PageViewModel> page;
  private final BooleanProperty trouble = new SimpleBooleanProperty();

  public TodayViewModel(
      Desk desk,
      TodayRepository repository,
      AgreementRepository agreements,
      PageRepository pages,
      JournalRepository journal) {
    this.desk = desk;
    this.repository = repository;
    this.ticked = new Keeping<>(desk.background(), desk.unsaved(), agreements::save);
    this.pages = pages;
    this.journal = journal;
    this.page = new ReadOnlyObjectWrapper<>(fresh(List.of()));
    read();
  }

  /** Reads all of it once more. */
  public void read() {
    LocalDateTime now = LocalDateTime.now(desk.clock());
    desk.background()
        .run(() -> repository.get(now, desk.clock().getZone()), this::show, failure -> fail());
  }

  private void show(Today read) {
    trouble.set(false);
    today.set(read);
    waiting.setAll(read.agreements());
    if (page.get().isBlank()) {
      OpenPage begun = read.page();
      page.set(begun == null ? fresh(read.ownTemplates()) : model(begun));
    }
  }

  private void fail() {
    trouble.set(true);
  }

  private PageViewModel fresh(List<Template> ownTemplates) {
    LocalDateTime now = LocalDateTime.now(desk.clock()).truncatedTo(ChronoUnit.MINUTES);
    return model(OpenPage.fresh(Ids.create(), now, PageForm.FREE.key(), ownTemplates));
  }

  private PageViewModel model(OpenPage open) {
    PageViewModel model = new PageViewModel(desk, pages, journal, open);
    // With the page's own text: tried again where the disk refuses.
    String id = open.page().id();
    Autosave remember =
        new Autosave(
            desk.background(),
            desk.unsaved(),
            () ->
                () -> {
                  repository.savePage(id);
                  return id;
                });
    model.setOnFirstStored(
        stored -> {
          remember.touch();
          remember.saveNow();
        });
    return model;
  }

  /** Puts the page away in the journal and begins an empty one. */
  public void putAway() {
    desk.unsaved().leave(this::beginAnew, () -> {});
  }

  private void beginAnew() {
    Today read = today.get();
    desk.background()
        .run(
            () -> {
              repository.deletePage();
              return "";
            },
            done -> page.set(fresh(read == null ? List.of() : read.ownTemplates())));
  }

  /** Ticks an agreement off, or takes that back. */
  public void tick(Today.Waiting line, boolean done) {
    Instant now = desk.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    Agreement old = line.agreement();
    Agreement changed =
        new Agreement(
            old.id(),
            old.what(),
            old.who(),
            old.due(),
            old.lookBack(),
            done ? AgreementStatus.KEPT : AgreementStatus.OPEN,
            old.statusNote(),
            done ? now : null,
            old.sessionId(),
            old.answerId(),
            old.pageId(),
            old.roundId(),
            old.continues(),
            old.createdAt(),
            now);
    int at = waiting.indexOf(line);
    if (at >= 0) {
      waiting.set(at, new Today.Waiting(changed, line.madeOn(), line.alone()));
    }
    ticked.keep(changed.id(), changed);
    Today.Waiting shown = new Today.Waiting(changed, line.madeOn(), line.alone());
    desk.undo()
        .didHere(
            desk.messages()
                .format(
                    "agreement.standing",
                    desk.messages()
                        .inline(
                            "agreement.status."
                                + (done ? AgreementStatus.KEPT : AgreementStatus.OPEN).key())),
            new Step(() -> tick(shown, !done), () -> tick(line, done)));
  }

  /** Today by the wall clock. */
  public LocalDate getDate() {
    return LocalDate.now(desk.clock());
  }

  /** What was read; null before the first read. */
  public ReadOnlyObjectProperty<@Nullable Today> todayProperty() {
    return today.getReadOnlyProperty();
  }

  /** The agreements shown, those ticked here included. */
  public ObservableList<Today.Waiting> waiting() {
    return waiting;
  }

  /** The page being written. */
  public ReadOnlyObjectProperty<PageViewModel> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** The journal could not be read. */
  public BooleanProperty troubleProperty() {
    return trouble;
  }
}
