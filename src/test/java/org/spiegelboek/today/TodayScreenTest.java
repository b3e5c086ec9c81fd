package org.spiegelboek.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.agreement.AgreementRepository;
import org.spiegelboek.agreement.AgreementStatus;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.journal.JournalRepository;
import org.spiegelboek.journal.Page;
import org.spiegelboek.journal.PageRepository;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.ui.Theme;
import org.spiegelboek.ui.Toasts;
import org.spiegelboek.ui.TopLine;
import org.spiegelboek.ui.View;
import org.spiegelboek.ui.WritingField;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ScreenExtension.class)
class TodayScreenTest {

  @TempDir Path folder;
  private OpenedJournal journal;

  @AfterEach
  void close() {
    journal.close();
  }

  @Test
  void anEmptyJournalOffersThreeLinesToBeginWithAndNoCountOfNothing(FxRobot robot) {
    open(Language.NL);
    assertThat(visible("#firstTime")).isTrue();
    assertThat(visible("#open")).isFalse();
    assertThat(visible("#coming")).isFalse();
    assertThat(visible("#earlier")).isFalse();
    robot.clickOn("#firstRead");
    assertThat(place()).isEqualTo(Place.of(Place.Section.WORKBOOK, "what"));
  }

  @Test
  void whatIsTypedIsTheDaysPageAndIsFoundAgainOnComingBack(FxRobot robot) {
    open(Language.NL);
    robot.clickOn("#section-free").write("Het was stil");
    saved();
    assertThat(pages()).singleElement().satisfies(this::isTodaysFreePage);
    show();
    assertThat(field("free").getText()).isEqualTo("Het was stil");
    robot.clickOn("#section-free").push(javafx.scene.input.KeyCode.END).write(" in de gang");
    saved();
    assertThat(pages())
        .singleElement()
        .satisfies(
            page ->
                assertThat(page.sections().getFirst().text()).isEqualTo("Het was stil in de gang"));
  }

  private void isTodaysFreePage(Page page) {
    assertThat(page.template()).isEqualTo("free");
    assertThat(page.date()).isEqualTo("2026-11-24T18:00");
    assertThat(page.sections()).containsExactly(new Page.Section("free", "Het was stil"));
    assertThat(page.createdAt()).isEqualTo(OpenedJournal.CLOCK.instant());
  }

  @Test
  void aPagePutAwayStaysInTheJournalAndTheNextOneIsNew(FxRobot robot) {
    open(Language.NL);
    robot.clickOn("#section-free").write("Een");
    robot.clickOn("#putAway");
    journal.settle();
    assertThat(field("free").getText()).isEmpty();
    robot.clickOn("#section-free").write("Twee");
    saved();
    assertThat(pages()).hasSize(2);
  }

  @Test
  void anotherFormKeepsWhatWasWritten(FxRobot robot) {
    open(Language.NL);
    robot.clickOn("#section-free").write("Vrij");
    robot.clickOn("#what");
    robot.clickOn("#section-sowhat").write("Dat zegt iets");
    robot.clickOn("#good");
    saved();
    Page page = pages().getFirst();
    assertThat(page.template()).isEqualTo("good");
    assertThat(page.sections())
        .containsExactly(
            new Page.Section("free", "Vrij"), new Page.Section("sowhat", "Dat zegt iets"));
  }

  @Test
  void anEmptyVisitLeavesNothingBehind(FxRobot robot) {
    open(Language.NL);
    robot.clickOn("#section-free");
    robot.clickOn("#what");
    journal.settle();
    robot.clickOn("#free");
    assertThat(pages()).isEmpty();
  }

  @Test
  void tickingAnAgreementKeepsItInSightAndCanBeUndone(FxRobot robot) {
    open(Language.NL, agreement("Drie minuten stil starten op maandag"));
    CheckBox box = robot.lookup(".agreed").query();
    robot.clickOn(box);
    journal.settle();
    assertThat(agreements().getFirst().status()).isEqualTo(AgreementStatus.KEPT);
    Hyperlink undo = robot.lookup(".waiting-line .hyperlink").query();
    robot.clickOn(undo);
    journal.settle();
    assertThat(agreements().getFirst().status()).isEqualTo(AgreementStatus.OPEN);
    assertThat(agreements().getFirst().statusAt()).isNull();
  }

