package org.spiegelboek.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A file in the open format, read from its begin to its end with one record in memory at a time.
 */
final class JournalFile {

  private static final int DEEPEST = 64;
  private static final int BYTE_ORDER_MARK = 0xFEFF;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private final Source source;

  JournalFile(Source source) {
    this.source = source;
  }

  /** Opens what is to be read, each time from its begin. */
  @FunctionalInterface
  interface Source {
    InputStream open() throws IOException;
  }

  /** One member of the top level, or one entry of a list there. */
  static final class Item {

    private final String member;
    private final int index;
    private final JsonNode value;

    private Item(String member, int index, JsonNode value) {
      this.member = member;
      this.index = index;
      this.value = value;
    }

    String member() {
      return member;
    }

    /** Whether it is an entry of a list. */
    boolean isEntry() {
      return index >= 0;
    }

    JsonNode value() {
      return value;
    }

    String pointer() {
      return isEntry() ? Pointers.child("/" + member, index) : Pointers.child("", member);
    }
  }

  /**
   * Hands on what stands in the file; what is wrong with it as JSON goes to the findings.
   *
   * @param lists names of the members that are lists of records
   * @param wanted which members to hand on, by name
   * @return whether the file was read to its end
   * @throws IOException if the file cannot be read
   */
  boolean read(Set<String> lists, Predicate<String> wanted, Findings findings, Consumer<Item> taker)
      throws IOException {
    try (Reader text = open();
        JsonParser parser = JSON.createParser(text)) {
      try {
        return topLevel(parser, lists, wanted, findings, taker);
      } catch (JsonParseException e) {
        addSyntax(findings, parser, e.getLocation());
      } catch (StreamConstraintsException e) {
        boolean deep = parser.getParsingContext().getNestingDepth() > DEEPEST;
        findings.add(pointer(parser), deep ? Problem.DEPTH : Problem.BIG);
      } catch (CharacterCodingException e) {
        findings.add(pointer(parser), Problem.ENCODING);
      }
    } catch (CharacterCodingException e) {
      findings.add("", Problem.ENCODING);
    }
    return false;
  }

  private static boolean topLevel(
      JsonParser parser,
      Set<String> lists,
      Predicate<String> wanted,
      Findings findings,
      Consumer<Item> taker)
      throws IOException {
    TreeReader tree = new TreeReader(findings);
    if (parser.nextToken() == null) {
      addSyntax(findings, parser, parser.currentLocation());
      return false;
    } else if (parser.currentToken() != JsonToken.START_OBJECT) {
      findings.add("", Problem.OBJECT);
      return false;
    }
    Set<String> seen = new HashSet<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String member = parser.currentName();
      if (!seen.add(member)) {
        findings.add(pointer(parser), Problem.TWICE);
      }
      JsonToken value = parser.nextToken();
      if (!wanted.test(member)) {
        parser.skipChildren();
      } else if (value == JsonToken.START_ARRAY && lists.contains(member)) {
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
          taker.accept(new Item(member, i, tree.read(parser)));
        }
      } else {
        taker.accept(new Item(member, -1, tree.read(parser)));
      }
    }
    if (parser.nextToken() != null) {
      addSyntax(findings, parser, parser.currentLocation());
      return false;
    }
    return true;
  }

  private Reader open() throws IOException {
    Reader reader =
        new BufferedReader(
            new InputStreamReader(
                source.open(),
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)),
            1 << 16);
    try {
      reader.mark(1);
      if (reader.read() != BYTE_ORDER_MARK) {
        reader.reset();
      }
      return reader;
    } catch (IOException e) {
      reader.close();
      throw e;
    }
  }

  private static void addSyntax(Findings findings, JsonParser parser, JsonLocation at) {
    findings.add(
        pointer(parser),
        Problem.SYNTAX,
        Integer.toString(at.getLineNr()),
        Integer.toString(at.getColumnNr()));
  }

  private static String pointer(JsonParser parser) {
    return parser.getParsingContext().pathAsPointer().toString();
  }
}
