package org.spiegelboek.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.mirror.MirrorPlaces;
import org.spiegelboek.mirror.Perspective;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.paper.Printed;
import org.spiegelboek.paper.ReadPdf;
import org.spiegelboek.ui.Keyboard;
import org.spiegelboek.ui.Pictures;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.ui.ScreenRobot;
import org.spiegelboek.ui.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A team looks in the mirror: nine sheets of paper, the dots, the wall, and closing. */
@ExtendWith(ScreenExtension.class)
class TeamTest {

  private static final String[] PAPER = {
    "7 5 5 6 8 2 9",
    "8 6 6 5 7 3 8",
    "10 7 7 4 6 4 7",
    "9 4 8 3 9 5 10",
    "6 8 8 8 8 5 9",
    "7 9 8 8 7 7 8",
    "8 7 9 5 6 8 7",
    "9 6 7 7 8 9 9",
    "8 7 6 6 9 0 8"
  };

  @TempDir Path folder;
  private final FxRobot robot = new ScreenRobot();
  private Stage stage;
  private final Theme theme = new Theme();
  private TeamDesk desk;
  private StackPane root;

  @Start
  void start(Stage given) {
    stage = given;
    desk = new TeamDesk(folder, Language.NL);
    theme.lookProperty().set(Theme.Look.LIGHT);
    theme.start();
  }

  @AfterEach
  void close() {
    robot.interact(() -> stage.setScene(null));
    robot.interact(theme::stop);
    desk.close();
    assertThat(desk.failures).isEmpty();
  }

  @Test
  void nineSheetsOfPaperAreTypedWithNumbersAndEnterAlone() throws Exception {
    String id = begin();
    open(TeamPlaces.typing(id));
    Keyboard.at(() -> find("#mark-colleagues-A"));
    for (int i = 0; i < PAPER.length; i++) {
      type(PAPER[i]);
      robot.type(KeyCode.ENTER);
      desk.settle();
      assertThat(text("#said")).isEqualTo("Blad " + (i + 1) + " is binnen.");
      assertThat(texts(root)).noneMatch(text -> text.contains("Merktekens"));
    }
    Round round = desk.rounds.find(id).orElseThrow();
    assertThat(round.sheets()).isEqualTo(9);
    assertThat(marks(round, Trait.F)).containsExactly(2, 3, 4, 5, 5, 7, 8, 9, null);
    assertThat(marks(round, Trait.A)).containsExactly(6, 7, 7, 8, 8, 8, 9, 9, 10);
  }

  @Test
  void aWrongSheetIsTakenBackMendedAndGoesInAgain() throws Exception {
    String id = begin();
    open(TeamPlaces.typing(id));
    Keyboard.at(() -> find("#mark-colleagues-A"));
    type(PAPER[0]);
    robot.type(KeyCode.ENTER);
    type("1 1 1 1 1 10 0");
    robot.type(KeyCode.ENTER);
    desk.settle();
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    desk.settle();
    assertThat(desk.rounds.find(id).orElseThrow().sheets()).isEqualTo(1);
    assertThat(this.<TextInputControl>find("#mark-colleagues-F").getText()).isEqualTo("10");
    assertThat(this.<TextInputControl>find("#mark-colleagues-G").getText()).isEqualTo("0");
    Keyboard.at(() -> find("#mark-colleagues-A"));
    type("2 2 2 2 2 2 2");
    robot.type(KeyCode.ENTER);
    desk.settle();
    assertThat(desk.rounds.find(id).orElseThrow().sheets()).isEqualTo(2);
    robot.interact(() -> this.<Button>find("#undo").fire());
    robot.interact(() -> this.<Button>find("#undo").fire());
    desk.settle();
    assertThat(desk.rounds.find(id).orElseThrow().sheets()).isZero();
  }

  @Test
  void aGapIsAskedAboutOnceAndAnEmptySheetNeverGoesIn() throws Exception {
    String id = begin();
    open(TeamPlaces.typing(id));
    Keyboard.at(() -> find("#mark-colleagues-A"));
    robot.type(KeyCode.ENTER, KeyCode.ENTER);
    assertThat(text("#said")).isEqualTo("Dit blad is nog leeg.");
    type("7 5");
    robot.type(KeyCode.ENTER);
    assertThat(text("#said")).contains("Nog eens Enter");
    assertThat(find("#mark-colleagues-C").isFocused()).isTrue();
    robot.type(KeyCode.ENTER);
    desk.settle();
    assertThat(desk.rounds.find(id).orElseThrow().sheets()).isEqualTo(1);
  }

