package org.spiegelboek.app;

import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.agreement.AgreementRepository;
import org.spiegelboek.history.BinRepository;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.journal.JournalRepository;
import org.spiegelboek.journal.PageRepository;
import org.spiegelboek.journal.TemplateRepository;
import org.spiegelboek.mirror.MirrorRepository;
import org.spiegelboek.people.PersonRepository;
import org.spiegelboek.reflection.AnswerRepository;
import org.spiegelboek.reflection.LinkedSessionRepository;
import org.spiegelboek.reflection.QuestionRepository;
import org.spiegelboek.search.SearchRepository;
import org.spiegelboek.session.LinkRepository;
import org.spiegelboek.session.NotesRepository;
import org.spiegelboek.session.PersonFileRepository;
import org.spiegelboek.session.SessionListRepository;
import org.spiegelboek.session.SessionRepository;
import org.spiegelboek.store.Database;
import org.spiegelboek.team.RoundRepository;
import org.spiegelboek.team.SheetRepository;
import org.spiegelboek.today.TodayRepository;
import org.spiegelboek.ui.Background;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Navigation;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.SavedSign;
import org.spiegelboek.ui.Toasts;
import org.spiegelboek.ui.Unsaved;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.workbook.Chapters;
import org.spiegelboek.workbook.PracticeRepository;
import org.spiegelboek.workbook.ResourceRepository;

/** All that exists only while a journal is open. After locking nothing refers to it any more. */
final class OpenBook {

  final OpenJournal journal;
  final Background background;
  final Unsaved unsaved = new Unsaved(new SavedSign());
  final Navigation navigation = new Navigation();
  final Clock clock;
  final Carets carets;

  private @Nullable Place written;
  private @Nullable String news;

  final PersonRepository people;
  final SessionRepository sessions;
  final SessionListRepository sessionList;
  final PersonFileRepository files;
  final LinkRepository linkable;
  final NotesRepository notes;
  final AgreementRepository agreements;
  final MirrorRepository mirrors;
  final QuestionRepository questions;
  final AnswerRepository answers;
  final PageRepository pages;
  final TemplateRepository templates;
  final ResourceRepository resources;
  final JournalRepository journalList;
  final SearchRepository search;
  final LinkedSessionRepository linkedSessions;
  final PracticeRepository practices;
  final TodayRepository today;
  final RoundRepository rounds;
  final SheetRepository sheets;
  final BinRepository bin;
  final Chapters chapters;
  final SpellingWiring spelling;
  final PictureWiring pictures;

  OpenBook(OpenJournal journal, Clock clock, Consumer<Exception> unhandled) {
    this.journal = journal;
    this.clock = clock;
    unsaved.onWriting(() -> written = navigation.getPlace());
    Database database = journal.database();
    this.background = Background.on(database.lane(), unhandled);
    this.carets = new Carets(database, background, navigation);
    this.people = new PersonRepository(database);
    this.sessions = new SessionRepository(database);
    this.sessionList = new SessionListRepository(database);
    this.files = new PersonFileRepository(database);
    this.linkable = new LinkRepository(database);
    this.notes = new NotesRepository(database);
    this.agreements = new AgreementRepository(database);
    this.mirrors = new MirrorRepository(database);
    this.questions = new QuestionRepository(database);
    this.answers = new AnswerRepository(database);
    this.pages = new PageRepository(database);
    this.templates = new TemplateRepository(database);
    this.today = new TodayRepository(database);
    this.rounds = new RoundRepository(database);
    this.bin = new BinRepository(database);
    this.sheets = new SheetRepository(database);
    this.practices = new PracticeRepository(database);
    this.linkedSessions = new LinkedSessionRepository(database);
    this.search = new SearchRepository(database);
    this.journalList = new JournalRepository(database);
    this.resources = new ResourceRepository(database);
    this.pictures = new PictureWiring(database, unhandled);
    this.spelling = new SpellingWiring(database, unhandled);
    this.chapters = new Chapters(background, answers);
  }

  /** Where something was written last since the book was opened: there the ribbon hangs. */
  @Nullable Place written() {
    return written;
  }

  /** Keeps a sentence to be said once, when the book is shown. */
  void bring(@Nullable String sentence) {
    news = sentence;
  }

  /** Says what there is to say. */
  void tellNews(Toasts toasts) {
    if (news != null) {
      toasts.show(news);
      news = null;
    }
  }

  /** Lets go for good of what was deleted long ago. */
  void emptyOfOld() {
    background.run(
        () -> {
          bin.deleteOld(clock.instant());
          return true;
        },
        done -> {});
  }

  /** What every screen works with, in one language. */
  Desk desk(Messages messages) {
    return new Desk(background, unsaved, navigation, messages, clock);
  }

  /** Locks the journal. Not on the JavaFX thread: it waits for what was handed in. */
  boolean closeJournal() {
    journal.close();
    return true;
  }
}
