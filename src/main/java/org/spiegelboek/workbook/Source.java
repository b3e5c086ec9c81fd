package org.spiegelboek.workbook;

import java.util.ArrayList;
import java.util.List;
import org.spiegelboek.i18n.Language;

/** A source to explore further, by its id in the journal; content keys {@code explore.<id>.*}. */
public record Source(String id) {

  private static final String GUIDE = "guide.";
  private static final List<String> ELSEWHERE =
      List.of("proud", "collectived", "padlet", "register");

  /** All sources: the guide in one's own language first, then the other guides. */
  static List<Source> all(Language own) {
    List<Source> sources = new ArrayList<>();
    sources.add(new Source(GUIDE + own.code()));
    for (Language language : Language.values()) {
      if (language != own) {
        sources.add(new Source(GUIDE + language.code()));
      }
    }
    ELSEWHERE.forEach(id -> sources.add(new Source(id)));
    return List.copyOf(sources);
  }

  String nameKey() {
    return "explore." + id + ".name";
  }

  String meaningKey() {
    return "explore." + id + ".meaning";
  }
}
