package org.spiegelboek.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.journal.Page;
import org.spiegelboek.journal.PageRepository;
import org.spiegelboek.journal.RecordPlaces;
import org.spiegelboek.store.Database;
import org.spiegelboek.today.OpenedJournal;
import org.spiegelboek.ui.ScreenExtension;
import org.testfx.util.WaitForAsyncUtils;

/**
 * How long it takes from a key to the rows below the search field, from the rest in typing to the
 * best ones, and to save a page: in journals of a thousand, ten thousand and a hundred thousand
 * pages. Run by {@code mvn -Pbenchmark test}; prints and asserts no time.
 */
@ExtendWith(ScreenExtension.class)
class SearchBenchmark {

  private static final int[] PAGES = {1_000, 10_000, 100_000};
  private static final int SAVES = 400;
  private static final int ROUNDS = 3;

  /** As wide as the field of the window. */
  private static final double WIDTH = 300;

  /** Typed letter by letter. */
  private static final List<String> TYPED =
      List.of(
          "reflectie",
          "gesprek moe",
          "de klas",
          "poort -regen",
          "\"aan de\" poort",
          "telefoon",
          "zelfreflectie",
          "één café",
          "tag:klas rust",
          "vertrouwen on:2026-10");

  @TempDir Path parent;

  private record Times(double look, double rank, double save) {}

  @Test
  @Timeout(value = 60, unit = TimeUnit.MINUTES)
  void searchingAndSaving() throws IOException {
    Times before = null;
    for (int pages : PAGES) {
      before = measure(pages, before);
    }
  }

  private Times measure(int pages, @Nullable Times before) throws IOException {
    Path folder = Files.createDirectory(parent.resolve(Integer.toString(pages)));
    OpenedJournal journal = new OpenedJournal(folder, Language.NL);
    List<String> ids = GeneratedJournal.fill(journal.database(), pages);
    double[] looks = looks(journal);
    double[] ranks = ranks(journal.database());
    double[] saves = saves(journal.database(), ids);
    journal.close();
    Times times = new Times(at(looks, 0.95), at(ranks, 0.95), at(saves, 0.99));
    print("key to rows", pages, looks, times.look(), before == null ? 0 : before.look());
    print("best first", pages, ranks, times.rank(), before == null ? 0 : before.rank());
    print("saving", pages, saves, times.save(), before == null ? 0 : before.save());
    return times;
  }

  private static void print(String what, int pages, double[] all, double now, double before) {
    System.out.printf(
        Locale.ROOT,
        "%7d pages, %-11s p50 %.1f  p95 %.1f  p99 %.1f  most %.1f ms%s%n",
        pages,
        what,
        at(all, 0.5),
        at(all, 0.95),
        at(all, 0.99),
        all[all.length - 1],
        before == 0 ? "" : String.format(Locale.ROOT, "  growth %.2f", now / before));
  }

  private static double at(double[] sorted, double part) {
    return sorted[(int) Math.min(sorted.length - 1L, Math.round(part * sorted.length))];
  }

  private double[] looks(OpenedJournal journal) {
    TextField field = OpenedJournal.fx(TextField::new);
    field.setMaxWidth(WIDTH);
    SearchPopup popup =
        OpenedJournal.fx(
            () ->
                new SearchPopup(
                    field,
                    new SearchViewModel(
                        journal.desk(),
                        new SearchRepository(journal.database()),
                        hit -> RecordPlaces.of(hit.kind(), hit.id(), hit.questionId())),
                    journal.desk().messages()));
    OpenedJournal.fx(
        () -> {
          popup.listen();
          return popup;
        });
    journal.show(new VBox(field), 1366, 768);
    OpenedJournal.fx(
        () -> {
          field.requestFocus();
          return field;
        });
    List<Double> times = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (String typed : TYPED) {
        for (int length = 1; length <= typed.length(); length++) {
          // The letter before stands painted: nobody types faster than that.
          painted(journal.scene());
          double time = look(field, popup, typed.substring(0, length));
          if (round > 0) {
            times.add(time);
          }
        }
      }
    }
    return sorted(times);
  }

  /** A frame is handed over only when the one before is painted. */
  private static void painted(Scene scene) {
    for (int i = 0; i < 3; i++) {
      CountDownLatch handedOver = new CountDownLatch(1);
      Runnable once = () -> Platform.runLater(handedOver::countDown);
      OpenedJournal.fx(
          () -> {
            scene.addPostLayoutPulseListener(once);
            Platform.requestNextPulse();
            return scene;
          });
      try {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> handedOver.getCount() == 0);
      } catch (TimeoutException e) {
        throw new AssertionError("not in twenty seconds", e);
      }
      OpenedJournal.fx(
          () -> {
            scene.removePostLayoutPulseListener(once);
            return scene;
          });
    }
  }

  /** Milliseconds from the changed text to its rows, laid out below the field. */
  private static double look(TextField field, SearchPopup popup, String typed) {
    long[] span = new long[2];
    OpenedJournal.fx(
        () -> {
          popup
              .shownProperty()
              .addListener(
                  (observable, old, now) -> {
                    if (now.equals(typed) && span[1] == 0) {
                      span[1] = System.nanoTime();
                    }
                  });
          span[0] = System.nanoTime();
          field.setText(typed);
          return field;
        });
    try {
      WaitForAsyncUtils.waitFor(
          20, TimeUnit.SECONDS, () -> OpenedJournal.fx(() -> span[1] != 0 || typed.isBlank()));
    } catch (TimeoutException e) {
      throw new AssertionError(typed, e);
    }
    return (span[1] - span[0]) / 1e6;
  }

  private static double[] ranks(Database database) {
    SearchRepository search = new SearchRepository(database);
    List<Double> times = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (String typed : TYPED) {
        for (int length = 1; length <= typed.length(); length++) {
          Query query = Query.of(typed.substring(0, length));
          long start = System.nanoTime();
          search.listRanked(query, LocalDate.of(2026, 11, 28), 60);
          if (round > 0) {
            times.add((System.nanoTime() - start) / 1e6);
          }
        }
      }
    }
    return sorted(times);
  }

  private static double[] saves(Database database, List<String> ids) {
    PageRepository pages = new PageRepository(database);
    GeneratedTexts texts = new GeneratedTexts(3);
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < SAVES; i++) {
      String id = ids.get((int) ((long) i * ids.size() / SAVES));
      Page page = GeneratedJournal.page(id, pages.find(id).orElseThrow().date(), texts);
      long start = System.nanoTime();
      pages.save(page);
      times.add((System.nanoTime() - start) / 1e6);
    }
    return sorted(times);
  }

  private static double[] sorted(List<Double> times) {
    double[] all = times.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(all);
    return all;
  }
}
