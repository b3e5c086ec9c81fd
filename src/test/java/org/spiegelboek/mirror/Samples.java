package org.spiegelboek.mirror;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Sittings as they are drawn. All invented. */
final class Samples {

  static final String SEPTEMBER = "019a0000-0000-7000-8000-000000000009";
  static final String NOVEMBER = "019a0000-0000-7000-8000-000000000011";

  private Samples() {}

  static Mirror september() {
    return mirror(
        SEPTEMBER,
        "2026-09-12T20:15",
        new int[] {7, 6, 7, 7, 8, 7, 8},
        new int[] {6, 6, 8, 6, 7, 5, 8},
        new int[] {5, 5, 6, 5, 7, 4, 7},
        null,
        List.of());
  }

  static Mirror november() {
    return mirror(
        NOVEMBER,
        "2026-11-24T18:00",
        new int[] {8, 6, -1, 7, 8, 5, 9},
        new int[] {6, 7, 8, 5, 7, 4, 8},
        new int[] {5, 4, 6, 6, 7, 3, 7},
        Trait.D,
        List.of(new Mirror.Then(SEPTEMBER, Trait.D, Perspective.SELF, 4)));
  }

  /**
   * As many sittings, the last that of November; of none there is one in which only its title was
   * written.
   */
  static List<Mirror> many(int count) {
    if (count == 0) {
      Mirror november = november();
      return List.of(
          new Mirror(
              NOVEMBER,
              november.takenAt(),
              "Leeg",
              List.of(),
              null,
              List.of(),
              november.createdAt(),
              november.changedAt()));
    }
    List<Mirror> sittings = new ArrayList<>();
    for (int i = count - 1; i > 1; i--) {
      int[] self = new int[7];
      int[] colleagues = new int[7];
      for (int trait = 0; trait < 7; trait++) {
        self[trait] = 1 + (i * 3 + trait * 2) % 10;
        colleagues[trait] = (i + trait) % 4 == 0 ? -1 : 1 + (i + trait) % 10;
      }
      String id = "019a0000-0000-7000-8000-0000000001%02d".formatted(20 - i);
      String at = LocalDateTime.of(2026, 9, 5, 9, 30).minusMonths(2L * i).toString();
      sittings.add(mirror(id, at, self, colleagues, new int[0], null, List.of()));
    }
    if (count > 1) {
      sittings.add(september());
    }
    sittings.add(count > 1 ? november() : alone(november()));
    return sittings;
  }

  private static Mirror alone(Mirror mirror) {
    return new Mirror(
        mirror.id(),
        mirror.takenAt(),
        mirror.title(),
        mirror.marks(),
        mirror.attentionTrait(),
        List.of(),
        mirror.createdAt(),
        mirror.changedAt());
  }

  static Mirror mirror(
      String id,
      String takenAt,
      int[] self,
      int[] colleagues,
      int[] partners,
      Trait attention,
      List<Mirror.Then> then) {
    List<Mirror.Mark> marks = new ArrayList<>();
    for (Trait trait : Trait.values()) {
      add(marks, trait, Perspective.SELF, self);
      add(marks, trait, Perspective.COLLEAGUES, colleagues);
      add(marks, trait, Perspective.PARTNERS, partners);
    }
    Instant at = Instant.parse(takenAt + ":00Z");
    return new Mirror(id, LocalDateTime.parse(takenAt), null, marks, attention, then, at, at);
  }

  private static void add(
      List<Mirror.Mark> marks, Trait trait, Perspective perspective, int[] answers) {
    int answer = trait.ordinal() < answers.length ? answers[trait.ordinal()] : 0;
    if (answer != 0) {
      marks.add(new Mirror.Mark(trait, perspective, answer > 0 ? answer : null, answer < 0, null));
    }
  }
}
