package org.spiegelboek.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which words of a field the dictionary does not have. Each word is asked once. */
final class SpelledWords {

  /** A word with what joins its parts; signs of addresses and numbers beside it make it none. */
  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\p{N}@/_.&#])\\p{L}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*"
              + "(?![\\p{L}\\p{M}\\p{N}@/_#]|\\.\\p{L}|://)");

  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,6}(?:['’]?s)?");
  private static final int LONGEST = 40;
  private static final int MOST = 20_000;

  private final Speller speller;
  private final Runnable onAnswer;
  private final Map<String, Boolean> wrong = new HashMap<>();
  private final Set<String> asked = new HashSet<>();

  /**
   * @param onAnswer told when more is known
   */
  SpelledWords(Speller speller, Runnable onAnswer) {
    this.speller = speller;
    this.onAnswer = onAnswer;
  }

  Speller speller() {
    return speller;
  }

  /** The words of a text that are looked up, between two places. */
  static List<Stretch> words(String text, Stretch within) {
    List<Stretch> words = new ArrayList<>();
    int from = Math.min(within.start(), text.length());
    while (from > 0 && from > within.start() - LONGEST && !isBlank(text, from - 1)) {
      from--;
    }
    int to = Math.min(within.end(), text.length());
    while (to < text.length() && to < within.end() + LONGEST && !isBlank(text, to)) {
      to++;
    }
    Matcher matcher = WORD.matcher(text).useTransparentBounds(true).region(from, to);
    while (matcher.find()) {
      String word = matcher.group();
      if (word.length() > 1 && word.length() <= LONGEST && !ABBREVIATION.matcher(word).matches()) {
        words.add(new Stretch(matcher.start(), matcher.end()));
      }
    }
    return words;
  }

  private static boolean isBlank(String text, int at) {
    return Character.isWhitespace(text.charAt(at));
  }

  /** What is known to be spelt otherwise there, but for the word being typed; asks for the rest. */
  List<Stretch> wrongIn(WritingField field, Stretch within) {
    String text = field.getText();
    int caret = field.isFocused() ? field.getCaretPosition() : -1;
    List<Stretch> found = new ArrayList<>();
    Set<String> unknown = new HashSet<>();
    for (Stretch stretch : words(text, within)) {
      if (caret == stretch.end()) {
        continue;
      }
      String word = text.substring(stretch.start(), stretch.end());
      Boolean known = wrong.get(word);
      if (known == null) {
        unknown.add(word);
      } else if (known) {
        found.add(stretch);
      }
    }
    unknown.removeAll(asked);
    if (!unknown.isEmpty()) {
      ask(unknown, answer -> onAnswer.run());
    }
    return found;
  }

  private void ask(Set<String> words, Consumer<Set<String>> then) {
    if (wrong.size() > MOST) {
      wrong.clear();
    }
    asked.addAll(words);
    speller
        .check()
        .accept(
            words,
            missing -> {
              words.forEach(word -> wrong.put(word, missing.contains(word)));
              asked.removeAll(words);
              then.accept(missing);
            });
  }

  /** The word at a place, if it is known to be spelt otherwise or is one of the user's own. */
  Optional<Stretch> at(String text, int place) {
    return words(
            text, new Stretch(Math.max(0, place - 1), Math.min(text.length(), place + LONGEST)))
        .stream()
        .filter(stretch -> stretch.start() <= place && place <= stretch.end())
        .filter(
            stretch -> {
              String word = text.substring(stretch.start(), stretch.end());
              return wrong.getOrDefault(word, false) || speller.isOwn().test(word);
            })
        .findFirst();
  }

  /**
   * Hands on the next word after a place that is spelt otherwise, from the beginning if need be.
   */
  void next(String text, int place, Consumer<Stretch> then) {
    List<Stretch> words = words(text, new Stretch(0, text.length()));
    Set<String> all = new HashSet<>();
    words.forEach(stretch -> all.add(text.substring(stretch.start(), stretch.end())));
    ask(
        all,
        missing -> {
          onAnswer.run();
          List<Stretch> there =
              words.stream()
                  .filter(at -> missing.contains(text.substring(at.start(), at.end())))
                  .toList();
          there.stream()
              .filter(stretch -> stretch.start() >= place)
              .findFirst()
              .or(() -> there.stream().findFirst())
              .ifPresent(then);
        });
  }
}
