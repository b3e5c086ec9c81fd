package org.spiegelboek.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Sets one sheet: decides where each line of its blocks stands, on as many sides as it takes. */
final class Layout {

  private static final float ABOVE_ROW = 12;
  private static final float BELOW_ROW = 12.5f;

  private final Typefaces faces;
  private final Setting setting;
  private final Tag root;
  private final List<Ink> lines = new ArrayList<>();
  private final Cursor cursor;
  private int level;

  /**
   * @param root gets what is read out
   * @param first number of the first side
   */
  Layout(Typefaces faces, Setting setting, Tag root, int first) {
    this.faces = faces;
    this.setting = setting;
    this.root = root;
    this.cursor = new Cursor(first);
  }

  /** Thin lines, which are not read out. */
  List<Ink> lines() {
    return lines;
  }

  /** The side that was written last. */
  int last() {
    return cursor.side();
  }

  void set(List<Block> blocks) throws IOException {
    Setter setter = new Setter(faces, setting, lines, cursor);
    for (Block block : blocks) {
      switch (block) {
        case Block.Title title -> title(setter, title);
        case Block.Heading heading -> heading(setter, heading);
        case Block.Row row -> row(setter, row);
        default -> setter.set(block, root, Measures.MARGIN, level);
      }
    }
  }

  private void title(Setter setter, Block.Title title) throws IOException {
    level = 1;
    head(setter, title.text(), title.aside(), Face.BOLD, Measures.TITLE);
    cursor.down(setting.scaled(ABOVE_ROW));
  }

  private void heading(Setter setter, Block.Heading heading) throws IOException {
    level = 2;
    cursor.down(setting.scaled(2 * ABOVE_ROW));
    cursor.need(setting.scaled(6 * Measures.TEXT));
    head(setter, heading.text(), heading.aside(), Face.BOLD, Measures.HEADING);
    cursor.down(setting.scaled(ABOVE_ROW / 2));
  }

  /** A heading, and at the right of it or below what stands aside. */
  private void head(Setter setter, String text, String aside, Face face, float size)
      throws IOException {
    float full = Measures.RIGHT - Measures.MARGIN;
    float points = setting.scaled(Measures.TEXT);
    float asideWidth = faces.width(Face.BOOK, points, faces.printable(Face.BOOK, aside));
    List<String> wrapped = faces.lines(face, size, full, text);
    boolean beside =
        wrapped.size() == 1
            && faces.width(face, size, wrapped.getFirst()) + Measures.GUTTER + asideWidth <= full;
    setter.write(root.add("H" + level), Measures.MARGIN, full, face, size, text);
    if (aside.isEmpty()) {
      return;
    }
    Tag paragraph = root.add("P");
    if (beside) {
      setter.stay(paragraph, size, Measures.RIGHT - asideWidth, Face.BOOK, points, aside);
    } else {
      setter.write(paragraph, Measures.MARGIN, full, Face.BOOK, points, aside);
    }
  }

  private void row(Setter setter, Block.Row row) throws IOException {
    cursor.need(setting.scaled(4 * Measures.TEXT));
    rule();
    cursor.down(setting.scaled(ABOVE_ROW));
    Tag section = root.add("Sect");
    int side = cursor.side();
    float top = cursor.y();
    float width = Measures.COLUMN - Measures.MARGIN - Measures.GUTTER;
    Tag label = section.add("H" + (level + 1));
    setter.write(
        label, Measures.MARGIN, width, Face.BOLD, setting.scaled(Measures.TEXT), row.label());
    float below = cursor.y();
    if (cursor.side() == side) {
      cursor.back(top);
    }
    boolean first = true;
    for (Block block : row.content()) {
      setter.gap(block, first);
      setter.set(block, section, Measures.COLUMN, level + 2);
      first = false;
    }
    if (cursor.side() == side && cursor.y() > below) {
      cursor.back(below);
    }
    cursor.down(setting.scaled(BELOW_ROW));
  }

  private void rule() {
    lines.add(new Ink.Rule(cursor.side(), Measures.MARGIN, Measures.RIGHT, cursor.y()));
  }
}
