package org.spiegelboek.paper;

import java.util.List;

/** A part of a sheet, from the top to the bottom. Order is the order in which it is read out. */
public sealed interface Block {

  /**
   * What the sheet is, above everything.
   *
   * @param aside stands at the right of it; may be empty
   */
  record Title(String text, String aside) implements Block {}

  /**
   * A title further down, where several things stand under one another.
   *
   * @param aside stands at the right of it; may be empty
   */
  record Heading(String text, String aside) implements Block {}

  /** Below a thin line: a heading in the left column, and what belongs to it at the right. */
  record Row(String label, List<Block> content) implements Block {
    public Row {
      content = List.copyOf(content);
    }
  }

  /** A small heading inside a row. */
  record Label(String text) implements Block {}

  /** Words of the book, in italics. */
  record Question(String text) implements Block {}

  /** Words of whoever writes, in paragraphs. */
  record Text(String text) implements Block {}

  /** Lines to write on by hand; fewer or none where room is short. */
  record Lines(int most) implements Block {}

  /** Lines with a box each. */
  record Checks(List<Check> checks) implements Block {
    public Checks {
      checks = List.copyOf(checks);
    }
  }

  /** Short words with a box each, beside one another. */
  record Choices(List<Check> choices) implements Block {
    public Choices {
      choices = List.copyOf(choices);
    }
  }

  /**
   * A table.
   *
   * @param open rows to write in by hand; fewer or none where room is short
   */
  record Grid(List<Column> columns, List<List<String>> rows, int open) implements Block {
    public Grid {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A box with words.
   *
   * @param state what the box says, for who cannot see it
   */
  record Check(String text, boolean ticked, String state) {}

  /**
   * A column of a table.
   *
   * @param share of the width, of the sum of all
   */
  record Column(String title, int share) {}
}
