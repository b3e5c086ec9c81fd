package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.agreement.AgreementRepository;
import org.spiegelboek.agreement.AgreementStatus;
import org.spiegelboek.people.Person;
import org.spiegelboek.people.PersonRepository;
import org.spiegelboek.people.Role;
import org.spiegelboek.session.Focus;
import org.spiegelboek.session.Phase;
import org.spiegelboek.session.Session;
import org.spiegelboek.session.SessionRepository;
import org.spiegelboek.session.SessionStatus;
import org.spiegelboek.session.Setting;
import org.spiegelboek.store.Ids;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/**
 * How long a click on a conversation takes until its page stands laid out in the window: in a
 * journal of a few conversations and in one of ten years, in one run. Run by {@code mvn -Pbenchmark
 * test}; prints medians and asserts no time.
 */
@ExtendWith(ScreenExtension.class)
class SessionPageBenchmark {

  private static final int FEW = 20;
  private static final int MANY = 20_000;
  private static final int SESSIONS_A_PERSON = 200;
  private static final int WARM_UP = 30;
  private static final int CLICKS = 25;
  private static final LocalDateTime FIRST = LocalDateTime.of(2016, 9, 1, 10, 20);
  private static final Instant THEN = Instant.parse("2026-09-01T08:00:00Z");
  private static final String WORDS =
      "Ze vertelt wat er maandag gebeurde en wat ze de volgende keer anders zou willen doen. ";

  @TempDir Path parent;
  private Stage stage;
  private ShownWindow shown;
  private volatile long clicked;
  private volatile long laidOut;
  private volatile String awaited = "";

  /** A stage of its own: the events of a given one are kept, with the screens they went to. */
  @Start
  void start(Stage given) {
    stage = new Stage();
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.MINUTES)
  void openingAConversation(FxRobot robot) {
    double few = median(robot, FEW);
    double many = median(robot, MANY);
    System.out.printf(
        Locale.ROOT,
        "Session page, click to laid out, median of %d: %.1f ms of %d, %.1f ms of %d; ratio %.2f%n",
        CLICKS,
        few,
        FEW,
        many,
        MANY,
        many / few);
  }

  private double median(FxRobot robot, int sessions) {
    JournalFolder folder = JournalFolder.at(parent.resolve(sessions + JournalFolder.ENDING));
    OpenJournal journal = CheapJournal.create(folder, WindowProcess.PASSPHRASE);
    fill(journal, sessions);
    shown = new ShownWindow(robot, stage, parent, folder);
    shown.open(journal);
    robot.interact(
        () -> {
          stage.setWidth(1366);
          stage.setHeight(768);
          listen(stage.getScene());
        });
    double[] times = new double[CLICKS];
    for (int i = -WARM_UP; i < CLICKS; i++) {
      double time = open(robot, Math.floorMod(i, 4));
      if (i >= 0) {
        times[i] = time;
      }
    }
    shown.close();
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "  %6d sessions: least %.1f ms, most %.1f ms%n",
        sessions,
        times[0],
        times[CLICKS - 1]);
    return times[CLICKS / 2];
  }

  private void listen(Scene scene) {
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> clicked = System.nanoTime());
    scene.addPostLayoutPulseListener(
        () -> {
          Node goal = scene.lookup("#goal");
          if (laidOut == 0 && goal != null && ShownWindow.textsOf(goal).contains(awaited)) {
            laidOut = System.nanoTime();
          }
        });
  }

  /** Milliseconds from pressing the mouse on a line of the list to the page with its text. */
  private double open(FxRobot robot, int line) {
    robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT5);
    shown.waitFor(() -> !robot.lookup("#sessions .session-line").queryAll().isEmpty());
    shown.settle();
    Node target =
        robot.lookup("#sessions .session-line").queryAll().stream().skip(line).findFirst().get();
    String said = String.join(" ", ShownWindow.textsOf(target));
    awaited = "Doel " + said.replaceAll(".*\\bDeel (\\d+)\\b.*", "$1");
    laidOut = 0;
    robot.clickOn(target);
    shown.waitFor(() -> laidOut != 0);
    assertThat(laidOut).isGreaterThan(clicked);
    return (laidOut - clicked) / 1e6;
  }

  private static void fill(OpenJournal journal, int count) {
    SessionRepository sessions = new SessionRepository(journal.database());
    AgreementRepository agreements = new AgreementRepository(journal.database());
    PersonRepository people = new PersonRepository(journal.database());
    journal
        .database()
        .write(
            sql -> {
              List<String> persons = new ArrayList<>();
              for (int i = 0; i < Math.max(1, count / SESSIONS_A_PERSON); i++) {
                String name = "P." + i;
                persons.add(
                    people
                        .save(
                            new Person(
                                Ids.create(),
                                name,
                                Role.TEACHER,
                                null,
                                null,
                                List.of(),
                                THEN,
                                THEN))
                        .id());
              }
              for (int i = 0; i < count; i++) {
                Session session = session(i, persons.get(i % persons.size()));
                sessions.save(session);
                agreements.save(agreement(i, count, session.id()));
              }
              return count;
            });
  }

  private static Session session(int number, String personId) {
    Map<Phase, String> phases = new EnumMap<>(Phase.class);
    for (Phase phase : Phase.values()) {
      phases.put(phase, WORDS.repeat(3));
    }
    phases.put(Phase.GOAL, "Doel " + number);
    phases.put(Phase.DEAL, "Deel " + number);
    return new Session(
        Ids.create(),
        personId,
        List.of(),
        new Session.Frame(
            null,
            Setting.ONE,
            FIRST.plusHours(4L * number),
            45,
            SessionStatus.HELD,
            Focus.WORKS,
            Focus.WORKS,
            null,
            List.of(),
            null),
        new Session.Together(6, phases, null, null, List.of()),
        new Session.ForMyself(WORDS.repeat(4), WORDS, List.of(), 4, 7, null),
        Session.Links.NONE,
        List.of("klas"),
        THEN,
        THEN);
  }

  private static Agreement agreement(int number, int count, String sessionId) {
    boolean open = number > count - 3;
    return new Agreement(
        Ids.create(),
        "Afspraak " + number,
        Agreement.ME,
        LocalDate.of(2026, 12, 1),
        null,
        open ? AgreementStatus.OPEN : AgreementStatus.KEPT,
        null,
        null,
        sessionId,
        null,
        null,
        null,
        null,
        THEN,
        THEN);
  }
}
