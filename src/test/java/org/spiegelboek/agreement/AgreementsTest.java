package org.spiegelboek.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.session.SessionWindow;
import org.spiegelboek.store.Ids;
import org.spiegelboek.team.Round;
import org.spiegelboek.team.RoundRepository;
import org.spiegelboek.team.Rounds;
import org.spiegelboek.team.TeamPlaces;
import org.spiegelboek.ui.ChipGroup;
import org.spiegelboek.ui.Keyboard;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ScreenExtension.class)
class AgreementsTest {

  private static final Instant THEN = Instant.parse("2026-11-10T09:00:00Z");

  @TempDir Path folder;
  private SessionWindow window;
  private AgreementRepository repository;

  @Start
  void start(Stage stage) {
    window = new SessionWindow(stage, folder);
    repository = new AgreementRepository(window.screens.database);
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  private String add(String what, LocalDate due, String continues) {
    String id = Ids.create();
    repository.save(
        new Agreement(
            id,
            what,
            Agreement.ME,
            due,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            continues,
            THEN,
            THEN));
    return id;
  }

  private List<String> words(String style) {
    return window.stage.getScene().getRoot().lookupAll(style).stream()
        .map(node -> ((Text) node).getText())
        .toList();
  }

  @Test
  void openOnesStandByTheirDayAndOverdueOnesSaySinceWhen() {
    add("later", LocalDate.of(2026, 12, 1), null);
    add("eerder", LocalDate.of(2026, 11, 12), null);
    add("ooit", null, null);
    window.open(Place.of(Place.Section.AGREEMENTS));
    assertThat(words(".agreement-text")).containsExactlyInAnyOrder("eerder", "later", "ooit");
    assertThat(words(".agreement-caption"))
        .containsExactlyInAnyOrder(
            "ik · sinds 12 november", "ik · dinsdag 1 december", "ik · afgesproken op 10 november");
  }

  @Test
  void aTickStrikesThroughStaysForTheDayAndIsUndone(FxRobot robot) {
    String id = add("bellen", null, null);
    window.open(Place.of(Place.Section.AGREEMENTS));
    window.on(() -> window.stage.getScene().lookup(".check-line").requestFocus());
    Keyboard.at(() -> window.stage.getScene().lookup(".check-line"));
    robot.type(KeyCode.SPACE);
    window.screens.settle();
    assertThat(repository.find(id).orElseThrow().status()).isEqualTo(AgreementStatus.KEPT);
    assertThat(words(".agreement-text")).containsExactly("bellen");
    window.on(() -> window.node("undo", Button.class).fire());
    assertThat(repository.find(id).orElseThrow().isOpen()).isTrue();
    assertThat(repository.find(id).orElseThrow().statusAt()).isNull();
  }

  @Test
  void howItWentAndALineAboutItAreKept(FxRobot robot) {
    String id = add("bellen", null, null);
    window.open(Place.of(Place.Section.AGREEMENTS, id));
    window.on(() -> window.node("status", ChipGroup.class).valueProperty().set("partly"));
    window.on(() -> window.node("note", Node.class).requestFocus());
    Keyboard.at(() -> window.node("note", Node.class));
    robot.write("twee keer").type(KeyCode.ENTER);
    window.screens.settle();
    Agreement stored = repository.find(id).orElseThrow();
    assertThat(stored.status()).isEqualTo(AgreementStatus.PARTLY);
    assertThat(stored.statusNote()).isEqualTo("twee keer");
  }

  @Test
  void wordsAreSavedWhileTyping(FxRobot robot) throws Exception {
    String id = add("bellen", null, null);
    window.open(Place.of(Place.Section.AGREEMENTS, id));
    window.on(
        () -> {
          window.node("what", TextArea.class).requestFocus();
          window.node("what", TextArea.class).end();
        });
    Keyboard.at(() -> window.node("what", Node.class));
    robot.write(" met de logo");
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, window.screens.unsaved::isEmpty);
    window.screens.settle();
    Agreement stored = repository.find(id).orElseThrow();
    assertThat(stored.what()).isEqualTo("bellen met de logo");
    assertThat(stored.who()).isEqualTo(Agreement.ME);
  }

