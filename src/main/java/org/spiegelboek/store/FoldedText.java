package org.spiegelboek.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text without marks and capitals that still knows where each of its letters stood, so that what
 * is found in it can be shown in the text as written.
 */
public final class FoldedText {

  private final StringBuilder folded = new StringBuilder();

  /** For each letter of the folded text where it began in the text. */
  private int[] origins;

  private final int length;

  public FoldedText(String text) {
    origins = new int[text.length() + 1];
    length = text.length();
    for (int at = 0; at < length; ) {
      int letter = text.codePointAt(at);
      int after = at + Character.charCount(letter);
      if (letter < 128) {
        add((char) Character.toLowerCase(letter), at);
      } else {
        String plain = Folding.fold(text.substring(at, after));
        for (int i = 0; i < plain.length(); i++) {
          add(plain.charAt(i), at);
        }
      }
      at = after;
    }
  }

  private void add(char letter, int origin) {
    if (folded.length() + 1 >= origins.length) {
      origins = Arrays.copyOf(origins, 2 * origins.length + 1);
    }
    origins[folded.length()] = origin;
    folded.append(letter);
  }

  @Override
  public String toString() {
    return folded.toString();
  }

  /** Everywhere this stands, letter for letter but for marks and capitals; none over another. */
  public List<SearchWords.Find> finds(String sought) {
    List<SearchWords.Find> finds = new ArrayList<>();
    String plain = Folding.fold(sought);
    if (plain.isEmpty()) {
      return finds;
    }
    int from = folded.indexOf(plain);
    while (from >= 0) {
      int to = from + plain.length();
      finds.add(new SearchWords.Find(origins[from], end(to)));
      from = folded.indexOf(plain, to);
    }
    return finds;
  }

  /** A letter that folds to two is found whole, and so are the marks that stand on one. */
  private int end(int to) {
    int last = origins[to - 1];
    for (int i = to; i < folded.length(); i++) {
      if (origins[i] > last) {
        return origins[i];
      }
    }
    return length;
  }
}
