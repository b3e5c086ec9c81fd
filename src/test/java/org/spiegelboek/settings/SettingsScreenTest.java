package org.spiegelboek.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.backup.AutomaticBackups;
import org.spiegelboek.backup.BackupMaker;
import org.spiegelboek.backup.BackupsController;
import org.spiegelboek.backup.Contents;
import org.spiegelboek.backup.CopyController;
import org.spiegelboek.backup.Merging;
import org.spiegelboek.backup.OtherCopies;
import org.spiegelboek.backup.Shelf;
import org.spiegelboek.exchange.CheckController;
import org.spiegelboek.exchange.CheckViewModel;
import org.spiegelboek.exchange.JournalCheck;
import org.spiegelboek.exchange.JsonExporter;
import org.spiegelboek.exchange.JsonImporter;
import org.spiegelboek.exchange.TransferController;
import org.spiegelboek.exchange.TransferFiles;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.journal.PageRepository;
import org.spiegelboek.store.Meta;
import org.spiegelboek.sync.ExchangeController;
import org.spiegelboek.today.OpenedJournal;
import org.spiegelboek.ui.Background;
import org.spiegelboek.ui.Keyboard;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.ScreenExtension;
import org.spiegelboek.ui.Theme;
import org.spiegelboek.ui.TopLine;
import org.spiegelboek.ui.View;
import org.spiegelboek.ui.Views;
import org.spiegelboek.vault.Entrance;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.KeysController;
import org.spiegelboek.vault.NewPassphraseController;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.vault.SheetController;
import org.spiegelboek.vault.SystemDialogs;
import org.spiegelboek.vault.Vault;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ScreenExtension.class)
class SettingsScreenTest {

  private static final String PASSPHRASE = "vier losse woorden";

  @TempDir Path folder;
  private OpenedJournal journal;
  private OpenJournal book;
  private Path file;
  private Settings settings =
      new Settings(Language.NL, Settings.Theme.LIGHT, 100, 5, false, null, null, null);

  @BeforeEach
  void open() throws IOException {
    journal = new OpenedJournal(Files.createDirectory(folder.resolve("a")), Language.NL);
    book =
        Vault.create(
            JournalFolder.at(folder.resolve("Boek.spiegelboek")), PASSPHRASE.toCharArray());
    file = folder.resolve("uit.json");
  }

  @AfterEach
  void close() {
    journal.close();
    book.close();
  }

  @Test
  void eachChoiceIsHandedOnAtOnce(FxRobot robot) {
    show("look");
    robot.clickOn("#lv");
    assertThat(settings.language()).isEqualTo(Language.LV);
    robot.clickOn("#high_contrast");
    assertThat(settings.theme()).isEqualTo(Settings.Theme.HIGH_CONTRAST);
    robot.clickOn("#larger").clickOn("#larger").clickOn("#smaller");
    assertThat(settings.textZoom()).isEqualTo(110);
    assertThat(this.<Label>find("#zoom").getText()).isEqualTo("110 %");
    robot.clickOn("#still");
    assertThat(settings.reducedMotion()).isTrue();
  }

  @Test
  void theIdleLockGoesByMinutesOrNotAtAll(FxRobot robot) {
    show("lock");
    robot.clickOn("#later");
    assertThat(settings.idleMinutes()).isEqualTo(6);
    robot.clickOn("#byHand");
    assertThat(settings.idleMinutes()).isZero();
    assertThat(this.<Node>find("#steps").isDisabled()).isTrue();
    robot.clickOn("#byItself");
    assertThat(settings.idleMinutes()).isEqualTo(5);
  }

  @Test
  void theNameOfTheBookIsKeptAndNeverEmptied(FxRobot robot) {
    journal.database().change(sql -> Meta.put(sql, Meta.NAME, "Schrift"));
    show("journal");
    assertThat(this.<TextField>find("#name").getText()).isEqualTo("Schrift");
    robot.interact(() -> this.<TextField>find("#name").clear());
    saved();
    assertThat(name()).contains("Schrift");
    robot.clickOn("#name").write("Coachschrift");
    saved();
    assertThat(name()).contains("Coachschrift");
  }

  @Test
  void whatIsTakenOutCanBeLookedAtAndBroughtIn(FxRobot robot) throws IOException {
    journal.withSample();
    show("transfer");
    robot.clickOn("#exportJson");
    until(() -> this.<Node>find("#said").isVisible());
    assertThat(Files.readString(file)).contains("spiegelboek-journal");
    int pages = new PageRepository(journal.database()).list(500, 0).size();
    new PageRepository(journal.database())
        .list(1, 0)
        .forEach(
            page ->
                journal
                    .database()
                    .change(sql -> sql.update("DELETE FROM page WHERE id = ?", page.id())));
    robot.clickOn("#importJson");
    until(() -> this.<Node>find("#preview").isVisible());
    assertThat(this.<Label>find("#counts").getText()).startsWith("Nieuw: 1. Bijgewerkt: ");
    assertThat(new PageRepository(journal.database()).list(500, 0)).hasSize(pages - 1);
    robot.clickOn("#bringIn");
    until(() -> this.<Node>find("#said").isVisible());
    assertThat(new PageRepository(journal.database()).list(500, 0)).hasSize(pages);
  }

  @Test
  void aFileThatIsWrongIsRefusedWithItsPlaces(FxRobot robot) throws IOException {
    Files.writeString(
        file, "{\"format\":\"spiegelboek-journal\",\"version\":1,\"pages\":[{\"id\":\"x\"}]}");
    show("transfer");
    robot.clickOn("#importJson");
    until(() -> this.<Node>find("#trouble").isVisible());
    assertThat(robot.lookup("#trouble .label").<Label>queryAll())
        .anySatisfy(label -> assertThat(label.getText()).contains("/pages/0/id"));
  }

