package org.spiegelboek.reflection;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.store.Ids;
import org.spiegelboek.store.Kind;
import org.spiegelboek.ui.Autosave;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.Removal;
import org.spiegelboek.ui.Step;
import org.spiegelboek.ui.TextName;

/**
 * Today's version of the answer to one question, with the versions before it. What is written today
 * goes on with today's version; another day begins a new one.
 */
public final class AnswerViewModel {

  private final Desk desk;
  private final AnswerRepository answers;
  private final Question question;
  private final Autosave autosave;

  private final StringProperty text = new SimpleStringProperty("");
  private final StringProperty left = new SimpleStringProperty("");
  private final StringProperty right = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Choice> choice = new SimpleObjectProperty<>();
  private final BooleanProperty earlierShown = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper begun = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
  private final ObservableList<Answer> earlier = FXCollections.observableArrayList();
  private final AnswerLinksViewModel links;
  private final Map<String, List<LinkedSession>> sessionsOfEarlier = new HashMap<>();

  private @Nullable Answer stored;
  private boolean showing;

  /**
   * @param question one of the six, of the user's own or of the workbook, in the words shown
   */
  public AnswerViewModel(
      Desk desk, AnswerRepository answers, LinkedSessionRepository sessions, Question question) {
    this.desk = desk;
    this.answers = answers;
    this.links = new AnswerLinksViewModel(desk, sessions, this::saved);
    this.question = question;
    this.autosave = new Autosave(desk.background(), desk.unsaved(), this::snapshot);
    Stream.<ObservableValue<?>>of(text, left, right, choice)
        .forEach(property -> property.addListener((observable, old, now) -> changed()));
    read(this::show);
  }

  private void read(Consumer<Versions> then) {
    desk.background().run(() -> answers.versions(question.id(), today()), then);
  }

  /** The exercise of a chapter, in the words of the book. */
  public static AnswerViewModel of(
      WorkbookQuestion exercise,
      Desk desk,
      AnswerRepository answers,
      LinkedSessionRepository sessions) {
    Question question =
        new Question(
            exercise.id(),
            desk.messages().text(exercise.key()),
            desk.messages().language().code(),
            null,
            null,
            null);
    return new AnswerViewModel(desk, answers, sessions, question);
  }

  /** One of today's texts, once it is stored. */
  public @Nullable TextName named(String field) {
    return stored == null ? null : new TextName(Kind.ANSWER.key(), stored.id(), field);
  }

  public Question question() {
    return question;
  }

  public StringProperty textProperty() {
    return text;
  }

  /** First of two lists or columns. */
  public StringProperty leftProperty() {
    return left;
  }

  /** Second of two lists or columns. */
  public StringProperty rightProperty() {
    return right;
  }

  public ObjectProperty<@Nullable Choice> choiceProperty() {
    return choice;
  }

  /** Whether anything was written or chosen today. */
  public ReadOnlyBooleanProperty begunProperty() {
    return begun.getReadOnlyProperty();
  }

