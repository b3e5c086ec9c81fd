package org.spiegelboek.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.agreement.AgreementRepository;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.journal.Page;
import org.spiegelboek.journal.PageRepository;
import org.spiegelboek.journal.RecordPlaces;
import org.spiegelboek.store.Ids;
import org.spiegelboek.today.OpenedJournal;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ScreenExtension.class)
class SearchPopupTest {

  @TempDir Path folder;
  private OpenedJournal journal;
  private final String pageId = Ids.create();

  @BeforeEach
  void open() {
    journal = new OpenedJournal(folder, Language.NL);
    page(pageId, "2026-11-20T16:10", "Aan de poort", "Eén woord over uitlokken");
    new AgreementRepository(journal.database())
        .save(
            new Agreement(
                Ids.create(),
                "Bellen aan de poort",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
    TextField field = OpenedJournal.fx(TextField::new);
    field.setId("field");
    TextArea text = OpenedJournal.fx(TextArea::new);
    text.setId("text");
    OpenedJournal.fx(
        () -> {
          SearchPopup.attach(
              field,
              journal.desk(),
              new SearchRepository(journal.database()),
              hit -> RecordPlaces.of(hit.kind(), hit.id(), hit.questionId()));
          return field;
        });
    journal.show(new VBox(400, field, text), 900, 700);
  }

  @AfterEach
  void close() {
    journal.close();
  }

  @Test
  void whatIsFoundStandsUnderTheNameOfItsKind(FxRobot robot) {
    robot.clickOn("#field").write("poort");
    until(() -> robot.lookup("#found-1").tryQuery().isPresent());
    assertThat(robot.lookup(".group-name").<Label>queryAll())
        .extracting(Label::getText)
        .containsExactly("Bladzijden", "Afspraken");
    assertThat(robot.lookup(".found").<Label>queryAll())
        .extracting(Label::getText)
        .containsOnly("poort");
  }

  @Test
  void theListEndsWhereTheFieldEndsAlsoWhenThatIsMadeNarrower(FxRobot robot) {
    robot.clickOn("#field").write("poort");
    until(() -> robot.lookup("#found-1").tryQuery().isPresent());
    double before = right(robot, "#field");
    until(() -> Math.abs(right(robot, ".search-list") - before) < 1);
    OpenedJournal.fx(
        () -> {
          Region field = robot.lookup("#field").queryAs(Region.class);
          field.setMaxWidth(600);
          return field;
        });
    until(() -> right(robot, "#field") < before);
    until(() -> Math.abs(right(robot, ".search-list") - right(robot, "#field")) < 1);
  }

  private static double right(FxRobot robot, String query) {
    return OpenedJournal.fx(
        () -> {
          Node node = robot.lookup(query).query();
          return node.localToScreen(node.getLayoutBounds()).getMaxX();
        });
  }

  @Test
  void arrowsAndEnterGoFromTheFieldToThePage(FxRobot robot) {
    robot.clickOn("#field").write("poort");
    until(() -> robot.lookup("#found-1").tryQuery().isPresent());
    robot.push(KeyCode.DOWN).push(KeyCode.UP).push(KeyCode.ENTER);
    assertThat(journal.desk().navigation().getPlace())
        .isEqualTo(Place.of(Place.Section.JOURNAL, pageId));
    assertThat(robot.lookup("#found-0").tryQuery()).isEmpty();
  }

  @Test
  void fromTheResultTheKeyboardGoesToTheWordInTheText(FxRobot robot) {
    TextArea text = robot.lookup("#text").query();
    OpenedJournal.fx(
        () -> {
          text.setText("Ik stond aan de schoolpoort.");
          return text;
        });
    robot.clickOn("#field").write("poort");
    until(() -> robot.lookup("#found-1").tryQuery().isPresent());
    robot.push(KeyCode.ENTER);
    until(text::isFocused);
    assertThat(text.getSelectedText()).isEqualTo("schoolpoort");
  }

  @Test
  void nothingIsChosenUnderWhatIsTypedAfterAResultWasOpened(FxRobot robot) {
    TextArea text = robot.lookup("#text").query();
    robot.clickOn("#field").write("poort");
    until(() -> robot.lookup("#found-1").tryQuery().isPresent());
    robot.push(KeyCode.ENTER);
    robot.clickOn("#text").write("poorten");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(text.getSelectedText()).isEmpty();
    assertThat(text.getText()).isEqualTo("poorten");
  }

  @Test
  void aRestInTypingPutsTheBestFirst(FxRobot robot) {
    page("2026-11-22T10:00", "Later", "de schoolpoort");
    robot.clickOn("#field").write("poort");
    until(() -> marked(robot, "#found-0", "poort") && marked(robot, "#found-1", "schoolpoort"));
  }

  private static boolean marked(FxRobot robot, String line, String word) {
    return robot.lookup(line + " .found").<Label>queryAll().stream()
        .anyMatch(label -> label.getText().equals(word));
  }

  @Test
  void operatorsNarrowTheList(FxRobot robot) {
    robot.clickOn("#field").write("poort soort:afspraak");
    until(() -> robot.lookup(".group-name").queryAll().size() == 1);
    assertThat(robot.lookup(".group-name").<Label>query().getText()).isEqualTo("Afspraken");
  }

  @Test
  void theWorkbookItselfIsSearchedToo(FxRobot robot) {
    robot.clickOn("#field").write("uitlokken");
    until(() -> robot.lookup("#found-1").tryQuery().isPresent());
    assertThat(robot.lookup(".group-name").<Label>queryAll())
        .extracting(Label::getText)
        .containsExactly("Bladzijden", "Werkboek");
  }

  @Test
  void escClosesTheListAndGoesBackToTheText(FxRobot robot) {
    robot.clickOn("#text").clickOn("#field").write("poort");
    until(() -> robot.lookup("#found-1").tryQuery().isPresent());
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#found-0").tryQuery()).isEmpty();
    assertThat(robot.lookup("#text").<Node>query().isFocused()).isTrue();
    assertThat(robot.lookup("#field").<TextField>query().getText()).isEmpty();
  }

  @Test
  void nothingFoundIsSaid(FxRobot robot) {
    robot.clickOn("#field").write("zwaluw\"");
    until(() -> robot.lookup(".nothing-found").tryQuery().isPresent());
    assertThat(robot.lookup(".nothing-found").<Label>query().getText())
        .isEqualTo("Niets gevonden met ‘zwaluw\"’.");
  }

  @Test
  void theListGoesWithTheFieldWhenTheBookIsLocked(FxRobot robot) {
    robot.clickOn("#field").write("poort");
    until(() -> robot.lookup("#found-1").tryQuery().isPresent());
    OpenedJournal.fx(
        () -> {
          journal.scene().setRoot(new VBox());
          return journal;
        });
    assertThat(robot.lookup("#found-0").tryQuery()).isEmpty();
  }

  private void page(String date, String title, String text) {
    page(Ids.create(), date, title, text);
  }

  private void page(String id, String date, String title, String text) {
    new PageRepository(journal.database())
        .save(
            new Page(
                id,
                LocalDateTime.parse(date),
                "free",
                title,
                List.of(new Page.Section("free", text)),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null));
  }

  /** Looks on the JavaFX thread, which never sees a list that is half built. */
  private static void until(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(
          10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
    } catch (TimeoutException e) {
      throw new AssertionError(e);
    }
  }
}
