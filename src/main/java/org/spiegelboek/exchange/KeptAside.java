package org.spiegelboek.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts fields that were kept aside back into the record they came with. */
final class KeptAside {

  private KeptAside() {}

  /**
   * Fields of a list member that is no longer there have no place to go and stay out.
   *
   * @param fields by JSON pointer, in which list members go by their name
   */
  static void putBack(ObjectNode record, Map<String, JsonNode> fields) {
    fields.forEach(
        (pointer, value) -> {
          String[] names = Pointers.names(pointer);
          ObjectNode owner = owner(record, names);
          if (owner != null) {
            owner.set(names[names.length - 1], value);
          }
        });
  }

  private static @Nullable ObjectNode owner(ObjectNode record, String[] names) {
    ObjectNode owner = record;
    int i = 0;
    while (i < names.length - 1) {
      JsonNode next = owner.get(names[i]);
      if (next == null && i == names.length - 2) {
        // An object of which nothing but the unknown was filled in.
        next = owner.putObject(names[i]);
      } else if (next != null && next.isArray()) {
        next = member(names[i], next, names[i + 1]);
        i++;
      }
      if (!(next instanceof ObjectNode object)) {
        return null;
      }
      owner = object;
      i++;
    }
    return owner;
  }

  private static @Nullable JsonNode member(String list, JsonNode members, String name) {
    for (int i = 0; i < members.size(); i++) {
      if (MemberNames.of(list, members.get(i), i).equals(name)) {
        return members.get(i);
      }
    }
    return null;
  }
}
