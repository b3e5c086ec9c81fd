package org.spiegelboek.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.reflection.Answer;
import org.spiegelboek.reflection.WorkbookQuestion;
import org.spiegelboek.ui.CardButton;
import org.spiegelboek.ui.Chip;
import org.spiegelboek.ui.ChipGroup;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.ui.WritingField;
import org.testfx.api.FxRobot;

@ExtendWith(ScreenExtension.class)
class WorkbookScreensTest {

  @TempDir Path folder;

  private WorkbookDesk workbook;

  @BeforeEach
  void open() {
    workbook = new WorkbookDesk(folder, Language.NL);
  }

  @AfterEach
  void close() {
    workbook.close();
    assertThat(workbook.failures).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Chapter.class)
  void theTabOfAnOpenChapterIsChosen(Chapter chapter) {
    workbook.show(Place.of(Place.Section.WORKBOOK, chapter.id()));
    Set<Node> tabs = WorkbookDesk.fx(() -> workbook.scene().getRoot().lookupAll(".thumb-tab"));
    assertThat(tabs).hasSize(8);
    assertThat(
            tabs.stream()
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .filter(ToggleButton::isSelected)
                .map(Labeled::getText))
        .containsExactly(workbook.desk.messages().text(chapter.nameKey()));
  }

  @Test
  void everySentenceOfTheWorkbookStandsInAChapter() {
    Set<String> shown = new TreeSet<>();
    for (Chapter chapter : Chapter.values()) {
      workbook.show(Place.of(Place.Section.WORKBOOK, chapter.id()));
      shown.addAll(
          WorkbookDesk.fx(
              () ->
                  workbook.scene().getRoot().lookupAll("*").stream()
                      .flatMap(WorkbookScreensTest::words)
                      .collect(Collectors.toSet())));
    }
    Pattern ofTheWorkbook =
        Pattern.compile(
            "(workbook\\.(intro|what|who|inwhat|beliefs)|verb|domain|role|rolegroup|plc|team|focus"
                + "|subject|challenge|balance|explore|resource|sources|label|tryit)\\..*"
                + "|belief\\.(\\w+\\.(name|statement|question|note))");
    assertThat(
            java.util.Collections.list(workbook.desk.messages().bundle().getKeys()).stream()
                .filter(key -> ofTheWorkbook.matcher(key).matches())
                .filter(key -> !shown.contains(workbook.desk.messages().text(key))))
        .isEmpty();
  }

  private static Stream<String> words(Node node) {
    return switch (node) {
      case Labeled labeled when labeled.getText() != null -> Stream.of(labeled.getText());
      case WritingField field -> Stream.of(field.getPromptText());
      default -> Stream.of();
    };
  }

  @Test
  void whatIsTriedOutIsKeptAsAnAnswerWithItsQuestion(FxRobot robot) {
    workbook.show(Place.of(Place.Section.WORKBOOK, "what"));
    robot.clickOn("#text").write("Wat maakte maandag anders?");
    workbook.save();
    Answer answer = workbook.answers.listTo(WorkbookQuestion.WHAT.id()).getFirst();
    assertThat(answer.text()).isEqualTo("Wat maakte maandag anders?");
    assertThat(answer.questionText()).startsWith("Kies een collega");
    assertThat(answer.answeredAt()).isEqualTo(LocalDateTime.of(2026, 11, 24, 19, 12));
    assertThat(workbook.questions.find(WorkbookQuestion.WHAT.id()).orElseThrow().text())
        .isEqualTo(answer.questionText());
  }

  @Test
  void theSameDayGoesOnWithTheSameAnswer(FxRobot robot) {
    workbook.show(Place.of(Place.Section.WORKBOOK, "what"));
    robot.clickOn("#text").write("een");
    workbook.save();
    workbook.show(Place.of(Place.Section.WORKBOOK, "what"));
    assertThat(workbook.node("text", WritingField.class).getText()).isEqualTo("een");
    robot.clickOn("#text").write("twee");
    workbook.save();
    assertThat(workbook.answers.listTo(WorkbookQuestion.WHAT.id())).hasSize(1);
  }

  @Test
  void anotherDayBeginsANewAnswerAndShowsTheEarlierOnes(FxRobot robot) {
    workbook.answered(
        "a1", WorkbookQuestion.WHAT.id(), LocalDateTime.of(2026, 10, 12, 9, 0), "Niemand keek mee");
    workbook.show(Place.of(Place.Section.WORKBOOK, "what"));
    assertThat(workbook.node("text", WritingField.class).getText()).isEmpty();
    assertThat(
            WorkbookDesk.fx(
                () ->
                    workbook.node("earlier", VBox.class).lookupAll(".label").stream()
                        .map(label -> ((Label) label).getText())
                        .toList()))
        .contains("12 okt", "Niemand keek mee");
    robot.clickOn("#text").write("nu");
    workbook.save();
    assertThat(workbook.answers.listTo(WorkbookQuestion.WHAT.id())).hasSize(2);
  }