  @Test
  void belowFiveSheetsThePageSaysHowManyAreNeededAndNothingElse() throws Exception {
    String id = begin();
    fill(id, 4);
    open(TeamPlaces.round(id));
    assertThat(text("#hidden")).contains("Nog nodig: 1");
    assertThat(root.lookupAll(".round-dot")).isEmpty();
    assertThat(find("#show").isDisabled()).isTrue();
    robot.push(KeyCode.F11);
    assertThat(walls()).isEmpty();
    assertThat(find(".round-plot").getParent().isVisible()).isFalse();
    fill(id, 1);
    open(TeamPlaces.round(id));
    assertThat(find("#hidden").isVisible()).isFalse();
    assertThat(root.lookupAll(".round-dot")).hasSize(35);
  }

  @Test
  void theWallShowsTheDotsAndNothingElseOfTheBook() throws Exception {
    String id = begin();
    fill(id, 9);
    open(TeamPlaces.round(id));
    robot.clickOn(this.<Node>find("#insights")).write("geheim");
    robot.push(KeyCode.F11);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(walls()).hasSize(1);
    Scene wall = walls().getFirst().getScene();
    assertThat(((Stage) walls().getFirst()).getTitle()).isEqualTo("Spiegelboek");
    assertThat(wall.getRoot().lookupAll(".round-dot")).hasSize(62);
    assertThat(texts(wall.getRoot()))
        .contains("Onze spiegel", "zonder zicht: 1")
        .noneMatch(text -> text.contains("geheim"));
    assertThat(wall.getRoot().lookupAll(".text-input")).isEmpty();
    Node row = wall.getRoot().lookupAll(".round-line").iterator().next();
    Keyboard.at(() -> row);
    assertThat(row.getAccessibleText())
        .isEqualTo("Geïnteresseerd en open. Merktekens: 6, 7, 7, 8, 8, 8, 9, 9, 10.");
    robot.type(KeyCode.DOWN, KeyCode.ENTER);
    assertThat(((Labeled) wall.getRoot().lookup(".round-wall-question")).getText())
        .startsWith("Welk ‘dat kan ik niet’");
    robot.interact(() -> Pictures.take("team-wall", wall));
    robot.type(KeyCode.D);
    robot.interact(() -> Pictures.take("team-wall-dark", wall));
    robot.type(KeyCode.ESCAPE);
    assertThat(walls()).isEmpty();
  }

  @Test
  void lockingOrLeavingTakesThePictureOffTheWall() throws Exception {
    String id = begin();
    fill(id, 5);
    open(TeamPlaces.round(id));
    robot.interact(() -> this.<Button>find("#show").fire());
    assertThat(walls()).hasSize(1);
    robot.interact(() -> root.getChildren().clear());
    assertThat(walls()).isEmpty();
  }

