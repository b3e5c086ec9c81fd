package org.spiegelboek.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Copies a closed journal as it lies on the disk, still encrypted; that one is only read. */
public final class JournalCopy {

  private JournalCopy() {}

  /**
   * @param to an empty folder
   * @throws VaultException IN_USE
   * @throws IOException if it cannot be read or written
   */
  public static void make(JournalFolder from, JournalFolder to) throws IOException {
    if (!Files.isWritable(from.path())) {
      // On a stick that is locked nobody can have it open, and no lock can be left there.
      copy(from, to);
      return;
    }
    try (FolderLock _ = FolderLock.take(from)) {
      copy(from, to);
    }
  }

  private static void copy(JournalFolder from, JournalFolder to) throws IOException {
    Path log = from.database().resolveSibling(from.database().getFileName() + "-wal");
    for (Path file : List.of(from.database(), log, from.keys(), from.keysCopy())) {
      if (Files.exists(file)) {
        Files.copy(
            file,
            to.path().resolve(String.valueOf(file.getFileName())),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
