package org.spiegelboek.today;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences of a text, as far as signs tell. */
final class Sentences {

  private static final Pattern END = Pattern.compile("[.?!…][\"”’)»]*\\s+(?=[\\p{Lu}\"“‘(«])|\\R+");
  private static final int LONGEST = 160;

  private Sentences() {}

  /** The last sentence or line; of a long one its end. */
  static String last(String text) {
    String whole = text.strip();
    Matcher matcher = END.matcher(whole);
    int start = 0;
    while (matcher.find()) {
      start = matcher.end();
    }
    String sentence = whole.substring(start).strip();
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    int cut = sentence.indexOf(' ', sentence.length() - LONGEST);
    return "…" + sentence.substring(cut < 0 ? sentence.length() - LONGEST : cut);
  }
}
