package org.spiegelboek.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.store.Excerpt;
import org.spiegelboek.store.Folding;
import org.spiegelboek.store.SearchWords;
import org.spiegelboek.ui.Place;
import org.spiegelboek.workbook.Chapter;

/** Finds words in what the workbook itself says, in the language of the interface. */
final class WorkbookText {

  private static final int TEXT = 120;

  private final Messages messages;

  /** Folded once, for the first search: not when the book opens, nor at every key. */
  private final Map<Chapter, List<Said>> texts = new EnumMap<>(Chapter.class);

  private record Said(String text, List<String> words) {}

  WorkbookText(Messages messages) {
    this.messages = messages;
  }

  private void fold() {
    List<String> keys = new ArrayList<>(Collections.list(messages.bundle().getKeys()));
    Collections.sort(keys);
    for (Chapter chapter : Chapter.values()) {
      texts.put(
          chapter,
          keys.stream()
              .filter(key -> isOf(chapter, key))
              .map(messages::text)
              .map(text -> new Said(text, Folding.words(text)))
              .toList());
    }
  }

  /** One line for each chapter that says all the words in one of its texts. */
  List<Finding> list(SearchWords words) {
    if (texts.isEmpty()) {
      fold();
    }
    List<Finding> findings = new ArrayList<>();
    for (Chapter chapter : Chapter.values()) {
      Optional<String> text =
          texts.getOrDefault(chapter, List.of()).stream()
              .filter(said -> words.allAmong(said.words()))
              .map(Said::text)
              .findFirst();
      text.ifPresent(
          found ->
              findings.add(
                  new Finding(
                      Finding.Group.WORKBOOK,
                      Excerpt.plain(messages.text(chapter.nameKey())),
                      words.around(found, TEXT),
                      "",
                      Place.of(Place.Section.WORKBOOK, chapter.id()))));
    }
    return findings;
  }

  private static boolean isOf(Chapter chapter, String key) {
    List<String> beginnings =
        switch (chapter) {
          case WHY -> List.of("workbook.intro.");
          case WHAT -> List.of("workbook.what.", "verb.");
          case WHO -> List.of("workbook.who.", "role.", "rolegroup.");
          case IN_WHAT -> List.of("workbook.inwhat.", "focus.", "subject.", "challenge.");
          case BELIEFS -> List.of("workbook.beliefs.", "belief.");
          case EXPLORE -> List.of("explore.", "resource.");
          case SOURCES -> List.of("sources.");
        };
    return beginnings.stream().anyMatch(key::startsWith);
  }
}
