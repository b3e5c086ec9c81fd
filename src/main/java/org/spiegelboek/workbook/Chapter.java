package org.spiegelboek.workbook;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.reflection.WorkbookQuestion;
import org.spiegelboek.ui.View;

/** The chapters of the workbook, in the order of their tabs. */
public enum Chapter {
  WHY("why", "nav.intro", View.WORKBOOK_WHY, WorkbookQuestion.WHY),
  WHAT("what", "nav.what", View.WORKBOOK_WHAT, WorkbookQuestion.WHAT),
  WHO("who", "nav.who", View.WORKBOOK_WHO, WorkbookQuestion.WHO),
  IN_WHAT("inwhat", "nav.inwhat", View.WORKBOOK_IN_WHAT, WorkbookQuestion.IN_WHAT),
  BELIEFS("beliefs", "nav.beliefs", View.WORKBOOK_BELIEFS, WorkbookQuestion.BELIEFS),
  EXPLORE("explore", "nav.explore", View.WORKBOOK_EXPLORE, WorkbookQuestion.EXPLORE),
  SOURCES("sources", "nav.sources", View.WORKBOOK_SOURCES, null);

  private final String id;
  private final String nameKey;
  private final View view;
  private final @Nullable WorkbookQuestion exercise;

  Chapter(String id, String nameKey, View view, @Nullable WorkbookQuestion exercise) {
    this.id = id;
    this.nameKey = nameKey;
    this.view = view;
    this.exercise = exercise;
  }

  /** Its id in a place of the book. */
  public String id() {
    return id;
  }

  /** Content key of its name. */
  public String nameKey() {
    return nameKey;
  }

  public View view() {
    return view;
  }

  /** What there is to try; the sources have nothing. */
  public @Nullable WorkbookQuestion exercise() {
    return exercise;
  }

  public static Optional<Chapter> find(String id) {
    for (Chapter chapter : values()) {
      if (chapter.id.equals(id)) {
        return Optional.of(chapter);
      }
    }
    return Optional.empty();
  }
}
