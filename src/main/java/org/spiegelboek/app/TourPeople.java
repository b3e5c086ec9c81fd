package org.spiegelboek.app;

import static org.spiegelboek.app.TourHand.go;
import static org.spiegelboek.app.TourHand.press;
import static org.spiegelboek.app.TourHand.toEnd;
import static org.spiegelboek.app.TourHand.type;

import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.spiegelboek.app.TourStage.Step;
import org.spiegelboek.ui.Place;

/** The part of the visit at the page of a person: what is kept, and how it is forgotten. */
final class TourPeople {

  /** Somebody of the sample. */
  private static final String PERSON = "01992899-2a34-773a-b6b9-11548201e2bd";

  private TourPeople() {}

  static List<Step> steps() {
    return List.of(
        go("15-person", new Place(Place.Section.SESSIONS, null, Map.of("person", PERSON))),
        press("15-person-working", "workingToggle"),
        press("", "workingToggle"),
        press("", "detailsToggle"),
        toEnd("15-person-details", "forget"),
        type("", "keepUntil", "1/10/2026"),
        press("", "keepUntil", KeyCode.ENTER),
        go("", Place.Section.AGREEMENTS),
        go("15-person-kept", new Place(Place.Section.SESSIONS, null, Map.of("person", PERSON))),
        press("15-person-forget", "keepForget"),
        press("", "safe"),
        type("", "keepLonger", "30/6/2027"),
        press("", "keepLonger", KeyCode.ENTER),
        press("15-person-longer", "keepOn"));
  }
}
