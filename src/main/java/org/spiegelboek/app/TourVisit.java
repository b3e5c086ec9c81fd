package org.spiegelboek.app;

import static org.spiegelboek.app.TourHand.character;
import static org.spiegelboek.app.TourHand.go;
import static org.spiegelboek.app.TourHand.look;
import static org.spiegelboek.app.TourHand.press;
import static org.spiegelboek.app.TourHand.type;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.spiegelboek.app.TourStage.Step;
import org.spiegelboek.mirror.MirrorPlaces;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.team.TeamPlaces;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.Place.Section;

/** The main part of the visit: every section of the sample, with something written in it. */
final class TourVisit {

  /** Records of the sample: the same in every language. */
  private static final String AGREEMENT = "01a1917d-d26f-77b6-818e-355e1b2e2cd7";

  private static final String PAGE = "01a1f4d7-305c-7fa3-a25d-7f364f52d3fe";

  private static final String ROUND = "01a15efa-7a26-798f-b097-85d7ab1e2d91";

  /** What five people wrote on paper, a number for each trait. */
  private static final List<String> SHEETS =
      List.of("7556829", "8665738", "9774647", "6888859", "8798987");

  private TourVisit() {}

  static List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    steps.add(go("10-today", Section.TODAY));
    workbook(steps);
    mirror(steps);
    team(steps);
    reflection(steps);
    steps.addAll(TourConversation.steps());
    agreements(steps);
    journal(steps);
    return steps;
  }

  private static void workbook(List<Step> steps) {
    for (String chapter : List.of("why", "what", "who", "inwhat", "beliefs", "explore")) {
      steps.add(go("", Place.of(Section.WORKBOOK, chapter)));
      steps.add(
          type("11-workbook-" + chapter, "text", "Wat maakte maandag anders voor de hele klas?"));
    }
    steps.add(go("11-workbook-sources", Place.of(Section.WORKBOOK, "sources")));
  }

  private static void mirror(List<Step> steps) {
    steps.add(go("12-mirror", Section.MIRROR));
    steps.add(character("", "steps-a", "8"));
    steps.add(character("", "steps-b", "6"));
    steps.add(character("12-mirror-no-view", "steps-c", "0"));
    steps.add(character("", "steps-d", "7"));
    steps.add(
        type(
            "12-mirror-half",
            "field",
            "Toen het overleg vastliep, heb ik niets opgelost. Ik zei dat we nog een week"
                + " hadden."));
    steps.add(character("", "steps-e", "8"));
    steps.add(character("", "steps-f", "5"));
    steps.add(character("", "steps-g", "9"));
    steps.add(press("", "view-colleagues"));
    steps.add(character("", "steps-d", "5"));
    steps.add(character("12-mirror-colleagues", "steps-f", "4"));
    steps.add(press("13-picture", "picture"));
    steps.add(press("13-picture-chosen", "quality-f"));
    steps.add(press("13-picture-lines", "lines"));
    steps.add(press("13-picture-over-time", "time"));
    steps.add(press("13-picture-table", "asTable"));
    steps.add(go("13-mirrors", Place.of(Section.MIRROR, "list")));
  }

  private static void team(List<Step> steps) {
    steps.add(go("13-team-rounds", MirrorPlaces.ROUNDS));
    steps.add(go("13-team-round", TeamPlaces.round(ROUND)));
    steps.add(press("13-team-wall", "show"));
    steps.add(go("", MirrorPlaces.ROUNDS));
    steps.add(type("", "name", "Kernteam, november"));
    steps.add(press("13-team-round-new", "begin"));
    steps.add(press("13-team-typing", "type"));
    SHEETS.forEach(sheet -> steps.addAll(typed(sheet)));
    steps.add(press("13-team-open", "done"));
    steps.add(press("13-team-two-rounds", "beside .chip"));
    steps.add(press("13-team-handed-on", "pass"));
    steps.add(press("13-team-passed-round", "begin"));
    steps.add(press("", "done"));
  }

  /** A sheet of paper, number after number. */
  private static List<Step> typed(String sheet) {
    List<Step> steps = new ArrayList<>();
    int at = 0;
    for (Trait trait : Trait.values()) {
      steps.add(type("", "mark-colleagues-" + trait.key(), sheet.substring(at, ++at)));
    }
    steps.add(press("", "mark-colleagues-" + Trait.G.key(), KeyCode.ENTER));
    return steps;
  }

  private static void reflection(List<Step> steps) {
    steps.add(go("14-reflection", Place.of(Section.REFLECTION, "six.2")));
    steps.add(
        type(
            "14-reflection-written",
            "text",
            "… naast iemand gaan staan die nog niet weet waar het heen gaat."));
    steps.add(go("14-reflection-columns", Place.of(Section.REFLECTION, "six.5")));
  }

  private static void agreements(List<Step> steps) {
    steps.add(go("17-agreements", Section.AGREEMENTS));
    steps.add(go("17-agreement", Place.of(Section.AGREEMENTS, AGREEMENT)));
    steps.add(press("17-agreements-by-person", "byPerson"));
    steps.add(press("17-agreement-new", "newButton"));
  }

  private static void journal(List<Step> steps) {
    steps.add(go("18-journal", Section.JOURNAL));
    steps.add(go("18-page", Place.of(Section.JOURNAL, PAGE)));
    steps.add(press("18-page-reading", "reading"));
    steps.add(press("", "reading"));
    steps.add(go("18-page-new", Place.of(Section.JOURNAL, Place.NEW)));
    steps.add(go("", Section.JOURNAL));
    steps.add(press("18-journal-choices", "moreTurn"));
    steps.add(press("18-journal-year", "year"));
    steps.add(go("", Section.JOURNAL));
    steps.add(press("18-journal-threads", "threads"));
    steps.addAll(TourHistory.steps(PAGE));
    steps.add(go("", Section.TODAY));
    steps.add(type("", "search", "poort"));
    // The list waits until nothing more is typed.
    steps.add(look("19-search"));
    steps.add(press("", "search", KeyCode.ESCAPE));
    steps.add(go("20-settings", Section.SETTINGS));
    steps.add(go("20-settings-book", Place.of(Section.SETTINGS, "journal")));
    steps.add(press("20-settings-checked", "checkBook"));
    steps.add(go("20-settings-backups", Place.of(Section.SETTINGS, "backups")));
    steps.add(go("20-settings-laptops", Place.of(Section.SETTINGS, "laptops")));
    steps.add(go("20-settings-transfer", Place.of(Section.SETTINGS, "transfer")));
  }
}
