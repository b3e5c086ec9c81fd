package org.spiegelboek.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words as they are compared: without marks, in small letters, the Dutch ligature as its two
 * letters. Texts and queries go the same way, so that each finds the other.
 */
public final class Folding {

  /** A word: letters and digits, with the marks that combine with them. */
  static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{Co}][\\p{L}\\p{N}\\p{Co}\\p{M}]*");

  static final String GAP = "  ";

  private static final int SHORTEST_PART = 4;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Folding() {}

  /** The text without marks and capitals; signs between words stay. */
  public static String fold(String text) {
    String folded = text;
    if (!isAscii(text)) {
      folded = Normalizer.normalize(TextIndex.composed(text), Normalizer.Form.NFD);
      folded = MARKS.matcher(folded).replaceAll("");
    }
    return folded.toLowerCase(Locale.ROOT).replace('ς', 'σ');
  }

  /** The words of a text, folded, in their order. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(fold(text));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /**
   * A text as the index holds it: its words, with two spaces around each. Then {@code " wo"} is
   * what begins with these letters, {@code " woord "} is a whole word, and {@code "oord"} is a part
   * of one.
   */
  static String indexed(String text) {
    List<String> words = words(text);
    return words.isEmpty() ? "" : GAP + String.join(GAP, words) + GAP;
  }

  /** What the index has to hold for a word that begins so or, if long enough, has this in it. */
  static String sought(String word) {
    return isPart(word) ? word : GAP + word;
  }

  /** Whether a word, folded, is found by another one, folded. */
  public static boolean finds(String sought, String word) {
    return isPart(sought) ? word.contains(sought) : word.startsWith(sought);
  }

  /** Fewer letters stand in so many words that nobody looks for them there. */
  private static boolean isPart(String word) {
    return word.codePointCount(0, word.length()) >= SHORTEST_PART;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
