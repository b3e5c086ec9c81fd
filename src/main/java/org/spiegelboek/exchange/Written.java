package org.spiegelboek.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.store.Keyed;

/** A JSON object in the making: what is not filled in, and what is an empty list, is left out. */
final class Written {

  private final ObjectNode node = JsonNodeFactory.instance.objectNode();

  ObjectNode node() {
    return node;
  }

  Written put(String name, @Nullable String text) {
    if (text != null) {
      node.put(name, text);
    }
    return this;
  }

  Written put(String name, @Nullable Integer number) {
    if (number != null) {
      node.put(name, number.longValue());
    }
    return this;
  }

  Written put(String name, @Nullable Boolean flag) {
    if (flag != null) {
      node.put(name, flag);
    }
    return this;
  }

  /** An instant, a wall-clock moment or a date, each in its shortest ISO form. */
  Written put(String name, @Nullable Temporal time) {
    return put(name, time == null ? null : time.toString());
  }

  Written put(String name, @Nullable Keyed value) {
    return put(name, value == null ? null : value.key());
  }

  /** When a record was made and last changed, which end every record. */
  Written putTimes(@Nullable Instant createdAt, @Nullable Instant changedAt) {
    return put("createdAt", createdAt).put("changedAt", changedAt);
  }

  Written putKeys(String name, List<? extends Keyed> values) {
    return putTexts(name, values.stream().map(Keyed::key).toList());
  }

  Written putTexts(String name, List<String> texts) {
    if (!texts.isEmpty()) {
      ArrayNode list = node.putArray(name);
      texts.forEach(list::add);
    }
    return this;
  }

  Written putObject(String name, Written object) {
    if (!object.node.isEmpty()) {
      node.set(name, object.node);
    }
    return this;
  }

  <T> Written putObjects(String name, List<T> members, Function<T, Written> write) {
    if (!members.isEmpty()) {
      ArrayNode list = node.putArray(name);
      members.forEach(member -> list.add(write.apply(member).node));
    }
    return this;
  }
}
