package org.spiegelboek.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.spiegelboek.exchange.JournalFile.Item;

/** Entries of the list of words that the user added to the dictionaries: each a text. */
final class OwnWords {

  static final String LIST = "ownWords";

  /** What a word is called among the kinds of record. */
  static final String KIND = "ownWord";

  private OwnWords() {}

  /** A word as if it were a record. */
  static ObjectNode record(String word) {
    return new Written().put("word", word).node();
  }

  /** The word; nothing, and a finding, where the entry is none. */
  static Optional<String> read(Item item, Findings findings) {
    JsonNode value = item.value();
    if (!value.isTextual()) {
      findings.add(item.pointer(), Problem.TEXT);
      return Optional.empty();
    }
    String word = value.textValue();
    if (word.isEmpty()) {
      findings.add(item.pointer(), Problem.EMPTY);
    } else if (word.codePointCount(0, word.length()) > Fields.NAME_LENGTH) {
      findings.add(item.pointer(), Problem.LONG, Integer.toString(Fields.NAME_LENGTH));
    }
    return Optional.of(word);
  }
}
