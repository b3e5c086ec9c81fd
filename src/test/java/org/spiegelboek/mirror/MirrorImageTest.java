package org.spiegelboek.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.store.Sql;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.ui.ScreenRobot;
import org.spiegelboek.ui.TenSteps;
import org.spiegelboek.ui.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The picture of a sitting and the list of earlier ones, on a real database. */
@ExtendWith(ScreenExtension.class)
class MirrorImageTest {

  private static final Place NOVEMBER = Place.of(Place.Section.MIRROR, Samples.NOVEMBER);
  private static final Place SEPTEMBER = Place.of(Place.Section.MIRROR, Samples.SEPTEMBER);

  @TempDir Path folder;
  private final FxRobot robot = new ScreenRobot();
  private Stage stage;
  private MirrorDesk desk;
  private Parent root;

  @Start
  void start(Stage given) {
    stage = given;
    desk = new MirrorDesk(folder, Language.NL);
    desk.mirrors.save(Samples.september());
    desk.mirrors.save(Samples.november());
  }

  @AfterEach
  void close() {
    robot.interact(() -> stage.setScene(null));
    desk.close();
    assertThat(desk.failures).isEmpty();
  }

  @Test
  void aRowSaysEveryMarkAndComparesNothing() throws Exception {
    open(NOVEMBER);
    List<String> spoken =
        root.lookupAll(".dot-line").stream().map(Node::getAccessibleText).toList();
    assertThat(spoken.get(3))
        .isEqualTo(
            "Vertrouwen. Ikzelf nu 7, 12 september 7, toen, met wat ik nu weet 4."
                + " Mijn collega's nu 5, 12 september 6. Mijn partners nu 6, 12 september 5.");
    assertThat(spoken.get(2)).startsWith("Levenslang leren. Ikzelf nu geen zicht op,");
  }

  @Test
  void theHintOnStricterLookingNeedsAnEarlierMark() throws Exception {
    open(NOVEMBER);
    assertThat(find("#readHint").isVisible()).isTrue();
    open(SEPTEMBER);
    assertThat(find("#readHint").isVisible()).isFalse();
    assertThat(text("#sentence"))
        .isEqualTo("Dit is geen uitslag. Het is een begin van een gesprek.");
    assertThat(root.lookupAll(".dot.earlier")).isEmpty();
  }

  @Test
  void oneQualityIsChosenAndChosenAgainIsTakenBack() throws Exception {
    open(NOVEMBER);
    assertThat(quality("d").isSelected()).isTrue();
    robot.interact(() -> quality("f").fire());
    assertThat(quality("d").isSelected()).isFalse();
    assertThat(text("#question"))
        .isEqualTo("Waaraan zou je merken dat het van 5 naar 6 is gegaan?");
    save();
    assertThat(stored().attentionTrait()).isEqualTo(Trait.F);
    robot.interact(() -> quality("f").fire());
    assertThat(find("#aheadPart").isVisible()).isFalse();
    save();
    assertThat(stored().attentionTrait()).isNull();
    assertThat(stored().marks()).isEqualTo(Samples.november().marks());
  }

  @Test
  void whatIsWrittenBesideTheQualityIsItsNote() throws Exception {
    open(NOVEMBER);
    robot.interact(() -> this.<TextInputControl>find("#field").setText("als het stil mag blijven"));
    save();
    assertThat(stored().marks())
        .contains(new Mirror.Mark(Trait.D, Perspective.SELF, 7, false, "als het stil mag blijven"));
  }

  @Test
  void whereOneStoodThenIsKeptAndDrawnDashed() throws Exception {
    open(NOVEMBER);
    robot.interact(() -> quality("a").fire());
    robot.interact(() -> this.<Hyperlink>find("#askThen").fire());
    robot.interact(() -> this.<TenSteps>find("#thenSteps").setAnswer(9));
    Node row = root.lookup(".dot-line");
    Node mark = row.lookup(".dot.then");
    double nine = mark.getBoundsInParent().getCenterX();
    robot.interact(() -> this.<TenSteps>find("#thenSteps").setAnswer(3));
    robot.interact(() -> root.layout());
    // The mark itself moves: the picture keeps up with a hand that drags.
    assertThat(root.lookup(".dot-line")).isSameAs(row);
    assertThat(row.lookup(".dot.then")).isSameAs(mark);
    assertThat(mark.getBoundsInParent().getCenterX()).isLessThan(nine - 100);
    assertThat(row.getAccessibleText()).contains("toen, met wat ik nu weet 3");
    save();
    assertThat(stored().then())
        .contains(new Mirror.Then(Samples.SEPTEMBER, Trait.A, Perspective.SELF, 3));
    assertThat(root.lookupAll(".dot-line .dot.then")).hasSize(2);
  }

