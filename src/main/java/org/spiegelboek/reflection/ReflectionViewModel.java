package org.spiegelboek.reflection;

import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.store.Ids;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Place;

/** The six questions and the user's own, one of them open. */
public final class ReflectionViewModel {

  private static final int LOOK_BACK = 50;

  private final Desk desk;
  private final QuestionRepository questions;
  private final AnswerRepository answers;
  private final LinkedSessionRepository sessions;
  private final @Nullable String asked;
  private final boolean versionAsked;

  private final ObservableList<QuestionLine> lines = FXCollections.observableArrayList();
  private final ObservableList<QuestionLine> archived = FXCollections.observableArrayList();
  private final BooleanProperty archivedShown = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<@Nullable QuestionLine> chosen =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable AnswerViewModel> answer =
      new ReadOnlyObjectWrapper<>();

  public ReflectionViewModel(
      Desk desk,
      QuestionRepository questions,
      AnswerRepository answers,
      LinkedSessionRepository sessions,
      Place place) {
    this.desk = desk;
    this.questions = questions;
    this.answers = answers;
    this.sessions = sessions;
    this.asked = place.id();
    this.versionAsked = place.choices().containsKey("answer");
    desk.background().run(this::read, this::show);
  }

  /** The six, then the user's own that are in use. */
  public ObservableList<QuestionLine> lines() {
    return lines;
  }

  /** The user's own that were put away. */
  public ObservableList<QuestionLine> archived() {
    return archived;
  }

  public BooleanProperty archivedShownProperty() {
    return archivedShown;
  }

  /** The question that is open. */
  public ReadOnlyObjectProperty<@Nullable QuestionLine> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** What was answered to the open question; null until it is read. */
  public ReadOnlyObjectProperty<@Nullable AnswerViewModel> answerProperty() {
    return answer.getReadOnlyProperty();
  }

  /** Whether a question was asked for, and not one version of it: the writing may begin at once. */
  public boolean isAskedFor() {
    return asked != null && !versionAsked;
  }

  public void choose(QuestionLine line) {
    desk.unsaved().saveAll();
    go(line.question());
  }

  /** Adds a question of the user's own and opens it. */
  public void add(String words) {
    String text = Normalizer.normalize(words.strip(), Normalizer.Form.NFC);
    if (text.isEmpty()) {
      return;
    }
    Question question =
        new Question(Ids.create(), text, desk.messages().language().code(), null, now(), now());
    desk.background().run(() -> questions.save(question), this::go);
  }

  /**
   * Puts an own question away. One that was never answered goes altogether.
   *
   * @param then told whether it was taken away, on the JavaFX thread
   */
  public void putAway(QuestionLine line, Runnable then) {
    Question question = line.question();
    boolean empty = line.versions() == 0;
    desk.background()
        .run(
            () -> {
              if (empty) {
                questions.remove(question.id(), now());
              } else {
                questions.save(archived(question, true));
              }
              return question;
            },
            done -> {
              then.run();
              desk.navigation().go(Place.of(Place.Section.REFLECTION));
            });
  }

  /** Takes an own question up again. */
  public void takeUp(Question question) {
    desk.background().run(() -> questions.save(archived(question, false)), this::go);
  }

  private Question archived(Question question, boolean away) {
    return new Question(
        question.id(),
        question.text(),
        question.language(),
        away ? true : null,
        question.createdAt(),
        now());
  }

  private void go(Question question) {
    desk.navigation().go(Place.of(Place.Section.REFLECTION, question.id()));
  }

  /** What the store says, in one read. */
  private record Read(List<Question> own, Map<String, Integer> counts, String open) {}

  private Read read() {
    List<Question> own =
        questions.list().stream()
            .filter(question -> WorkbookQuestion.find(question.id()).isEmpty())
            .toList();
    return new Read(own, answers.countByQuestion(), open());
  }

  /**
   * Asked for by its id or by the id of an answer to it; else the last answered; else the second.
   */
  private String open() {
    if (asked != null) {
      return answers.find(asked).map(Answer::questionId).orElse(asked);
    }
    return answers.listLatest(LOOK_BACK).stream()
        .map(Answer::questionId)
        .filter(id -> WorkbookQuestion.find(id).isEmpty())
        .findFirst()
        .orElse(BookQuestion.MEANING.id());
  }

  private void show(Read read) {
    Optional<WorkbookQuestion> exercise = WorkbookQuestion.find(read.open());
    if (exercise.isPresent()) {
      // Takes the place of this one, so that going back does not lead here again.
      Place chapter = Place.of(Place.Section.WORKBOOK, exercise.get().chapter());
      desk.navigation().stayAt(chapter);
      desk.navigation().go(chapter);
      return;
    }
    List<QuestionLine> inUse = new ArrayList<>();
    for (BookQuestion six : BookQuestion.values()) {
      inUse.add(line(six, read.counts().getOrDefault(six.id(), 0)));
    }
    List<QuestionLine> away = new ArrayList<>();
    for (Question question : read.own()) {
      String text = question.text();
      QuestionLine line =
          new QuestionLine(
              question,
              null,
              text == null ? "" : text,
              read.counts().getOrDefault(question.id(), 0));
      (line.isArchived() ? away : inUse).add(line);
    }
    lines.setAll(inUse);
    archived.setAll(away);
    List<QuestionLine> all = new ArrayList<>(inUse);
    all.addAll(away);
    open(
        all.stream()
            .filter(line -> line.question().id().equals(read.open()))
            .findFirst()
            .orElse(inUse.get(BookQuestion.MEANING.number() - 1)));
  }

  private QuestionLine line(BookQuestion six, int versions) {
    Question question =
        new Question(
            six.id(),
            desk.messages().text(six.id() + ".question"),
            desk.messages().language().code(),
            null,
            null,
            null);
    return new QuestionLine(question, six, desk.messages().text(six.id() + ".short"), versions);
  }

  private void open(QuestionLine line) {
    AnswerViewModel opened = new AnswerViewModel(desk, answers, sessions, line.question());
    archivedShown.set(line.isArchived());
    Place here = desk.navigation().getPlace();
    if (here.section() == Place.Section.REFLECTION && here.id() == null) {
      desk.navigation().stayAt(Place.of(Place.Section.REFLECTION, line.question().id()));
    }
    chosen.set(line);
    answer.set(opened);
    opened.begunProperty().addListener((observable, old, now) -> recount(opened));
    if (versionAsked) {
      opened
          .readyProperty()
          .addListener((observable, old, now) -> opened.earlierShownProperty().set(true));
    }
  }

  /** The list counts today's version as soon as there is one. */
  private void recount(AnswerViewModel opened) {
    QuestionLine line = chosen.get();
    if (line == null || !opened.readyProperty().get()) {
      return;
    }
    int versions = opened.earlier().size() + (opened.begunProperty().get() ? 1 : 0);
    QuestionLine counted = new QuestionLine(line.question(), line.six(), line.name(), versions);
    chosen.set(counted);
    lines.replaceAll(other -> other.equals(line) ? counted : other);
    archived.replaceAll(other -> other.equals(line) ? counted : other);
  }

  private Instant now() {
    return desk.clock().instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
