package org.spiegelboek.i18n;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The seven traits of the mirror and the words of its scale, where somebody put others beside the
 * settings: {@code instrument_nl.properties} and so on. A file is taken whole or not at all.
 */
public final class Instrument {

  /** The one of the book. */
  public static final Instrument OF_THE_BOOK = new Instrument(null);

  private static final System.Logger LOG = System.getLogger(Instrument.class.getName());

  private static final Pattern MAY_STAND =
      Pattern.compile(
          "trait\\.[a-g]\\.(name|meaning|followup)|mirror\\.row\\.[a-g]"
              + "|mirror\\.(scale\\.low|scale\\.high|title|sub|intro)"
              + "|persp\\.(self|colleagues|partners)\\.(name|stem)");

  private final @Nullable Path folder;

  private Instrument(@Nullable Path folder) {
    this.folder = folder;
  }

  /** The one whose files lie in this folder, else that of the book. */
  public static Instrument in(Path folder) {
    return new Instrument(folder);
  }

  /** The words that stand instead of the book's own; none where it has no whole file. */
  Map<String, String> texts(Language language) {
    return file(language).map(Instrument::read).orElse(Map.of());
  }

  /** In another language rather than other traits in one language than in the next. */
  private Optional<Path> file(Language language) {
    if (folder == null) {
      return Optional.empty();
    }
    Path own = named(folder, language);
    if (Files.isRegularFile(own)) {
      return Optional.of(own);
    }
    for (Language other : Language.values()) {
      Path file = named(folder, other);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  private static Path named(Path folder, Language language) {
    return folder.resolve("instrument_" + language.code() + ".properties");
  }

  private static Map<String, String> read(Path file) {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      LOG.log(System.Logger.Level.WARNING, "The instrument cannot be read; that of the book");
      return Map.of();
    }
    Map<String, String> texts = new HashMap<>();
    properties.forEach((key, text) -> texts.put((String) key, ((String) text).strip()));
    Set<String> wrong = wrong(texts);
    if (!wrong.isEmpty()) {
      LOG.log(System.Logger.Level.WARNING, "The instrument is not whole; that of the book");
      return Map.of();
    }
    return texts;
  }

  /** Keys that are missing, empty, not of an instrument, or hold a placeholder. */
  static Set<String> wrong(Map<String, String> texts) {
    Set<String> wrong = new TreeSet<>();
    texts.forEach(
        (key, text) -> {
          if (!MAY_STAND.matcher(key).matches() || text.isEmpty() || text.contains("{")) {
            wrong.add(key);
          }
        });
    Set<String> needed = new TreeSet<>(Set.of("mirror.scale.low", "mirror.scale.high"));
    for (char letter = 'a'; letter <= 'g'; letter++) {
      needed.add("trait." + letter + ".name");
      needed.add("trait." + letter + ".meaning");
      needed.add("trait." + letter + ".followup");
      needed.add("mirror.row." + letter);
    }
    needed.removeAll(texts.keySet());
    wrong.addAll(needed);
    return wrong;
  }
}
