package org.spiegelboek.app;

import static org.spiegelboek.app.TourHand.go;
import static org.spiegelboek.app.TourHand.press;

import java.util.List;
import org.spiegelboek.app.TourStage.Step;
import org.spiegelboek.ui.Place.Section;

/** The part of the visit in the dark: the main places, and a conversation in each of its states. */
final class TourDark {

  private TourDark() {}

  static List<Step> steps() {
    return List.of(
        go("22-today-dark", Section.TODAY),
        press("22-session-prepare-dark", "prepare"),
        press("22-session-frame-dark", "frameToggle"),
        press("22-session-hold-dark", "hold"),
        press("22-session-whole-window-dark", "wholeWindow"),
        press("22-session-card-dark", "cardOn"),
        press("", "wholeWindow"),
        press("22-session-look-back-dark", "look_back"),
        press("22-session-paper-dark", "paper"),
        go("22-sessions-dark", Section.SESSIONS),
        go("22-agreements-dark", Section.AGREEMENTS),
        go("22-journal-dark", Section.JOURNAL),
        go("22-mirror-dark", Section.MIRROR),
        go("22-reflection-dark", Section.REFLECTION),
        go("22-workbook-dark", Section.WORKBOOK));
  }
}
