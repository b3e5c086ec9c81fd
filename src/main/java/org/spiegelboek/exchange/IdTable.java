package org.spiegelboek.exchange;

import java.util.BitSet;
import java.util.UUID;

/**
 * Many ids, each with a fixed number of longs beside it, in flat arrays: a file of 1 GiB may hold
 * millions of records, and the heap is 512 MiB.
 */
final class IdTable {

  private static final int FIRST_SIZE = 64;

  private final int width;
  private long[] cells;
  private BitSet used;
  private int size;

  /**
   * @param values how many longs are kept beside each id
   */
  IdTable(int values) {
    this.width = 2 + values;
    this.cells = new long[FIRST_SIZE * width];
    this.used = new BitSet(FIRST_SIZE);
  }

  int size() {
    return size;
  }

  /** Adds the id with its values; false, and nothing changed, if it is there already. */
  boolean add(UUID id, long... values) {
    if ((size + 1) * 4L > slots() * 3L) {
      grow();
    }
    int slot = slot(id.getMostSignificantBits(), id.getLeastSignificantBits());
    if (used.get(slot)) {
      return false;
    }
    put(slot, id.getMostSignificantBits(), id.getLeastSignificantBits());
    System.arraycopy(values, 0, cells, slot * width + 2, width - 2);
    size++;
    return true;
  }

  boolean contains(UUID id) {
    return find(id) >= 0;
  }

  /** Where the id stands until more are added, or -1. */
  int find(UUID id) {
    int slot = slot(id.getMostSignificantBits(), id.getLeastSignificantBits());
    return used.get(slot) ? slot : -1;
  }

  /** The first place from this one on where an id stands, or -1. */
  int next(int slot) {
    return used.nextSetBit(slot);
  }

  /** The value with this number of the id that stands there. */
  long value(int slot, int number) {
    return cells[slot * width + 2 + number];
  }

  private int slots() {
    return cells.length / width;
  }

  private void put(int slot, long high, long low) {
    used.set(slot);
    cells[slot * width] = high;
    cells[slot * width + 1] = low;
  }

  private int slot(long high, long low) {
    long mixed = (high ^ Long.rotateLeft(low, 32)) * 0x9E3779B97F4A7C15L;
    int slots = slots();
    int slot = (int) ((mixed >>> 33) % slots);
    while (used.get(slot) && (cells[slot * width] != high || cells[slot * width + 1] != low)) {
      slot = slot + 1 == slots ? 0 : slot + 1;
    }
    return slot;
  }

  private void grow() {
    long[] old = cells;
    BitSet oldUsed = used;
    int slots = slots() + slots() / 2 + 1;
    cells = new long[Math.multiplyExact(slots, width)];
    used = new BitSet(slots);
    for (int from = oldUsed.nextSetBit(0); from >= 0; from = oldUsed.nextSetBit(from + 1)) {
      int to = slot(old[from * width], old[from * width + 1]);
      put(to, old[from * width], old[from * width + 1]);
      System.arraycopy(old, from * width + 2, cells, to * width + 2, width - 2);
    }
  }
}
