package org.spiegelboek.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** How the user points at a file and at a printer. */
public final class PaperDialogs {

  /** What a printer draws sharply, in dots to the inch. */
  public static final float DOTS = 300;

  /** The keys that print what a page offers to print. */
  public static final KeyCombination KEYS =
      new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

  /** The name of every print job: nobody at the printer needs to know more. */
  private static final String JOB = "Spiegelboek";

  private final BiFunction<Window, String, Optional<Path>> save;
  private final BooleanSupplier hasPrinter;
  private final Function<Window, Optional<Job>> print;

  /**
   * @param save asks where to keep a file of this name
   * @param print asks for a printer; nothing where the user changed their mind
   */
  public PaperDialogs(
      BiFunction<Window, String, Optional<Path>> save,
      BooleanSupplier hasPrinter,
      Function<Window, Optional<Job>> print) {
    this.save = save;
    this.hasPrinter = hasPrinter;
    this.print = print;
  }

  /** Sheets on their way to a printer. */
  public static final class Job {

    private final Predicate<Image> page;
    private final BooleanSupplier end;

    /**
     * @param page takes one side, and says whether it could
     * @param end sends all of them off, and says whether it could
     */
    public Job(Predicate<Image> page, BooleanSupplier end) {
      this.page = page;
      this.end = end;
    }

    /** Sends one side, and says whether that went. */
    public boolean page(Image side) {
      return page.test(side);
    }

    /** Sends all of them off, and says whether that went. */
    public boolean end() {
      return end.getAsBoolean();
    }

    /**
     * Sends one side after the other, so that only one of them is in memory.
     *
     * @param draw draws a side, from 0; runs on the store's thread
     * @param then told whether all of them went
     */
    public void sides(
        Background background, int count, IntFunction<Image> draw, Consumer<Boolean> then) {
      side(background, 0, count, draw, then);
    }

    private void side(
        Background background,
        int side,
        int count,
        IntFunction<Image> draw,
        Consumer<Boolean> then) {
      if (side == count) {
        then.accept(end());
        return;
      }
      background.run(
          () -> draw.apply(side),
          drawn -> {
            if (page(drawn)) {
              side(background, side + 1, count, draw, then);
            } else {
              then.accept(false);
            }
          });
    }
  }

  /**
   * By the dialogs of the operating system.
   *
   * @param title of the dialog that asks where to keep a file
   */
  public static PaperDialogs titled(String title) {
    return new PaperDialogs(
        (window, name) -> {
          FileChooser chooser = new FileChooser();
          chooser.setTitle(title);
          chooser.setInitialFileName(name);
          return path(chooser.showSaveDialog(window));
        },
        () -> Printer.getDefaultPrinter() != null,
        PaperDialogs::job);
  }

  public Optional<Path> save(Window window, String name) {
    return save.apply(window, name);
  }

  public boolean hasPrinter() {
    return hasPrinter.getAsBoolean();
  }

  public Optional<Job> print(Window window) {
    return print.apply(window);
  }

  /**
   * An image of what was drawn elsewhere.
   *
   * @param pixels row by row, each as alpha, red, green and blue of eight bits
   */
  public static Image image(int width, int height, int[] pixels) {
    WritableImage image = new WritableImage(width, height);
    image
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return image;
  }

  private static Optional<Path> path(@Nullable File file) {
    return Optional.ofNullable(file).map(File::toPath);
  }

  private static Optional<Job> job(Window window) {
    PrinterJob job = PrinterJob.createPrinterJob();
    if (job == null) {
      return Optional.empty();
    }
    job.getJobSettings().setJobName(JOB);
    if (!job.showPrintDialog(window)) {
      return Optional.empty();
    }
    PageLayout layout =
        job.getPrinter()
            .createPageLayout(
                Paper.A4, PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
    return Optional.of(new Job(side -> job.printPage(layout, sheet(side, layout)), job::endJob));
  }

  /** The picture in the size of the paper; the margins of the printer hold nothing of it. */
  private static ImageView sheet(Image side, PageLayout layout) {
    ImageView sheet = new ImageView(side);
    sheet.setFitWidth(Paper.A4.getWidth());
    sheet.setFitHeight(Paper.A4.getHeight());
    sheet.setTranslateX(-layout.getLeftMargin());
    sheet.setTranslateY(-layout.getTopMargin());
    return sheet;
  }
}
