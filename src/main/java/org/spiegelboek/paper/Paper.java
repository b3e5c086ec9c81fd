package org.spiegelboek.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.spiegelboek.i18n.Language;

/**
 * Makes a PDF of sheets: A4, tagged so that it can be read out in order, with its typefaces inside.
 * The same sheets give the same bytes; nothing of the day, the machine or the user is added. What
 * the typefaces do not have, such as an emoji or another script, becomes a small box.
 */
public final class Paper {

  private Paper() {}

  public static Printed print(Language language, List<Sheet> sheets) {
    // Kept in memory: a temporary file would hold what somebody wrote.
    try (PDDocument document = new PDDocument();
        Typefaces faces = new Typefaces(document)) {
      Tag root = new Tag("Document");
      List<Ink> unread = new ArrayList<>();
      List<String> feet = new ArrayList<>();
      boolean isOnOneSide = true;
      for (Sheet sheet : sheets) {
        int first = feet.size();
        int last = set(faces, sheet, first, root, unread);
        isOnOneSide &= !sheet.oneSide() || last == first;
        new Foot(faces, root, unread).write(sheet.foot(), first, last);
        for (int side = first; side <= last; side++) {
          feet.add(sheet.foot());
        }
      }
      byte[] pdf = new PdfWriter(document, faces, language).write(root, unread, feet.size());
      return new Printed(pdf, feet.size(), isOnOneSide);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sets one sheet as loosely as its side allows, and returns its last side. */
  private static int set(Typefaces faces, Sheet sheet, int first, Tag root, List<Ink> unread)
      throws IOException {
    List<Setting> settings = sheet.oneSide() ? Setting.EVER_TIGHTER : List.of(Setting.FULL);
    Tag part = new Tag("Part");
    Layout layout = new Layout(faces, settings.getFirst(), part, first);
    for (Setting setting : settings) {
      part = new Tag("Part");
      layout = new Layout(faces, setting, part, first);
      layout.set(sheet.blocks());
      if (layout.last() == first) {
        break;
      }
    }
    root.add(part);
    unread.addAll(layout.lines());
    return layout.last();
  }
}
