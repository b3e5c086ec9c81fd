package org.spiegelboek.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for: words, each of which has to begin a word of the text or, if long enough,
 * be a part of one, without regard to case and accents. Everything typed is text.
 */
public final class SearchWords {

  private static final int MOST_WORDS = 32;
  private static final int LONGEST_QUERY = 1000;
  private static final int LONG_WORD = 60;
  private static final String CUT = "…";

  /** Folded, in the order typed, without signs. */
  private final List<String> words;

  private SearchWords(List<String> words) {
    this.words = List.copyOf(words);
  }

  /** The words of what was typed; beyond a thousand characters or 32 words the rest is left out. */
  public static SearchWords of(String typed) {
    String query = typed.length() > LONGEST_QUERY ? typed.substring(0, LONGEST_QUERY) : typed;
    List<String> words = Folding.words(query);
    return new SearchWords(words.subList(0, Math.min(MOST_WORDS, words.size())));
  }

  /** Words that are folded already. */
  public static SearchWords ofFolded(List<String> words) {
    return new SearchWords(words);
  }

  /** Nothing to look for. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** The words as an expression for the index; not for {@link #isEmpty}. */
  public String match() {
    StringJoiner match = new StringJoiner(" ");
    words.forEach(word -> match.add(TextIndex.anywhere(word)));
    return match.toString();
  }

  /** Whether every word is in the text, as the index would find it. */
  public boolean allIn(String text) {
    return allAmong(Folding.words(text));
  }

  /** Whether every word is among these, which are folded. */
  public boolean allAmong(List<String> there) {
    return words.stream()
        .allMatch(wanted -> there.stream().anyMatch(word -> Folding.finds(wanted, word)));
  }

  /** Whether every word begins a word of the text. */
  public boolean beginIn(String text) {
    List<String> there = Folding.words(text);
    return words.stream()
        .allMatch(wanted -> there.stream().anyMatch(word -> word.startsWith(wanted)));
  }

  /** The whole text with all finds marked. */
  public Excerpt in(String text) {
    return cut(text, 0, text.length(), finds(text, Integer.MAX_VALUE));
  }

  /**
   * About {@code length} characters of the text around the first find, on one line; its beginning
   * where nothing is found.
   */
  public Excerpt around(String text, int length) {
    List<Find> finds = finds(text, length);
    int first = finds.isEmpty() ? 0 : finds.getFirst().start();
    int start = first < length / 2 ? 0 : wordStart(text, first - length / 3);
    int end = wordEnd(text, start, Math.min(text.length(), start + length));
    Excerpt excerpt = cut(text, start, end, finds);
    List<String> parts = new ArrayList<>();
    for (String part : excerpt.parts()) {
      parts.add(part.replace('\n', ' ').replace('\r', ' ').replace('\t', ' '));
    }
    if (start > 0) {
      parts.set(0, CUT + parts.getFirst());
    }
    if (end < text.length()) {
      parts.set(parts.size() - 1, parts.getLast().stripTrailing() + CUT);
    }
    return new Excerpt(parts);
  }

  /** Where a word stands that was found. */
  public record Find(int start, int end) {}

  /** The first find, if there is one. */
  public Optional<Find> firstIn(@Nullable String text) {
    return text == null ? Optional.empty() : finds(text, 0).stream().findFirst();
  }

  /** Finds up to {@code reach} characters beyond the first one. */
  private List<Find> finds(String text, int reach) {
    List<Find> finds = new ArrayList<>();
    if (words.isEmpty()) {
      return finds;
    }
    Matcher matcher = Folding.WORD.matcher(text);
    while (matcher.find()
        && (finds.isEmpty() || matcher.start() - finds.getFirst().start() < reach)) {
      String word = Folding.fold(matcher.group());
      if (words.stream().anyMatch(wanted -> Folding.finds(wanted, word))) {
        finds.add(new Find(matcher.start(), matcher.end()));
      }
    }
    return finds;
  }

  private static Excerpt cut(String text, int start, int end, List<Find> finds) {
    List<String> parts = new ArrayList<>();
    int from = start;
    for (Find find : finds) {
      if (find.start() >= start && find.end() <= end) {
        parts.add(text.substring(from, find.start()));
        parts.add(text.substring(find.start(), find.end()));
        from = find.end();
      }
    }
    parts.add(text.substring(from, end));
    return new Excerpt(parts);
  }

  private static int wordStart(String text, int from) {
    int start = Math.max(from, 0);
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    if (from - start <= LONG_WORD) {
      return start;
    }
    return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
  }

  private static int wordEnd(String text, int start, int to) {
    int end = to;
    while (end < text.length() && end > start && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    int cut = end > start + (to - start) / 2 ? end : to;
    boolean splitsPair =
        cut > 0
            && cut < text.length()
            && Character.isHighSurrogate(text.charAt(cut - 1))
            && Character.isLowSurrogate(text.charAt(cut));
    return splitsPair ? cut - 1 : cut;
  }
}
