package org.spiegelboek.team;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.mirror.Perspective;
import org.spiegelboek.mirror.Trait;

/** What is said of a round and of its dots. */
final class RoundWords {

  private final Messages messages;

  RoundWords(Messages messages) {
    this.messages = messages;
  }

  String name(Round round) {
    return round.name() == null ? messages.text("round.unnamed") : round.name();
  }

  /** The name with its day, to tell rounds apart. */
  String nameAndDay(Round round) {
    return round.startedAt() == null
        ? name(round)
        : name(round) + " · " + messages.dates().full(round.startedAt().toLocalDate());
  }

  /** The day it began and how many sheets are in. */
  String state(Round round) {
    String people = messages.format("round.people", round.in());
    String day =
        round.startedAt() == null
            ? ""
            : messages.dates().full(round.startedAt().toLocalDate()) + " · ";
    return round.closedAt() == null
        ? day + people
        : day + people + " · " + messages.text("round.isclosed");
  }

  /** Why there is nothing to see yet; empty once there is. */
  String hidden(Round round) {
    if (round.lacking() == 0) {
      return "";
    }
    return messages.format(
        round.closedAt() == null ? "round.lacking" : "round.few",
        round.in(),
        round.needed(),
        round.lacking());
  }

  String perspective(Perspective perspective) {
    return messages.text("persp." + perspective.key() + ".name");
  }

  String trait(Trait trait) {
    return messages.text(trait.textKey() + ".name");
  }

  /** A row as it is read out: "Transparant en duidelijk. Merktekens: 2, 3, 5." */
  String row(Trait trait, List<Round.Dot> dots) {
    String marks =
        dots.stream()
            .map(Round.Dot::mark)
            .filter(Objects::nonNull)
            .sorted()
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    String said = marks.isEmpty() ? messages.text("round.say.none") : marks;
    String none = noView(dots);
    return messages.format("round.say.row", trait(trait), said)
        + (none.isEmpty() ? "" : " " + none + ".");
  }

  /** "zonder zicht: 1"; empty where everybody had a view. */
  String noView(List<Round.Dot> dots) {
    long none = dots.stream().filter(Round.Dot::noView).count();
    return none == 0 ? "" : messages.format("round.noview", none);
  }

  static List<Round.Dot> dots(Round round, Trait trait, Perspective perspective) {
    return round.dots().stream()
        .filter(dot -> dot.trait() == trait && dot.perspective() == perspective)
        .toList();
  }
}
