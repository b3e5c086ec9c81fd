package org.spiegelboek.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.ui.WritingField;
import org.spiegelboek.workbook.WorkbookDesk;
import org.testfx.api.FxRobot;

@ExtendWith(ScreenExtension.class)
class ReflectionScreenTest {

  private static final LocalDateTime APRIL = LocalDateTime.of(2026, 4, 14, 16, 0);
  private static final LocalDateTime LAST_YEAR = LocalDateTime.of(2025, 9, 29, 16, 0);

  @TempDir Path folder;

  private WorkbookDesk reflection;

  @BeforeEach
  void open() {
    reflection = new WorkbookDesk(folder, Language.NL);
  }

  @AfterEach
  void close() {
    reflection.close();
    assertThat(reflection.failures).isEmpty();
  }

  private void show(String question) {
    reflection.show(Place.of(Place.Section.REFLECTION, question));
  }

  @Test
  void theFirstTimeTheSecondQuestionIsOpen() {
    reflection.show(Place.of(Place.Section.REFLECTION));
    assertThat(reflection.node("question", Label.class).getText()).startsWith("Maak de zin af");
    assertThat(words("lines")).contains("Elkaar steunen", "nog leeg");
  }

  @Test
  void whatIsWrittenTodayIsOneVersion(FxRobot robot) {
    show("six.2");
    robot.clickOn("#text").write("... naast iemand gaan staan");
    reflection.save();
    assertThat(reflection.answers.listTo("six.2"))
        .extracting(Answer::text)
        .containsExactly("... naast iemand gaan staan");
    assertThat(words("lines")).contains("1 versie");
  }

  @Test
  void earlierVersionsWaitUntilSomethingIsWrittenToday(FxRobot robot) {
    reflection.answered("a1", "six.2", LAST_YEAR, "... tips geven");
    reflection.answered("a2", "six.2", APRIL, "... vragen stellen");
    show("six.2");
    VBox earlier = reflection.node("earlier", VBox.class);
    assertThat(earlier.isVisible()).isFalse();
    robot.clickOn("#text").write("x");
    assertThat(earlier.isVisible()).isTrue();
    assertThat(words("earlier"))
        .containsSubsequence(
            "14 april 2026", "... vragen stellen", "29 september 2025", "eerste keer");
  }

  @Test
  void allAnswersToAQuestionStandSideBySideTheFirstOneFirst(FxRobot robot) {
    reflection.answered("a1", "six.2", LAST_YEAR, "... tips geven");
    reflection.answered("a2", "six.2", APRIL, "... vragen stellen");
    reflection.answered("a3", "six.6", LAST_YEAR, "Ik geef tijd.");
    reflection.show(ReflectionPlaces.thread("six.2"));
    assertThat(words("answers"))
        .containsSubsequence(
            "29 september 2025", "... tips geven", "14 april 2026", "... vragen stellen")
        .doesNotContain("Ik geef tijd.");
    List<Bounds> columns =
        robot.lookup(".answer-beside").queryAll().stream().map(Node::getBoundsInParent).toList();
    assertThat(columns).hasSize(2);
    assertThat(columns.getLast().getMinY()).isEqualTo(columns.getFirst().getMinY());
    assertThat(columns.getLast().getMinX()).isGreaterThan(columns.getFirst().getMaxX());
    robot.interact(() -> robot.lookup("#lines .question-row").nth(1).query().requestFocus());
    robot.push(KeyCode.ENTER);
    assertThat(reflection.desk.navigation().getPlace()).isEqualTo(ReflectionPlaces.thread("six.6"));
  }

  @Test
  void aLinkShowsEarlierVersionsSooner(FxRobot robot) {
    reflection.answered("a1", "six.2", APRIL, "... vragen stellen");
    show("six.2");
    Hyperlink turn = reflection.node("earlierTurn", Hyperlink.class);
    robot.clickOn(turn);
    assertThat(reflection.node("earlier", VBox.class).isVisible()).isTrue();
    robot.clickOn(turn);
    assertThat(reflection.node("earlier", VBox.class).isVisible()).isFalse();
  }

