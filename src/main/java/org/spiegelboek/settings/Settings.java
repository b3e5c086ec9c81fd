package org.spiegelboek.settings;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.store.Keyed;

/**
 * What belongs to this computer and not to a journal, so that it holds while the book is closed.
 *
 * @param textZoom percent, 100 to 200 in steps of 10
 * @param idleMinutes after how many quiet minutes the book closes, 1 to 30; 0 for never by itself
 * @param reducedMotion whether all movement is left out, whatever the system says
 * @param lastJournal the journal folder that was open last
 * @param backupFolder where backups go beside those on this computer, such as a stick; null for
 *     nowhere else
 * @param exchangeFolder through which laptops with the same journal exchange; null for none
 */
public record Settings(
    Language language,
    Theme theme,
    int textZoom,
    int idleMinutes,
    boolean reducedMotion,
    @Nullable Path lastJournal,
    @Nullable Path backupFolder,
    @Nullable Path exchangeFolder) {

  public static final int SMALLEST_ZOOM = 100;
  public static final int LARGEST_ZOOM = 200;
  public static final int ZOOM_STEP = 10;
  public static final int LONGEST_IDLE = 30;
  private static final int IDLE = 5;

  /** Which set of colours. */
  public enum Theme implements Keyed {
    SYSTEM,
    LIGHT,
    DARK,
    HIGH_CONTRAST
  }

  /** Numbers outside their bounds become the nearest one inside. */
  public Settings {
    textZoom = Math.clamp(textZoom, SMALLEST_ZOOM, LARGEST_ZOOM) / ZOOM_STEP * ZOOM_STEP;
    idleMinutes = Math.clamp(idleMinutes, 0, LONGEST_IDLE);
  }

  /** What holds where nothing was chosen yet. */
  public static Settings standard() {
    return new Settings(
        Language.ofSystem(), Theme.SYSTEM, SMALLEST_ZOOM, IDLE, false, null, null, null);
  }

  public Settings withLanguage(Language chosen) {
    return new Settings(
        chosen,
        theme,
        textZoom,
        idleMinutes,
        reducedMotion,
        lastJournal,
        backupFolder,
        exchangeFolder);
  }

  public Settings withTheme(Theme chosen) {
    return new Settings(
        language,
        chosen,
        textZoom,
        idleMinutes,
        reducedMotion,
        lastJournal,
        backupFolder,
        exchangeFolder);
  }

  public Settings withTextZoom(int percent) {
    return new Settings(
        language,
        theme,
        percent,
        idleMinutes,
        reducedMotion,
        lastJournal,
        backupFolder,
        exchangeFolder);
  }

  public Settings withIdleMinutes(int minutes) {
    return new Settings(
        language,
        theme,
        textZoom,
        minutes,
        reducedMotion,
        lastJournal,
        backupFolder,
        exchangeFolder);
  }

  public Settings withReducedMotion(boolean reduced) {
    return new Settings(
        language, theme, textZoom, idleMinutes, reduced, lastJournal, backupFolder, exchangeFolder);
  }

  public Settings withLastJournal(@Nullable Path folder) {
    return new Settings(
        language,
        theme,
        textZoom,
        idleMinutes,
        reducedMotion,
        folder,
        backupFolder,
        exchangeFolder);
  }

  public Settings withBackupFolder(@Nullable Path folder) {
    return new Settings(
        language, theme, textZoom, idleMinutes, reducedMotion, lastJournal, folder, exchangeFolder);
  }

  public Settings withExchangeFolder(@Nullable Path folder) {
    return new Settings(
        language, theme, textZoom, idleMinutes, reducedMotion, lastJournal, backupFolder, folder);
  }
}
