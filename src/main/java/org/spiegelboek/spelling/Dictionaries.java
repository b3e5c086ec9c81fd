package org.spiegelboek.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.text.ParseException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.spiegelboek.i18n.Language;

/**
 * The dictionaries that come with the program. The first question in a language reads its
 * dictionary, which takes a second or two: for one lane beside the others only.
 */
public final class Dictionaries {

  private static final int MOST_SUGGESTIONS = 6;

  private final Map<Language, Hunspell> loaded = new EnumMap<>(Language.class);

  /** Those of the words that the dictionary does not have. */
  public Set<String> unknown(Language language, Collection<String> words) {
    Hunspell dictionary = of(language);
    return words.stream().filter(word -> !knows(dictionary, word)).collect(Collectors.toSet());
  }

  /** Words that may have been meant. */
  public List<String> suggest(Language language, String word) {
    List<String> found = of(language).suggest(plain(word));
    return found.subList(0, Math.min(MOST_SUGGESTIONS, found.size()));
  }

  /** Parts of a word that are words make one where they are joined by a hyphen. */
  private static boolean knows(Hunspell dictionary, String word) {
    String plain = plain(word);
    if (dictionary.spell(plain)) {
      return true;
    }
    List<String> parts = List.of(plain.split("-"));
    return parts.size() > 1 && parts.stream().allMatch(dictionary::spell);
  }

  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFC).replace('’', '\'');
  }

  private Hunspell of(Language language) {
    return loaded.computeIfAbsent(language, Dictionaries::load);
  }

  private static Hunspell load(Language language) {
    try (InputStream affixes = open(language, "aff");
        InputStream words = open(language, "dic");
        ByteBuffersDirectory sorting = new ByteBuffersDirectory()) {
      return new Hunspell(new Dictionary(sorting, "spelling", affixes, words));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParseException e) {
      throw new IllegalStateException("No dictionary: " + language, e);
    }
  }

  private static InputStream open(Language language, String ending) {
    String name = language.code() + "." + ending;
    return Objects.requireNonNull(Dictionaries.class.getResourceAsStream(name), name);
  }
}
