package org.spiegelboek.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.Navigation;
import org.spiegelboek.ui.Place;

/** Writing that was begun and left, as quiet links to where it goes on. */
final class BegunLines {

  private BegunLines() {}

  static List<Node> of(
      List<Today.Begun> begun, LocalDate today, Messages messages, Navigation navigation) {
    List<Node> lines = new ArrayList<>();
    for (Today.Begun one : begun) {
      Hyperlink line = new Hyperlink(words(one, today, messages));
      line.setId("begun-" + one.kind().key());
      line.getStyleClass().add("small");
      line.setWrapText(true);
      line.setOnAction(event -> navigation.go(place(one)));
      lines.add(line);
    }
    return lines;
  }

  private static String words(Today.Begun one, LocalDate today, Messages messages) {
    String day = messages.dates().near(one.at().toLocalDate(), today);
    return switch (one.kind()) {
      case SESSION ->
          one.name() == null
              ? messages.format("today.begun.session", day)
              : messages.format("today.begun.session.with", one.name(), day);
      case ANSWER -> messages.format("today.begun.answer", one.id().replace("six.", ""), day);
      case MIRROR -> messages.format("today.begun.mirror", day);
      default -> messages.format("today.begun.page", day);
    };
  }

  private static Place place(Today.Begun one) {
    return switch (one.kind()) {
      case SESSION -> Place.of(Place.Section.SESSIONS, one.id());
      case ANSWER -> Place.of(Place.Section.REFLECTION, one.id());
      case MIRROR -> Place.of(Place.Section.MIRROR);
      default -> Place.of(Place.Section.JOURNAL, one.id());
    };
  }
}
