package org.spiegelboek.workbook;

import java.time.LocalDateTime;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.reflection.AnswerRepository;
import org.spiegelboek.reflection.AnswerViewModel;
import org.spiegelboek.reflection.LinkedSessionRepository;
import org.spiegelboek.reflection.WorkbookQuestion;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Place;

/** A chapter: its exercise, and the ways that lead from it into a conversation. */
public final class ChapterViewModel {

  private final Desk desk;
  private final Chapter chapter;
  private final @Nullable AnswerViewModel answer;
  private final ReadOnlyObjectWrapper<Practice> practice =
      new ReadOnlyObjectWrapper<>(Practice.NONE);

  public ChapterViewModel(
      Desk desk,
      PracticeRepository practices,
      AnswerRepository answers,
      LinkedSessionRepository sessions,
      Chapter chapter) {
    this.desk = desk;
    this.chapter = chapter;
    WorkbookQuestion exercise = chapter.exercise();
    this.answer = exercise == null ? null : AnswerViewModel.of(exercise, desk, answers, sessions);
    desk.background().run(() -> practices.find(LocalDateTime.now(desk.clock())), practice::set);
  }

  public Chapter chapter() {
    return chapter;
  }

  /** Says which chapter is open, where the user only went to the workbook. */
  void arrive() {
    Place here = desk.navigation().getPlace();
    if (here.section() == Place.Section.WORKBOOK && here.id() == null) {
      desk.navigation().stayAt(Place.of(Place.Section.WORKBOOK, chapter.id()));
    }
  }

  /** What is written in the exercise; null in a chapter without one. */
  public @Nullable AnswerViewModel answer() {
    return answer;
  }

  /** The conversations that are nearest; none until they are read. */
  public ReadOnlyObjectProperty<Practice> practiceProperty() {
    return practice.getReadOnlyProperty();
  }

  /** A new conversation, with these choices made. */
  public void plan(Map<String, String> choices) {
    go(new Place(Place.Section.SESSIONS, Place.NEW, choices));
  }

  /** The next conversation, or a new one where none is planned. */
  public void prepare(Map<String, String> choices) {
    open(practice.get().next(), choices);
  }

  /** The latest conversation, or a new one where there was none yet. */
  public void lookBack(Map<String, String> choices) {
    open(practice.get().last(), choices);
  }

  public void openSources() {
    go(Place.of(Place.Section.WORKBOOK, Chapter.SOURCES.id()));
  }

  private void open(Practice.@Nullable Conversation conversation, Map<String, String> choices) {
    String id = conversation == null ? Place.NEW : conversation.id();
    go(new Place(Place.Section.SESSIONS, id, choices));
  }

  private void go(Place place) {
    desk.unsaved().saveAll();
    desk.navigation().go(place);
  }
}
