package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.settings.Settings;
import org.spiegelboek.settings.SettingsFile;
import org.spiegelboek.vault.Entrance;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** The main job of the program from end to end, in a real window on a real folder. */
@ExtendWith(ApplicationExtension.class)
class JourneyTest {

  /** With whom the conversation is. */
  static final String INITIALS = "N.B.";

  /** The fields of the six phases on the page of a conversation. */
  static final List<String> PHASES = List.of("align", "goal", "now", "options", "deal", "back");

  private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
  private static final Clock EVENING =
      Clock.fixed(LocalDateTime.of(2026, 11, 24, 18, 12).atZone(ZONE).toInstant(), ZONE);

  @TempDir Path folder;
  private final FxRobot robot = new FxRobot();

  /** All of it in one go takes a slow machine longer than a test otherwise may. */
  @Timeout(value = 6, unit = TimeUnit.MINUTES)
  @ParameterizedTest
  @EnumSource
  void whatIsWrittenOnTheFirstDayIsFoundOnTheNext(Words words) throws IOException {
    new SettingsFile(folder.resolve("settings.json"))
        .save(Settings.standard().withReducedMotion(true));
    inTheWindow(
        EVENING,
        words,
        visitor -> {
          FirstDay day = new FirstDay(visitor, words);
          day.makesTheBook(folder.resolve(words.journal + ".spiegelboek"));
          day.readsTheFourChapters();
          day.takesTheMirror();
          day.answersTheSecondQuestion();
          day.notesAConversation();
          day.linksMirrorAndAnswer();
        });
    inTheWindow(
        Clock.offset(EVENING, Duration.ofDays(1)),
        words,
        visitor -> {
          NextDay day = new NextDay(visitor, words);
          day.unlocks();
          day.findsToday();
          day.findsTheConversation();
          day.findsTheLinksFromBothSides();
          day.findsTheMirror();
          day.findsWhatWasTried();
          day.findsItsWords();
        });
  }

  private interface Visit {
    void of(Visitor visitor);
  }

  /** From opening the window to the moment after closing it, when the program ends. */
  private void inTheWindow(Clock clock, Words words, Visit visit) {
    AtomicBoolean ended = new AtomicBoolean();
    Surroundings outside = new Surroundings(messages -> dialogs(), () -> ended.set(true));
    Stage stage =
        Visitor.fx(
            () -> {
              Stage made = new Stage();
              SettingsFile settings = new SettingsFile(folder.resolve("settings.json"));
              new BookWindow(made, settings, clock, outside).show();
              return made;
            });
    try {
      Visitor visitor = new Visitor(stage, new Messages(words.language));
      visit.of(visitor);
      robot.interact(
          () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
      visitor.until("the end of the program", ended::get);
      assertThat(stage.getTitle()).isEqualTo("Spiegelboek");
    } finally {
      robot.interact(stage::hide);
    }
  }

  /** Whoever is asked for a folder points to the one of this test. */
  private Entrance.Dialogs dialogs() {
    return new Entrance.Dialogs(
        window -> Optional.of(folder),
        (window, name) -> Optional.empty(),
        (window, sheet) -> false);
  }
}
