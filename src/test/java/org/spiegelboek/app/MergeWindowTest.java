package org.spiegelboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.backup.BackupMaker;
import org.spiegelboek.exchange.JsonExporter;
import org.spiegelboek.exchange.JsonImporter;
import org.spiegelboek.journal.Page;
import org.spiegelboek.journal.PageRepository;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Another copy of the book taken in through the window, by the keyboard, or refused in words. */
@ExtendWith(ScreenExtension.class)
class MergeWindowTest {

  private static final String BOTH = "019a0000-0000-7000-8000-000000000001";
  private static final String GONE = "019a0000-0000-7000-8000-000000000002";
  private static final String THERE = "019a0000-0000-7000-8000-000000000003";
  private static final Instant DAY = Instant.parse("2026-11-20T10:00:00Z");
  private static final String OTHER_PASSPHRASE = "een heel andere zin";

  @TempDir Path parent;
  private Stage stage;
  private JournalFolder folder;
  private JournalFolder laptop;
  private OpenJournal open;
  private ShownWindow shown;
  private Visitor visitor;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @BeforeEach
  void writeOnTwoLaptops() throws IOException {
    folder = JournalFolder.at(parent.resolve("Boek" + JournalFolder.ENDING));
    laptop = JournalFolder.at(parent.resolve("laptop" + JournalFolder.ENDING));
    try (OpenJournal journal = CheapJournal.create(folder, WindowProcess.PASSPHRASE)) {
      PageRepository pages = new PageRepository(journal.database());
      pages.save(page(BOTH, "Over luisteren", "Hier schreef ik dit.", DAY));
      pages.save(page(GONE, "Weg ermee", "Dit mocht weg.", DAY));
    }
    copy(folder, laptop);
    try (OpenJournal journal = CheapJournal.unlock(laptop, WindowProcess.PASSPHRASE)) {
      PageRepository pages = new PageRepository(journal.database());
      pages.save(page(BOTH, "Over luisteren", "Daar schreef ik later dit.", DAY.plusSeconds(60)));
      pages.save(page(THERE, "Op de trein", "Stilte is ook een vraag.", DAY));
      pages.remove(GONE, DAY.plusSeconds(60));
    }
    shown = new ShownWindow(new FxRobot(), stage, parent, folder);
    visitor = new Visitor(stage, shown.words());
    open = CheapJournal.unlock(folder, WindowProcess.PASSPHRASE);
    shown.open(open);
    visitor.chord(KeyCode.CONTROL, KeyCode.COMMA);
    visitor.chooseHeading("#toTransfer");
  }

  @AfterEach
  void close() {
    shown.close();
  }

  @Test
  void theFolderOfAnotherLaptopIsSeenFirstAndThenTakenInAfterABackup() throws IOException {
    List<byte[]> before = files(laptop);
    choose("#copyFolder", laptop.path());
    visitor.see("#copyCounts", "Nieuw: 1. Bijgewerkt: 1. Blijft zoals het is: 0. Verwijderd: 1.");
    visitor.see("#copyRows .label", "Nieuw: bladzijde · 20 nov · Op de trein");
    visitor.see("#copyRows .label", "Bijgewerkt: bladzijde · 20 nov · Over luisteren");
    visitor.see("#copyRows .label", "Verwijderd: bladzijde · 20 nov · Weg ermee");
    assertThat(backups()).isEmpty();
    visitor.tabTo("#leaveCopy");
    visitor.press(KeyCode.SPACE);
    visitor.seeFocus("#copyFolder");
    shown.settle();
    assertThat(texts()).containsExactlyInAnyOrder("Hier schreef ik dit.", "Dit mocht weg.");

    choose("#copyFolder", laptop.path());
    visitor.seeFocus("#takeCopy");
    visitor.press(KeyCode.SPACE);
    visitor.see("#copySaid", "Binnengehaald. Nieuw: 1. Bijgewerkt: 1.");
    assertThat(texts())
        .containsExactlyInAnyOrder("Daar schreef ik later dit.", "Stilte is ook een vraag.");
    assertThat(backups()).as("a backup first").hasSize(1);
    visitor.chord(KeyCode.CONTROL, KeyCode.DIGIT7);
    shown.waitFor(() -> shown.texts().contains("Op de trein"));
    assertThat(shown.texts()).doesNotContain("Weg ermee");
    assertThat(files(laptop)).as("only read").usingRecursiveComparison().isEqualTo(before);
  }