  @Test
  void anEarlierVersionIsTakenOverIntoTodays(FxRobot robot) {
    reflection.answered("a1", "six.2", APRIL, "... vragen stellen");
    show("six.2");
    robot.clickOn("#earlierTurn").clickOn("#takeOver");
    reflection.save();
    assertThat(reflection.answers.listTo("six.2"))
        .extracting(Answer::text, Answer::answeredAt)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "... vragen stellen", LocalDateTime.of(2026, 11, 24, 19, 12)),
            org.assertj.core.groups.Tuple.tuple("... vragen stellen", APRIL));
  }

  @Test
  void theWordsOfTheBookShowOnlyAfterWriting(FxRobot robot) {
    show("six.2");
    VBox said = reflection.node("said", VBox.class);
    assertThat(said.isVisible()).isFalse();
    robot.clickOn("#text").write("iets");
    assertThat(said.isVisible()).isTrue();
  }

  @Test
  void theThirdQuestionHasAChoiceAndTheFourthTwoLists(FxRobot robot) {
    show("six.3");
    robot.clickOn("#partly");
    reflection.save();
    assertThat(reflection.answers.listTo("six.3"))
        .extracting(Answer::choice)
        .containsExactly(Choice.PARTLY);
    show("six.4");
    robot.clickOn("#leftText").write("luistert").clickOn("#rightText").write("raad geven");
    reflection.save();
    assertThat(reflection.answers.listTo("six.4"))
        .extracting(Answer::left, Answer::right, Answer::text)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("luistert", "raad geven", null));
  }

  @Test
  void anOwnQuestionIsAddedAnsweredAndPutAway(FxRobot robot) {
    reflection.show(Place.of(Place.Section.REFLECTION));
    robot.clickOn("#addOwn").clickOn("#ownText").write("Wat geeft me rust?").clickOn("#keepOwn");
    reflection.settle();
    Question own = reflection.questions.list().getFirst();
    assertThat(reflection.desk.navigation().getPlace().id()).isEqualTo(own.id());
    show(own.id());
    robot.clickOn("#text").write("stilte");
    reflection.save();
    robot.clickOn("#putAway");
    reflection.settle();
    assertThat(reflection.questions.find(own.id()).orElseThrow().archived()).isTrue();
    reflection.show(Place.of(Place.Section.REFLECTION, "six.1"));
    assertThat(words("lines")).doesNotContain("Wat geeft me rust?");
    robot.clickOn("#archivedTurn");
    assertThat(words("archived")).contains("Wat geeft me rust?", "1 versie");
  }

  @Test
  void exercisesOfTheWorkbookAreNoOwnQuestions() {
    WorkbookQuestion exercise = WorkbookQuestion.WHAT;
    reflection.questions.save(new Question(exercise.id(), "Kies", "nl", null, null, null));
    reflection.answered("a1", exercise.id(), APRIL, "iets");
    reflection.show(Place.of(Place.Section.REFLECTION));
    assertThat(words("lines")).doesNotContain("Kies");
    reflection.show(Place.of(Place.Section.REFLECTION, exercise.id()));
    assertThat(reflection.desk.navigation().getPlace())
        .isEqualTo(Place.of(Place.Section.WORKBOOK, "what"));
  }

  @Test
  void anAnswerIsLinkedToAConversationAndLeadsThere(FxRobot robot) {
    reflection.meet();
    show("six.2");
    robot.clickOn("#text").write("iets").clickOn("#link");
    reflection.settle();
    robot.clickOn("T.V. · gesprek 1");
    reflection.settle();
    Answer answer = reflection.answers.listTo("six.2").getFirst();
    List<LinkedSession> linked =
        reflection
            .answers
            .versions("six.2", answer.answeredAt().toLocalDate())
            .sessionsOf(answer.id());
    assertThat(linked).extracting(LinkedSession::id).containsExactly("s1");
    show("six.2");
    robot.clickOn("T.V. · gesprek 1");
    assertThat(reflection.desk.navigation().getPlace())
        .isEqualTo(Place.of(Place.Section.SESSIONS, "s1"));
    Button remove =
        WorkbookDesk.fx(() -> (Button) reflection.scene().lookup(".linked > .icon-button"));
    robot.clickOn(remove);
    reflection.settle();
    assertThat(reflection.links.listOffered(answer.id(), 10)).hasSize(2);
  }

  @Test
  void anAgreementBeginsWithTheFirstLineOfTheAnswer(FxRobot robot) {
    show("six.6");
    robot.clickOn("#text").write("Elke week even langsgaan").clickOn("#agree");
    reflection.settle();
    Answer answer = reflection.answers.listTo("six.6").getFirst();
    assertThat(reflection.desk.navigation().getPlace())
        .isEqualTo(
            new Place(
                Place.Section.AGREEMENTS,
                Place.NEW,
                Map.of("answer", answer.id(), "what", "Elke week even langsgaan")));
  }

  @Test
  void aVersionThatWasFoundCanBeSeenAtOnce() {
    reflection.answered("a1", "six.2", APRIL, "... vragen stellen");
    reflection.show(new Place(Place.Section.REFLECTION, "six.2", Map.of("answer", "a1")));
    assertThat(reflection.node("earlier", VBox.class).isVisible()).isTrue();
  }

  @Test
  void anEmptiedVersionIsNoVersion() {
    reflection.answered("a1", "six.2", LocalDateTime.of(2026, 11, 24, 9, 0), "iets");
    show("six.2");
    WritingField text = reflection.node("text", WritingField.class);
    WorkbookDesk.fx(
        () -> {
          text.clear();
          return true;
        });
    reflection.save();
    assertThat(reflection.answers.listTo("six.2")).isEmpty();
    assertThat(words("lines")).doesNotContain("1 versie");
  }

  @ParameterizedTest
  @CsvSource({
    "NL,0,nog leeg",
    "NL,1,1 versie",
    "NL,3,3 versies",
    "LV,1,1 versija",
    "LV,2,2 versijas",
    "LV,10,10 versiju",
    "LV,11,11 versiju",
    "LV,21,21 versija",
    "LV,22,22 versijas"
  })
  void versionsAreCountedInWords(Language language, int versions, String words) {
    assertThat(new Messages(language).format("reflection.versions", versions)).isEqualTo(words);
  }

  private List<String> words(String id) {
    Parent parent = reflection.node(id, Parent.class);
    return WorkbookDesk.fx(() -> texts(parent));
  }

  private static List<String> texts(Node node) {
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      return List.of(labeled.getText());
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream().flatMap(child -> texts(child).stream()).toList()
        : List.of();
  }
}
