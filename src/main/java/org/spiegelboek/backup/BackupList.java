package org.spiegelboek.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The backups in a folder. Only their manifests are read, so this is quick. */
public final class BackupList {

  private static final System.Logger LOG = System.getLogger(BackupList.class.getName());

  static final Comparator<Backup> NEWEST_FIRST =
      Comparator.comparing((Backup one) -> one.manifest().madeAt()).reversed();

  private BackupList() {}

  /**
   * The backups of one journal, the newest first. Files that cannot be read as backups are left
   * out.
   *
   * @throws IOException if the folder is not there or cannot be read
   */
  public static List<Backup> of(String journalId, Path folder) throws IOException {
    return all(folder).stream()
        .filter(backup -> backup.manifest().journalId().equals(journalId))
        .toList();
  }

  /** The same, and none where the folder cannot be read. */
  static List<Backup> readable(String journalId, Path folder) {
    return readable(folder).stream()
        .filter(backup -> backup.manifest().journalId().equals(journalId))
        .toList();
  }

  /** The backups of any journal, the newest first; none where the folder cannot be read. */
  static List<Backup> readable(Path folder) {
    try {
      return all(folder);
    } catch (IOException | UncheckedIOException e) {
      LOG.log(System.Logger.Level.INFO, "A folder of backups cannot be read");
      return List.of();
    }
  }

  private static List<Backup> all(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.filter(BackupList::isNamedSo).sorted().toList();
    }
    List<Backup> backups = new ArrayList<>();
    for (Path file : files) {
      try (BackupFile opened = BackupFile.open(file)) {
        backups.add(new Backup(file, opened.manifest()));
      } catch (IOException | BackupException e) {
        LOG.log(System.Logger.Level.WARNING, "A file among the backups cannot be read");
      }
    }
    backups.sort(NEWEST_FIRST);
    return backups;
  }

  private static boolean isNamedSo(Path file) {
    return String.valueOf(file.getFileName()).endsWith(BackupFile.ENDING);
  }
}
