package org.spiegelboek.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.spiegelboek.store.Keyed;
import org.spiegelboek.store.Kind;

/** Reads and checks the fields of an object that are sets: each member counts once. */
final class SetReader {

  private static final int QUOTED_LENGTH = 40;

  private final Fields fields;
  private final Reading reading;
  private final Findings findings;

  SetReader(Fields fields, Reading reading) {
    this.fields = fields;
    this.reading = reading;
    this.findings = reading.findings();
  }

  /** A set of enumerated values, in their own order. */
  <E extends Enum<E> & Keyed> List<E> keyedSet(String name, Class<E> type) {
    EnumSet<E> set = EnumSet.noneOf(type);
    int index = 0;
    for (JsonNode member : fields.list(name)) {
      String place = Pointers.child(fields.child(name), index++);
      if (!member.isTextual()) {
        findings.add(place, Problem.TEXT);
      } else {
        constant(place, type, member.textValue()).ifPresent(set::add);
      }
    }
    return List.copyOf(set);
  }

  /** A set of ids of other records. */
  List<String> links(String name, Kind kind) {
    Set<String> ids = new TreeSet<>();
    int index = 0;
    for (JsonNode member : fields.list(name)) {
      String place = Pointers.child(fields.child(name), index++);
      Optional<String> id =
          member.isTextual() ? RecordIds.find(kind, member.textValue()) : Optional.empty();
      if (id.isEmpty()) {
        findings.add(place, member.isTextual() ? Problem.ID : Problem.TEXT);
      } else {
        reading.addLink(kind, id.get(), place);
        ids.add(id.get());
      }
    }
    return List.copyOf(ids);
  }

  /** A set of short texts. */
  List<String> tags(String name) {
    Set<String> tags = new TreeSet<>();
    int index = 0;
    for (JsonNode member : fields.list(name)) {
      String place = Pointers.child(fields.child(name), index++);
      if (!member.isTextual()) {
        findings.add(place, Problem.TEXT);
      } else if (member.textValue().codePointCount(0, member.textValue().length())
          > Fields.NAME_LENGTH) {
        findings.add(place, Problem.LONG, Integer.toString(Fields.NAME_LENGTH));
      } else {
        tags.add(member.textValue());
      }
    }
    return List.copyOf(tags);
  }

  <E extends Enum<E> & Keyed> Optional<E> constant(String place, Class<E> type, String key) {
    Optional<E> constant = Keyed.find(type, key);
    if (constant.isEmpty()) {
      List<String> keys = new ArrayList<>();
      for (E one : type.getEnumConstants()) {
        keys.add(one.key());
      }
      findings.add(place, Problem.VALUE, quoted(key), String.join(", ", keys));
    }
    return constant;
  }

  static String quoted(String text) {
    return text.codePointCount(0, text.length()) <= QUOTED_LENGTH
        ? text
        : text.substring(0, text.offsetByCodePoints(0, QUOTED_LENGTH)) + "…";
  }
}