  @Test
  void theSampleShowsTheOldestFiveOpenAgreementsAndTheNextConversation(FxRobot robot) {
    journal = new OpenedJournal(folder, Language.NL).withSample();
    show();
    assertThat(robot.lookup(".waiting-line").queryAll()).hasSizeLessThanOrEqualTo(5);
    assertThat(visible("#card")).isTrue();
    assertThat(this.<Label>find("#date").getText()).isEqualTo("Dinsdag 24 november");
    robot.clickOn("#check");
    assertThat(place().section()).isEqualTo(Place.Section.SESSIONS);
    assertThat(place().choices()).isEqualTo(Map.of("check", "true"));
  }

  @Test
  void theCardOfTheNextConversationIsOneClickAway(FxRobot robot) {
    journal = new OpenedJournal(folder, Language.NL).withSample();
    show();
    String next =
        journal
            .database()
            .read(
                sql ->
                    sql.get(
                        "SELECT id FROM session WHERE starts_at >= '2026-11-24' ORDER BY starts_at"
                            + " LIMIT 1",
                        row -> row.text("id")));
    robot.clickOn("#paper");
    assertThat(place()).isEqualTo(org.spiegelboek.session.SessionPlaces.paper(next));
  }

  @Test
  void inLatvianAtTwiceTheSizeItCanBeLookedAt(FxRobot robot) {
    journal = new OpenedJournal(folder, Language.LV).withSample();
    show(Theme.Look.LIGHT, 2, 1366, 768);
    robot.interact(() -> org.spiegelboek.ui.Pictures.take("vandaag-lv-200", journal.scene()));
    show(Theme.Look.DARK, 1, 1024, 640);
    robot.interact(() -> org.spiegelboek.ui.Pictures.take("vandaag-lv-1024", journal.scene()));
    assertThat(visible("#card")).isTrue();
  }

  @Test
  void moreFormsAreOnePressAway(FxRobot robot) {
    open(Language.NL);
    assertThat(robot.lookup("#gibbs").tryQuery()).isEmpty();
    robot.clickOn("#more");
    robot.clickOn("#gibbs");
    assertThat(this.<ToggleButton>find("#gibbs").isSelected()).isTrue();
    assertThat(field("course")).isNotNull();
  }

  @Test
  void twoConversationsAtOneTimeAreBothShownAndOnlyOneIsTheMainThing(FxRobot robot) {
    journal = new OpenedJournal(folder, Language.NL);
    read(
        """
        "people":[{"id":"P1","name":"T.V."},{"id":"P2","name":"M.D."},{"id":"P3","name":"S.A."}],
        "sessions":[{"id":"S1","personId":"P1","startsAt":"2026-11-25T10:20","minutes":30},
         {"id":"S2","personId":"P2","startsAt":"2026-11-25T10:20"},
         {"id":"S3","personId":"P3","startsAt":"2026-11-25T10:50"}]
        """);
    show();
    assertThat(labels(".who > .strong")).containsExactlyInAnyOrder("T.V.", "M.D.");
    assertThat(visible("#same")).isTrue();
    assertThat(robot.lookup("#prepare").<Node>queryAll())
        .filteredOn(button -> button.getStyleClass().contains("main"))
        .hasSize(1);
    robot.interact(() -> org.spiegelboek.ui.Pictures.take("vandaag-tegelijk", journal.scene()));
  }

