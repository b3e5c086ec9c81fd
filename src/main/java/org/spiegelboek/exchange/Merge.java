package org.spiegelboek.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spiegelboek.team.Round;

/**
 * Makes one of two versions of a record: the later one, with the links and sets of both. Two
 * laptops that merge each other's files come to the same.
 */
final class Merge {

  private static final List<String> SETS =
      List.of(
          "alsoPersonIds",
          "withWhom",
          "domains",
          "traits",
          "tags",
          "answerIds",
          "mirrorIds",
          "pageIds");

  private static final List<String> LINKS =
      List.of("personId", "sessionId", "answerId", "pageId", "roundId", "continues");

  private static final Set<String> TEXTS =
      Set.of(
          "name",
          "note",
          "words",
          "title",
          "private",
          "expertise",
          "reflections",
          "decisions",
          "line",
          "what",
          "who",
          "statusNote",
          "text",
          "left",
          "right",
          "insights",
          "prompt");

  private Merge() {}

  /** When the version was made; without a time it counts as the oldest. */
  static Instant changedAt(ObjectNode record) {
    JsonNode at = record.get("changedAt");
    return at == null ? Instant.MIN : Instant.parse(at.textValue());
  }

  /** Whether the first version is the later one; of two of the same moment, always the same one. */
  static boolean isLater(ObjectNode one, ObjectNode other) {
    int order = changedAt(one).compareTo(changedAt(other));
    return order == 0 ? own(one).compareTo(own(other)) > 0 : order > 0;
  }

  /** What a version says of itself: what it is linked to may come from another one. */
  private static String own(ObjectNode record) {
    ObjectNode own = record.deepCopy();
    own.remove(SETS);
    own.remove(LINKS);
    own.remove(List.of("then", "minimum"));
    return own.toString();
  }

  /** The later version with what the earlier one is linked to as well. */
  static ObjectNode united(ObjectNode later, ObjectNode earlier) {
    ObjectNode united = later.deepCopy();
    for (String set : SETS) {
      Set<JsonNode> members = new LinkedHashSet<>();
      later.path(set).forEach(members::add);
      earlier.path(set).forEach(members::add);
      if (!members.isEmpty()) {
        united.putArray(set).addAll(members);
      }
    }
    // Of two versions of one moment neither is the later: then the order must not matter.
    boolean together = changedAt(later).equals(changedAt(earlier));
    for (String link : LINKS) {
      JsonNode other = earlier.get(link);
      if (other != null && (!united.has(link) || (together && isGreater(other, later.get(link))))) {
        united.set(link, other);
      }
    }
    // What a round asks for before it shows anything is never lowered.
    int minimum = earlier.path("minimum").asInt();
    if (minimum > Math.max(Round.FEWEST, later.path("minimum").asInt())) {
      united.put("minimum", minimum);
    }
    Map<String, JsonNode> then = new LinkedHashMap<>();
    earlier.path("then").forEach(one -> then.put(MemberNames.of("then", one, 0), one));
    later
        .path("then")
        .forEach(
            one ->
                then.merge(
                    MemberNames.of("then", one, 0),
                    one,
                    (old, own) -> together && isGreater(old, own) ? old : own));
    if (!then.isEmpty()) {
      ArrayNode list = united.putArray("then");
      then.values().forEach(list::add);
    }
    return united;
  }

  private static boolean isGreater(JsonNode one, JsonNode other) {
    return one.toString().compareTo(other.toString()) > 0;
  }

  /** Texts of the earlier version that the later one has not, by path of the field. */
  static Map<String, String> lostTexts(ObjectNode later, ObjectNode earlier) {
    Map<String, String> texts = texts(earlier);
    Map<String, String> kept = texts(later);
    texts.values().removeIf(String::isBlank);
    texts.entrySet().removeIf(text -> text.getValue().equals(kept.get(text.getKey())));
    return texts;
  }

  private static Map<String, String> texts(ObjectNode record) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : record.properties()) {
      String name = field.getKey();
      JsonNode value = field.getValue();
      if (name.equals("phases")) {
        value.properties().forEach(p -> texts.put("phases." + p.getKey(), p.getValue().asText()));
      } else if (value.isArray()) {
        addMembers(name, value, texts);
      } else if (value.isTextual() && TEXTS.contains(name)) {
        texts.put(name, value.textValue());
      }
    }
    return texts;
  }

  private static void addMembers(String list, JsonNode members, Map<String, String> texts) {
    for (int i = 0; i < members.size(); i++) {
      String path = list + "." + MemberNames.of(list, members.get(i), i);
      for (Map.Entry<String, JsonNode> field : members.get(i).properties()) {
        if (field.getValue().isTextual() && TEXTS.contains(field.getKey())) {
          // A section is its text: sections.goal, not sections.goal.text.
          String name = list.equals("sections") ? path : path + "." + field.getKey();
          texts.put(name, field.getValue().textValue());
        }
      }
    }
  }
}
