package org.spiegelboek.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Plays a first visit without a display and writes a picture of every screen. */
@Command(name = "tour")
final class TourCommand implements Callable<Integer> {

  private final ToIntFunction<Path> tour;

  @Mixin private GeneralOptions general;

  @Parameters(index = "0", paramLabel = "OUTDIR", descriptionKey = "cli.parameter.outdir")
  private Path folder;

  /**
   * @param tour plays it into a folder and returns an exit code
   */
  TourCommand(ToIntFunction<Path> tour) {
    this.tour = tour;
  }

  @Override
  public Integer call() {
    return tour.applyAsInt(folder);
  }
}
