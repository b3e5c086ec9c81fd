package org.spiegelboek.reflection;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * The exercises of the workbook. What is written there is kept as answers like any other; the id of
 * each question is made of its content key, so that it is the same in every journal.
 */
public enum WorkbookQuestion {
  WHY("why", "workbook.intro.tryit"),
  WHAT("what", "workbook.what.tryit"),
  WHO("who", "workbook.who.tryit"),
  IN_WHAT("inwhat", "workbook.inwhat.tryit"),
  BELIEFS("beliefs", "workbook.beliefs.tryit"),
  EXPLORE("explore", "explore.tryit");

  private final String chapter;
  private final String key;
  private final String id;

  WorkbookQuestion(String chapter, String key) {
    this.chapter = chapter;
    this.key = key;
    this.id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** The chapter it stands in, as the id of a place in the workbook. */
  public String chapter() {
    return chapter;
  }

  /** Content key of the task. */
  public String key() {
    return key;
  }

  /** Id of its question in the journal. */
  public String id() {
    return id;
  }

  public static Optional<WorkbookQuestion> find(String id) {
    for (WorkbookQuestion question : values()) {
      if (question.id.equals(id)) {
        return Optional.of(question);
      }
    }
    return Optional.empty();
  }
}