  @Test
  void whatWasBegunAndLeftIsOfferedAndGoesOnWhereItWasLeft(FxRobot robot) {
    journal = new OpenedJournal(folder, Language.NL);
    read(
        """
        "people":[{"id":"P1","name":"T.V."}],
        "sessions":[{"id":"S1","personId":"P1","startsAt":"2026-11-20T10:20","phases":{"goal":"x"}},
         {"id":"S2","personId":"P1","startsAt":"2026-11-19T10:20",
          "phases":{"goal":"x","back":"y"}},
         {"id":"S3","personId":"P1","startsAt":"2026-10-19T10:20","phases":{"goal":"x"}}],
        "mirrors":[{"id":"M1","takenAt":"2026-11-23T20:00",
         "marks":[{"trait":"A","perspective":"self","mark":5}]}],
        "pages":[{"id":"G1","date":"2026-11-22T20:00","template":"what",
          "sections":[{"key":"what","text":"iets"}]},
         {"id":"G2","date":"2026-11-21T20:00","template":"free",
          "sections":[{"key":"free","text":"iets"}]}]
        """);
    show();
    assertThat(labels("#begunLines .hyperlink"))
        .containsExactly(
            "Spiegel van 23 november",
            "Bladzijde van 22 november",
            "Gesprek met T.V., 20 november, nog zonder terugblik");
    robot.interact(() -> org.spiegelboek.ui.Pictures.take("vandaag-begonnen", journal.scene()));
    robot.interact(() -> this.<Hyperlink>find("#begun-session").fire());
    assertThat(place()).isEqualTo(Place.of(Place.Section.SESSIONS, id("S1")));
  }

  private static String id(String name) {
    return "019a0000-0000-7000-8000-" + "%012x".formatted(name.hashCode());
  }

  private void read(String lists) {
    String json = "{\"format\":\"spiegelboek-journal\",\"version\":1," + lists + "}";
    for (String name : List.of("P1", "P2", "P3", "S1", "S2", "S3", "M1", "G1", "G2")) {
      json = json.replace("\"" + name + "\"", "\"" + id(name) + "\"");
    }
    try {
      Path file = java.nio.file.Files.writeString(folder.resolve("in.json"), json);
      new org.spiegelboek.exchange.JsonImporter(journal.database(), OpenedJournal.CLOCK).read(file);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private List<String> labels(String selector) {
    return journal.scene().getRoot().lookupAll(selector).stream()
        .map(node -> ((javafx.scene.control.Labeled) node).getText())
        .toList();
  }

  private void open(Language language, Agreement... given) {
    journal = new OpenedJournal(folder, language);
    for (Agreement one : given) {
      new AgreementRepository(journal.database()).save(one);
    }
    show();
  }

  private void show() {
    show(Theme.Look.LIGHT, 1, 1366, 768);
  }

  private void show(Theme.Look look, double zoom, double width, double height) {
    PageRepository pages = new PageRepository(journal.database());
    journal.show(
        View.TODAY,
        Map.of(
            TodayController.class,
            () ->
                new TodayController(
                    journal.desk(),
                    new TopLine(),
                    OpenedJournal.fx(Toasts::new),
                    new TodayViewModel(
                        journal.desk(),
                        new TodayRepository(journal.database()),
                        new AgreementRepository(journal.database()),
                        pages,
                        new JournalRepository(journal.database())))),
        look,
        zoom,
        width,
        height);
  }

  private void saved() {
    try {
      WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> journal.desk().unsaved().isEmpty());
    } catch (java.util.concurrent.TimeoutException e) {
      throw new AssertionError(e);
    }
    journal.settle();
  }

  private static Agreement agreement(String what) {
    return new Agreement(
        "0199520a-845d-7f33-b875-cc036361b9f8",
        what,
        Agreement.ME,
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
        OpenedJournal.CLOCK.instant().minusSeconds(86400),
        null);
  }

  private List<Page> pages() {
    return new PageRepository(journal.database()).list(10, 0);
  }

  private List<Agreement> agreements() {
    return new AgreementRepository(journal.database()).list();
  }

  private Place place() {
    return journal.desk().navigation().getPlace();
  }

  private WritingField field(String key) {
    return find("#section-" + key);
  }

  private boolean visible(String selector) {
    return this.<Node>find(selector).isVisible();
  }

  @SuppressWarnings("unchecked")
  private <N extends Node> N find(String selector) {
    return (N) Objects.requireNonNull(journal.scene().lookup(selector), selector);
  }
}
