package org.spiegelboek.workbook;

import org.spiegelboek.reflection.Answer;
import org.spiegelboek.reflection.AnswerRepository;
import org.spiegelboek.reflection.WorkbookQuestion;
import org.spiegelboek.ui.Background;
import org.spiegelboek.ui.Place;

/**
 * Which chapter is open. One for an open journal: the workbook opens where it was left, or where
 * something was written last, and on its first chapter the first time. JavaFX thread.
 */
public final class Chapters {

  private static final int LOOK_BACK = 200;

  private Chapter last = Chapter.WHY;
  private boolean visited;

  public Chapters(Background background, AnswerRepository answers) {
    background.run(() -> writtenLast(answers), this::start);
  }

  /** The chapter of a place in the workbook; the last one where the place names none. */
  public Chapter at(Place place) {
    String id = place.id();
    if (id != null) {
      last = Chapter.find(id).orElse(last);
    }
    visited = true;
    return last;
  }

  private void start(Chapter chapter) {
    if (!visited) {
      last = chapter;
    }
  }

  private static Chapter writtenLast(AnswerRepository answers) {
    return answers.listLatest(LOOK_BACK).stream()
        .map(Answer::questionId)
        .flatMap(id -> WorkbookQuestion.find(id).stream())
        .flatMap(exercise -> Chapter.find(exercise.chapter()).stream())
        .findFirst()
        .orElse(Chapter.WHY);
  }
}
