package org.spiegelboek.app;

import static org.spiegelboek.app.TourHand.go;
import static org.spiegelboek.app.TourHand.press;
import static org.spiegelboek.app.TourHand.toEnd;
import static org.spiegelboek.app.TourHand.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.spiegelboek.app.TourStage.Step;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.Place.Section;

/** The part of the visit at the conversations: the people, a new one, and the next one. */
final class TourConversation {

  /** Conversations of the sample: of a team, and about a challenge. */
  private static final String WITH_TEAM = "0199a012-ee1e-7852-bb78-9b0b2ce933e1";

  private static final String OF_CHALLENGE = "01a0a495-4d75-7ee2-9fe4-53fa71227cb2";

  private TourConversation() {}

  static List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    steps.add(go("15-sessions", Section.SESSIONS));
    steps.addAll(TourPeople.steps());
    startNew(steps);
    walkThrough(steps);
    steps.add(go("16-session-team", Place.of(Section.SESSIONS, WITH_TEAM)));
    steps.add(go("16-session-challenge", Place.of(Section.SESSIONS, OF_CHALLENGE)));
    return steps;
  }

  /** One with a learner, at the time of another one. */
  private static void startNew(List<Step> steps) {
    steps.add(
        go(
            "15-session-new-learner",
            new Place(Section.SESSIONS, Place.NEW, Map.of("focus", "works", "role", "learner"))));
    steps.add(type("", "day", "25/11/2026"));
    steps.add(press("", "day", KeyCode.ENTER));
    steps.add(type("", "time", "10:30"));
    steps.add(press("15-session-same-time", "time", KeyCode.ENTER));
  }

  private static void walkThrough(List<Step> steps) {
    steps.add(go("", Section.TODAY));
    steps.add(press("16-session-prepare", "prepare"));
    steps.add(press("16-session-frame", "frameToggle"));
    steps.add(toEnd("16-session-prepare-end", "domains"));
    steps.add(press("16-session-hold", "hold"));
    steps.add(press("16-session-whole-window", "wholeWindow"));
    steps.add(press("16-session-card", "cardOn"));
    steps.add(press("", "wholeWindow"));
    steps.add(press("16-session-look-back", "look_back"));
    steps.add(press("16-session-paper", "paper"));
    steps.add(press("16-session-paper-own", "own"));
  }
}