  @Test
  void theStepsKeepTheirRingsBesideTheSheetsOfAllFeatures() throws Exception {
    open(NOVEMBER);
    Region ring = (Region) find("#thenSteps").lookup(".ring");
    assertThat(ring.getWidth()).isEqualTo(11);
    assertThat(ring.getBorder()).isNull();
  }

  @Test
  void theTableHoldsTheSameMarks() throws Exception {
    open(NOVEMBER);
    robot.interact(() -> this.<ToggleButton>find("#asTable").fire());
    assertThat(find("#plot").isVisible()).isFalse();
    List<String> cells =
        ((Pane) find("#table"))
            .getChildren().stream().map(cell -> ((Labeled) cell).getText()).toList();
    assertThat(cells).contains("Ikzelf", "nu", "12 sep", "geen zicht op", "9", "3");
  }

  @Test
  void aConversationIsLinkedFromHereAndOpened() throws Exception {
    desk.database.change(
        sql -> {
          sql.update("INSERT INTO person(id, name) VALUES ('p', 'T.V.')");
          for (int day = 1; day <= 2; day++) {
            sql.update(
                "INSERT INTO session(id, person_id, starts_at) VALUES (?, 'p', ?)",
                "s" + day,
                "2026-11-0" + day + "T10:00");
          }
        });
    open(NOVEMBER);
    robot.clickOn(this.<Node>find("#link-session"));
    robot.clickOn("T.V. · gesprek 2, 2 november");
    desk.settle();
    assertThat(text("#session-s2")).isEqualTo("T.V. · gesprek 2");
    int links =
        desk.database.read(
            sql ->
                sql.get(
                    "SELECT count(*) AS n FROM session_mirror WHERE mirror_id = ?",
                    row -> row.integer("n"),
                    Samples.NOVEMBER));
    assertThat(links).isEqualTo(1);
    robot.clickOn(this.<Node>find("#session-s2"));
    assertThat(desk.desk.navigation().getPlace()).isEqualTo(Place.of(Place.Section.SESSIONS, "s2"));
  }

  @Test
  void aChosenQualityGoesToTheNextConversationAndComesBack() throws Exception {
    desk.database.change(
        sql -> {
          sql.update("INSERT INTO person(id, name) VALUES ('p', 'T.V.')");
          plan(sql, "held", "2026-11-20T10:00", "held");
          plan(sql, "off", "2026-11-25T10:00", "cancelled");
          plan(sql, "next", "2026-11-26T10:00", "planned");
          plan(sql, "later", "2026-12-02T10:00", "planned");
        });
    open(NOVEMBER);
    assertThat(text("#goesTo")).isEqualTo("gaat mee naar het volgende gesprek dat je plant");
    robot.interact(() -> quality("f").fire());
    desk.settle();
    assertThat(traits()).containsExactly("held=", "later=", "next=F", "off=");
    assertThat(text("#goesTo")).isEqualTo("gaat mee naar");
    assertThat(text("#session-next")).isEqualTo("T.V. · gesprek 3");
    robot.interact(() -> quality("a").fire());
    desk.settle();
    assertThat(traits()).contains("next=A");
    assertThat(stored().attentionTrait()).isEqualTo(Trait.A);
    robot.interact(() -> quality("a").fire());
    desk.settle();
    assertThat(traits()).contains("next=");
    assertThat(root.lookup("#session-next")).isNull();
    assertThat(find("#goesTo").isVisible()).isFalse();
  }

  @Test
  void whatWasChosenInAConversationStaysAndAnOldSittingGoesNowhere() throws Exception {
    desk.database.change(
        sql -> {
          sql.update("INSERT INTO person(id, name) VALUES ('p', 'T.V.')");
          plan(sql, "next", "2026-11-26T10:00", "planned");
          sql.update("UPDATE session SET attention_trait = 'G'");
        });
    open(NOVEMBER);
    robot.interact(() -> quality("f").fire());
    desk.settle();
    assertThat(traits()).containsExactly("next=G");
    desk.database.change(sql -> sql.update("UPDATE session SET attention_trait = NULL"));
    open(SEPTEMBER);
    robot.interact(() -> quality("b").fire());
    desk.settle();
    assertThat(traits()).containsExactly("next=");
    assertThat(find("#goesTo").isVisible()).isFalse();
  }

