package org.spiegelboek.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A search that is right because it is simple: it looks at every word of every text, knows no index
 * and shares no code with the program but the query as it was read.
 */
final class SlowSearch {

  /**
   * @param day as stored, sorts as text
   * @param tags folded by nobody
   */
  record Written(
      String id, String day, String title, String body, String kind, List<String> tags) {}

  private SlowSearch() {}

  /** The ids of what holds, newest first; of the same moment, the last written first. */
  static List<String> find(List<Written> all, Query query) {
    List<Written> found = new ArrayList<>();
    for (Written one : all) {
      if (holds(one, query)) {
        found.addFirst(one);
      }
    }
    found.sort(Comparator.comparing(Written::day).reversed());
    return found.stream().map(Written::id).toList();
  }

  private static boolean holds(Written one, Query query) {
    for (Term term : query.with()) {
      if (!has(one, term)) {
        return false;
      }
    }
    for (Term term : query.without()) {
      if (has(one, term)) {
        return false;
      }
    }
    for (Condition condition : query.conditions()) {
      if (!holds(one, condition)) {
        return false;
      }
    }
    for (Condition condition : query.exceptions()) {
      if (holds(one, condition)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(Written one, Condition condition) {
    return switch (condition) {
      case Condition.OfKind of ->
          of.kinds().stream().anyMatch(kind -> kind.key().equals(one.kind()));
      case Condition.OfTag of -> one.tags().stream().anyMatch(tag -> begins(of.words(), tag));
      case Condition.Between between ->
          !one.day().isEmpty()
              && (between.from() == null || one.day().compareTo(between.from().toString()) >= 0)
              && (between.until() == null || one.day().compareTo(between.until().toString()) < 0);
      default -> throw new IllegalArgumentException("Not in these texts: " + condition);
    };
  }

  private static boolean begins(List<String> sought, String name) {
    List<String> words = words(name);
    return sought.stream()
        .allMatch(wanted -> words.stream().anyMatch(word -> word.startsWith(wanted)));
  }

  private static boolean has(Written one, Term term) {
    return has(words(one.title()), term) || has(words(one.body()), term);
  }

  private static boolean has(List<String> words, Term term) {
    if (!term.whole()) {
      String wanted = term.words().getFirst();
      boolean inside = wanted.codePoints().count() >= 4;
      return words.stream()
          .anyMatch(word -> inside ? word.contains(wanted) : word.startsWith(wanted));
    }
    for (int i = 0; i + term.words().size() <= words.size(); i++) {
      boolean all = true;
      for (int k = 0; k < term.words().size(); k++) {
        all &= words.get(i + k).equals(term.words().get(k));
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  /** Letter by letter. */
  static List<String> words(String text) {
    String apart =
        Normalizer.normalize(text.replace("ĳ", "ij").replace("Ĳ", "IJ"), Normalizer.Form.NFD);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    apart
        .codePoints()
        .forEach(
            letter -> {
              int type = Character.getType(letter);
              boolean mark =
                  type == Character.NON_SPACING_MARK
                      || type == Character.COMBINING_SPACING_MARK
                      || type == Character.ENCLOSING_MARK;
              boolean in =
                  Character.isLetter(letter)
                      || type == Character.PRIVATE_USE
                      || type == Character.DECIMAL_DIGIT_NUMBER
                      || type == Character.LETTER_NUMBER
                      || type == Character.OTHER_NUMBER;
              if (in) {
                word.appendCodePoint(letter);
              } else if (!mark && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
              }
            });
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words.stream().map(one -> one.toLowerCase(Locale.ROOT).replace('ς', 'σ')).toList();
  }
}
