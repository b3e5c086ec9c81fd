package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spiegelboek.backup.AutomaticBackups;
import org.spiegelboek.backup.BackupMaker;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.mirror.Mirror;
import org.spiegelboek.session.SessionPlaces;
import org.spiegelboek.settings.Settings;
import org.spiegelboek.settings.SettingsFile;
import org.spiegelboek.team.RoundKeys;
import org.spiegelboek.team.Rounds;
import org.spiegelboek.team.TeamPlaces;
import org.spiegelboek.ui.Background;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.ui.Theme;
import org.spiegelboek.ui.Toasts;
import org.spiegelboek.ui.View;
import org.spiegelboek.ui.Views;
import org.spiegelboek.vault.Entrance;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.vault.SystemDialogs;
import org.testfx.util.WaitForAsyncUtils;

/** Every view opens with its real controller, over the sample journal, in every language. */
@ExtendWith(ScreenExtension.class)
class ViewsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T17:12:00Z"), ZoneId.of("Europe/Brussels"));

  private static final Set<View> CLOSED =
      EnumSet.of(
          View.CLOSED,
          View.BEGIN,
          View.UNLOCK,
          View.RECOVER,
          View.NEW_BOOK,
          View.NEW_PASSPHRASE,
          View.RECOVERY_SHEET,
          View.COMFORT,
          View.SALVAGE,
          View.CLOSED_BACKUPS);

  private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
  private final Theme theme = new Theme();

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyViewOpensWithItsControllerInEveryLanguage(Language language, @TempDir Path folder)
      throws IOException {
    JournalFolder at = JournalFolder.at(folder.resolve("Boek.spiegelboek"));
    try (OpenJournal journal = SampleJournal.open(at, language, CLOCK)) {
      OpenBook book = new OpenBook(journal, CLOCK, failures::add);
      Messages messages = new Messages(language);
      fx(
          () -> {
            theme.start();
            return theme;
          });
      List<Mirror> mirrors = book.mirrors.list();
      for (View view : View.values()) {
        Node shown = fx(() -> open(view, book, messages, folder, mirrors.getFirst().id()));
        settle(book);
        assertThat(failures).as(view + " in " + language).isEmpty();
        fx(
            () -> {
              assertReadable(shown, view + " in " + language);
              return view;
            });
      }
      fx(
          () -> {
            theme.stop();
            return theme;
          });
    }
  }

  private Node open(View view, OpenBook book, Messages messages, Path folder, String mirrorId) {
    SettingsFile file = new SettingsFile(folder.resolve("settings.json"));
    Parent root;
    if (CLOSED.contains(view)) {
      root = new ClosedWiring(entrance(messages), backups(folder)).views().load(view);
    } else {
      BookWindow window = new BookWindow(new Stage(), file, CLOCK, Surroundings.desktop());
      Wiring wiring = new Wiring(book, window, messages);
      if (view == View.SHELL) {
        root =
            wiring.shell(
                new ShellKeys(
                    book.navigation, Settings::standard, changed -> {}, () -> "", () -> {}));
      } else {
        Place place =
            view == View.SESSION_PREVIEW ? paper(book) : place(view, mirrorId, round(book));
        Views views = wiring.views(place, new Toasts());
        root = views.load(view);
      }
    }
    Scene scene = new Scene(root, 1366, 768);
    theme.dress(scene);
    root.applyCss();
    root.layout();
    return root;
  }

  private static String round(OpenBook book) {
    if (book.rounds.list().isEmpty()) {
      book.sheets.begin(Rounds.round(5), RoundKeys.create());
    }
    return book.rounds.list().getFirst().id();
  }

  private static Place paper(OpenBook book) {
    return SessionPlaces.paper(book.sessions.findNext(LocalDateTime.now(CLOCK)).orElseThrow());
  }

  private static Place place(View view, String mirrorId, String roundId) {
    return switch (view) {
      case MIRROR_IMAGE -> Place.of(Place.Section.MIRROR, mirrorId);
      case REFLECTION -> Place.of(Place.Section.REFLECTION, "six.2");
      case ROUND, ROUND_TYPING, ROUND_PASSING -> TeamPlaces.round(roundId);
      case SESSION -> Place.of(Place.Section.SESSIONS, Place.NEW);
      default -> Place.of(Place.Section.TODAY);
    };
  }

  private static AutomaticBackups backups(Path folder) {
    return new AutomaticBackups(new BackupMaker(CLOCK, "1.0.0"), folder, () -> null);
  }

  private Entrance entrance(Messages messages) {
    return new Entrance(
        Background.on(Runnable::run, failures::add),
        messages,
        CLOCK,
        null,
        Settings::standard,
        changed -> {},
        opened -> {},
        behind -> Optional.empty(),
        () -> {
          throw new IllegalStateException("Nobody asked for the sample");
        },
        SystemDialogs.in(messages),
        journal -> {});
  }

  /** No key in place of a text, and nothing that a format left open. */
  private static void assertReadable(Node node, String where) {
    if (node instanceof Labeled labeled) {
      assertText(labeled.getText(), where);
    } else if (node instanceof Text text) {
      assertText(text.getText(), where);
    } else if (node instanceof TextInputControl field) {
      assertText(field.getPromptText(), where);
    }
    assertText(node.getAccessibleText(), where);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> assertReadable(child, where));
    }
  }

  private static void assertText(@Nullable String text, String where) {
    if (text != null) {
      assertThat(text)
          .as(where)
          .doesNotStartWith("%")
          .doesNotMatch("[a-z]+(\\.[a-zA-Z0-9]+)+")
          .doesNotContain("null")
          .doesNotContainPattern("\\{\\d");
    }
  }

  private static void settle(OpenBook book) {
    for (int i = 0; i < 3; i++) {
      book.journal.database().read(sql -> 0);
      WaitForAsyncUtils.waitForFxEvents();
    }
  }

  private static <T> T fx(Callable<T> work) {
    try {
      return WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(work));
    } catch (TimeoutException e) {
      throw new AssertionError(e);
    }
  }
}
