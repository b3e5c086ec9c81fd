package org.spiegelboek.paper;

import java.io.IOException;
import java.util.List;

/** Sets the blocks inside a column, line by line. */
final class Setter {

  private static final float LEADING = 15.5f / 11;

  /** Where the letters stand in the height of a line. */
  private static final float BASELINE = 0.775f;

  private static final float LABEL_LEADING = 1.4f;
  private static final float BOX = 9.5f;
  private static final float BOX_SMALL = 9;
  private static final float BESIDE_BOX = 17;
  private static final float BETWEEN_CHOICES = 9;
  private static final float BETWEEN_COLUMNS = 13.5f;
  private static final float BEFORE_LABEL = 9;
  private static final float BETWEEN_TEXTS = 2.5f;
  private static final float BEFORE_CHOICES = 8;

  private final Typefaces faces;
  private final Setting setting;
  private final List<Ink> lines;
  private final Cursor cursor;

  Setter(Typefaces faces, Setting setting, List<Ink> lines, Cursor cursor) {
    this.faces = faces;
    this.setting = setting;
    this.lines = lines;
    this.cursor = cursor;
  }

  /** Room between what stands above and this block. */
  void gap(Block block, boolean first) {
    float room =
        switch (block) {
          case Block.Label label -> BEFORE_LABEL;
          case Block.Choices choices -> BEFORE_CHOICES;
          case Block.Lines ruled -> 0;
          default -> BETWEEN_TEXTS;
        };
    cursor.down(first ? 0 : setting.scaled(room));
  }

  void set(Block block, Tag into, float left, int level) throws IOException {
    float width = Measures.RIGHT - left;
    float text = setting.scaled(Measures.TEXT);
    float small = setting.scaled(Measures.LABEL);
    switch (block) {
      case Block.Label label -> {
        cursor.need(small + 2 * text * LEADING);
        write(into.add("H" + level), left, width, Face.LABEL, small, label.text());
      }
      case Block.Question question ->
          write(into.add("P"), left, width, Face.ITALIC, text, question.text());
      case Block.Text own -> {
        for (String paragraph : own.text().strip().split("\\R", -1)) {
          if (paragraph.isBlank()) {
            cursor.down(text * LEADING / 2);
          } else {
            write(into.add("P"), left, width, Face.BOOK, text, paragraph);
          }
        }
      }
      case Block.Lines ruled -> {
        for (int i = 0; i < Math.min(ruled.most(), setting.lines()); i++) {
          writingLine(left, Measures.RIGHT);
        }
      }
      case Block.Checks checks -> checks(into.add("L"), checks.checks(), left);
      case Block.Choices choices -> choices(into.add("L"), choices.choices(), left);
      case Block.Grid grid -> grid(into, grid, left);
      case Block.Title title -> throw new IllegalArgumentException("A title inside a row");
      case Block.Heading heading -> throw new IllegalArgumentException("A heading inside a row");
      case Block.Row row -> throw new IllegalArgumentException("A row inside a row");
    }
  }

  /** Writes a text from here on, in as many lines as it takes. */
  void write(Tag tag, float left, float width, Face face, float size, String text)
      throws IOException {
    float leading = size * leading(face);
    for (String line : faces.lines(face, size, width, text)) {
      cursor.need(leading);
      tag.draw(run(left, face, size, line));
      cursor.down(leading);
    }
  }

  /** Writes one line on the height of the line before, which has the size given. */
  void stay(Tag tag, float before, float left, Face face, float size, String text)
      throws IOException {
    float line = cursor.y() + before * LEADING * (1 - BASELINE);
    tag.draw(new Ink.Run(cursor.side(), left, line, face, size, faces.printable(face, text)));
  }

  private Ink.Run run(float left, Face face, float size, String line) {
    float baseline = cursor.y() - size * leading(face) * BASELINE;
    return new Ink.Run(cursor.side(), left, baseline, face, size, line);
  }

  private static float leading(Face face) {
    return switch (face) {
      case BOOK, ITALIC, BOLD -> LEADING;
      case LABEL, SMALL -> LABEL_LEADING;
    };
  }

  private void writingLine(float from, float to) {
    cursor.need(Measures.WRITING);
    cursor.down(Measures.WRITING);
    lines.add(new Ink.Rule(cursor.side(), from, to, cursor.y()));
  }

