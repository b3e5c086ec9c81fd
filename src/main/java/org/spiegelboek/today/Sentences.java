package org.spiegelboek.today;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences of a text, as far as signs tell. */
final class Sentences {

  private static final Pattern END = Pattern.compile("[.?!…][\"”’)»]*\\s+(?=[\\p{Lu}\"“‘(«])|\\R+");
  private static final int LONGEST = 160;

  /** Below this it is rather a fragment, such as a last word before being called away. */
  private static final int SHORTEST = 25;

  private Sentences() {}

  /**
   * The last sentence or line that can stand by itself, or else the last one; of a long one its
   * end.
   */
  static String last(String text) {
    String whole = text.strip();
    Matcher matcher = END.matcher(whole);
    int start = 0;
    String standing = "";
    while (matcher.find()) {
      standing = standing(whole.substring(start, matcher.end()), standing);
      start = matcher.end();
    }
    String end = whole.substring(start).strip();
    String found = standing(end, standing);
    String sentence = found.isEmpty() ? end : found;
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    int cut = sentence.indexOf(' ', sentence.length() - LONGEST);
    return "…" + sentence.substring(cut < 0 ? sentence.length() - LONGEST : cut);
  }

  private static String standing(String sentence, String before) {
    return sentence.strip().length() < SHORTEST ? before : sentence.strip();
  }
}
