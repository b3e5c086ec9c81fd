package org.spiegelboek.ui;

/** Every FXML file of the program, by the path below {@code org/spiegelboek}. */
public enum View {
  TODAY("today/Today.fxml"),
  SETTINGS("settings/Settings.fxml"),
  SETTINGS_KEYS("vault/Keys.fxml"),
  SETTINGS_LAPTOPS("sync/Exchange.fxml"),
  SETTINGS_TRANSFER("exchange/Transfer.fxml"),
  SETTINGS_CHECK("exchange/Check.fxml"),
  BACKUPS("backup/Backups.fxml"),
  OTHER_COPY("backup/OtherCopy.fxml"),
  CLOSED_BACKUPS("backup/ClosedBackups.fxml"),
  JOURNAL("journal/Journal.fxml"),
  JOURNAL_PAGE("journal/Page.fxml"),
  JOURNAL_YEAR("journal/Year.fxml"),
  BIN("history/Bin.fxml"),
  SHELL("app/Shell.fxml"),
  CLOSED("vault/Closed.fxml"),
  BEGIN("vault/Begin.fxml"),
  UNLOCK("vault/Unlock.fxml"),
  RECOVER("vault/Recover.fxml"),
  SALVAGE("vault/Salvage.fxml"),
  NEW_BOOK("vault/NewBook.fxml"),
  NEW_PASSPHRASE("vault/NewPassphrase.fxml"),
  RECOVERY_SHEET("vault/RecoverySheet.fxml"),
  COMFORT("vault/Comfort.fxml"),
  MIRROR("mirror/Mirror.fxml"),
  MIRROR_IMAGE("mirror/MirrorImage.fxml"),
  MIRROR_LIST("mirror/MirrorList.fxml"),
  ROUNDS("team/Rounds.fxml"),
  ROUND("team/Round.fxml"),
  ROUND_TYPING("team/Typing.fxml"),
  ROUND_PASSING("team/Passing.fxml"),
  REFLECTION("reflection/Reflection.fxml"),
  REFLECTION_THREADS("reflection/Threads.fxml"),
  WORKBOOK_TABS("workbook/Tabs.fxml"),
  WORKBOOK_TRY_IT("workbook/TryIt.fxml"),
  WORKBOOK_WHY("workbook/Why.fxml"),
  WORKBOOK_WHAT("workbook/What.fxml"),
  WORKBOOK_WHO("workbook/Who.fxml"),
  WORKBOOK_IN_WHAT("workbook/InWhat.fxml"),
  WORKBOOK_BELIEFS("workbook/Beliefs.fxml"),
  WORKBOOK_EXPLORE("workbook/Explore.fxml"),
  WORKBOOK_SOURCES("workbook/Sources.fxml"),
  AGREEMENTS("agreement/Agreements.fxml"),
  SESSION("session/Session.fxml"),
  SESSION_FRAME("session/Frame.fxml"),
  SESSION_CARDS("session/Cards.fxml"),
  SESSION_CARRIED("session/Carried.fxml"),
  SESSION_ABOUT("session/About.fxml"),
  SESSION_PHASES("session/Phases.fxml"),
  SESSION_FOR_MYSELF("session/ForMyself.fxml"),
  SESSION_BELIEF_CHECK("session/BeliefCheck.fxml"),
  SESSION_LINKS("session/Links.fxml"),
  SESSION_PREVIEW("session/Preview.fxml"),
  SESSIONS("session/Sessions.fxml");

  private final String path;

  View(String path) {
    this.path = path;
  }

  /** Path of the file below the package {@code org.spiegelboek}. */
  public String path() {
    return path;
  }
}
