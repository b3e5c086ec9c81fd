package org.spiegelboek.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;

/**
 * Reads one record of a file into memory, numbers exactly as they stand, and checks what holds for
 * any text: no key twice, no U+0000, no lone surrogate, 1 MiB at most.
 */
final class TreeReader {

  /** Characters and values of one record; far above any real one, far below the heap. */
  private static final long LARGEST_RECORD = 64L << 20;

  private static final int VALUE_COST = 32;
  private static final int TEXT_BYTES = 1 << 20;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Findings findings;
  private long cost;

  TreeReader(Findings findings) {
    this.findings = findings;
  }

  /** The value the parser stands at, and all in it. */
  JsonNode read(JsonParser parser) throws IOException {
    cost = 0;
    return value(parser);
  }

  private JsonNode value(JsonParser parser) throws IOException {
    spend(parser, VALUE_COST);
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> list(parser);
      case VALUE_STRING -> TextNode.valueOf(text(parser));
      case VALUE_NUMBER_INT ->
          parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
              ? BigIntegerNode.valueOf(parser.getBigIntegerValue())
              : LongNode.valueOf(parser.getLongValue());
      case VALUE_NUMBER_FLOAT -> DecimalNode.valueOf(parser.getDecimalValue());
      case VALUE_TRUE -> BooleanNode.TRUE;
      case VALUE_FALSE -> BooleanNode.FALSE;
      default -> NullNode.instance;
    };
  }

  private ObjectNode object(JsonParser parser) throws IOException {
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      spend(parser, key.length());
      checkCharacters(parser, key);
      if (object.has(key)) {
        findings.add(pointer(parser), Problem.TWICE);
      }
      parser.nextToken();
      object.set(key, value(parser));
    }
    return object;
  }

  private ArrayNode list(JsonParser parser) throws IOException {
    ArrayNode list = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(value(parser));
    }
    return list;
  }

  private String text(JsonParser parser) throws IOException {
    String text = parser.getText();
    spend(parser, text.length());
    checkCharacters(parser, text);
    if (text.length() > TEXT_BYTES / 3 && utf8Length(text) > TEXT_BYTES) {
      findings.add(pointer(parser), Problem.BIG);
    }
    return text;
  }

  /** Bytes of the text in UTF-8; half a surrogate pair counts as two. */
  private static long utf8Length(String text) {
    return text.chars()
        .mapToLong(c -> c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate((char) c) ? 2 : 3)
        .sum();
  }

  private void checkCharacters(JsonParser parser, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        findings.add(pointer(parser), Problem.NUL);
        return;
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        findings.add(pointer(parser), Problem.SURROGATE);
        return;
      }
    }
  }

  private void spend(JsonParser parser, long amount) throws StreamConstraintsException {
    cost += amount;
    if (cost > LARGEST_RECORD) {
      throw new StreamConstraintsException("Record too large", parser.currentLocation());
    }
  }

  private static String pointer(JsonParser parser) {
    return parser.getParsingContext().pathAsPointer().toString();
  }
}
