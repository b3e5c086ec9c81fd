package org.spiegelboek.backup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.spiegelboek.i18n.Counts;
import org.spiegelboek.i18n.Messages;

/** Backups as rows, of which one is chosen. */
final class BackupRows {

  /** More than that are kept only for the program's own sake. */
  private static final int MOST = 60;

  private BackupRows() {}

  /** Fills the box with a row for each; choosing one hands it on. */
  static void fill(
      VBox box, List<Backup> backups, Messages messages, Clock clock, Consumer<Backup> chosen) {
    box.getChildren().clear();
    ToggleGroup group = new ToggleGroup();
    for (Backup backup : backups.subList(0, Math.min(MOST, backups.size()))) {
      ToggleButton row = new ToggleButton(name(backup, messages, clock));
      row.getStyleClass().addAll("row", "backup-row");
      row.setMaxWidth(Double.MAX_VALUE);
      row.setWrapText(true);
      row.setToggleGroup(group);
      row.setOnAction(
          event -> {
            row.setSelected(true);
            chosen.accept(backup);
          });
      box.getChildren().add(row);
    }
  }

  /** What it holds, counted; readable without a key. */
  static String holds(Backup backup, Messages messages) {
    return messages.format(
        "backup.holds", Counts.inWords(messages, new TreeMap<>(backup.manifest().counts())));
  }

  /** The day of a backup as it stands in the name of a folder. */
  static String day(Backup backup, Clock clock) {
    return LocalDate.ofInstant(backup.manifest().madeAt(), clock.getZone()).toString();
  }

  /** Its day and hour, and that it was read back. */
  static String name(Backup backup, Messages messages, Clock clock) {
    LocalDateTime at = LocalDateTime.ofInstant(backup.manifest().madeAt(), clock.getZone());
    return messages.format(
        "backup.row",
        messages.dates().full(at.toLocalDate()),
        messages.dates().time(at.toLocalTime()));
  }
}
