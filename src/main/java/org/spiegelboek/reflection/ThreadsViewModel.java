package org.spiegelboek.reflection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Place;

/** The questions that were answered, and all answers to one of them in the order of time. */
public final class ThreadsViewModel {

  private final Desk desk;
  private final QuestionRepository questions;
  private final AnswerRepository answers;
  private final @Nullable String asked;

  private final ObservableList<ThreadLine> lines = FXCollections.observableArrayList();
  private final ObservableList<Answer> thread = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable ThreadLine> chosen = new ReadOnlyObjectWrapper<>();
  private final BooleanProperty empty = new SimpleBooleanProperty();

  public ThreadsViewModel(
      Desk desk, QuestionRepository questions, AnswerRepository answers, Place place) {
    this.desk = desk;
    this.questions = questions;
    this.answers = answers;
    this.asked = place.id();
    desk.background().run(this::read, this::show);
  }

  /** What the store says, in one read. */
  private record Read(List<ThreadLine> lines, @Nullable ThreadLine chosen, List<Answer> thread) {}

  private Read read() {
    List<ThreadLine> answered = lines(answers.countByQuestion().keySet(), questions.list());
    String open = asked == null ? lastAnswered() : asked;
    Optional<ThreadLine> line =
        answered.stream().filter(one -> one.questionId().equals(open)).findFirst();
    List<Answer> all =
        line.map(one -> answers.listTo(one.questionId())).orElse(List.of()).stream()
            .filter(Answer::saysSomething)
            .toList();
    return new Read(answered, line.orElse(null), all.reversed());
  }

  private String lastAnswered() {
    return answers.listLatest(1).stream().map(Answer::questionId).findFirst().orElse("");
  }

  /** The six, then the exercises of the workbook, then the user's own. */
  private List<ThreadLine> lines(Set<String> answered, List<Question> known) {
    Messages messages = desk.messages();
    List<ThreadLine> all = new ArrayList<>();
    for (BookQuestion six : BookQuestion.values()) {
      all.add(new ThreadLine(six.id(), six, messages.text(six.id() + ".short")));
    }
    for (WorkbookQuestion exercise : WorkbookQuestion.values()) {
      all.add(new ThreadLine(exercise.id(), null, messages.text(exercise.key())));
    }
    for (Question own : known) {
      if (WorkbookQuestion.find(own.id()).isEmpty()) {
        String text = own.text();
        all.add(new ThreadLine(own.id(), null, text == null ? "" : text));
      }
    }
    return all.stream().filter(line -> answered.contains(line.questionId())).toList();
  }

  private void show(Read read) {
    lines.setAll(read.lines());
    chosen.set(read.chosen());
    thread.setAll(read.thread());
    empty.set(read.thread().isEmpty());
  }

  /** Another question, as a place of its own, so that going back leads here. */
  public void choose(ThreadLine line) {
    desk.navigation().go(ReflectionPlaces.thread(line.questionId()));
  }

  /** To the question, where this answer stands among the others and can be gone on with. */
  public void open(Answer answer) {
    desk.navigation()
        .go(
            WorkbookQuestion.find(answer.questionId())
                .map(exercise -> Place.of(Place.Section.WORKBOOK, exercise.chapter()))
                .orElseGet(() -> Place.of(Place.Section.REFLECTION, answer.questionId())));
  }

  public ObservableList<ThreadLine> lines() {
    return lines;
  }

  /** The answers, the first one first. */
  public ObservableList<Answer> thread() {
    return thread;
  }

  public ReadOnlyObjectProperty<@Nullable ThreadLine> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Nothing was answered yet. */
  public BooleanProperty emptyProperty() {
    return empty;
  }
}
