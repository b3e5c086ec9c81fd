package org.spiegelboek.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.store.Excerpt;
import org.spiegelboek.store.SearchWords;
import org.spiegelboek.ui.Place;
import org.spiegelboek.workbook.Chapter;

/** Finds words in what the workbook itself says, in the language of the interface. */
final class WorkbookText {

  private static final int TEXT = 120;

  private final Messages messages;
  private final List<String> keys;

  WorkbookText(Messages messages) {
    this.messages = messages;
    this.keys = new ArrayList<>(Collections.list(messages.bundle().getKeys()));
    Collections.sort(keys);
  }

  /** One line for each chapter that says all the words in one of its texts. */
  List<Finding> list(SearchWords words) {
    List<Finding> findings = new ArrayList<>();
    for (Chapter chapter : Chapter.values()) {
      Optional<String> text =
          keys.stream()
              .filter(key -> isOf(chapter, key))
              .map(messages::text)
              .filter(words::allIn)
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
