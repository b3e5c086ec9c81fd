package org.spiegelboek.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.agreement.AgreementRepository;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.picture.PicturesDesk;
import org.spiegelboek.session.Domain;
import org.spiegelboek.spelling.Spellings;
import org.spiegelboek.store.Ids;
import org.spiegelboek.store.Kind;
import org.spiegelboek.today.OpenedJournal;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.ui.Theme;
import org.spiegelboek.ui.Toasts;
import org.spiegelboek.ui.TopLine;
import org.spiegelboek.ui.View;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ScreenExtension.class)
class JournalScreenTest {

  @TempDir Path folder;
  private OpenedJournal journal;
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
  void anEmptyJournalSaysWhatMayComeHere(FxRobot robot) {
    show(Place.of(Place.Section.JOURNAL));
    assertThat(this.<Node>find("#empty").isVisible()).isTrue();
    robot.clickOn("#empty .button");
    assertThat(place()).isEqualTo(Place.of(Place.Section.JOURNAL, Place.NEW));
  }

  @Test
  void typingNarrowsTheListWithoutRegardToAccentsAndMarksTheFind(FxRobot robot) {
    page("2026-11-20T16:10", "Poort", "Ik stond aan de poort");
    page("2026-11-12T12:00", "Regen", "Eén lange dag");
    show(Place.of(Place.Section.JOURNAL));
    assertThat(titles()).containsExactly("Poort", "Regen");
    robot.clickOn("#search").write("een");
    until(() -> titles().equals(List.of("Regen")));
    assertThat(robot.lookup(".found").<Label>queryAll()).extracting(Label::getText).contains("Eén");
    assertThat(this.<Label>find("#found").getText()).isEqualTo("1 gevonden met");
  }

  @Test
  void nothingFoundOffersTheWholeBook(FxRobot robot) {
    page("2026-11-20T16:10", "Poort", "Ik stond aan de poort", List.of("klas"));
    page("2026-11-12T12:00", "Regen", "Eén lange dag");
    show(new Place(Place.Section.JOURNAL, null, Map.of("query", "lange", "tag", "klas")));
    assertThat(this.<Label>find("#nothingText").getText()).isEqualTo("Geen bladzijde met ‘lange’.");
    robot.clickOn("#everywhere");
    until(() -> titles().equals(List.of("Regen")));
  }

  @Test
  void tagsTraitsAndDomainsNarrowTheListAndCanBeTakenAway(FxRobot robot) {
    page("2026-11-20T16:10", "Poort", "aan de poort", List.of("klas"));
    page("2026-11-12T12:00", "Regen", "lange dag");
    show(Place.of(Place.Section.JOURNAL));
    robot.clickOn("#klas");
    until(() -> titles().equals(List.of("Poort")));
    robot.clickOn(".removable-chip .button");
    until(() -> titles().size() == 2);
    robot.clickOn("#trait-D");
    until(() -> titles().equals(List.of("Poort")));
    robot.clickOn("#trait-D").clickOn("#emotional");
    until(() -> titles().isEmpty());
    press(robot, "#emotional");
    until(() -> titles().size() == 2);
    press(robot, "#moreTurn");
    press(robot, "#kind #session");
    until(() -> titles().isEmpty());
    press(robot, "#kind #page");
    until(() -> titles().size() == 2);
    robot.interact(() -> find("#until").requestFocus());
    robot.write("2026-11-15").push(KeyCode.ENTER);
    until(() -> titles().equals(List.of("Regen")));
    assertThat(robot.lookup(".removable-chip .label").<Label>queryAll())
        .extracting(Label::getText)
        .contains("tot en met 15 november 2026");
  }

  @Test
  void theListReadsOnWhileItIsScrolled(FxRobot robot) {
    for (int i = 0; i < 130; i++) {
      page("2026-10-01T08:00", "Bladzijde " + i, "tekst");
    }
    show(Place.of(Place.Section.JOURNAL));
    assertThat(entries()).hasSize(50);
    OpenedJournal.fx(
        () -> {
          list().scrollTo(49);
          return list();
        });
    until(() -> entries().size() == 100);
    OpenedJournal.fx(
        () -> {
          list().scrollTo(99);
          return list();
        });
    until(() -> entries().size() == 130);
    assertThat(titles()).doesNotHaveDuplicates();
  }

