package org.spiegelboek.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * One file of texts as it stands on the disk, in its order.
 *
 * @param twice keys that stand in the file more than once
 */
record Texts(String file, Map<String, String> texts, List<String> twice) {

  static final List<String> LANGUAGES = List.of("nl", "en", "pt", "lv");

  private static final Path FOLDER = MainCode.RESOURCES.resolve("org/spiegelboek/i18n");

  static Texts messages(String language) {
    return read("messages_" + language + ".properties");
  }

  static Texts content(String language) {
    return read("content_" + language + ".properties");
  }

  /** The files of one kind, Dutch first. */
  static List<Texts> all(String kind) {
    return LANGUAGES.stream().map(language -> read(kind + "_" + language + ".properties")).toList();
  }

  static String raw(String file) {
    return MainCode.text(FOLDER.resolve(file));
  }

  private static Texts read(String file) {
    Map<String, String> texts = new LinkedHashMap<>();
    List<String> twice = new ArrayList<>();
    for (String line : raw(file).lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Properties one = new Properties();
      try {
        one.load(new StringReader(line));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      for (String key : one.stringPropertyNames()) {
        if (texts.put(key, one.getProperty(key)) != null) {
          twice.add(key);
        }
      }
    }
    return new Texts(file, texts, twice);
  }
}