  @Test
  void nothingWrittenLeavesNothingBehind(FxRobot robot) {
    workbook.show(Place.of(Place.Section.WORKBOOK, "why"));
    robot.clickOn("#text").write("x").eraseText(1);
    workbook.save();
    assertThat(workbook.answers.listLatest(10)).isEmpty();
    assertThat(workbook.node("before", VBox.class).isVisible()).isFalse();
  }

  @Test
  void theVerbsLeadIntoTheNearestConversations() {
    workbook.meet();
    workbook.show(Place.of(Place.Section.WORKBOOK, "what"));
    assertThat(workbook.node("evoke", Hyperlink.class).getText()).endsWith("voor T.V.");
    press("evoke");
    assertThat(workbook.desk.navigation().getPlace())
        .isEqualTo(new Place(Place.Section.SESSIONS, "s2", Map.of("phase", "align")));
    press("learn");
    assertThat(workbook.desk.navigation().getPlace())
        .isEqualTo(new Place(Place.Section.SESSIONS, "s1", Map.of("phase", "back")));
  }

  @Test
  void withoutConversationsTheVerbsLeadIntoANewOne() {
    workbook.show(Place.of(Place.Section.WORKBOOK, "what"));
    assertThat(workbook.node("evoke", Hyperlink.class).getText())
        .isEqualTo("Zet een openingsvraag klaar");
    press("guide");
    assertThat(workbook.desk.navigation().getPlace())
        .isEqualTo(new Place(Place.Section.SESSIONS, Place.NEW, Map.of("phase", "options")));
  }

  @Test
  void aRoleBeginsAConversationWithSomebodyOfThatRole() {
    workbook.show(Place.of(Place.Section.WORKBOOK, "who"));
    CardButton parent = workbook.node("parent", CardButton.class);
    WorkbookDesk.fx(
        () -> {
          parent.fire();
          return true;
        });
    assertThat(workbook.desk.navigation().getPlace())
        .isEqualTo(new Place(Place.Section.SESSIONS, Place.NEW, Map.of("role", "parent")));
  }

  @Test
  void aDirectionTakesAlongWhatIsChosenOnThePage() {
    workbook.show(Place.of(Place.Section.WORKBOOK, "inwhat"));
    choose("subject", "collaboration");
    choose("withWhom", "parents");
    choose("challengeForm", "try");
    press("works");
    assertThat(workbook.desk.navigation().getPlace().choices())
        .isEqualTo(Map.of("focus", "works", "subject", "collaboration", "withWhom", "parents"));
    press("challenge");
    assertThat(workbook.desk.navigation().getPlace().choices())
        .containsEntry("challengeForm", "try");
  }

  private void choose(String group, String key) {
    ChipGroup chips = workbook.node(group, ChipGroup.class);
    WorkbookDesk.fx(
        () -> {
          ((Chip) chips.lookup("#" + key)).fire();
          return true;
        });
  }

  private void press(String id) {
    Hyperlink link = workbook.node(id, Hyperlink.class);
    WorkbookDesk.fx(
        () -> {
          link.fire();
          return true;
        });
  }

  @Test
  void theGuideInOnesOwnLanguageComesFirst() {
    assertThat(Source.all(Language.LV).getFirst().id()).isEqualTo("guide.lv");
    assertThat(Source.all(Language.LV)).hasSize(8);
  }

  @Test
  void whatIsKeptBesideASourceIsSaved() {
    workbook.show(Place.of(Place.Section.WORKBOOK, "explore"));
    CheckBox have = workbook.node("have-guide-nl", CheckBox.class);
    WritingField note = workbook.node("note-proud", WritingField.class);
    WorkbookDesk.fx(
        () -> {
          have.fire();
          note.setText("Samen lezen");
          return true;
        });
    workbook.save();
    assertThat(workbook.resources.list())
        .extracting(Resource::id, Resource::have, Resource::read, Resource::note)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("guide.nl", true, null, null),
            org.assertj.core.groups.Tuple.tuple("proud", null, null, "Samen lezen"));
  }

  @Test
  void searchWordsGoToTheClipboard() {
    workbook.show(Place.of(Place.Section.WORKBOOK, "explore"));
    javafx.scene.control.Button copy =
        workbook.node("copy-collectived", javafx.scene.control.Button.class);
    String pasted =
        WorkbookDesk.fx(
            () -> {
              copy.fire();
              return Clipboard.getSystemClipboard().getString();
            });
    assertThat(pasted).isEqualTo("CollectivED");
  }
}
