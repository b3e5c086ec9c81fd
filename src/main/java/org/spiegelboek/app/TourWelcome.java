package org.spiegelboek.app;

import static org.spiegelboek.app.TourHand.does;
import static org.spiegelboek.app.TourHand.go;
import static org.spiegelboek.app.TourHand.look;
import static org.spiegelboek.app.TourHand.press;
import static org.spiegelboek.app.TourHand.type;

import java.util.List;
import org.spiegelboek.app.TourStage.Step;
import org.spiegelboek.ui.Place.Section;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.vault.Vault;

/** The first part of the visit: a new book, empty everywhere, closed and opened again. */
final class TourWelcome {

  private static final String WEAK = "spiegel";
  private static final String STRONG = "zeven stille ochtenden op het plein";

  private TourWelcome() {}

  static List<Step> steps(JournalFolder folder) {
    return List.of(
        look("01-begin"),
        press("02-new-book", "newBook"),
        type("02-new-book-weak", "first", WEAK),
        type("", "first", STRONG),
        type("02-new-book-strong", "second", STRONG),
        does(window -> window.opened(made(folder))),
        does(window -> window.change(window.settings().withLastJournal(folder.path()))),
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

  private static OpenJournal made(JournalFolder folder) {
    return Vault.create(folder, STRONG.toCharArray());
  }
}
