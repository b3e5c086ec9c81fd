package org.spiegelboek.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/**
 * How a member of a list is named in a path: by its key where it has one ({@code marks.A.self}), by
 * its number where it has none.
 */
final class MemberNames {

  private MemberNames() {}

  /** Whether the members of this list have a key, which then stands once. */
  static boolean keyed(String list) {
    return switch (list) {
      case "workingAgreement", "beliefs", "marks", "then", "sections" -> true;
      default -> false;
    };
  }

  static String of(String list, JsonNode member, int index) {
    return switch (list) {
      case "workingAgreement" -> Integer.toString(member.path("line").asInt());
      case "beliefs" -> part(member, "belief");
      case "marks" -> part(member, "trait") + "." + part(member, "perspective");
      case "then" ->
          part(member, "mirrorId").toLowerCase(Locale.ROOT)
              + "."
              + part(member, "trait")
              + "."
              + part(member, "perspective");
      case "sections" -> part(member, "key");
      default -> Integer.toString(index);
    };
  }

  private static String part(JsonNode member, String field) {
    return member.path(field).asText();
  }
}