  @Test
  void anotherOneOpensOnlyWhenTheWordsOfTheFirstAreKept() throws Exception {
    String first = add("bellen", null, null);
    String other = add("schrijven", null, null);
    window.open(Place.of(Place.Section.AGREEMENTS, first));
    window.screens.database.change(
        sql ->
            sql.update(
                "CREATE TEMP TRIGGER refuse BEFORE INSERT ON agreement"
                    + " BEGIN SELECT RAISE(ABORT, 'refused'); END"));
    window.on(() -> window.node("what", TextArea.class).setText("bellen met de logo"));
    window.on(
        () ->
            window.stage.getScene().getRoot().lookupAll(".check-line").stream()
                .filter(line -> line.getAccessibleText().contains("schrijven"))
                .forEach(Node::requestFocus));
    assertThat(window.node("what", TextArea.class).getText()).isEqualTo("bellen met de logo");
    window.screens.database.change(sql -> sql.update("DROP TRIGGER refuse"));
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, window.screens.unsaved::isEmpty);
    assertThat(repository.find(first).orElseThrow().what()).isEqualTo("bellen met de logo");
    assertThat(repository.find(other).orElseThrow().what()).isEqualTo("schrijven");
  }

  @Test
  void aThreadIsReadFromItsFirstStepToItsLast() {
    String first = add("eerste stap", LocalDate.of(2026, 10, 1), null);
    String second = add("tweede stap", LocalDate.of(2026, 11, 1), first);
    add("derde stap", LocalDate.of(2026, 12, 1), second);
    AgreementDetail detail = repository.detail(second).orElseThrow();
    assertThat(detail.thread())
        .extracting(Agreement::what)
        .containsExactly("eerste stap", "tweede stap", "derde stap");
  }

  @Test
  void aNewOneIsMadeWithKeysOnlyAndCanCarryOnAnother(FxRobot robot) {
    String id = add("bellen", null, null);
    window.open(Place.of(Place.Section.AGREEMENTS, id));
    window.on(() -> window.node("continueButton", Button.class).fire());
    robot.write("langsgaan").type(KeyCode.ENTER);
    window.screens.settle();
    Agreement made =
        repository.list().stream()
            .filter(agreement -> agreement.what().equals("langsgaan"))
            .findFirst()
            .orElseThrow();
    assertThat(made.continues()).isEqualTo(id);
    assertThat(made.who()).isEqualTo(Agreement.ME);
  }

  @Test
  void aThreadGoesByItsStepsAlsoWhereTheTimesOfTheirMakingDoNot() {
    String first = add("eerste stap", LocalDate.of(2026, 12, 1), null);
    String second = add("tweede stap", LocalDate.of(2026, 11, 1), first);
    String third = add("derde stap", LocalDate.of(2026, 10, 1), second);
    assertThat(repository.detail(third).orElseThrow().thread())
        .extracting(Agreement::what)
        .containsExactly("eerste stap", "tweede stap", "derde stap");
    window.open(Place.of(Place.Section.AGREEMENTS, third));
    window.on(() -> window.node("step-" + first, Button.class).fire());
    assertThat(window.node("what", TextArea.class).getText()).isEqualTo("eerste stap");
  }

  @Test
  void whatWasCarriedOnWaitsOnlyAsItsLastStep() {
    String first = add("eerste stap", null, null);
    add("tweede stap", null, first);
    assertThat(repository.countOpen()).isEqualTo(1);
    window.open(Place.of(Place.Section.AGREEMENTS));
    assertThat(words(".agreement-text")).containsExactly("tweede stap");
  }

  /** There and back: from a round to what it agreed, and from there to the round. */
  @Test
  void whatWasAgreedInARoundLeadsBackToIt() {
    Round round = Rounds.round(Round.FEWEST);
    new RoundRepository(window.screens.database).save(round);
    window.open(
        new Place(
            Place.Section.AGREEMENTS,
            Place.NEW,
            Map.of("what", "op maandag", "round", round.id())));
    window.press("agree");
    assertThat(repository.list().getFirst().roundId()).isEqualTo(round.id());
    Button origin = window.node("origin", Button.class);
    assertThat(origin.getText()).isEqualTo("Uit de ronde Kernteam, november");
    window.on(origin::fire);
    assertThat(window.screens.desk.navigation().getPlace()).isEqualTo(TeamPlaces.round(round.id()));
  }

  @Test
  void openOnesCanStandByPerson() {
    add("met mezelf", null, null);
    repository.save(
        new Agreement(
            Ids.create(),
            "vragen",
            "T.V.",
            null,
            LocalDate.of(2026, 11, 20),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            THEN,
            THEN));
    window.open(Place.of(Place.Section.AGREEMENTS));
    assertThat(headings()).containsExactly("Vandaag of eerder", "Zonder datum");
    assertThat(words(".agreement-caption")).contains("T.V. · terugblik op 20 november");
    window.on(() -> window.node("by", ChipGroup.class).valueProperty().set("byPerson"));
    assertThat(headings()).containsExactly("T.V.", "Met mezelf");
  }

  private List<String> headings() {
    return window.node("groups", javafx.scene.layout.VBox.class).getChildren().stream()
        .map(group -> ((javafx.scene.layout.VBox) group).getChildren().getFirst())
        .map(heading -> ((javafx.scene.control.Label) heading).getText())
        .toList();
  }

  private int lines() {
    return WaitForAsyncUtils.waitForAsyncFx(
        30_000, () -> window.stage.getScene().getRoot().lookupAll(".agreement-check").size());
  }

  /** Ten years of agreements, of which the screen never draws more than are asked for. */
  @Test
  void ofThousandsTwoHundredAreShownAtATimeAndNoneTwice() {
    many(20_000, "open");
    window.open(Place.of(Place.Section.AGREEMENTS));
    assertThat(lines()).isEqualTo(200);
    window.on(() -> window.node("moreOpen", Node.class).requestFocus());
    window.press("moreOpen");
    assertThat(lines()).isEqualTo(400);
    assertThat(words(".agreement-text")).doesNotHaveDuplicates();
    assertThat(window.node("moreOpen", Button.class).isFocused()).isTrue();
    window.press("moreOpen");
    assertThat(lines()).isEqualTo(600);
  }

  @Test
  void whatIsTickedMeanwhileLeavesNoneOut(FxRobot robot) {
    many(203, "open");
    window.open(Place.of(Place.Section.AGREEMENTS));
    window.on(() -> window.stage.getScene().lookup(".check-line").requestFocus());
    Keyboard.at(() -> window.stage.getScene().lookup(".check-line"));
    robot.type(KeyCode.SPACE);
    window.screens.settle();
    window.press("moreOpen");
    assertThat(words(".agreement-text")).hasSize(203).doesNotHaveDuplicates();
    assertThat(window.stage.getScene().lookup("#moreOpen")).isNull();
  }

  @Test
  void whatIsNoLongerOpenComesInPartsToo() {
    many(250, "kept");
    window.open(Place.of(Place.Section.AGREEMENTS));
    assertThat(lines()).isZero();
    window.press("showClosed");
    assertThat(lines()).isEqualTo(200);
    window.press("moreClosed");
    assertThat(lines()).isEqualTo(250);
    assertThat(window.stage.getScene().lookup("#moreClosed")).isNull();
  }

  private void many(int count, String status) {
    window.screens.database.change(
        sql ->
            sql.update(
                """
                WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
                INSERT INTO agreement(id, what, who, status, status_at, created_at, changed_at)
                SELECT printf('%08d-0000-4000-8000-000000000000', i), 'afspraak ' || i, 'me', ?2,
                CASE ?2 WHEN 'open' THEN NULL ELSE '2026-11-10T09:00:00Z' END,
                '2026-11-10T09:00:00Z', '2026-11-10T09:00:00Z' FROM n
                """,
                count, status));
  }
}
