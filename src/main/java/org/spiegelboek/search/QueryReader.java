package org.spiegelboek.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spiegelboek.store.Folding;

/**
 * Reads a query from left to right: {@code words}, {@code "phrases"}, {@code -without}, and
 * conditions such as {@code tag:} and {@code before:}. Whatever is not well written as an operator
 * is taken as words.
 */
final class QueryReader {

  private static final int LONGEST = 1000;
  private static final int MOST_PARTS = 32;

  /** A sign of absence, an operator's name and its value, of which the quotes are closed. */
  private static final Pattern CONDITION =
      Pattern.compile("(-?)(\\p{L}+):(?:\"([^\"]*)\"|([^\\s\"]+))(?!\\S)");

  private static final Pattern PHRASE = Pattern.compile("(-?)\"([^\"]*)\"");
  private static final Pattern WORDS = Pattern.compile("(-?)([^\\s\"]+|\")");

  private final String typed;
  private final List<Term> with = new ArrayList<>();
  private final List<Term> without = new ArrayList<>();
  private final List<Condition> conditions = new ArrayList<>();
  private final List<Condition> exceptions = new ArrayList<>();
  private int at;

  private QueryReader(String typed) {
    this.typed = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
  }

  static Query read(String typed) {
    return new QueryReader(typed).read();
  }

  private Query read() {
    while (at < typed.length() && parts() < MOST_PARTS) {
      if (Character.isWhitespace(typed.charAt(at))) {
        at++;
      } else if (!readCondition() && !readPhrase()) {
        readWords();
      }
    }
    return new Query(with, without, conditions, exceptions);
  }

  private int parts() {
    return with.size() + without.size() + conditions.size() + exceptions.size();
  }

  private boolean readCondition() {
    Matcher matcher = matcher(CONDITION);
    if (!startsPart() || !matcher.lookingAt()) {
      return false;
    }
    String value = matcher.group(3) == null ? matcher.group(4) : matcher.group(3);
    Optional<Condition> condition = QueryNames.condition(matcher.group(2), value);
    if (condition.isEmpty()) {
      return false;
    }
    (matcher.group(1).isEmpty() ? conditions : exceptions).add(condition.get());
    at = matcher.end();
    return true;
  }

  private boolean readPhrase() {
    Matcher matcher = matcher(PHRASE);
    if (!matcher.lookingAt()) {
      return false;
    }
    boolean absent = !matcher.group(1).isEmpty() && startsPart();
    List<String> words = Folding.words(matcher.group(2));
    if (!words.isEmpty()) {
      (absent ? without : with).add(Term.phrase(words));
    }
    at = matcher.end();
    return true;
  }

  private void readWords() {
    Matcher matcher = matcher(WORDS);
    if (!matcher.lookingAt()) {
      at++;
      return;
    }
    boolean absent = !matcher.group(1).isEmpty() && startsPart();
    List<String> words = Folding.words(matcher.group(2));
    if (absent && words.size() > 1) {
      without.add(Term.phrase(words));
    } else {
      for (String word : words) {
        if (parts() < MOST_PARTS) {
          (absent ? without : with).add(Term.word(word));
        }
      }
    }
    at = matcher.end();
  }

  private boolean startsPart() {
    return at == 0 || Character.isWhitespace(typed.charAt(at - 1));
  }

  private Matcher matcher(Pattern pattern) {
    return pattern.matcher(typed).region(at, typed.length());
  }
}