  /** Whether what there is has been read: nothing can be written before. */
  public ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }

  /** Whether the versions of earlier days can be seen: by themselves once today's is begun. */
  public BooleanProperty earlierShownProperty() {
    return earlierShown;
  }

  /** Versions of earlier days, newest first. */
  public ObservableList<Answer> earlier() {
    return earlier;
  }

  /** Conversations that a version of an earlier day goes along with. */
  public List<LinkedSession> sessionsOf(Answer version) {
    return sessionsOfEarlier.getOrDefault(version.id(), List.of());
  }

  /** The conversations that today's version goes along with. */
  public AnswerLinksViewModel links() {
    return links;
  }

  public LocalDate today() {
    return LocalDate.now(desk.clock());
  }

  /** The keyboard left the field. */
  public void saveNow() {
    autosave.saveNow();
  }

  /** Today's version starts from an earlier one; what is written already stays in front of it. */
  public void takeOver(Answer version) {
    text.set(Answer.joined(text.get(), version.text()));
    left.set(Answer.joined(left.get(), version.left()));
    right.set(Answer.joined(right.get(), version.right()));
    if (choice.get() == null) {
      choice.set(version.choice());
    }
    autosave.saveNow();
  }

  /** Deletes a version of an earlier day; what it returns brings it back. */
  Step delete(Answer version) {
    String id = version.id();
    return new Removal(desk, at -> answers.remove(id, at), at -> answers.restore(id, at))
        .run(() -> earlier.removeIf(one -> one.id().equals(id)), () -> read(this::showEarlier));
  }

  /** Makes an agreement of what is written today. */
  public void agree() {
    Answer answer = saved();
    if (answer != null) {
      // All lines: which one becomes an agreement is chosen there.
      String what = String.join("\n", text.get(), left.get(), right.get()).strip();
      desk.navigation()
          .go(
              new Place(
                  Place.Section.AGREEMENTS,
                  Place.NEW,
                  Map.of("answer", answer.id(), "what", what)));
    }
  }

  /** Today's version as it is about to be on the disk, or null where nothing was written. */
  private @Nullable Answer saved() {
    autosave.saveNow();
    return stored;
  }

  private void show(Versions versions) {
    showing = true;
    Answer now = versions.today();
    stored = now;
    if (now != null) {
      text.set(Objects.requireNonNullElse(now.text(), ""));
      left.set(Objects.requireNonNullElse(now.left(), ""));
      right.set(Objects.requireNonNullElse(now.right(), ""));
      choice.set(now.choice());
      links.show(versions.sessionsOf(now.id()));
    }
    showEarlier(versions);
    showing = false;
    begun.set(!isBlank());
    earlierShown.set(begun.get());
    ready.set(true);
  }

  private void showEarlier(Versions versions) {
    List<Answer> before = versions.earlier().stream().filter(Answer::saysSomething).toList();
    // First whom they go along with: who hears of the versions asks for that at once.
    before.forEach(
        version -> sessionsOfEarlier.put(version.id(), versions.sessionsOf(version.id())));
    earlier.setAll(before);
  }

  private void changed() {
    if (showing) {
      return;
    }
    boolean blank = isBlank();
    if (!blank && !begun.get()) {
      earlierShown.set(true);
    }
    begun.set(!blank);
    if (!blank || stored != null) {
      autosave.touch();
    }
  }

  private boolean isBlank() {
    return text.get().isBlank()
        && left.get().isBlank()
        && right.get().isBlank()
        && choice.get() == null;
  }

  private Callable<?> snapshot() {
    Answer answer = toRecord();
    stored = answer;
    if (isBlank() && links.linked().isEmpty()) {
      // An emptied version is no version.
      return () -> {
        answers.removeEmptied(answer.id(), now());
        return answer;
      };
    }
    return WorkbookQuestion.find(question.id()).isPresent()
        ? () -> answers.save(answer, asRecord())
        : () -> answers.save(answer);
  }

  private Question asRecord() {
    return new Question(question.id(), question.text(), question.language(), null, now(), now());
  }

  private Answer toRecord() {
    Answer before = stored;
    LocalDateTime moment = LocalDateTime.now(desk.clock()).truncatedTo(ChronoUnit.MINUTES);
    return new Answer(
        before == null ? Ids.create() : before.id(),
        question.id(),
        Objects.requireNonNullElse(question.text(), ""),
        Objects.requireNonNullElse(question.language(), ""),
        before == null ? moment : before.answeredAt(),
        filled(text.get(), before == null ? null : before.text()),
        choice.get(),
        filled(left.get(), before == null ? null : before.left()),
        filled(right.get(), before == null ? null : before.right()),
        before == null ? now() : before.createdAt(),
        now());
  }

  /** Empty and never filled is absent; emptied stays an empty text. */
  private static @Nullable String filled(String text, @Nullable String before) {
    return text.isEmpty() && before == null
        ? null
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private Instant now() {
    return desk.clock().instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
