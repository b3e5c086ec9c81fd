package org.spiegelboek.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.agreement.AgreementRepository;
import org.spiegelboek.agreement.AgreementStatus;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.store.Ids;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ScreenExtension.class)
class FromLastTest {

  @TempDir Path folder;
  private SessionWindow window;

  @Start
  void start(Stage stage) {
    window = new SessionWindow(stage, folder);
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  /** The third conversation with T.V., about what works, which took place in the end. */
  private Session last() {
    return new SessionRepository(window.screens.database)
        .find(SessionPicturesTest.fill(window.screens.database))
        .orElseThrow();
  }

  @Test
  void theFrameOfTheLastConversationComesAlongAndNothingThatWasSaid() throws Exception {
    Session last = last();
    Session full =
        new Session(
            last.id(),
            last.personId(),
            last.alsoPersonIds(),
            new Session.Frame(
                "titel",
                Setting.GROUP,
                last.frame().startsAt(),
                35,
                SessionStatus.HELD,
                Focus.WORKS,
                Focus.CHALLENGE,
                Subject.COLLABORATION,
                List.of(WithWhom.PARENTS),
                ChallengeForm.TRY),
            last.together(),
            last.forMyself(),
            last.links(),
            List.of("label"),
            last.createdAt(),
            last.changedAt());
    new SessionRepository(window.screens.database).save(full);
    window.open(
        new Place(
            Place.Section.SESSIONS, Place.NEW, Map.of("person", String.valueOf(full.personId()))));
    window.press("fromLast");
    window.saved();
    Session made =
        window.sessions().stream()
            .filter(session -> session.frame().startsAt() == null)
            .findFirst()
            .orElseThrow();
    assertThat(made.frame())
        .isEqualTo(
            new Session.Frame(
                null,
                Setting.GROUP,
                null,
                35,
                SessionStatus.PLANNED,
                Focus.CHALLENGE,
                Focus.CHALLENGE,
                Subject.COLLABORATION,
                List.of(WithWhom.PARENTS),
                ChallengeForm.TRY));
    assertThat(made.together()).isEqualTo(Session.Together.EMPTY);
    assertThat(made.forMyself())
        .isEqualTo(new Session.ForMyself(null, null, List.of(), null, null, Trait.D));
    assertThat(made.links()).isEqualTo(Session.Links.NONE);
    assertThat(made.tags()).isEmpty();
    assertThat(window.node("fromLast", Node.class).isVisible()).isFalse();
  }

  @Test
  void beginningLikeTheLastOneFromTheListLeavesNothingUntilSomethingIsEntered(FxRobot robot)
      throws Exception {
    Session last = last();
    int before = window.sessions().size();
    window.open(
        new Place(Place.Section.SESSIONS, null, Map.of("person", String.valueOf(last.personId()))));
    window.press("beginFromLast");
    Place there = window.screens.desk.navigation().getPlace();
    assertThat(there.id()).isEqualTo(Place.NEW);
    window.open(there);
    assertThat(window.node("minutes", javafx.scene.control.TextField.class).getText())
        .isEqualTo("25");
    window.saved();
    assertThat(window.sessions()).hasSize(before);
    WaitForAsyncUtils.waitForAsyncFx(
        30_000, () -> window.node("day", Node.class).getScene().getRoot().requestFocus());
    WaitForAsyncUtils.waitForAsyncFx(30_000, () -> window.node("goal", QuietField.class).write());
    robot.write("verder kijken").type(KeyCode.TAB);
    window.saved();
    assertThat(window.sessions()).hasSize(before + 1);
  }

  @Test
  void aFirstConversationHasNothingToBeginFrom() {
    window.open(new Place(Place.Section.SESSIONS, Place.NEW, Map.of()));
    assertThat(window.node("fromLast", Node.class).isVisible()).isFalse();
  }

  @Test
  void whatIsOpenWithAPersonStandsOnTopOfANewConversation() {
    Session last = last();
    window.open(
        new Place(
            Place.Section.SESSIONS, Place.NEW, Map.of("person", String.valueOf(last.personId()))));
    assertThat(window.stage.getScene().getRoot().lookupAll(".carried .check-line")).hasSize(1);
  }

  @Test
  void theLastStepOfAThreadComesBackThoughItWasWrittenByOneself() {
    Session last = last();
    AgreementRepository agreements = new AgreementRepository(window.screens.database);
    Agreement open =
        agreements.listOpen().stream()
            .filter(agreement -> agreement.what().startsWith("Drie"))
            .findFirst()
            .orElseThrow();
    agreements.save(
        new Agreement(
            Ids.create(),
            "vragen of het nog leeft",
            Agreement.ME,
            null,
            null,
            AgreementStatus.OPEN,
            null,
            null,
            null,
            null,
            null,
            null,
            open.id(),
            open.createdAt(),
            open.changedAt()));
    assertThat(
            new SessionRepository(window.screens.database)
                .detail(last.id())
                .orElseThrow()
                .carried())
        .extracting(Agreement::what)
        .containsExactly("vragen of het nog leeft", "Visuele dagplanning meebrengen");
  }

  @Test
  void theNextNumberIsShownThoughTheNewOneHasNoMoment() {
    Session last = last();
    window.open(
        new Place(
            Place.Section.SESSIONS, Place.NEW, Map.of("person", String.valueOf(last.personId()))));
    assertThat(window.screens.top().detailProperty().get()).contains("gesprek 4");
    assertThat(last.frame().startsAt()).isEqualTo(LocalDateTime.of(2026, 11, 25, 10, 20));
  }
}
