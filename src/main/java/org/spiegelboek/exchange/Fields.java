package org.spiegelboek.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.store.Keyed;
import org.spiegelboek.store.Kind;

/**
 * The fields of one JSON object, read by name and checked. What is wrong goes to the findings, and
 * a stand-in value is returned: a record with findings is never used. Fields nobody asked for are
 * the unknown ones that are kept aside.
 */
final class Fields {

  static final int NAME_LENGTH = 200;

  private final JsonNode node;
  private final String pointer;
  private final Reading reading;
  private final Set<String> known = new HashSet<>();
  private final Map<String, Fields> parts = new LinkedHashMap<>();

  Fields(JsonNode node, String pointer, Reading reading) {
    this.node = node;
    this.pointer = pointer;
    this.reading = reading;
    if (!node.isObject()) {
      reading.findings().add(pointer, Problem.OBJECT);
    }
  }

  /** Marks a finding at one field. */
  void report(String name, Problem problem, String... values) {
    reading.findings().add(child(name), problem, values);
  }

  /** The value as it stands; null where it is absent. */
  @Nullable JsonNode value(String name) {
    known.add(name);
    JsonNode value = node.get(name);
    return value == null || value.isNull() ? null : value;
  }

  /** A text of any length up to 1 MiB. */
  @Nullable String text(String name) {
    JsonNode value = value(name);
    if (value == null) {
      return null;
    } else if (!value.isTextual()) {
      report(name, Problem.TEXT);
      return null;
    }
    return value.textValue();
  }

  String requiredText(String name) {
    return required(name, text(name), "");
  }

  /** A name, title or the like: 200 characters at most. */
  @Nullable String shortText(String name) {
    String text = text(name);
    if (text != null && text.codePointCount(0, text.length()) > NAME_LENGTH) {
      report(name, Problem.LONG, Integer.toString(NAME_LENGTH));
    }
    return text;
  }

  /** A name that must be there: 1 to 200 characters. */
  String requiredName(String name) {
    String text = shortText(name);
    if (text != null && text.isEmpty()) {
      report(name, Problem.EMPTY);
    }
    return required(name, text, "");
  }

  @Nullable Integer integer(String name, int least, int most) {
    JsonNode value = value(name);
    if (value == null) {
      return null;
    } else if (!value.isNumber()) {
      report(name, Problem.NUMBER);
      return null;
    }
    BigDecimal number = value.decimalValue();
    if (number.compareTo(BigDecimal.valueOf(least)) < 0
        || number.compareTo(BigDecimal.valueOf(most)) > 0) {
      if (most == Integer.MAX_VALUE) {
        report(name, Problem.LEAST, quoted(value), Integer.toString(least));
      } else {
        report(name, Problem.RANGE, quoted(value), Integer.toString(least), Integer.toString(most));
      }
      return null;
    } else if (number.stripTrailingZeros().scale() > 0) {
      report(name, Problem.WHOLE, quoted(value));
      return null;
    }
    return number.intValue();
  }

  private static String quoted(JsonNode number) {
    return SetReader.quoted(number.asText());
  }

  int requiredInteger(String name, int least, int most) {
    return required(name, integer(name, least, most), least);
  }

  @Nullable Boolean flag(String name) {
    JsonNode value = value(name);
    if (value == null) {
      return null;
    } else if (!value.isBoolean()) {
      report(name, Problem.FLAG);
      return null;
    }
    return value.booleanValue();
  }

  @Nullable Instant instant(String name) {
    return parsed(name, Times::instant, Problem.INSTANT);
  }

  Instant requiredInstant(String name) {
    return required(name, instant(name), Instant.EPOCH);
  }

  @Nullable LocalDateTime moment(String name) {
    return parsed(name, Times::moment, Problem.MOMENT);
  }

  LocalDateTime requiredMoment(String name) {
    return required(name, moment(name), LocalDateTime.MIN);
  }