  @Test
  void whatIsAskedForGoesUpByKeyboardAndNeverDown() throws Exception {
    String id = begin();
    fill(id, 6);
    open(TeamPlaces.round(id));
    assertThat(root.lookupAll(".round-dot")).hasSize(42);
    assertThat(find("#raise").isDisabled()).isTrue();
    robot.interact(() -> find("#minimum").requestFocus());
    robot.type(KeyCode.DOWN);
    assertThat(find("#raise").isDisabled()).isTrue();
    robot.type(KeyCode.UP, KeyCode.UP, KeyCode.TAB, KeyCode.SPACE);
    desk.settle();
    assertThat(round(id).needed()).isEqualTo(7);
    assertThat(text("#hidden")).contains("6 van de 7");
    assertThat(find(".round-plot").getParent().isVisible()).isFalse();
    assertThat(find("#show").isDisabled()).isTrue();
    robot.interact(() -> find("#minimum").requestFocus());
    robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.TAB, KeyCode.SPACE);
    desk.settle();
    assertThat(round(id).needed()).isEqualTo(7);
    Path file = folder.resolve("team.spiegelround");
    desk.saveTo = Optional.of(file);
    robot.interact(() -> this.<Button>find("#file").fire());
    desk.settle();
    assertThat(RoundFile.read(file).minimum()).isEqualTo(7);
  }

  @Test
  void closingAsksAndLeavesOnlyTheDots() throws Exception {
    String id = begin();
    fill(id, 5);
    open(TeamPlaces.round(id));
    robot.interact(() -> this.<Button>find("#close").fire());
    assertThat(texts(root)).anyMatch(text -> text.contains("voorgoed gewist"));
    robot.interact(() -> this.<Button>find("#yes").fire());
    desk.settle();
    assertThat(desk.rounds.find(id).orElseThrow().closedAt()).isEqualTo("2026-11-24T19:12");
    assertThat(find("#sheetsPart").isVisible()).isFalse();
    assertThat(root.lookupAll(".round-dot")).hasSize(35);
    assertThat(desk.sheets.takes(id)).isFalse();
  }

  @Test
  void whatTheTeamMakesOfItIsKept() throws Exception {
    String id = begin();
    fill(id, 5);
    open(TeamPlaces.round(id));
    robot.clickOn(this.<Node>find("#insights")).write("we praten over F");
    robot.clickOn(this.<Node>find("#decisions")).write("op maandag");
    robot.interact(() -> desk.desk.unsaved().saveAll());
    desk.settle();
    Round round = desk.rounds.find(id).orElseThrow();
    assertThat(round.insights()).isEqualTo("we praten over F");
    assertThat(round.decisions()).isEqualTo("op maandag");
    assertThat(round.dots()).hasSize(35);
  }

  @Test
  void sheetsComeAsFilesAndEachRefusalIsSaid() throws Exception {
    String id = begin();
    Path file = folder.resolve("team.spiegelround");
    desk.saveTo = Optional.of(file);
    open(TeamPlaces.round(id));
    robot.interact(() -> this.<Button>find("#file").fire());
    desk.settle();
    Sheet sheet = MarksText.sheet("colleagues:A=7").orElseThrow();
    byte[] sealed = SheetFile.bytes(RoundFile.read(file), sheet);
    Path good = Files.write(folder.resolve("a.spiegelsheet"), sealed);
    Path none = Files.writeString(folder.resolve("b.spiegelsheet"), "{\"half\"");
    desk.opened = List.of(good, none, good);
    robot.interact(() -> this.<Button>find("#add").fire());
    desk.settle();
    assertThat(desk.rounds.find(id).orElseThrow().sheets()).isEqualTo(1);
    assertThat(texts(find("#refused")))
        .anyMatch(
            text ->
                text.contains("b.spiegelsheet: Het einde")
                    && text.contains("Dit blad is al binnen"));
    assertThat(text("#counted")).isEqualTo("Bladen binnen: 1.");
  }

  @Test
  void aRoundBeginsFromTheListAndOpens() throws Exception {
    open(MirrorPlaces.ROUNDS);
    assertThat(find("#begin").isDisabled()).isTrue();
    robot.clickOn(this.<Node>find("#name")).write("Kernteam");
    robot.interact(() -> this.<Button>find("#begin").fire());
    desk.settle();
    Round round = desk.rounds.list().getFirst();
    assertThat(round.perspectives()).containsExactly(Perspective.COLLEAGUES);
    assertThat(desk.desk.navigation().getPlace()).isEqualTo(TeamPlaces.round(round.id()));
    assertThat(desk.sheets.takes(round.id())).isTrue();
  }

  @Test
  void oneLaptopGoesRoundAndEachSheetIsClosedBeforeTheNextBegins() throws Exception {
    String id = begin();
    open(TeamPlaces.passing(id));
    assertThat(desk.top.wholeProperty().get()).isTrue();
    assertThat(desk.top.handedProperty().get()).isTrue();
    for (int person = 1; person <= 5; person++) {
      robot.interact(() -> this.<Button>find("#begin").fire());
      Keyboard.at(() -> find("#steps-a"));
      assertThat(find("#finish").isDisabled()).isTrue();
      robot.type(KeyCode.DIGIT7, KeyCode.DOWN, KeyCode.DIGIT0, KeyCode.DOWN, KeyCode.DIGIT3);
      robot.interact(() -> this.<Button>find("#finish").fire());
      desk.settle();
      assertThat(root.lookupAll(".ten-steps")).isEmpty();
      assertThat(text("#counted")).isEqualTo("Bladen binnen: " + person + ".");
    }
    Round round = desk.rounds.find(id).orElseThrow();
    assertThat(marks(round, Trait.A)).containsExactly(7, 7, 7, 7, 7);
    assertThat(marks(round, Trait.C)).containsExactly(3, 3, 3, 3, 3);
    assertThat(round.dots()).hasSize(15);
    robot.interact(() -> this.<Hyperlink>find("#done").fire());
    assertThat(desk.top.handedProperty().get()).isFalse();
    assertThat(desk.desk.navigation().getPlace()).isEqualTo(TeamPlaces.round(id));
  }

  @Test
  void aFileIsAnsweredInTheWindowAndNothingOfItIsKept() throws Exception {
    String id = begin();
    Path file = folder.resolve("team.spiegelround");
    Files.write(file, RoundFile.bytes(desk.sheets.invitation(id)));
    Path sealed = folder.resolve("mine.spiegelsheet");
    desk.opened = List.of(file);
    desk.saveTo = Optional.of(sealed);
    for (boolean kept : new boolean[] {false, true}) {
      open(MirrorPlaces.ROUNDS);
      robot.interact(() -> this.<Button>find("#answer").fire());
      desk.settle();
      Keyboard.at(() -> find("#steps-a"));
      robot.type(KeyCode.DIGIT4);
      robot.interact(() -> this.<CheckBox>find("#keep").setSelected(kept));
      robot.interact(() -> this.<Button>find("#seal").fire());
      desk.settle();
      assertThat(find("#answerPart").isVisible()).isFalse();
      assertThat(desk.mirrors.list()).hasSize(kept ? 1 : 0);
      desk.sheets.add(id, SheetFile.read(sealed));
    }
    assertThat(desk.rounds.find(id).orElseThrow().sheets()).isEqualTo(2);
    assertThat(desk.mirrors.list().getFirst().marks().getFirst().mark()).isEqualTo(4);
  }

  @Test
  void aFileThatIsNoRoundIsRefusedInPlainWords() throws Exception {
    desk.opened = List.of(Files.writeString(folder.resolve("x"), "{\"format\":\"y\"}"));
    open(MirrorPlaces.ROUNDS);
    robot.interact(() -> this.<Button>find("#answer").fire());
    desk.settle();
    assertThat(texts(find("#refused"))).anyMatch(text -> text.contains("niet zo'n bestand"));
    assertThat(find("#answerPart").isVisible()).isFalse();
  }

  @Test
  void thePaperSheetAsksForSevenMarksAndNoName() throws Exception {
    String id = begin();
    Path pdf = folder.resolve("sheet.pdf");
    desk.saveTo = Optional.of(pdf);
    open(TeamPlaces.round(id));
    robot.interact(() -> this.<Button>find("#paper").fire());
    desk.settle();
    String text = ReadPdf.text(Files.readAllBytes(pdf));
    assertThat(text).contains("Kernteam, november", "Betrouwbaar", "Geïnteresseerd", "geen zicht");
    assertThat(text).doesNotContainIgnoringCase("je naam", "naam:");
    Round three = Rounds.round(5);
    Printed printed = new PaperSheet(desk.desk.messages()).of(three);
    assertThat(printed.sides()).isEqualTo(3);
    assertThat(printed.isOnOneSide()).isTrue();
    for (Language language : Language.values()) {
      Printed sheet = new PaperSheet(new Messages(language)).of(three);
      assertThat(sheet.isOnOneSide()).as("%s", language).isTrue();
    }
    Pictures.keep("team-paper.pdf", printed.pdf());
  }

  @Test
  void blankSheetsGoToThePrinterByTheirButtonAndByKeys() throws Exception {
    Round three = Rounds.round(5);
    desk.sheets.begin(three, RoundKeys.create());
    open(TeamPlaces.round(three.id()));
    robot.interact(() -> this.<Button>find("#print").fire());
    desk.settle();
    assertThat(desk.printed).hasSize(3);
    assertThat(desk.printed.getFirst().getWidth()).isBetween(2478.0, 2481.0);
    assertThat(texts(desk.toasts)).contains("De lege bladen zijn naar de printer.");
    robot.push(KeyCode.CONTROL, KeyCode.P);
    desk.settle();
    assertThat(desk.printed).hasSize(6);
    desk.takes = false;
    robot.push(KeyCode.CONTROL, KeyCode.P);
    desk.settle();
    assertThat(texts(find("#refused"))).contains("De printer nam de bladen niet aan.");
    desk.hasPrinter = false;
    robot.push(KeyCode.CONTROL, KeyCode.P);
    assertThat(texts(find("#refused"))).anyMatch(text -> text.contains("kent geen printer"));
    assertThat(desk.printed).hasSize(6);
  }

  /** Paper is handed out before the round: four filled-in sheets leave no trace on a fifth. */
  @Test
  void paperNeverHoldsMarks() throws Exception {
    String id = begin();
    byte[] before = new PaperSheet(desk.desk.messages()).of(round(id)).pdf();
    fill(id, 4);
    assertThat(new PaperSheet(desk.desk.messages()).of(round(id)).pdf()).isEqualTo(before);
    fill(id, 2);
    assertThat(new PaperSheet(desk.desk.messages()).of(round(id)).pdf()).isEqualTo(before);
  }

  private Round round(String id) {
    return desk.rounds.find(id).orElseThrow();
  }

  @Test
  void whatWasDecidedBecomesAnAgreement() throws Exception {
    String id = begin();
    open(TeamPlaces.round(id));
    robot.clickOn(this.<Node>find("#decisions")).write("op maandag");
    robot.interact(() -> this.<Hyperlink>find("#agree").fire());
    Place place = desk.desk.navigation().getPlace();
    assertThat(place.section()).isEqualTo(Place.Section.AGREEMENTS);
    assertThat(place.choices()).containsEntry("what", "op maandag").containsEntry("round", id);
    assertThat(find("#agreedPart").isVisible()).isFalse();
    String agreed = "01a1917d-d26f-77b6-818e-355e1b2e2cd7";
    desk.database.change(
        sql ->
            sql.update(
                "INSERT INTO agreement(id, what, round_id) VALUES (?, ?, ?)",
                agreed,
                "op maandag",
                id));
    open(TeamPlaces.round(id));
    robot.interact(() -> ((Hyperlink) find("#agreed").lookup(".hyperlink")).fire());
    assertThat(desk.desk.navigation().getPlace())
        .isEqualTo(Place.of(Place.Section.AGREEMENTS, agreed));
  }

  /** Same rows, same scale, a day above each and nothing between them that says better or worse. */
  @Test
  void twoRoundsStandBesideEachOtherByKeyboardAndOnTheWall() throws Exception {
    String first = begin();
    fill(first, 5);
    Round asksOther = Rounds.asking(Perspective.PARTNERS);
    desk.sheets.begin(asksOther, RoundKeys.create());
    for (int i = 0; i < 5; i++) {
      desk.sheets.add(asksOther.id(), MarksText.sheet("partners:A=7").orElseThrow());
    }
    String few = begin();
    fill(few, 4);
    String second = begin();
    fill(second, 6);
    open(TeamPlaces.round(second));
    assertThat(root.lookupAll(".round-dot")).hasSize(42);
    assertThat(find("#beside").lookupAll(".chip")).as("of others nothing can be seen").hasSize(1);
    Node chip = find("#beside").lookup(".chip");
    robot.interact(() -> find("#round-row-G").requestFocus());
    robot.type(KeyCode.TAB);
    assertThat(chip.isFocused()).isTrue();
    robot.type(KeyCode.SPACE);
    assertThat(root.lookupAll(".round-dot")).hasSize(77);
    assertThat(texts(root)).noneMatch(text -> text.matches("(?s).*[↑↓→←▲▼+−%].*"));
    robot.interact(() -> Pictures.take("team-two", stage.getScene()));
    robot.push(KeyCode.F11);
    Scene wall = walls().getFirst().getScene();
    assertThat(wall.getRoot().lookupAll(".round-dot")).hasSize(77);
    assertThat(wall.getRoot().lookupAll(".round-scale")).hasSize(2);
    assertThat(texts(wall.getRoot())).noneMatch(text -> text.contains("bladen"));
    robot.interact(() -> Pictures.take("team-wall-two", wall));
    robot.type(KeyCode.ESCAPE);
    robot.interact(() -> chip.requestFocus());
    robot.type(KeyCode.SPACE);
    assertThat(root.lookupAll(".round-dot")).hasSize(42);
  }

  @Test
  void theScreensCanBeLookedAt() throws Exception {
    String id = begin();
    fill(id, 9);
    List<Place> places =
        List.of(
            TeamPlaces.round(id),
            TeamPlaces.typing(id),
            TeamPlaces.passing(id),
            MirrorPlaces.ROUNDS);
    for (Place place : places) {
      String name =
          TeamPlaces.view(place).orElseThrow().name().toLowerCase(Locale.ROOT).replace('_', '-');
      picture(name, place, Theme.Look.LIGHT, 1, 1182, 700);
      picture(name + "-dark", place, Theme.Look.DARK, 1, 1182, 700);
      picture(name + "-1024", place, Theme.Look.LIGHT, 1, 968, 592);
      picture(name + "-200", place, Theme.Look.HIGH_CONTRAST, 2, 1182, 700);
    }
    assertThat(Pictures.isTaken("team-round")).isTrue();
  }

  private void picture(
      String name, Place place, Theme.Look look, double zoom, double width, double height)
      throws Exception {
    Parent[] shown = new Parent[1];
    robot.interact(() -> shown[0] = new StackPane(desk.open(place).root()));
    desk.settle();
    robot.interact(() -> Pictures.take("team-" + name, shown[0], look, zoom, width, height));
  }

  private String begin() {
    Round round = Rounds.asking(Perspective.COLLEAGUES);
    desk.sheets.begin(round, RoundKeys.create());
    return round.id();
  }

  private void fill(String id, int count) {
    for (int i = 0; i < count; i++) {
      StringBuilder marks = new StringBuilder();
      String[] numbers = PAPER[i].split(" ");
      for (Trait trait : Trait.values()) {
        marks.append(marks.isEmpty() ? "" : ",").append("colleagues:").append(trait.key());
        marks.append('=').append(numbers["ABCDEFG".indexOf(trait.key())]);
      }
      desk.sheets.add(id, MarksText.sheet(marks.toString()).orElseThrow());
    }
  }

  private static List<Integer> marks(Round round, Trait trait) {
    List<Integer> marks = new ArrayList<>();
    RoundWords.dots(round, trait, Perspective.COLLEAGUES).forEach(dot -> marks.add(dot.mark()));
    return marks;
  }

  /** The digits and nothing else: no Tab between them. */
  private void type(String numbers) {
    for (char digit : numbers.replace(" ", "").toCharArray()) {
      robot.type(KeyCode.getKeyCode(String.valueOf(digit)));
    }
  }

  private void open(Place place) throws Exception {
    robot.interact(
        () -> {
          root = new StackPane(desk.open(place).root());
          Scene scene = new Scene(root, 1182, 700);
          theme.dress(scene);
          scene.getRoot().applyCss();
          stage.setScene(scene);
          stage.show();
          stage.requestFocus();
        });
    desk.settle();
  }

  private List<Window> walls() {
    List<Window> walls = new ArrayList<>();
    robot.interact(
        () ->
            Window.getWindows().stream()
                .filter(window -> window.getScene().getRoot().lookup(".round-wall") != null)
                .forEach(walls::add));
    return walls;
  }

  @SuppressWarnings("unchecked")
  private <T extends Node> T find(String selector) {
    return (T) root.lookup(selector);
  }

  private String text(String selector) {
    return this.<Labeled>find(selector).getText();
  }

  private static List<String> texts(Node node) {
    List<String> texts = new ArrayList<>();
    collect(node, texts);
    return texts;
  }

  private static void collect(Node node, List<String> to) {
    if (node instanceof Labeled label) {
      to.add(String.valueOf(label.getText()));
    } else if (node instanceof TextInputControl field) {
      to.add(field.getText());
    }
    if (node.getAccessibleText() != null) {
      to.add(node.getAccessibleText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, to));
    }
  }
}
