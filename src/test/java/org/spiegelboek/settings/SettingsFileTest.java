package org.spiegelboek.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.i18n.Language;

class SettingsFileTest {

  @TempDir Path folder;

  @Test
  void whatIsSavedIsLoaded() throws IOException {
    SettingsFile file = new SettingsFile(folder.resolve("new/settings.json"));
    assertThat(file.load()).isEqualTo(Settings.standard());
    Settings settings =
        new Settings(
            Language.LV,
            Settings.Theme.HIGH_CONTRAST,
            150,
            0,
            true,
            folder.resolve("Ē.spiegelboek"),
            folder.resolve("stick"),
            folder.resolve("shared"));
    file.save(settings);
    assertThat(file.load()).isEqualTo(settings);
    file.save(settings.withLastJournal(null).withBackupFolder(null).withTheme(Settings.Theme.DARK));
    assertThat(file.load().lastJournal()).isNull();
    assertThat(file.load().backupFolder()).isNull();
    assertThat(file.load().exchangeFolder()).isEqualTo(folder.resolve("shared"));
    file.save(settings.withExchangeFolder(null));
    assertThat(file.load().exchangeFolder()).isNull();
  }

  @Test
  void aComputerKeepsItsName() throws IOException {
    SettingsFile file = new SettingsFile(folder.resolve("here/settings.json"));
    String id = file.computerId();
    assertThat(id).matches("[0-9a-f]{8}");
    assertThat(file.computerId()).isEqualTo(id);
    assertThat(new SettingsFile(folder.resolve("there/settings.json")).computerId())
        .isNotEqualTo(id);
    Files.writeString(folder.resolve("here/computer-id"), "../../elsewhere");
    assertThat(file.computerId()).matches("[0-9a-f]{8}");
  }

  @Test
  void numbersStayWithinTheirBounds() {
    Settings settings = Settings.standard().withTextZoom(999).withIdleMinutes(-3);
    assertThat(settings.textZoom()).isEqualTo(200);
    assertThat(settings.idleMinutes()).isZero();
    assertThat(settings.withTextZoom(117).textZoom()).isEqualTo(110);
    assertThat(settings.withIdleMinutes(1000).idleMinutes()).isEqualTo(30);
  }

  @Test
  void aDamagedFileGivesStandardSettings() throws IOException {
    Path path = folder.resolve("settings.json");
    for (String content : new String[] {"", "{", "[]", "null", "\u0000\u0000", "{\"theme\":3}"}) {
      Files.writeString(path, content);
      assertThat(new SettingsFile(path).load()).isEqualTo(Settings.standard());
    }
  }

  @Test
  void oneUnusableSettingDoesNotTakeTheOthersAlong() throws IOException {
    Path path = folder.resolve("settings.json");
    Files.writeString(path, "{\"language\":\"pt\",\"theme\":\"pink\",\"textZoom\":\"x\"}");
    assertThat(new SettingsFile(path).load())
        .isEqualTo(Settings.standard().withLanguage(Language.PT));
  }
}
