package org.spiegelboek.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
import org.spiegelboek.i18n.Language;
import org.spiegelboek.session.SessionScreens;
import org.spiegelboek.store.Ids;
import org.spiegelboek.ui.ChipGroup;
import org.spiegelboek.ui.Keyboard;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class AgreementsTest {

  private static final Instant THEN = Instant.parse("2026-11-10T09:00:00Z");

  @TempDir Path folder;
  private Stage stage;
  private SessionScreens screens;
  private AgreementRepository repository;

  @Start
  void start(Stage given) {
    stage = given;
    screens = new SessionScreens(folder, Language.NL);
    screens.wear(Theme.Look.LIGHT, 1);
    repository = new AgreementRepository(screens.database);
  }

  @AfterEach
  void close() throws Exception {
    Exception failure = screens.failure();
    screens.close();
    if (failure != null) {
      throw failure;
    }
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
            continues,
            THEN,
            THEN));
    return id;
  }

  private void open(Place place) {
    WaitForAsyncUtils.waitForAsyncFx(60_000, () -> screens.show(stage, place, 1366, 768));
    screens.settle();
  }

  private void on(Runnable change) {
    WaitForAsyncUtils.waitForAsyncFx(30_000, change);
    screens.settle();
  }

  private <T> T node(String id, Class<T> type) {
    return type.cast(SessionScreens.find(stage, id));
  }

  private List<String> words(String style) {
    return stage.getScene().getRoot().lookupAll(style).stream()
        .map(node -> ((Text) node).getText())
        .toList();
  }

  @Test
  void openOnesStandByTheirDayAndOverdueOnesSaySinceWhen() {
    add("later", LocalDate.of(2026, 12, 1), null);
    add("eerder", LocalDate.of(2026, 11, 12), null);
    add("ooit", null, null);
    open(Place.of(Place.Section.AGREEMENTS));
    assertThat(words(".agreement-text")).containsExactlyInAnyOrder("eerder", "later", "ooit");
    assertThat(words(".agreement-caption"))
        .containsExactlyInAnyOrder(
            "ik · sinds 12 november", "ik · dinsdag 1 december", "ik · afgesproken op 10 november");
  }

  @Test
  void aTickStrikesThroughStaysForTheDayAndIsUndone(FxRobot robot) {
    String id = add("bellen", null, null);
    open(Place.of(Place.Section.AGREEMENTS));
    on(() -> stage.getScene().lookup(".check-line").requestFocus());
    Keyboard.at(() -> stage.getScene().lookup(".check-line"));
    robot.type(KeyCode.SPACE);
    screens.settle();
    assertThat(repository.find(id).orElseThrow().status()).isEqualTo(AgreementStatus.KEPT);
    assertThat(words(".agreement-text")).containsExactly("bellen");
    on(() -> node("undo", Button.class).fire());
    assertThat(repository.find(id).orElseThrow().isOpen()).isTrue();
    assertThat(repository.find(id).orElseThrow().statusAt()).isNull();
  }

  @Test
  void howItWentAndALineAboutItAreKept(FxRobot robot) {
    String id = add("bellen", null, null);
    open(Place.of(Place.Section.AGREEMENTS, id));
    on(() -> node("status", ChipGroup.class).valueProperty().set("partly"));
    on(() -> node("note", Node.class).requestFocus());
    Keyboard.at(() -> node("note", Node.class));
    robot.write("twee keer").type(KeyCode.ENTER);
    screens.settle();
    Agreement stored = repository.find(id).orElseThrow();
    assertThat(stored.status()).isEqualTo(AgreementStatus.PARTLY);
    assertThat(stored.statusNote()).isEqualTo("twee keer");
  }

  @Test
  void wordsAreSavedWhileTyping(FxRobot robot) throws Exception {
    String id = add("bellen", null, null);
    open(Place.of(Place.Section.AGREEMENTS, id));
    on(
        () -> {
          node("what", TextArea.class).requestFocus();
          node("what", TextArea.class).end();
        });
    Keyboard.at(() -> node("what", Node.class));
    robot.write(" met de logo");
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, screens.unsaved::isEmpty);
    screens.settle();
    Agreement stored = repository.find(id).orElseThrow();
    assertThat(stored.what()).isEqualTo("bellen met de logo");
    assertThat(stored.who()).isEqualTo(Agreement.ME);
  }

  @Test
  void anotherOneOpensOnlyWhenTheWordsOfTheFirstAreKept() throws Exception {
    String first = add("bellen", null, null);
    String other = add("schrijven", null, null);
    open(Place.of(Place.Section.AGREEMENTS, first));
    screens.database.change(
        sql ->
            sql.update(
                "CREATE TEMP TRIGGER refuse BEFORE INSERT ON agreement"
                    + " BEGIN SELECT RAISE(ABORT, 'refused'); END"));
    on(() -> node("what", TextArea.class).setText("bellen met de logo"));
    on(
        () ->
            stage.getScene().getRoot().lookupAll(".check-line").stream()
                .filter(line -> line.getAccessibleText().contains("schrijven"))
                .forEach(Node::requestFocus));
    assertThat(node("what", TextArea.class).getText()).isEqualTo("bellen met de logo");
    screens.database.change(sql -> sql.update("DROP TRIGGER refuse"));
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, screens.unsaved::isEmpty);
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
    open(Place.of(Place.Section.AGREEMENTS, id));
    on(() -> node("continueButton", Button.class).fire());
    robot.write("langsgaan").type(KeyCode.ENTER);
    screens.settle();
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
    open(Place.of(Place.Section.AGREEMENTS, third));
    on(() -> node("step-" + first, Button.class).fire());
    assertThat(node("what", TextArea.class).getText()).isEqualTo("eerste stap");
  }

  @Test
  void whatWasCarriedOnWaitsOnlyAsItsLastStep() {
    String first = add("eerste stap", null, null);
    add("tweede stap", null, first);
    assertThat(repository.countOpen()).isEqualTo(1);
    open(Place.of(Place.Section.AGREEMENTS));
    assertThat(words(".agreement-text")).containsExactly("tweede stap");
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
            THEN,
            THEN));
    open(Place.of(Place.Section.AGREEMENTS));
    assertThat(headings()).containsExactly("Vandaag of eerder", "Zonder datum");
    assertThat(words(".agreement-caption")).contains("T.V. · terugblik op 20 november");
    on(() -> node("by", ChipGroup.class).valueProperty().set("byPerson"));
    assertThat(headings()).containsExactly("T.V.", "Met mezelf");
  }

  private List<String> headings() {
    return node("groups", javafx.scene.layout.VBox.class).getChildren().stream()
        .map(group -> ((javafx.scene.layout.VBox) group).getChildren().getFirst())
        .map(heading -> ((javafx.scene.control.Label) heading).getText())
        .toList();
  }
}
