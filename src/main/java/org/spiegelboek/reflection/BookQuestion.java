package org.spiegelboek.reflection;

import java.util.Optional;

/** The six questions of the book; content keys {@code six.1} to {@code six.6}. */
public enum BookQuestion {
  SUPPORT(1, Form.TEXT),
  MEANING(2, Form.TEXT),
  COACHED(3, Form.CHOICE),
  GOOD_COACH(4, Form.LISTS),
  SKILLS(5, Form.COLUMNS),
  CONTRIBUTION(6, Form.TEXT);

  /** What can be filled in besides text. */
  public enum Form {
    TEXT,
    CHOICE,
    LISTS,
    COLUMNS
  }

  private final int number;
  private final Form form;

  BookQuestion(int number, Form form) {
    this.number = number;
    this.form = form;
  }

  /** Its id in the journal, which is the beginning of its content keys too. */
  public String id() {
    return "six." + number;
  }

  public int number() {
    return number;
  }

  public Form form() {
    return form;
  }

  public static Optional<BookQuestion> find(String id) {
    for (BookQuestion question : values()) {
      if (question.id().equals(id)) {
        return Optional.of(question);
      }
    }
    return Optional.empty();
  }
}
