package org.spiegelboek.search;

import java.util.List;

/**
 * What has to stand in a text.
 *
 * @param words folded, at least one
 * @param whole the words stand there as they are, one after another; else there is one word, that
 *     begins a word of the text or, if long enough, is a part of one
 * @param titled they stand in the title
 */
public record Term(List<String> words, boolean whole, boolean titled) {

  public Term {
    words = List.copyOf(words);
  }

  static Term word(String word) {
    return new Term(List.of(word), false, false);
  }

  static Term phrase(List<String> words) {
    return new Term(words, true, false);
  }

  /** In few titles, and looking for it there takes long. */
  boolean isPhrase() {
    return words.size() > 1;
  }

  /** A single letter stays a beginning: as a word it is rare, and beginnings with it are not. */
  Term asWhole() {
    return new Term(words, whole || words.getFirst().length() > 1, titled);
  }

  Term asTitled() {
    return new Term(words, whole, true);
  }
}
