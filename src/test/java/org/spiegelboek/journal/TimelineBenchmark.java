package org.spiegelboek.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.picture.PicturesDesk;
import org.spiegelboek.search.GeneratedJournal;
import org.spiegelboek.spelling.Spellings;
import org.spiegelboek.today.OpenedJournal;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.Toasts;
import org.spiegelboek.ui.TopLine;
import org.spiegelboek.ui.View;
import org.spiegelboek.ui.Views;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/**
 * How long it takes until the timeline stands laid out with its lines, and how long each frame of
 * scrolling takes with its styles, its layout and handing it over to be painted: in journals of a
 * thousand, ten thousand and a hundred thousand pages. Run by {@code mvn -Pbenchmark test}; prints
 * and asserts no time.
 */
@ExtendWith(ApplicationExtension.class)
class TimelineBenchmark {

  private static final int[] PAGES = {1_000, 10_000, 100_000};
  private static final int WARM_UP = 20;
  private static final int OPENINGS = 40;
  private static final int FRAMES = 600;
  private static final double PIXELS = 40;

  @TempDir Path parent;
  private volatile long opened;
  private long begun;
  private boolean scrolled;
  private final List<Double> frames = Collections.synchronizedList(new ArrayList<>());

  private record Times(double open, double scroll) {}

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void openingAndScrolling() throws IOException {
    Times before = null;
    for (int pages : PAGES) {
      before = measure(pages, before);
    }
  }

  private Times measure(int pages, @Nullable Times before) throws IOException {
    Path folder = Files.createDirectory(parent.resolve(Integer.toString(pages)));
    OpenedJournal journal = new OpenedJournal(folder, Language.NL);
    GeneratedJournal.fill(journal.database(), pages);
    StackPane table = OpenedJournal.fx(StackPane::new);
    table.setPadding(new Insets(78, 22, 20, 188));
    journal.show(table, 1366, 768);
    listen(journal.scene());
    List<Double> openings = new ArrayList<>();
    for (int i = -WARM_UP; i < OPENINGS; i++) {
      double time = open(journal, table);
      if (i >= 0) {
        openings.add(time);
      }
    }
    frames.clear();
    scroll(journal, FRAMES / 4);
    journal.settle();
    frames.clear();
    double pulses = scroll(journal, FRAMES);
    Times times = new Times(at(openings, 0.5), at(frames, 0.99));
    print(pages, "opening", "100", openings, times.open(), before == null ? 0 : before.open());
    print(pages, "scrolling", "16.7", frames, times.scroll(), before == null ? 0 : before.scroll());
    System.out.printf(
        Locale.ROOT, "%7d pages, timeline, pulses a second while scrolling %.1f%n", pages, pulses);
    journal.close();
    return times;
  }

  private static void print(
      int pages, String what, String goal, List<Double> all, double now, double before) {
    System.out.printf(
        Locale.ROOT,
        "%7d pages, timeline, %-9s p50 %.1f  p95 %.1f  p99 %.1f  most %.1f ms (goal %s)%s%n",
        pages,
        what,
        at(all, 0.5),
        at(all, 0.95),
        at(all, 0.99),
        at(all, 1),
        goal,
        before == 0 ? "" : String.format(Locale.ROOT, "  growth %.2f", now / before));
  }

  private static double at(List<Double> all, double part) {
    List<Double> sorted = all.stream().sorted().toList();
    return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(part * sorted.size())));
  }

  private void listen(Scene scene) {
    OpenedJournal.fx(
        () -> {
          scene.addPreLayoutPulseListener(() -> begun = System.nanoTime());
          scene.addPostLayoutPulseListener(
              () -> {
                if (opened == 0 && scene.lookup(".entry-cell:filled .entry-line") != null) {
                  opened = System.nanoTime();
                }
                long start = begun;
                if (scrolled) {
                  scrolled = false;
                  // Runs once the pulse has handed the frame over.
                  Platform.runLater(() -> frames.add((System.nanoTime() - start) / 1e6));
                }
              });
          return scene;
        });
  }

  /** Milliseconds from asking for the screen until it stands there with lines. */
  private double open(OpenedJournal journal, StackPane table) {
    journal.settle();
    Place place = Place.of(Place.Section.JOURNAL);
    long start =
        OpenedJournal.fx(
            () -> {
              table.getChildren().clear();
              journal.desk().navigation().go(place);
              opened = 0;
              long now = System.nanoTime();
              table.getChildren().setAll(views(journal, place).load(View.JOURNAL));
              return now;
            });
    waitFor(() -> opened != 0);
    return (opened - start) / 1e6;
  }

  private static Views views(OpenedJournal journal, Place place) {
    Toasts toasts = new Toasts();
    return new Views(
        journal.desk().messages(),
        Map.of(
            JournalController.class,
            () ->
                new JournalController(
                    journal.desk(),
                    new TopLine(),
                    new JournalViewModel(
                        journal.desk(),
                        new JournalRepository(journal.database()),
                        new PageRepository(journal.database()),
                        place)),
            PageController.class,
            () ->
                new PageController(
                    journal.desk(), toasts, Spellings.silent(journal), PicturesDesk.of(journal))));
  }

  /** Scrolls with each pulse; how many pulses there were a second. */
  private double scroll(OpenedJournal journal, int times) {
    Node list = journal.scene().lookup("#entries");
    VirtualFlow<?> flow = (VirtualFlow<?>) list.lookup(".virtual-flow");
    List<Long> pulses = new ArrayList<>();
    CountDownLatch done = new CountDownLatch(1);
    AnimationTimer timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            pulses.add(System.nanoTime());
            flow.scrollPixels(PIXELS);
            scrolled = true;
            if (pulses.size() > times) {
              stop();
              done.countDown();
            }
          }
        };
    OpenedJournal.fx(
        () -> {
          timer.start();
          return timer;
        });
    waitFor(() -> done.getCount() == 0);
    waitFor(() -> frames.size() >= times);
    assertThat(((ListView<?>) list).getItems().size()).isGreaterThan(JournalRepository.AT_ONCE);
    return times * 1e9 / (pulses.getLast() - pulses.getFirst());
  }

  private static void waitFor(java.util.concurrent.Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    } catch (TimeoutException e) {
      throw new AssertionError("not in twenty seconds", e);
    }
  }
}
