package org.spiegelboek.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who may obtain a journal's data key: the content of {@code keys.json}. */
record KeySlots(String journalId, List<KeySlot> slots) {

  KeySlots {
    slots = List.copyOf(slots);
  }

  boolean has(KeySlot.Kind kind) {
    return slots.stream().anyMatch(slot -> slot.kind() == kind);
  }

  /** The data key by this secret, to be wiped by the caller; empty if no slot of the kind opens. */
  Optional<byte[]> unwrap(KeySlot.Kind kind, byte[] secret) {
    for (KeySlot slot : slots) {
      if (slot.kind() == kind) {
        Optional<byte[]> dataKey = slot.unwrap(secret, journalId);
        if (dataKey.isPresent()) {
          return dataKey;
        }
      }
    }
    return Optional.empty();
  }

  /** The same without any slot of this kind. */
  KeySlots without(KeySlot.Kind kind) {
    return new KeySlots(journalId, slots.stream().filter(slot -> slot.kind() != kind).toList());
  }

  /** The same with this slot as the only one of its kind. */
  KeySlots with(KeySlot slot) {
    List<KeySlot> changed = new ArrayList<>(without(slot.kind()).slots);
    changed.add(slot);
    return new KeySlots(journalId, changed);
  }
}
