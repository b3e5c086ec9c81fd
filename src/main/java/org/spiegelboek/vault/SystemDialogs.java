package org.spiegelboek.vault;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;

/** Choosing folders and files, and printing, by the dialogs of the operating system. */
public final class SystemDialogs {

  /** The name of every print job: nobody at the printer needs to know more. */
  private static final String JOB = "Spiegelboek";

  private SystemDialogs() {}

  /** The dialogs, with titles in this language. */
  public static Entrance.Dialogs in(Messages messages) {
    return new Entrance.Dialogs(
        window -> {
          DirectoryChooser chooser = new DirectoryChooser();
          chooser.setTitle(messages.text("vault.dialog.folder"));
          return path(chooser.showDialog(window));
        },
        window -> {
          FileChooser chooser = new FileChooser();
          chooser.setTitle(messages.text("vault.dialog.open"));
          return path(chooser.showOpenDialog(window));
        },
        (window, name) -> {
          FileChooser chooser = new FileChooser();
          chooser.setTitle(messages.text("vault.dialog.file"));
          chooser.setInitialFileName(name);
          return path(chooser.showSaveDialog(window));
        },
        SystemDialogs::print);
  }

  private static Optional<Path> path(@Nullable File file) {
    return Optional.ofNullable(file).map(File::toPath);
  }

  private static boolean print(Window window, Node sheet) {
    PrinterJob job = PrinterJob.createPrinterJob();
    if (job == null) {
      return false;
    }
    job.getJobSettings().setJobName(JOB);
    return job.showPrintDialog(window) && job.printPage(sheet) && job.endJob();
  }
}
