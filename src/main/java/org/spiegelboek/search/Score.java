package org.spiegelboek.search;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.spiegelboek.store.Folding;

/**
 * How well a text answers a query: whole words before beginnings and parts, the title before the
 * rest, often before once, in a short text before a long one, and of like matches the newer.
 */
final class Score {

  private static final double WHOLE = 1;
  private static final double BEGINNING = 0.6;
  private static final double PART = 0.4;
  private static final double TITLE = 3;
  private static final double USUAL_WORDS = 150;
  private static final double FADING_DAYS = 120;

  private final Query query;
  private final LocalDate today;

  Score(Query query, LocalDate today) {
    this.query = query;
    this.today = today;
  }

  /**
   * @param value the higher, the better; comparable within one query
   * @param whole every word of the query stands there whole
   */
  record Match(double value, boolean whole) {}

  /**
   * @param day wall-clock moment as stored; empty for none
   */
  Match of(String title, String body, String day) {
    List<String> head = Folding.words(title);
    List<String> words = Folding.words(body);
    double length = 0.5 + 0.5 * words.size() / USUAL_WORDS;
    double match = 0;
    boolean whole = true;
    for (Term term : query.with()) {
      double weight = TITLE * weight(term, head) + weight(term, words);
      match += weight / (weight + length);
      Term exact = term.asWhole();
      whole = whole && (weight(exact, words) > 0 || weight(exact, head) > 0);
    }
    return new Match((query.with().isEmpty() ? 1 : match) * (1 + recency(day)), whole);
  }

  private static double weight(Term term, List<String> words) {
    double weight = 0;
    List<String> sought = term.words();
    for (int i = 0; i <= words.size() - sought.size(); i++) {
      if (term.whole()) {
        weight += words.subList(i, i + sought.size()).equals(sought) ? WHOLE : 0;
      } else {
        weight += weight(sought.getFirst(), words.get(i));
      }
    }
    return weight;
  }

  private static double weight(String sought, String word) {
    if (!Folding.finds(sought, word)) {
      return 0;
    } else if (word.equals(sought)) {
      return WHOLE;
    }
    return word.startsWith(sought) ? BEGINNING : PART;
  }

  private double recency(String day) {
    if (day.isEmpty()) {
      return 0;
    }
    long days = ChronoUnit.DAYS.between(LocalDateTime.parse(day).toLocalDate(), today);
    return 1 / (1 + Math.abs(days) / FADING_DAYS);
  }
}