  @Test
  void linesOfEveryKindOpenWhereTheyBelong(FxRobot robot) {
    journal.withSample();
    show(Place.of(Place.Section.JOURNAL));
    assertThat(entries())
        .extracting(Entry::kind)
        .contains(Kind.PAGE, Kind.SESSION, Kind.ANSWER, Kind.AGREEMENT);
    robot.clickOn("#search").push(KeyCode.DOWN).push(KeyCode.ENTER);
    Entry first = entries().getFirst();
    assertThat(first.kind()).isEqualTo(Kind.SESSION);
    assertThat(place()).isEqualTo(Place.of(Place.Section.SESSIONS, first.id()));
  }

  @Test
  void theCalendarIsOperatedByKeyboard(FxRobot robot) {
    page("2026-11-12T12:00", "Regen", "lange dag");
    show(Place.of(Place.Section.JOURNAL));
    assertThat(this.<Button>find("#day-2026-11-12").getAccessibleText())
        .isEqualTo("donderdag 12 november, bladzijden: 1, gesprekken: 0");
    robot.interact(() -> find("#day-2026-11-24").requestFocus());
    robot.push(KeyCode.UP).push(KeyCode.LEFT).push(KeyCode.PAGE_UP);
    journal.settle();
    assertThat(this.<Label>find("#monthName").getText()).isEqualTo("oktober 2026");
    assertThat(find("#day-2026-10-16").isFocused()).isTrue();
    robot.push(KeyCode.HOME);
    journal.settle();
    assertThat(find("#day-2026-11-24").isFocused()).isTrue();
    robot.clickOn("#day-2026-11-12");
    until(() -> titles().equals(List.of("Regen")));
    robot.clickOn("#day-2026-11-13");
    assertThat(place().id()).isEqualTo(Place.NEW);
    assertThat(place().choices()).isEqualTo(Map.of("day", "2026-11-13"));
  }

  @Test
  void aNewPageIsKeptWithAllThatBelongsToIt(FxRobot robot) {
    show(
        new Place(
            Place.Section.JOURNAL, Place.NEW, Map.of("day", "2026-11-13", "template", "good")));
    robot.clickOn("#section-who").write("De hele klas");
    robot.clickOn("#title").write("Stil begin");
    robot.clickOn(".journal-page #emotional");
    robot.clickOn("#tag");
    robot.write("maandag").push(KeyCode.ENTER);
    saved();
    Page page = pages().getFirst();
    assertThat(page.date().toLocalDate()).isEqualTo("2026-11-13");
    assertThat(page.template()).isEqualTo("good");
    assertThat(page.title()).isEqualTo("Stil begin");
    assertThat(page.sections()).containsExactly(new Page.Section("who", "De hele klas"));
    assertThat(page.domains()).containsExactly(Domain.EMOTIONAL);
    assertThat(page.tags()).containsExactly("maandag");
  }

  @Test
  void aLineBecomesAnAgreementWithOneselfInOneStepAndIsTakenBackWithUndo(FxRobot robot) {
    show(Place.of(Place.Section.JOURNAL, Place.NEW));
    robot.clickOn("#section-free").write("Stil begin.\n- maandag eerst groeten\nDat was alles.");
    robot.push(KeyCode.UP);
    press(robot, "#agree");
    until(() -> !robot.lookup(".page-links .link-chip").queryAll().isEmpty());
    AgreementRepository agreements = new AgreementRepository(journal.database());
    assertThat(agreements.list())
        .singleElement()
        .satisfies(
            agreed -> {
              assertThat(agreed.what()).isEqualTo("maandag eerst groeten");
              assertThat(agreed.who()).isEqualTo(Agreement.ME);
              assertThat(agreed.pageId()).isEqualTo(pages().getFirst().id());
            });
    robot.interact(() -> ((Button) toasts.lookup(".link")).fire());
    until(() -> robot.lookup(".page-links .link-chip").queryAll().isEmpty());
    assertThat(agreements.list()).isEmpty();
    assertThat(pages()).hasSize(1);
  }

