package org.spiegelboek.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.store.AtomicFile;
import org.spiegelboek.store.Meta;
import org.spiegelboek.store.RecordCounts;
import org.spiegelboek.store.StoreException;
import org.spiegelboek.vault.OpenJournal;

/**
 * Backups that nobody has to think of: on this computer, and where the user wants another one, such
 * as on a stick. What cannot be made now is told and made another time; nothing waits for it.
 */
public final class AutomaticBackups {

  private static final System.Logger LOG = System.getLogger(AutomaticBackups.class.getName());

  private final BackupMaker maker;
  private final Path here;
  private final Supplier<@Nullable Path> elsewhere;

  /**
   * @param here where those on this computer lie, one folder a journal
   * @param elsewhere another folder of the user's choice, or null
   */
  public AutomaticBackups(BackupMaker maker, Path here, Supplier<@Nullable Path> elsewhere) {
    this.maker = maker;
    this.here = here;
    this.elsewhere = elsewhere;
  }

  /** Why the last changes are in no backup at some place. */
  public enum Trouble {
    /** The folder of the user's choice is not there. */
    AWAY,
    /** The folder is there, and the last changes are not in it. */
    BEHIND
  }

  /**
   * A place without a backup of the last changes.
   *
   * @param elsewhere whether it is the folder of the user's choice
   */
  public record Gap(Path folder, boolean elsewhere, Trouble trouble) {}

  /** Where the backups of this journal lie on this computer. */
  public Path place(String journalId) {
    return here.resolve(journalId);
  }

  /** The folders in which backups of this journal may lie, those that are there now. */
  List<Path> places(String journalId) {
    List<Path> places = new ArrayList<>(List.of(place(journalId)));
    Path other = elsewhere.get();
    if (other != null) {
      places.add(other);
    }
    places.removeIf(folder -> !Files.isDirectory(folder));
    return places;
  }

  /** The backups of whatever journal, the newest first. */
  List<Backup> all() {
    List<Backup> all = new ArrayList<>();
    try (Stream<Path> folders = Files.list(here)) {
      folders.forEach(folder -> all.addAll(BackupList.readable(folder)));
    } catch (IOException | UncheckedIOException e) {
      LOG.log(System.Logger.Level.INFO, "No folder of backups on this computer");
    }
    Path other = elsewhere.get();
    if (other != null) {
      all.addAll(BackupList.readable(other));
    }
    all.sort(BackupList.NEWEST_FIRST);
    return all;
  }

  /**
   * A backup before something that changes much, unless there is nothing in the journal yet or
   * there is one of this very state.
   *
   * @throws IOException if it cannot be made; then better nothing is changed
   */
  public void before(OpenJournal journal) throws IOException {
    boolean empty =
        journal.database().read(RecordCounts::of).values().stream().allMatch(count -> count == 0);
    Path folder = place(journal.journalId());
    if (!empty && !isCurrent(journal, folder)) {
      Files.createDirectories(folder);
      maker.make(journal, folder);
    }
  }

  /**
   * Makes what is missing, as far as that is possible now, and thins out what is old. Never fails:
   * what could not be made is among the {@link #gaps} of the next opening.
   */
  public void afterVisit(OpenJournal journal) {
    Path folder = place(journal.journalId());
    attempt(
        () -> {
          Files.createDirectories(folder);
          keep(journal, folder);
        });
    Path other = elsewhere.get();
    if (other != null && Files.isDirectory(other)) {
      attempt(() -> keep(journal, other));
    }
  }

  @FunctionalInterface
  private interface Attempt {
    void run() throws IOException;
  }

  private static void attempt(Attempt attempt) {
    try {
      attempt.run();
    } catch (IOException | UncheckedIOException | BackupException | StoreException e) {
      LOG.log(System.Logger.Level.WARNING, "No backup: " + e.getClass().getSimpleName());
    }
  }

  private void keep(OpenJournal journal, Path folder) throws IOException {
    if (state(journal).isPresent() && !isCurrent(journal, folder)) {
      maker.make(journal, folder);
      thinOut(journal.journalId(), folder);
    }
  }

  /**
   * The places whose backups lack the last changes of a journal that was just opened.
   *
   * @param state in which it was found; empty if nothing was ever written in it
   */
  public List<Gap> gaps(OpenJournal journal, Optional<String> state) {
    List<Gap> gaps = new ArrayList<>();
    if (journal.isNew() || state.isEmpty()) {
      return gaps;
    }
    Path folder = place(journal.journalId());
    if (!holds(folder, journal, state.get())) {
      gaps.add(new Gap(folder, false, Trouble.BEHIND));
    }
    Path other = elsewhere.get();
    if (other != null && !Files.isDirectory(other)) {
      gaps.add(new Gap(other, true, Trouble.AWAY));
    } else if (other != null && !holds(other, journal, state.get())) {
      gaps.add(new Gap(other, true, Trouble.BEHIND));
    }
    return gaps;
  }

  /** Names what is written in the journal now; empty if nothing ever was. */
  public static Optional<String> state(OpenJournal journal) {
    return journal.database().read(sql -> Meta.find(sql, Meta.STATE));
  }

  private static boolean isCurrent(OpenJournal journal, Path folder) {
    return holds(folder, journal, state(journal).orElse(""));
  }

  private static boolean holds(Path folder, OpenJournal journal, String state) {
    try {
      return BackupList.of(journal.journalId(), folder).stream()
          .anyMatch(backup -> state.equals(backup.manifest().state()));
    } catch (IOException e) {
      return false;
    }
  }

  private static void thinOut(String journalId, Path folder) throws IOException {
    List<Backup> all = BackupList.of(journalId, folder);
    Set<Backup> kept =
        Keeping.kept(
            all,
            backup -> LocalDateTime.ofInstant(backup.manifest().madeAt(), ZoneId.systemDefault()));
    for (Backup backup : all) {
      if (!kept.contains(backup)) {
        Files.deleteIfExists(backup.file());
      }
    }
    AtomicFile.syncFolder(folder.resolve("any"));
  }
}
