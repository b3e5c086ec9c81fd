package org.spiegelboek.mirror;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.DotPlot.Time;
import org.spiegelboek.ui.TimePlot.Axis;
import org.spiegelboek.ui.TimePlot.Panel;
import org.spiegelboek.ui.TimePlot.Stand;

/** What is shown of all sittings up to one: each trait by itself, from the first day on. */
final class PictureOverTime {

  private final Messages messages;
  private final LocalDate today;
  private final List<Mirror> oldestFirst;
  private final List<LocalDateTime> conversations;

  /**
   * @param newestFirst the sitting that is looked at, and those before it
   * @param conversations when they were held
   */
  PictureOverTime(
      Messages messages,
      LocalDate today,
      List<Mirror> newestFirst,
      List<LocalDateTime> conversations) {
    this.messages = messages;
    this.today = today;
    this.oldestFirst = newestFirst.reversed();
    this.conversations = List.copyOf(conversations);
  }

  Axis axis() {
    List<Double> ticks =
        conversations.stream().map(this::at).filter(at -> at >= 0 && at <= 1).toList();
    boolean sameYear = first().getYear() == last().getYear();
    return new Axis(
        sameYear
            ? messages.dates().brief(first().toLocalDate())
            : messages.dates().full(first().toLocalDate()),
        messages.dates().brief(last().toLocalDate()),
        ticks);
  }

  List<Panel> panels() {
    List<Panel> panels = new ArrayList<>();
    for (Trait trait : Trait.values()) {
      String name = messages.text(trait.textKey() + ".name");
      StringBuilder speech = new StringBuilder(name).append('.');
      List<Stand> stands = new ArrayList<>();
      for (Perspective perspective : Perspective.values()) {
        List<Stand> said = stands(trait, perspective);
        stands.addAll(said);
        if (!said.isEmpty()) {
          List<String> words = said.stream().map(Stand::words).toList();
          speech.append(' ').append(String.join(", ", words)).append('.');
        }
      }
      panels.add(new Panel(trait.key(), name, stands, speech.toString()));
    }
    return panels;
  }

  private List<Stand> stands(Trait trait, Perspective perspective) {
    List<Stand> stands = new ArrayList<>();
    for (Mirror mirror : oldestFirst) {
      boolean now = mirror.equals(oldestFirst.getLast());
      for (Mirror.Mark mark : mirror.marks()) {
        Integer place = mark.mark();
        if (mark.trait() == trait && mark.perspective() == perspective && place != null) {
          String words = words(perspective, mirror, "") + place;
          stands.add(stand(mirror, perspective, now ? Time.NOW : Time.EARLIER, place, words));
        }
      }
      for (Mirror.Then then : oldestFirst.getLast().then()) {
        if (then.mirrorId().equals(mirror.id())
            && then.trait() == trait
            && then.perspective() == perspective) {
          String words = words(perspective, mirror, messages.text("mirror.then")) + then.mark();
          stands.add(stand(mirror, perspective, Time.THEN, then.mark(), words));
        }
      }
    }
    return stands;
  }

  private String words(Perspective perspective, Mirror mirror, String aside) {
    String name = messages.text("persp." + perspective.key() + ".name");
    String day = messages.dates().near(mirror.takenAt().toLocalDate(), today);
    return name + ", " + day + (aside.isEmpty() ? "" : ", " + aside) + ": ";
  }

  private Stand stand(Mirror mirror, Perspective perspective, Time time, int place, String words) {
    return new Stand(
        at(mirror.takenAt()),
        List.of(Perspective.values()).indexOf(perspective),
        TraitRow.shape(perspective),
        time,
        place,
        words);
  }

  private LocalDateTime first() {
    return oldestFirst.getFirst().takenAt();
  }

  private LocalDateTime last() {
    return oldestFirst.getLast().takenAt();
  }

  private double at(LocalDateTime moment) {
    double whole = Duration.between(first(), last()).toMinutes();
    return whole == 0 ? 0.5 : Duration.between(first(), moment).toMinutes() / whole;
  }
}