  @Test
  void anOwnFormIsMadeChangedAndPutAwayWhileWhatWasWrittenStays(FxRobot robot) {
    show(Place.of(Place.Section.JOURNAL, Place.NEW));
    press(robot, "#turnForm");
    press(robot, "#keepForm");
    assertThat(robot.lookup(".template-form .caption").query().isVisible()).isTrue();
    robot.clickOn("#formName").write("Vrijdag");
    robot.clickOn("#formQuestions").write("Wie zag ik?\nWat liet ik los?");
    press(robot, "#keepForm");
    until(() -> !robot.lookup("#section-q2").queryAll().isEmpty());
    robot.clickOn("#section-q2").write("de planning");
    press(robot, "#turnForm");
    robot.interact(
        () ->
            ((TextInputControl) find("#formQuestions"))
                .setText("Wat liet ik los?\nWat neem ik mee?"));
    press(robot, "#keepForm");
    until(() -> this.<TextInputControl>find("#section-q2").getText().equals("de planning"));
    assertThat(new TemplateRepository(journal.database()).list())
        .singleElement()
        .satisfies(
            form ->
                assertThat(form.sections())
                    .containsExactly(
                        new Template.Prompt("q2", "Wat liet ik los?"),
                        new Template.Prompt("q3", "Wat neem ik mee?")));
    press(robot, "#turnForm");
    press(robot, "#awayForm");
    until(() -> robot.lookup("#forms .chip").queryAll().size() == PageForm.values().length);
    assertThat(this.<TextInputControl>find("#section-q2").getText()).isEqualTo("de planning");
  }

  @Test
  void openingAPageChangesNothingInIt() {
    page("2026-11-12T12:00", "Regen", "lange dag", List.of("klas"));
    Page before = pages().getFirst();
    show(Place.of(Place.Section.JOURNAL, before.id()));
    OpenedJournal.fx(
        () -> {
          journal.desk().unsaved().saveAll();
          return before;
        });
    journal.settle();
    assertThat(pages()).containsExactly(before);
  }

  @Test
  void aDeletedPageComesBackWithUndo(FxRobot robot) {
    page("2026-11-12T12:00", "Regen", "lange dag");
    Page before = pages().getFirst();
    show(Place.of(Place.Section.JOURNAL, before.id()));
    robot.clickOn("#delete");
    journal.settle();
    assertThat(pages()).isEmpty();
    assertThat(place()).isEqualTo(Place.of(Place.Section.JOURNAL));
    OpenedJournal.fx(
        () -> {
          ((Button) toasts.lookup(".link")).fire();
          return toasts;
        });
    journal.settle();
    assertThat(pages()).singleElement().extracting(Page::sections).isEqualTo(before.sections());
  }

  @Test
  void aPageThatIsGoneSaysSo() {
    show(Place.of(Place.Section.JOURNAL, Ids.create()));
    assertThat(this.<Node>find("#gone").isVisible()).isTrue();
  }

  private void press(FxRobot robot, String button) {
    robot.interact(() -> this.<ButtonBase>find(button).fire());
  }

  private void show(Place place) {
    journal.desk().navigation().go(place);
    JournalRepository lists = new JournalRepository(journal.database());
    toasts = OpenedJournal.fx(Toasts::new);
    journal.show(
        View.JOURNAL,
        Map.of(
            JournalController.class,
            () ->
                new JournalController(
                    journal.desk(),
                    new TopLine(),
                    new JournalViewModel(
                        journal.desk(), lists, new PageRepository(journal.database()), place)),
            PageController.class,
            () ->
                new PageController(
                    journal.desk(), toasts, Spellings.silent(journal), PicturesDesk.of(journal))),
        Theme.Look.LIGHT,
        1);
  }

  private void saved() {
    until(() -> journal.desk().unsaved().isEmpty());
    journal.settle();
  }

  private void until(java.util.concurrent.Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> OpenedJournal.fx(condition));
    } catch (TimeoutException e) {
      throw new AssertionError("not in ten seconds; the list holds " + titles(), e);
    }
  }

  private void page(String date, String title, String text) {
    page(date, title, text, List.of());
  }

  private void page(String date, @Nullable String title, String text, List<String> tags) {
    new PageRepository(journal.database())
        .save(
            new Page(
                Ids.create(),
                LocalDateTime.parse(date),
                "free",
                title,
                List.of(new Page.Section("free", text)),
                List.of(),
                tags.isEmpty() ? List.of() : List.of(Trait.D),
                tags,
                null,
                null,
                null));
  }

  private List<Page> pages() {
    return new PageRepository(journal.database()).list(10, 0);
  }

  private ListView<Entry> list() {
    return find("#entries");
  }

  private List<Entry> entries() {
    return OpenedJournal.fx(() -> new ArrayList<>(list().getItems()));
  }

  private List<String> titles() {
    return list().getItems().stream().map(entry -> entry.title().text()).toList();
  }

  private Place place() {
    return journal.desk().navigation().getPlace();
  }

  @SuppressWarnings("unchecked")
  private <N extends Node> N find(String selector) {
    return (N) Objects.requireNonNull(journal.scene().lookup(selector), selector);
  }
}
