package org.spiegelboek.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.settings.Settings;
import org.spiegelboek.ui.ScreenExtension;

/** The main job of the program from end to end, in a real window on a real folder. */
@ExtendWith(ScreenExtension.class)
class JourneyTest {

  /** With whom the conversation is. */
  static final String INITIALS = "N.B.";

  /** The fields of the six phases on the page of a conversation. */
  static final List<String> PHASES = List.of("align", "goal", "now", "options", "deal", "back");

  private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
  private static final Clock EVENING =
      Clock.fixed(LocalDateTime.of(2026, 11, 24, 18, 12).atZone(ZONE).toInstant(), ZONE);

  @TempDir Path folder;

  /** All of it in one go takes a slow machine longer than a test otherwise may. */
  @Timeout(value = 6, unit = TimeUnit.MINUTES)
  @ParameterizedTest
  @EnumSource
  void whatIsWrittenOnTheFirstDayIsFoundOnTheNext(Words words) throws IOException {
    Visits visits = new Visits(folder);
    visits.settings().save(Settings.standard().withReducedMotion(true));
    Messages messages = new Messages(words.language);
    visits.at(
        EVENING,
        messages,
        visitor -> {
          FirstDay day = new FirstDay(visitor, words);
          day.makesTheBook(folder.resolve(words.journal + ".spiegelboek"));
          day.readsTheFourChapters();
          day.takesTheMirror();
          day.answersTheSecondQuestion();
          day.notesAConversation();
          day.linksMirrorAndAnswer();
        });
    visits.at(
        Clock.offset(EVENING, Duration.ofDays(1)),
        messages,
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
}