  private void checks(Tag list, List<Block.Check> checks, float left) throws IOException {
    float size = setting.scaled(Measures.TEXT);
    float indent = setting.scaled(BESIDE_BOX);
    boolean first = true;
    for (Block.Check check : checks) {
      cursor.down(first ? 0 : setting.scaled(BETWEEN_TEXTS));
      first = false;
      cursor.need(size * LEADING);
      Tag item = list.add("LI");
      box(item, check, left, setting.scaled(BOX), size);
      write(
          item.add("LBody"),
          left + indent,
          Measures.RIGHT - left - indent,
          Face.BOOK,
          size,
          check.text());
    }
  }

  private void box(Tag item, Block.Check check, float left, float edge, float size) {
    float baseline = cursor.y() - size * LEADING * BASELINE;
    item.add(new Tag("Lbl", check.state()))
        .draw(new Ink.Box(cursor.side(), left, baseline - edge / BOX, edge, check.ticked()));
  }

  private void choices(Tag list, List<Block.Check> choices, float left) throws IOException {
    float size = setting.scaled(Measures.LABEL);
    float edge = setting.scaled(BOX_SMALL);
    float indent = setting.scaled(BESIDE_BOX);
    float x = left;
    cursor.need(size * LEADING);
    for (Block.Check choice : choices) {
      String text = faces.printable(Face.SMALL, choice.text());
      float width = indent + faces.width(Face.SMALL, size, text);
      if (x > left && x + width > Measures.RIGHT) {
        x = left;
        cursor.down(size * LEADING + setting.scaled(BETWEEN_TEXTS));
        cursor.need(size * LEADING);
      }
      Tag item = list.add("LI");
      box(item, choice, x, edge, size);
      float baseline = cursor.y() - size * LEADING * BASELINE;
      item.add("LBody")
          .draw(new Ink.Run(cursor.side(), x + indent, baseline, Face.SMALL, size, text));
      x += width + setting.scaled(BETWEEN_CHOICES);
    }
    cursor.down(size * LEADING);
  }

  private void grid(Tag into, Block.Grid grid, float left) throws IOException {
    int open = Math.min(grid.open(), setting.lines());
    if (grid.rows().isEmpty() && open == 0) {
      return;
    }
    int shares = grid.columns().stream().mapToInt(Block.Column::share).sum();
    int gaps = grid.columns().size() - 1;
    float room = Measures.RIGHT - left - gaps * BETWEEN_COLUMNS;
    float[] from = new float[grid.columns().size()];
    float[] width = new float[grid.columns().size()];
    float x = left;
    for (int i = 0; i < from.length; i++) {
      from[i] = x;
      width[i] = room * grid.columns().get(i).share() / shares;
      x += width[i] + BETWEEN_COLUMNS;
    }
    Tag table = into.add("Table");
    float small = setting.scaled(Measures.LABEL);
    cursor.need(small * LABEL_LEADING + Measures.WRITING);
    List<String> titles = grid.columns().stream().map(Block.Column::title).toList();
    cells(table.add("TR"), "TH", titles, from, width, Face.SMALL, small);
    for (List<String> row : grid.rows()) {
      cursor.down(setting.scaled(BETWEEN_TEXTS));
      float size = setting.scaled(Measures.TEXT);
      cells(table.add("TR"), "TD", row, from, width, Face.BOOK, size);
    }
    for (int i = 0; i < open; i++) {
      cursor.need(Measures.WRITING);
      cursor.down(Measures.WRITING);
      for (int column = 0; column < from.length; column++) {
        float to = from[column] + width[column];
        lines.add(new Ink.Rule(cursor.side(), from[column], to, cursor.y()));
      }
    }
  }

  /** One row; where its longest cell turns the side, the next row begins below that one. */
  private void cells(
      Tag row, String type, List<String> texts, float[] from, float[] width, Face face, float size)
      throws IOException {
    cursor.need(size * leading(face));
    int side = cursor.side();
    float top = cursor.y();
    Cursor lowest = new Cursor(side);
    lowest.back(top);
    for (int i = 0; i < texts.size(); i++) {
      cursor.go(side, top);
      write(row.add(type), from[i], width[i], face, size, texts.get(i));
      if (cursor.side() > lowest.side()
          || (cursor.side() == lowest.side() && cursor.y() < lowest.y())) {
        lowest.go(cursor.side(), cursor.y());
      }
    }
    cursor.go(lowest.side(), lowest.y());
  }
}