  @Nullable LocalDate date(String name) {
    return parsed(name, Times::date, Problem.DATE);
  }

  private <T> @Nullable T parsed(
      String name, Function<String, Optional<T>> parse, Problem problem) {
    String text = text(name);
    if (text == null) {
      return null;
    }
    T value = parse.apply(text).orElse(null);
    if (value == null) {
      report(name, problem);
    }
    return value;
  }

  <E extends Enum<E> & Keyed> @Nullable E keyed(String name, Class<E> type) {
    String key = text(name);
    return key == null ? null : sets().constant(child(name), type, key).orElse(null);
  }

  <E extends Enum<E> & Keyed> E requiredKeyed(String name, Class<E> type) {
    return required(name, keyed(name, type), type.getEnumConstants()[0]);
  }

  /** One of our languages by its code. */
  @Nullable String language(String name) {
    String code = text(name);
    if (code != null && Language.find(code).isEmpty()) {
      report(name, Problem.VALUE, SetReader.quoted(code), "nl, en, pt, lv");
    }
    return code;
  }

  String requiredLanguage(String name) {
    return required(name, language(name), "");
  }

  /** The id of the record of this kind that the object is or means; lower case. */
  String id(String name, Kind kind) {
    String id = text(name);
    if (id == null) {
      return required(name, null, "");
    }
    Optional<String> known = RecordIds.find(kind, id);
    if (known.isEmpty()) {
      report(name, Problem.ID);
    }
    return known.orElse("");
  }

  /** The id of another record, which must be there in the end. */
  @Nullable String link(String name, Kind kind) {
    if (value(name) == null) {
      return null;
    }
    String id = id(name, kind);
    reading.addLink(kind, id, child(name));
    return id;
  }

  /** An object within this one; one without fields where it is absent. */
  Fields object(String name) {
    JsonNode value = value(name);
    JsonNode object = value == null ? JsonNodeFactory.instance.objectNode() : value;
    Fields fields = new Fields(object, child(name), reading);
    parts.put(Pointers.child("", name), fields);
    return fields;
  }

  /** A list of objects; where its members have a key, each key may stand once. */
  List<Fields> objects(String name) {
    List<Fields> members = new ArrayList<>();
    String list = child(name);
    int index = 0;
    for (JsonNode member : list(name)) {
      Fields fields = new Fields(member, Pointers.child(list, index), reading);
      String key = MemberNames.of(name, member, index);
      String part = Pointers.child(Pointers.child("", name), key);
      if (parts.put(part, fields) != null && MemberNames.keyed(name)) {
        reading.findings().add(fields.pointer, Problem.REPEATED);
      }
      members.add(fields);
      index++;
    }
    return members;
  }

  /** The fields that are sets. */
  SetReader sets() {
    return new SetReader(this, reading);
  }

  String child(String name) {
    return Pointers.child(pointer, name);
  }

  Iterable<JsonNode> list(String name) {
    JsonNode value = value(name);
    if (value == null) {
      return List.of();
    } else if (!value.isArray()) {
      report(name, Problem.LIST);
      return List.of();
    }
    return value;
  }

  private <T> T required(String name, @Nullable T value, T standIn) {
    if (value == null) {
      if (value(name) == null && node.isObject()) {
        report(name, Problem.MISSING);
      }
      return standIn;
    }
    return value;
  }

  /** What nobody asked for, here and in the parts, by pointer from this object. */
  Map<String, JsonNode> unknown() {
    Map<String, JsonNode> unknown = new LinkedHashMap<>();
    addUnknown("", unknown);
    return unknown;
  }

  private void addUnknown(String path, Map<String, JsonNode> unknown) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        if (!known.contains(field.getKey())) {
          unknown.put(Pointers.child(path, field.getKey()), field.getValue());
        }
      }
    }
    parts.forEach((part, fields) -> fields.addUnknown(path + part, unknown));
  }
}