  @Test
  void anotherPassphraseHoldsOnlyAfterTheOldOneWasGiven(FxRobot robot) {
    show("journal");
    robot.interact(() -> this.<Button>find("#changePassphrase").fire());
    robot.interact(() -> this.<TextInputControl>find("#present").appendText("iets anders"));
    typeNew(robot);
    robot.interact(() -> this.<Button>find("#keep").fire());
    until(() -> this.<Node>find("#wrong").isVisible());
    assertThat(book.isPassphrase(PASSPHRASE.toCharArray())).isTrue();
    Keyboard.at(() -> this.<Node>find("#present"));
    robot.write(PASSPHRASE);
    typeNew(robot);
    robot.interact(() -> this.<Button>find("#keep").fire());
    until(() -> this.<Node>find("#passphraseSaid").isVisible());
    assertThat(book.isPassphrase("vijf heel andere woorden".toCharArray())).isTrue();
  }

  private void typeNew(FxRobot robot) {
    robot.interact(
        () -> {
          this.<TextInputControl>find("#first").appendText("vijf heel andere woorden");
          this.<TextInputControl>find("#second").appendText("vijf heel andere woorden");
        });
    until(() -> !this.<Button>find("#keep").isDisabled());
  }

  @Test
  void aNewRecoverySheetCanBeLeft(FxRobot robot) {
    show("journal");
    robot.interact(() -> this.<Button>find("#newSheet").fire());
    assertThat(robot.lookup("#decline").<Node>query().isVisible()).isFalse();
    assertThat(robot.lookup(".code-group").queryAll()).hasSize(9);
    robot.interact(() -> this.<Button>find("#leaveSheet").fire());
    assertThat(robot.lookup(".code-group").queryAll()).isEmpty();
    assertThat(book.hasRecovery()).isFalse();
  }

  private void show(String part) {
    journal.show(View.SETTINGS, controllers(part), Theme.Look.LIGHT, 1);
  }

  Map<Class<?>, Supplier<?>> controllers(String part) {
    Messages messages = journal.desk().messages();
    Entrance entrance =
        new Entrance(
            Background.alone(
                failure -> {
                  throw new AssertionError(failure);
                }),
            messages,
            OpenedJournal.CLOCK,
            null,
            () -> settings,
            changed -> settings = changed,
            opened -> {},
            behind -> Optional.empty(),
            () -> book,
            SystemDialogs.in(messages),
            journal -> {});
    Views sheets =
        new Views(messages, Map.of(SheetController.class, () -> new SheetController(entrance)));
    Map<Class<?>, Supplier<?>> to = new HashMap<>();
    to.put(
        SettingsController.class,
        () ->
            new SettingsController(
                journal.desk(),
                new TopLine(),
                new SettingsViewModel(
                    journal.desk(),
                    new BookNameRepository(journal.database()),
                    () -> settings,
                    changed -> settings = changed),
                new SettingsController.Facts(
                    "/home/karim/Boek.spiegelboek",
                    "1.0.0",
                    "/logs",
                    Place.of(Place.Section.JOURNAL)),
                Place.of(Place.Section.SETTINGS, part)));
    to.put(
        TransferController.class,
        () ->
            new TransferController(
                journal.desk(),
                new JsonExporter(journal.database(), OpenedJournal.CLOCK),
                new JsonImporter(journal.database(), OpenedJournal.CLOCK),
                new TransferFiles((window, name) -> Optional.of(file), window -> Optional.of(file)),
                () -> true));
    to.put(
        CheckController.class,
        () ->
            new CheckController(
                journal.desk(),
                new CheckViewModel(journal.desk(), new JournalCheck(journal.database())),
                Place.of(Place.Section.SETTINGS, "backups")));
    BackupMaker maker = new BackupMaker(OpenedJournal.CLOCK, "1.0.0");
    AutomaticBackups backups =
        new AutomaticBackups(maker, folder.resolve("backups"), settings::backupFolder);
    to.put(
        BackupsController.class,
        () ->
            new BackupsController(
                entrance,
                new Shelf(book, maker, backups),
                new Contents((copy, own) -> List.of(), (copy, own, row) -> {}),
                book.folder()));
    to.put(
        CopyController.class,
        () ->
            new CopyController(
                entrance,
                journal.desk(),
                new OtherCopies(
                    book,
                    backups,
                    new Merging(
                        other -> new Merging.Words("", List.of()),
                        other -> "",
                        file -> new Merging.Words("", List.of()),
                        file -> "",
                        file -> Optional.empty()))));
    to.put(
        ExchangeController.class,
        () -> new ExchangeController(journal.desk(), entrance, book.folder(), then -> {}));
    to.put(NewPassphraseController.class, () -> new NewPassphraseController(entrance));
    to.put(
        KeysController.class,
        () -> new KeysController(entrance, book, () -> sheets.loadWith(View.RECOVERY_SHEET)));
    return to;
  }

  private Optional<String> name() {
    return new BookNameRepository(journal.database()).find();
  }

  private void saved() {
    until(() -> journal.desk().unsaved().isEmpty());
  }

  private static void until(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> OpenedJournal.fx(condition));
    } catch (TimeoutException e) {
      throw new AssertionError(e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  @SuppressWarnings("unchecked")
  private <N extends Node> N find(String selector) {
    return (N) Objects.requireNonNull(journal.scene().lookup(selector), selector);
  }
}