  @Test
  void aBackupAFileAndABookWithAnotherKeyAreTakenInToo() throws IOException {
    Path backup;
    Path json = parent.resolve("laptop.json");
    JournalFolder moved = JournalFolder.at(parent.resolve("verhuisd" + JournalFolder.ENDING));
    try (OpenJournal journal = CheapJournal.unlock(laptop, WindowProcess.PASSPHRASE)) {
      backup =
          new BackupMaker(WindowProcess.CLOCK, "1.0.0").make(journal, parent.resolve("usb")).file();
      new JsonExporter(journal.database(), WindowProcess.CLOCK).write(json, true);
    }
    try (OpenJournal journal = CheapJournal.create(moved, OTHER_PASSPHRASE)) {
      new JsonImporter(journal.database(), WindowProcess.CLOCK).read(json);
    }
    choose("#copyFile", backup);
    visitor.see("#copyCounts", "Nieuw: 1. Bijgewerkt: 1.");
    visitor.tabTo("#leaveCopy");
    visitor.press(KeyCode.SPACE);

    choose("#copyFolder", moved.path());
    visitor.seeFocus("#copyPassphrase");
    visitor.write("niet die zin");
    visitor.press(KeyCode.ENTER);
    visitor.see("#copyWrong", shown.words().text("backup.copy.refused.wrong_passphrase"));
    shown.waitFor(() -> shown.hasKeyboard("#copyPassphrase"));
    visitor.write(OTHER_PASSPHRASE);
    visitor.press(KeyCode.ENTER);
    visitor.seeFocus("#takeCopy");
    visitor.press(KeyCode.SPACE);
    visitor.see("#copySaid", "Binnengehaald. Nieuw: 1. Bijgewerkt: 1.");
    assertThat(shown.text("#copyPassphrase")).isEmpty();

    choose("#copyFile", json);
    visitor.see("#copyCounts", shown.words().text("backup.copy.nothing"));
  }

  @Test
  void whatCannotBeTakenInIsRefusedInWordsAndChangesNothing() throws IOException {
    Path empty = Files.createDirectory(parent.resolve("leeg"));
    refused("#copyFolder", empty, "none");
    refused("#copyFolder", folder.path(), "itself");

    JournalFolder stranger = JournalFolder.at(parent.resolve("vreemd" + JournalFolder.ENDING));
    Path json = parent.resolve("vreemd.json");
    try (OpenJournal journal = CheapJournal.create(stranger, OTHER_PASSPHRASE)) {
      new PageRepository(journal.database()).save(page(THERE, "Elders", "Van iemand.", DAY));
      new JsonExporter(journal.database(), WindowProcess.CLOCK).write(json, true);
    }
    refused("#copyFile", json, "other_book");
    choose("#copyFolder", stranger.path());
    visitor.seeFocus("#copyPassphrase");
    visitor.write(OTHER_PASSPHRASE);
    visitor.press(KeyCode.ENTER);
    visitor.see("#copyTrouble .label", shown.words().text("backup.copy.refused.other_book"));

    try (OpenJournal _ = CheapJournal.unlock(laptop, WindowProcess.PASSPHRASE)) {
      refused("#copyFolder", laptop.path(), "in_use");
    }
    refused("#copyFile", Files.writeString(parent.resolve("half.json"), "{\"pages\":"), "damaged");
    refused("#copyFile", Files.writeString(parent.resolve("half.zip"), "PK en niets"), "damaged");
    Path newer =
        Files.writeString(
            parent.resolve("later.json"), "{\"format\":\"spiegelboek-journal\",\"version\":9}");
    refused("#copyFile", newer, "newer");
    refused("#copyFile", parent.resolve("stick er niet in"), "unreachable");

    choose("#copyFolder", laptop.path());
    visitor.seeFocus("#takeCopy");
    shown.settle();
    Path place = onlyIn(parent.resolve("backups"));
    Files.delete(place);
    Files.writeString(place, "in de weg");
    visitor.press(KeyCode.SPACE);
    visitor.see("#copyTrouble .label", shown.words().text("backup.copy.refused.no_backup"));
    assertThat(texts()).containsExactlyInAnyOrder("Hier schreef ik dit.", "Dit mocht weg.");
  }

  private void refused(String button, Path other, String reason) {
    choose(button, other);
    visitor.see("#copyTrouble .label", shown.words().text("backup.copy.refused." + reason));
    assertThat(shown.shows("#copyPreview")).isFalse();
  }

  private void choose(String button, Path other) {
    shown.chosenFolder = other;
    shown.chosenFile = other;
    visitor.tabTo(button);
    visitor.press(KeyCode.SPACE);
    shown.settle();
  }

  private List<String> texts() {
    return new PageRepository(open.database())
        .list(9, 0).stream().map(page -> page.sections().getFirst().text()).toList();
  }

  private List<Path> backups() throws IOException {
    try (Stream<Path> files = Files.walk(parent.resolve("backups"))) {
      return files.filter(file -> file.toString().endsWith(".spiegelboek-backup")).toList();
    }
  }

  private static Path onlyIn(Path place) throws IOException {
    try (Stream<Path> files = Files.list(place)) {
      return files.findFirst().orElseThrow();
    }
  }

  private static void copy(JournalFolder from, JournalFolder to) throws IOException {
    Files.createDirectory(to.path());
    for (Path file : List.of(from.database(), from.keys(), from.keysCopy())) {
      Files.copy(file, to.path().resolve(file.getFileName()));
    }
  }

  private static List<byte[]> files(JournalFolder journal) throws IOException {
    return List.of(Files.readAllBytes(journal.database()), Files.readAllBytes(journal.keys()));
  }

  private static Page page(String id, String title, String text, Instant changedAt) {
    return new Page(
        id,
        LocalDateTime.parse("2026-11-20T10:00"),
        "free",
        title,
        List.of(new Page.Section("free", text)),
        List.of(),
        List.of(),
        List.of(),
        null,
        DAY,
        changedAt);
  }
}
