package org.spiegelboek.app;

import static org.spiegelboek.app.TourHand.does;
import static org.spiegelboek.app.TourHand.find;
import static org.spiegelboek.app.TourHand.go;
import static org.spiegelboek.app.TourHand.look;
import static org.spiegelboek.app.TourHand.press;

import java.util.List;
import org.spiegelboek.app.TourStage.Step;
import org.spiegelboek.history.HistoryPlaces;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.Place.Section;

/** Deletes a page and puts it back, and looks at what a text was earlier. */
final class TourHistory {

  /** A page of the sample with an earlier text. */
  private static final String REWRITTEN = "019a9929-6fc2-7131-8203-dceed42779f5";

  private TourHistory() {}

  /**
   * @param page one that is deleted
   */
  static List<Step> steps(String page) {
    return List.of(
        go("", Place.of(Section.JOURNAL, REWRITTEN)),
        does(window -> find(window, "#section-conclusion").requestFocus()),
        look("18-earlier-there"),
        press("", "earlier"),
        look("18-earlier-texts"),
        press("", "restoreEarlier"),
        look("18-earlier-restored"),
        press("", "takeBack"),
        go("", Place.of(Section.JOURNAL, page)),
        press("18-page-deleted", "delete"),
        go("18-bin", HistoryPlaces.BIN),
        press("18-bin-ask", "emptyBin"),
        press("", "safe"),
        press("18-bin-back", "restore"));
  }
}
