package org.spiegelboek.exchange;

import java.util.BitSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which agreement carries on which, and where that goes round in a circle. */
final class Threads {

  /** Stands for no earlier agreement; random, so that no file can hold it as an id. */
  private final UUID none = UUID.randomUUID();

  private final IdTable agreements = new IdTable(2);
  private @Nullable BitSet circles;

  /** Adds an agreement; false if it is there already. */
  boolean add(UUID id, @Nullable UUID continues) {
    UUID earlier = continues == null ? none : continues;
    circles = null;
    return agreements.add(id, earlier.getMostSignificantBits(), earlier.getLeastSignificantBits());
  }

  boolean holds(UUID id) {
    return agreements.contains(id);
  }

  /** Whether going from agreement to earlier agreement comes back to this one. */
  boolean leadBack(UUID id) {
    if (circles == null) {
      circles = circles();
    }
    int slot = agreements.find(id);
    return slot >= 0 && circles.get(slot);
  }

  /** The places in the table that lie on a circle; each place is walked over once. */
  private BitSet circles() {
    BitSet found = new BitSet();
    BitSet seen = new BitSet();
    BitSet onWalk = new BitSet();
    for (int start = agreements.next(0); start >= 0; start = agreements.next(start + 1)) {
      int slot = start;
      while (slot >= 0 && !seen.get(slot)) {
        seen.set(slot);
        onWalk.set(slot);
        slot = earlier(slot);
      }
      while (slot >= 0 && onWalk.get(slot) && !found.get(slot)) {
        found.set(slot);
        slot = earlier(slot);
      }
      slot = start;
      while (slot >= 0 && onWalk.get(slot)) {
        onWalk.clear(slot);
        slot = earlier(slot);
      }
    }
    return found;
  }

  private int earlier(int slot) {
    return agreements.find(new UUID(agreements.value(slot, 0), agreements.value(slot, 1)));
  }
}