  @Test
  void whatIsMissingBecomesAnAgreementInOneStep() throws Exception {
    open(NOVEMBER);
    robot.interact(() -> this.<TextInputControl>find("#field").setText("Stilte laten vallen."));
    robot.interact(() -> this.<Hyperlink>find("#agree").fire());
    desk.settle();
    assertThat(desk.desk.navigation().getPlace())
        .isEqualTo(
            new Place(Place.Section.AGREEMENTS, Place.NEW, Map.of("what", "Stilte laten vallen.")));
    assertThat(stored().marks())
        .contains(new Mirror.Mark(Trait.D, Perspective.SELF, 7, false, "Stilte laten vallen."));
    open(NOVEMBER);
    robot.interact(() -> quality("f").fire());
    robot.interact(() -> this.<Hyperlink>find("#agree").fire());
    assertThat(desk.desk.navigation().getPlace().choices())
        .containsEntry("what", "Transparant en duidelijk");
  }

  @Test
  void pagesWithTheQualityAreOneClickAway() throws Exception {
    open(NOVEMBER);
    assertThat(text("#pages")).isEqualTo("bladzijden over Vertrouwen");
    robot.interact(() -> this.<Hyperlink>find("#pages").fire());
    assertThat(desk.desk.navigation().getPlace())
        .isEqualTo(new Place(Place.Section.JOURNAL, null, Map.of("trait", "D")));
  }

  private static void plan(Sql sql, String id, String at, String status) throws SQLException {
    sql.update(
        "INSERT INTO session(id, person_id, starts_at, status) VALUES (?, 'p', ?, ?)",
        id,
        at,
        status);
  }

  /** Every conversation with the quality that goes along to it. */
  private List<String> traits() {
    return desk.database.read(
        sql ->
            sql.list(
                "SELECT id || '=' || coalesce(attention_trait, '') AS one FROM session ORDER BY id",
                row -> row.text("one")));
  }

  @Test
  void sittingsStandNewestFirstWithTheirTitle() throws Exception {
    open(MirrorPlaces.LIST);
    List<String> rows =
        ((Pane) find("#sittings")).getChildren().stream().map(Node::getAccessibleText).toList();
    assertThat(rows).containsExactly("24 november 2026", "12 september 2026");
    robot.interact(() -> this.<TextInputControl>find("#titleField").setText("Halfweg"));
    save();
    assertThat(stored().title()).isEqualTo("Halfweg");
    assertThat(((Pane) find("#sittings")).getChildren().getFirst().getAccessibleText())
        .isEqualTo("24 november 2026, Halfweg");
    robot.clickOn(this.<Node>find("#sitting-" + Samples.SEPTEMBER));
    assertThat(text("#day")).isEqualTo("12 september 2026");
    robot.interact(() -> this.<Button>find("#picture").fire());
    assertThat(desk.desk.navigation().getPlace()).isEqualTo(SEPTEMBER);
  }

  @Test
  void aDeletedSittingComesBackWithUndo() throws Exception {
    open(MirrorPlaces.LIST);
    robot.interact(() -> this.<Hyperlink>find("#remove").fire());
    desk.settle();
    assertThat(desk.mirrors.list()).hasSize(1);
    robot.interact(() -> ((Button) desk.toasts.lookup(".button")).fire());
    desk.settle();
    desk.settle();
    assertThat(desk.mirrors.list()).hasSize(2);
    assertThat(stored().marks()).isEqualTo(Samples.november().marks());
  }

  @Test
  void withoutSittingsTheListSaysWhatMayCome() throws Exception {
    desk.mirrors.delete(Samples.SEPTEMBER, MirrorDesk.TODAY.instant());
    desk.mirrors.delete(Samples.NOVEMBER, MirrorDesk.TODAY.instant());
    open(MirrorPlaces.LIST);
    assertThat(find("#empty").isVisible()).isTrue();
    assertThat(find("#openPart").isVisible()).isFalse();
  }

  private void open(Place place) throws Exception {
    robot.interact(
        () -> {
          root = desk.open(place).root();
          Scene scene = new Scene(root, 1156, 670);
          new Theme().dress(scene);
          // At once, as the shell does: the store may answer before the first frame.
          scene.getRoot().applyCss();
          stage.setScene(scene);
          stage.show();
          stage.requestFocus();
        });
    desk.settle();
    desk.settle();
  }

  private void save() throws Exception {
    robot.interact(() -> desk.desk.unsaved().saveAll());
    desk.settle();
  }

  private Mirror stored() {
    return desk.mirrors.find(Samples.NOVEMBER).orElseThrow();
  }

  private ToggleButton quality(String key) {
    return find("#quality-" + key);
  }

  private String text(String query) {
    return this.<Labeled>find(query).getText();
  }

  @SuppressWarnings("unchecked")
  private <N extends Node> N find(String query) {
    return (N) root.lookup(query);
  }
}
