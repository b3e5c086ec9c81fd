package org.spiegelboek.app;

import static org.spiegelboek.app.TourHand.does;
import static org.spiegelboek.app.TourHand.go;
import static org.spiegelboek.app.TourHand.press;
import static org.spiegelboek.app.TourHand.type;

import java.util.List;
import java.util.function.Supplier;
import org.spiegelboek.app.TourStage.Step;
import org.spiegelboek.ui.Place.Section;
import org.spiegelboek.vault.OpenJournal;

/** The part of the visit during which the disk takes nothing, in the middle of a conversation. */
final class TourTrouble {

  private TourTrouble() {}

  static List<Step> steps(Supplier<OpenJournal> journal) {
    return List.of(
        go("", Section.TODAY),
        press("", "prepare"),
        does(window -> refuse(journal.get(), true)),
        type("", "goal", "Samen zien wat maandag al lukte."),
        go("16-session-leaving", Section.AGREEMENTS),
        press("16-session-unsaved", "safe"),
        does(window -> refuse(journal.get(), false)));
  }

  private static void refuse(OpenJournal journal, boolean refuses) {
    journal.database().read(sql -> sql.update("PRAGMA query_only = " + (refuses ? 1 : 0)));
  }
}
