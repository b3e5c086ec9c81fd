package org.spiegelboek.mirror;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.DotPlot.Dot;
import org.spiegelboek.ui.DotPlot.Lane;
import org.spiegelboek.ui.DotPlot.Line;
import org.spiegelboek.ui.DotPlot.Time;

/** What the picture of a sitting shows and says, with at most one earlier sitting beside it. */
final class PictureLines {

  private final Messages messages;
  private final LocalDate today;
  private final Mirror sitting;
  private final @Nullable Mirror earlier;

  /** In the order of the times; a drag asks for all of it with each step. */
  private final Map<Trait, Map<Perspective, List<Said>>> said = new EnumMap<>(Trait.class);

  private final Map<Time, String> when = new EnumMap<>(Time.class);

  PictureLines(Messages messages, LocalDate today, Mirror sitting, @Nullable Mirror earlier) {
    this.messages = messages;
    this.today = today;
    this.sitting = sitting;
    this.earlier = earlier;
    add(Time.NOW, sitting);
    if (earlier != null) {
      add(Time.EARLIER, earlier);
      for (Mirror.Then then : sitting.then()) {
        if (then.mirrorId().equals(earlier.id())) {
          add(then.trait(), new Said(Time.THEN, then.perspective(), then.mark(), null));
        }
      }
    }
    when.put(
        Time.NOW,
        sitting.takenAt().toLocalDate().equals(today) ? messages.text("mirror.now") : day(sitting));
    when.put(Time.EARLIER, earlier == null ? "" : day(earlier));
    when.put(Time.THEN, messages.text("mirror.then"));
  }

  private void add(Time time, Mirror mirror) {
    for (Mirror.Mark mark : mirror.marks()) {
      if (mark.mark() != null || mark.noView()) {
        int answer = Sitting.answerOf(mark);
        add(mark.trait(), new Said(time, mark.perspective(), answer, mark.note()));
      }
    }
  }

  private void add(Trait trait, Said one) {
    said.computeIfAbsent(trait, any -> new EnumMap<>(Perspective.class))
        .computeIfAbsent(one.perspective(), any -> new ArrayList<>())
        .add(one);
  }

  /** What one perspective said of one trait at one time. */
  record Said(Time time, Perspective perspective, int answer, @Nullable String note) {}

  /** The perspectives that have any answer, in the order of the lanes. */
  List<Perspective> perspectives() {
    List<Perspective> shown = new ArrayList<>();
    for (Perspective perspective : Perspective.values()) {
      for (Trait trait : Trait.values()) {
        if (!said(trait, perspective).isEmpty()) {
          shown.add(perspective);
          break;
        }
      }
    }
    return shown;
  }

  List<Line> lines() {
    List<Perspective> perspectives = perspectives();
    List<Line> lines = new ArrayList<>();
    for (Trait trait : Trait.values()) {
      List<Lane> lanes = perspectives.stream().map(one -> lane(trait, one)).toList();
      String name = messages.text(trait.textKey() + ".name");
      lines.add(new Line(trait.key(), trait.key(), name, lanes, speech(name, trait, perspectives)));
    }
    return lines;
  }

  /** Marks of one trait in one perspective: now, earlier, then. */
  List<Said> said(Trait trait, Perspective perspective) {
    return said.getOrDefault(trait, Map.of()).getOrDefault(perspective, List.of());
  }

  /** The time of a mark in words: <i>nu</i>, or a date. */
  String when(Time time) {
    return when.getOrDefault(time, "");
  }

  /** The same in few letters, to stand above a column. */
  String briefly(Time time) {
    LocalDate day = sitting.takenAt().toLocalDate();
    return switch (time) {
      case NOW -> day.equals(today) ? messages.text("mirror.now") : messages.dates().brief(day);
      case EARLIER ->
          earlier == null ? "" : messages.dates().brief(earlier.takenAt().toLocalDate());
      case THEN -> messages.text("mirror.then");
    };
  }

  /** The times at which a perspective said anything, in the order to show them. */
  List<Time> times(Perspective perspective) {
    List<Time> times = new ArrayList<>();
    for (Time time : Time.values()) {
      for (Trait trait : Trait.values()) {
        if (said(trait, perspective).stream().anyMatch(said -> said.time() == time)) {
          times.add(time);
          break;
        }
      }
    }
    return times;
  }

  private String day(Mirror mirror) {
    return messages.dates().near(mirror.takenAt().toLocalDate(), today);
  }

  private Lane lane(Trait trait, Perspective perspective) {
    String instead = "";
    List<Dot> dots = new ArrayList<>();
    for (Said said : said(trait, perspective)) {
      if (said.answer() > 0) {
        dots.add(new Dot(said.time(), said.answer(), words(said)));
      } else if (said.time() == Time.NOW) {
        instead = messages.inline("mirror.noview");
      }
    }
    return new Lane(TraitRow.shape(perspective), instead, dots);
  }

  private String words(Said said) {
    String words = name(said.perspective()) + ", " + when(said.time()) + ": " + answer(said);
    return said.note() == null ? words : words + "\n" + said.note();
  }

  String answer(Said said) {
    return answer(said.answer());
  }

  /** An answer as {@link Sitting} has it, in words. */
  String answer(int answer) {
    return answer > 0 ? Integer.toString(answer) : messages.inline("mirror.noview");
  }

  private String name(Perspective perspective) {
    return messages.text("persp." + perspective.key() + ".name");
  }

  private String speech(String name, Trait trait, List<Perspective> perspectives) {
    StringBuilder speech = new StringBuilder(name).append('.');
    for (Perspective perspective : perspectives) {
      List<Said> all = said(trait, perspective);
      if (!all.isEmpty()) {
        List<String> parts =
            all.stream().map(said -> when(said.time()) + " " + answer(said)).toList();
        speech.append(' ').append(name(perspective)).append(' ');
        speech.append(String.join(", ", parts)).append('.');
      }
    }
    return speech.toString();
  }

  /** Whether the person and the others were seen differently anywhere. */
  boolean differs() {
    for (Trait trait : Trait.values()) {
      long places =
          perspectives().stream()
              .flatMap(perspective -> said(trait, perspective).stream())
              .filter(said -> said.time() == Time.NOW && said.answer() > 0)
              .map(Said::answer)
              .distinct()
              .count();
      if (places > 1) {
        return true;
      }
    }
    return false;
  }

  /** Where the lines stay open, as in <i>Ikzelf: C, E</i>; empty where they do not. */
  String open() {
    List<String> open = new ArrayList<>();
    for (Perspective perspective : perspectives()) {
      List<String> missing = new ArrayList<>();
      for (Trait trait : Trait.values()) {
        if (said(trait, perspective).stream()
            .noneMatch(said -> said.time() == Time.NOW && said.answer() > 0)) {
          missing.add(trait.key());
        }
      }
      if (!missing.isEmpty()) {
        open.add(name(perspective) + ": " + String.join(", ", missing));
      }
    }
    return String.join("; ", open);
  }
}
