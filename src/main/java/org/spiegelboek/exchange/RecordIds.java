package org.spiegelboek.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.spiegelboek.reflection.WorkbookQuestion;
import org.spiegelboek.store.Ids;
import org.spiegelboek.store.Kind;

/** The form of ids: UUIDs in lower case, besides the texts of the book, which have names. */
final class RecordIds {

  private static final Pattern BUILT_IN_QUESTION = Pattern.compile("six\\.[1-6]");
  private static final int LONGEST_NAME = 200;

  private RecordIds() {}

  /** The id as we keep it, or empty where it is none. */
  static Optional<String> find(Kind kind, String text) {
    if (kind == Kind.RESOURCE) {
      return text.isEmpty() || text.codePointCount(0, text.length()) > LONGEST_NAME
          ? Optional.empty()
          : Optional.of(text);
    } else if (kind == Kind.QUESTION && isBuiltIn(text)) {
      return Optional.of(text);
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return Ids.isUuid(lower) ? Optional.of(lower) : Optional.empty();
  }

  /**
   * Whether this is one of the six questions or the exercises of the book: no records, but there.
   */
  static boolean isBuiltIn(String questionId) {
    return BUILT_IN_QUESTION.matcher(questionId).matches()
        || WorkbookQuestion.find(questionId).isPresent();
  }
}
