package org.spiegelboek.paper;

import java.io.Closeable;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typefaces in one document: how wide text is in them, and what they can show. */
final class Typefaces implements Closeable {

  private static final int BOX = 0x25A1;
  private static final int DIAMOND = 0x25CA;
  private static final float THOUSAND = 1000;

  /** They choose between a black and a coloured sign. */
  private static final String VARIATIONS = "\uFE0E\uFE0F";

  /** What the eye takes for one letter: an emoji of several parts is one. */
  private static final Pattern LETTER = Pattern.compile("\\X");

  private final PDDocument document;
  private final Map<Face, Loaded> loaded = new EnumMap<>(Face.class);
  private final List<TrueTypeFont> open = new ArrayList<>();

  private record Loaded(PDType0Font font, CmapLookup letters, Map<Integer, Float> widths) {}

  Typefaces(PDDocument document) {
    this.document = document;
  }

  PDType0Font font(Face face) throws IOException {
    return loaded(face).font;
  }

  private Loaded loaded(Face face) throws IOException {
    Loaded found = loaded.get(face);
    if (found == null) {
      TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
      open.add(file);
      // A joined fi is one sign without letters of its own, and a search would not find the word.
      file.setEnableGsub(false);
      found =
          new Loaded(
              PDType0Font.load(document, file, true), file.getUnicodeCmapLookup(), new HashMap<>());
      loaded.put(face, found);
    }
    return found;
  }

  /**
   * The text as this typeface shows it: in composed letters, in one line. What the typeface does
   * not have, such as an emoji or another script, becomes one small box a letter, so that the
   * reader sees that something stood there.
   */
  String printable(Face face, String text) throws IOException {
    Loaded in = loaded(face);
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    if (composed.codePoints().allMatch(letter -> isPlain(in, letter))) {
      return composed;
    }
    StringBuilder shown = new StringBuilder(composed.length());
    var letters = LETTER.matcher(composed);
    while (letters.find()) {
      int[] seen = letters.group().codePoints().filter(point -> !isUnseen(point)).toArray();
      if (seen.length > 0 && Arrays.stream(seen).allMatch(Typefaces::isSpace)) {
        shown.append(' ');
      } else if (Arrays.stream(seen).allMatch(point -> has(in, point))) {
        shown.append(new String(seen, 0, seen.length));
      } else {
        shown.appendCodePoint(has(in, BOX) ? BOX : DIAMOND);
      }
    }
    return shown.toString();
  }

  private static boolean isPlain(Loaded in, int letter) {
    return letter == ' ' || (!isSpace(letter) && !isUnseen(letter) && has(in, letter));
  }

  private static boolean isSpace(int letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
  }

  /** Signs that steer how others look and are not seen themselves. */
  private static boolean isUnseen(int letter) {
    int type = Character.getType(letter);
    boolean steers = type == Character.FORMAT || type == Character.CONTROL;
    return (steers && !isSpace(letter)) || VARIATIONS.indexOf(letter) >= 0;
  }

  private static boolean has(Loaded in, int letter) {
    return in.letters.getGlyphId(letter) != 0;
  }

  /** How wide a printable text is, in points. */
  float width(Face face, float size, String text) throws IOException {
    Loaded in = loaded(face);
    float sum = 0;
    for (int at = 0; at < text.length(); ) {
      int letter = text.codePointAt(at);
      sum += width(in, letter);
      at += Character.charCount(letter);
    }
    return sum * size / THOUSAND;
  }

  private static float width(Loaded in, int letter) throws IOException {
    Float known = in.widths.get(letter);
    if (known == null) {
      known = in.font.getStringWidth(Character.toString(letter));
      in.widths.put(letter, known);
    }
    return known;
  }

  /**
   * Breaks a text into lines: at spaces, and inside a word only where it is wider than a line. Each
   * line but the last keeps the space it was broken at, so that words stay apart when read out.
   */
  List<String> lines(Face face, float size, float width, String text) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    float filled = 0;
    float space = width(face, size, " ");
    for (String word : printable(face, text).strip().split(" +", -1)) {
      float wide = width(face, size, word);
      if (!line.isEmpty() && filled + space + wide > width) {
        lines.add(line.append(' ').toString());
        line.setLength(0);
        filled = 0;
      }
      if (!line.isEmpty()) {
        line.append(' ');
        filled += space;
      }
      if (wide <= width) {
        line.append(word);
        filled += wide;
      } else {
        filled = cut(face, size, width, word, lines, line);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** Cuts a word that is wider than a line; what is left of it begins the next one. */
  private float cut(
      Face face, float size, float width, String word, List<String> lines, StringBuilder line)
      throws IOException {
    float filled = 0;
    for (int at = 0; at < word.length(); ) {
      int letter = word.codePointAt(at);
      float wide = width(loaded(face), letter) * size / THOUSAND;
      if (filled + wide > width && !line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
        filled = 0;
      }
      line.appendCodePoint(letter);
      filled += wide;
      at += Character.charCount(letter);
    }
    return filled;
  }

  @Override
  public void close() throws IOException {
    for (TrueTypeFont file : open) {
      file.close();
    }
  }
}
