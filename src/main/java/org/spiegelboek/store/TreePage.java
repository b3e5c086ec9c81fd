package org.spiegelboek.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of a tree of the database file, and where it leads to
 * (https://sqlite.org/fileformat2.html#b_tree_pages).
 */
final class TreePage {

  static final int INNER_INDEX = 2;
  static final int INNER_TABLE = 5;
  static final int LEAF_INDEX = 10;
  static final int LEAF_TABLE = 13;
  static final int INNER_HEADER = 12;

  private static final int LEAF_HEADER = 8;
  private static final int LAST_CHILD = 8;
  private static final int CELLS = 3;
  private static final int LONGEST_NUMBER = 9;

  private final ByteBuffer page;
  private final int type;

  /**
   * @param content of a page other than the first
   */
  TreePage(byte[] content) {
    page = ByteBuffer.wrap(content);
    type = content[0];
  }

  /** Whether it belongs to a table whose rows have numbers, or else to an index. */
  boolean isOf(boolean numbered) {
    return numbered
        ? type == INNER_TABLE || type == LEAF_TABLE
        : type == INNER_INDEX || type == LEAF_INDEX;
  }

  /** The pages below it in the tree. */
  List<Integer> children() {
    if (!isInner()) {
      return List.of();
    }
    List<Integer> children = new ArrayList<>(List.of(page.getInt(LAST_CHILD)));
    for (int cell : cells()) {
      children.add(page.getInt(cell));
    }
    return children;
  }

  /** The pages on which rows go on that are too long for this one. */
  List<Integer> continued() {
    List<Integer> continued = new ArrayList<>();
    if (type != LEAF_TABLE && type != LEAF_INDEX && type != INNER_INDEX) {
      return continued;
    }
    for (int cell : cells()) {
      page.position(type == INNER_INDEX ? cell + Integer.BYTES : cell);
      long length = number();
      if (type == LEAF_TABLE) {
        number();
      }
      int here = here(length);
      if (here < length) {
        continued.add(page.getInt(page.position() + here));
      }
    }
    return continued;
  }

  private boolean isInner() {
    return type == INNER_INDEX || type == INNER_TABLE;
  }

  private List<Integer> cells() {
    int header = isInner() ? INNER_HEADER : LEAF_HEADER;
    List<Integer> cells = new ArrayList<>();
    for (int i = 0; i < Short.toUnsignedInt(page.getShort(CELLS)); i++) {
      cells.add(Short.toUnsignedInt(page.getShort(header + Short.BYTES * i)));
    }
    return cells;
  }

  /** How many bytes of so long a row stand on the page itself. */
  private int here(long length) {
    int usable = page.capacity();
    int most = type == LEAF_TABLE ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    if (length <= most) {
      return (int) length;
    }
    int least = (usable - 12) * 32 / 255 - 23;
    int fitting = least + (int) ((length - least) % (usable - Integer.BYTES));
    return fitting <= most ? fitting : least;
  }

  /** Seven bits a byte, the ninth whole. */
  private long number() {
    long number = 0;
    for (int i = 1; i < LONGEST_NUMBER; i++) {
      byte next = page.get();
      number = (number << 7) | (next & 0x7f);
      if (next >= 0) {
        return number;
      }
    }
    return (number << 8) | Byte.toUnsignedInt(page.get());
  }
}
