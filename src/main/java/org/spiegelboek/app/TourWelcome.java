package org.spiegelboek.app;

import static org.spiegelboek.app.TourHand.does;
import static org.spiegelboek.app.TourHand.go;
import static org.spiegelboek.app.TourHand.look;
import static org.spiegelboek.app.TourHand.press;
import static org.spiegelboek.app.TourHand.type;

import java.util.List;
import org.spiegelboek.app.TourStage.Step;
import org.spiegelboek.ui.Place.Section;

/** The first part of the visit: a new book, empty everywhere, closed and opened again. */
final class TourWelcome {

  private static final String WEAK = "spiegel";
  private static final String STRONG = "zeven stille ochtenden op het plein";

  private TourWelcome() {}

  static List<Step> steps() {
    return List.of(
        look("01-begin"),
        press("02-new-book", "newBook"),
        type("02-new-book-weak", "first", WEAK),
        type("", "first", STRONG),
        type("02-new-book-strong", "second", STRONG),
        press("", "elsewhere"),
        press("03-recovery-sheet", "make"),
        press("03-recovery-asked", "have"),
        press("", "again"),
        press("03-recovery-declined", "decline"),
        press("03-comfort", "without"),
        press("", "open"),
        go("04-today-first-time", Section.TODAY),
        go("05-workbook-first-time", Section.WORKBOOK),
        go("05-mirror-first-time", Section.MIRROR),
        go("05-reflection-first-time", Section.REFLECTION),
        go("05-sessions-first-time", Section.SESSIONS),
        go("05-agreements-first-time", Section.AGREEMENTS),
        go("05-journal-first-time", Section.JOURNAL),
        does(BookWindow::lock),
        look("06-locked"),
        type("", "passphrase", WEAK),
        press("06-locked-wrong", "open"),
        type("", "passphrase", STRONG),
        press("06-unlocked", "open"));
  }
}
