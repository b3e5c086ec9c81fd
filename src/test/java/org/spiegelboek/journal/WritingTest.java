package org.spiegelboek.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.picture.Picture;
import org.spiegelboek.picture.PictureRepository;
import org.spiegelboek.picture.PicturesDesk;
import org.spiegelboek.spelling.SpellingRepository;
import org.spiegelboek.spelling.Spellings;
import org.spiegelboek.store.Ids;
import org.spiegelboek.today.OpenedJournal;
import org.spiegelboek.ui.Pictures;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.ui.Theme;
import org.spiegelboek.ui.Toasts;
import org.spiegelboek.ui.TopLine;
import org.spiegelboek.ui.View;
import org.spiegelboek.ui.WritingField;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Writing on a page of the journal by keyboard. */
@ExtendWith(ScreenExtension.class)
class WritingTest {

  @TempDir Path folder;
  private OpenedJournal journal;
  private TopLine top;
  private Toasts toasts;

  @BeforeEach
  void open() {
    journal = new OpenedJournal(folder, Language.NL);
  }

  @AfterEach
  void close() {
    journal.close();
  }

  @Test
  void undoGoesBackToTheTextAsOpenedAndNoFurtherWhateverWasSavedMeanwhile(FxRobot robot) {
    show(page("what", new Page.Section("what", "Eerst")));
    WritingField field = field("#section-what");
    robot.clickOn("#section-what").push(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(field.getText()).isEqualTo("Eerst");
    robot.push(KeyCode.SHORTCUT, KeyCode.END).write(" een", 0);
    saved();
    robot.push(KeyCode.HOME).push(KeyCode.END).write(" twee", 0);
    robot.clickOn("#section-sowhat").write("anders", 0);
    saved();
    robot.clickOn("#section-what");
    for (int i = 0; i < 10; i++) {
      robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    }
    assertThat(field.getText()).isEqualTo("Eerst");
    for (int i = 0; i < 10; i++) {
      robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
    }
    assertThat(field.getText()).isEqualTo("Eerst een twee");
    assertThat(field("#section-sowhat").getText()).isEqualTo("anders");
  }

  @Test
  void whatIsPastedIsTextAlone(FxRobot robot) {
    show(page("free", new Page.Section("free", "")));
    robot.interact(
        () ->
            Clipboard.getSystemClipboard()
                .setContent(
                    Map.of(
                        DataFormat.PLAIN_TEXT,
                        "een\r\ntwee\u0007 👩‍🏫 שלום e\u0301",
                        DataFormat.HTML,
                        "<b>een</b>")));
    robot.clickOn("#section-free").push(KeyCode.SHORTCUT, KeyCode.V);
    saved();
    assertThat(stored()).isEqualTo("een\ntwee 👩‍🏫 שלום é");
  }

  @Test
  void wordsAreFoundOnThePageByKeyboardAlone(FxRobot robot) {
    show(
        page(
            "what",
            new Page.Section("what", "Eén keer.\n".repeat(60) + "Nog een été."),
            new Page.Section("sowhat", "Weer ÉÉN")));
    robot.clickOn("#section-what").push(KeyCode.SHORTCUT, KeyCode.HOME);
    robot.interact(() -> Objects.requireNonNull(top.findProperty().get()).run());
    robot.write("een", 0);
    until(() -> label("#findCount").equals("1 van 62"));
    robot.push(KeyCode.SHIFT, KeyCode.ENTER);
    assertThat(label("#findCount")).isEqualTo("62 van 62");
    assertThat(label("#findWhere")).isEqualTo(field("#section-sowhat").getAccessibleText());
    assertThat(field("#section-sowhat").getSelectedText()).isEqualTo("ÉÉN");
    robot.push(KeyCode.SHIFT, KeyCode.ENTER);
    robot.interact(() -> Pictures.take("writing-find", journal.scene()));
    until(() -> marked(field("#section-what"), ".found-word"));
    robot.push(KeyCode.ESCAPE);
    assertThat(field("#section-what").isFocused()).isTrue();
    assertThat(field("#section-what").getSelectedText()).isEqualTo("een");
    assertThat(journal.scene().lookup(".find-bar")).isNull();
    until(() -> !marked(field("#section-what"), ".found-word"));
    robot.write("één", 0);
    saved();
    assertThat(stored()).endsWith("Nog één été.");
  }

  @Test
  void thePageTakesTheWholeWindowAndGivesItBackWithTheCaretWhereItWas(FxRobot robot) {
    show(page("free", new Page.Section("free", "woorden ".repeat(80))));
    robot.clickOn("#section-free").push(KeyCode.SHORTCUT, KeyCode.END).push(KeyCode.F11);
    WritingField field = field("#section-free");
    assertThat(top.wholeProperty().get()).isTrue();
    assertThat(find("#calendar").localToScene(0, 0)).isNotNull();
    assertThat(field.isFocused()).isTrue();
    journal.settle();
    robot.interact(() -> Pictures.take("writing-whole", journal.scene()));
    double letters = lineWidth(field) / field.getFont().getSize();
    assertThat(letters).as("width of a line in em").isLessThan(36);
    robot.write("meer", 0).push(KeyCode.ESCAPE);
    assertThat(top.wholeProperty().get()).isFalse();
    assertThat(field.isFocused()).isTrue();
    saved();
    assertThat(stored()).endsWith("woorden meer");
  }

  @Test
  void aPageIsReadWithItsHeadingsAndWrittenOnAgainByKeyboard(FxRobot robot) {
    String text =
        "# Vrijdag\n"
            + "Het was *stil* in de klas, en **niemand** zei iets.\n\n"
            + "- eerst Amira\n"
            + "- dan ik\n\n"
            + "> Wie zei dat?\n\n"
            + "1. vragen\n"
            + "2. wachten\n";
    show(page("what", new Page.Section("what", text), new Page.Section("nowwhat", "Wachten.")));
    robot.clickOn("#section-what").push(KeyCode.SHORTCUT, KeyCode.E);
    journal.settle();
    robot.interact(() -> Pictures.take("writing-read", journal.scene()));
    assertThat(journal.scene().getRoot().lookupAll(".reading")).hasSize(2);
    assertThat(find("#read-what").isFocused()).isTrue();
    assertThat(journal.scene().getRoot().lookupAll(".writing-field"))
        .extracting(Node::getId)
        .noneMatch(id -> id != null && id.startsWith("section-"));
    robot.push(KeyCode.SHORTCUT, KeyCode.E);
    assertThat(field("#section-what").isFocused()).isTrue();
    robot.push(KeyCode.SHORTCUT, KeyCode.END).write("meer", 0);
    saved();
    assertThat(stored()).isEqualTo(text + "meer");
  }

  @Test
  void wordsAreLookedUpInTheLanguageOfThePageAndMendedByKeyboard(FxRobot robot) {
    Page page = page("free", new Page.Section("free", "Becuase it was quiet, Zwierbel smiled."));
    show(page);
    WritingField field = field("#section-free");
    robot.interact(() -> ((MenuButton) find("#spelling")).show());
    robot.interact(() -> ((MenuButton) find("#spelling")).getItems().get(1).fire());
    robot.clickOn("#section-free").push(KeyCode.SHORTCUT, KeyCode.HOME);
    until(() -> marked(field, ".misspelt-words"));
    robot.interact(() -> Pictures.take("writing-spelling", journal.scene()));
    robot.push(KeyCode.F7);
    until(() -> menu() != null);
    assertThat(field.getSelectedText()).isEqualTo("Becuase");
    assertThat(menu().getItems().getFirst().getText()).isEqualTo("Because");
    robot.push(KeyCode.ENTER);
    until(() -> menu() == null);
    assertThat(field.getText()).startsWith("Because it was");
    robot.push(KeyCode.F7);
    until(() -> menu() != null);
    assertThat(field.getSelectedText()).isEqualTo("Zwierbel");
    robot.push(KeyCode.UP).push(KeyCode.ENTER);
    until(() -> menu() == null);
    until(() -> !marked(field, ".misspelt-words"));
    saved();
    assertThat(stored()).isEqualTo("Because it was quiet, Zwierbel smiled.");
    show(page);
    until(() -> ((MenuButton) find("#spelling")).getText().equals("English"));
    assertThat(new SpellingRepository(journal.database()).listWords()).containsExactly("zwierbel");
  }

  @Test
  void aPictureIsPastedDescribedTakenAwayAndPutBack(FxRobot robot) {
    show(page("free", new Page.Section("free", "Op het bord")));
    robot.interact(() -> paste(Map.of(DataFormat.FILES, List.of(folder.resolve("geen").toFile()))));
    robot.clickOn("#section-free").push(KeyCode.SHORTCUT, KeyCode.V);
    until(() -> find("#pictureTrouble").isVisible());
    WritableImage board = new WritableImage(900, 600);
    robot.interact(() -> paste(Map.of(DataFormat.IMAGE, board)));
    robot.push(KeyCode.SHORTCUT, KeyCode.V);
    until(() -> journal.scene().lookup(".picture-words") != null);
    assertThat(find("#pictureTrouble").isVisible()).isFalse();
    robot.interact(() -> find(".picture-words").requestFocus());
    robot.write("Drie pijlen", 0);
    saved();
    robot.interact(() -> Pictures.take("writing-picture", journal.scene()));
    PictureRepository pictures = new PictureRepository(journal.database());
    String id = pages().getFirst().id();
    assertThat(pictures.list(id)).extracting(Picture::alt).containsExactly("Drie pijlen");
    byte[] before = pictures.bytes(pictures.list(id).getFirst().id()).orElseThrow();
    robot.interact(() -> ((Button) find(".picture-line .button")).fire());
    until(() -> journal.scene().lookup(".picture-words") == null);
    assertThat(pictures.list(id)).isEmpty();
    robot.interact(() -> assertThat(journal.desk().undo().back()).isTrue());
    until(() -> journal.scene().lookup(".picture-words") != null);
    assertThat(pictures.list(id)).extracting(Picture::alt).containsExactly("Drie pijlen");
    assertThat(pictures.bytes(pictures.list(id).getFirst().id())).contains(before);
    assertThat(stored()).isEqualTo("Op het bord");
    show(pages().getFirst());
    until(() -> journal.scene().lookup(".picture-words") != null);
  }

  private List<Page> pages() {
    return new PageRepository(journal.database()).list(1, 0);
  }

  private static void paste(Map<DataFormat, Object> content) {
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static ContextMenu menu() {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .map(ContextMenu.class::cast)
        .filter(menu -> "spelling".equals(menu.getId()))
        .findFirst()
        .orElse(null);
  }

  private static double lineWidth(WritingField field) {
    return Objects.requireNonNull(field.lookup(".text")).getLayoutBounds().getWidth();
  }

  private static boolean marked(WritingField field, String selector) {
    return field.lookup(selector) instanceof javafx.scene.shape.Path path
        && !path.getElements().isEmpty();
  }

  private Page page(String template, Page.Section... sections) {
    Page page =
        new Page(
            Ids.create(),
            LocalDateTime.parse("2026-11-20T16:10"),
            template,
            "Poort",
            List.of(sections),
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            null);
    return new PageRepository(journal.database()).save(page);
  }

  private void show(Page page) {
    Place place = Place.of(Place.Section.JOURNAL, page.id());
    journal.desk().navigation().go(place);
    top = new TopLine();
    toasts = OpenedJournal.fx(Toasts::new);
    journal.show(
        View.JOURNAL,
        Map.of(
            JournalController.class,
            () ->
                new JournalController(
                    journal.desk(),
                    top,
                    new JournalViewModel(
                        journal.desk(),
                        new JournalRepository(journal.database()),
                        new PageRepository(journal.database()),
                        place)),
            PageController.class,
            () ->
                new PageController(
                    journal.desk(), toasts, Spellings.real(journal), PicturesDesk.of(journal))),
        Theme.Look.LIGHT,
        1);
  }

  private void saved() {
    until(() -> journal.desk().unsaved().isEmpty());
    journal.settle();
  }

  private String stored() {
    return new PageRepository(journal.database())
        .list(1, 0)
        .getFirst()
        .sections()
        .getFirst()
        .text();
  }

  private void until(java.util.concurrent.Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> OpenedJournal.fx(condition));
    } catch (TimeoutException e) {
      throw new AssertionError(
          "not in ten seconds; the keyboard is at " + journal.scene().getFocusOwner(), e);
    }
  }

  private String label(String selector) {
    return ((Label) find(selector)).getText();
  }

  private WritingField field(String selector) {
    return (WritingField) find(selector);
  }

  private Node find(String selector) {
    return Objects.requireNonNull(journal.scene().lookup(selector), selector);
  }
}
