package org.spiegelboek.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.spiegelboek.i18n.Messages;

/** Open agreements by when they are for, or by whom they were made with. */
final class AgreementGroups {

  /** Choices of the left page. */
  static final String BY_DAY = "byDay";

  static final String BY_PERSON = "byPerson";

  private final Messages messages;
  private final LocalDate today;

  AgreementGroups(Messages messages, LocalDate today) {
    this.messages = messages;
    this.today = today;
  }

  /** Lines by their heading, in the order in which they are shown; none is empty. */
  Map<String, List<AgreementLine>> of(List<AgreementLine> lines, String by) {
    return BY_PERSON.equals(by) ? byPerson(lines) : byDay(lines);
  }

  private Map<String, List<AgreementLine>> byDay(List<AgreementLine> lines) {
    Map<String, List<AgreementLine>> groups = new LinkedHashMap<>();
    for (String key : List.of("now", "later", "undated")) {
      groups.put(messages.text("agreement.group." + key), new ArrayList<>());
    }
    for (AgreementLine line : lines) {
      LocalDate day = line.agreement().day();
      String key = day == null ? "undated" : day.isAfter(today) ? "later" : "now";
      groups
          .computeIfAbsent(messages.text("agreement.group." + key), none -> new ArrayList<>())
          .add(line);
    }
    groups.values().removeIf(List::isEmpty);
    return groups;
  }

  private Map<String, List<AgreementLine>> byPerson(List<AgreementLine> lines) {
    Map<String, List<AgreementLine>> groups = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    List<AgreementLine> alone = new ArrayList<>();
    for (AgreementLine line : lines) {
      String who = line.agreement().who();
      String name = line.person() != null ? line.person() : Agreement.ME.equals(who) ? null : who;
      if (name == null || name.isBlank()) {
        alone.add(line);
      } else {
        groups.computeIfAbsent(name.strip(), none -> new ArrayList<>()).add(line);
      }
    }
    Map<String, List<AgreementLine>> all = new LinkedHashMap<>(groups);
    if (!alone.isEmpty()) {
      all.put(messages.text("agreement.group.alone"), alone);
    }
    return all;
  }
}
