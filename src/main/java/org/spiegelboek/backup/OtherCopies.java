package org.spiegelboek.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.store.StoreException;
import org.spiegelboek.vault.OpenJournal;

/**
 * Other copies of the open journal: its folder on another laptop or a stick, a backup, a file in
 * the open format. Reads whole journals, so not on the JavaFX thread.
 */
public final class OtherCopies {

  private final OpenJournal own;
  private final AutomaticBackups automatic;
  private final CopyReader reader;
  private final Merging merging;

  public OtherCopies(OpenJournal own, AutomaticBackups automatic, Merging merging) {
    this.own = own;
    this.automatic = automatic;
    this.reader = new CopyReader(own, automatic.place(own.journalId()));
    this.merging = merging;
  }

  /**
   * What taking it in would do.
   *
   * @param typed its passphrase, if it has one of its own and that was asked for
   * @throws CopyException if it cannot be taken in, or not yet
   * @throws IOException if it cannot be read
   */
  Merging.Words look(Path other, char @Nullable [] typed) throws IOException {
    if (isFile(other)) {
      refuseOther(other);
      return merging.lookInFile(other);
    }
    return reader.read(other, typed, merging::look);
  }

  /**
   * Takes it in, all or nothing, after a backup of the journal as it is now.
   *
   * @return what was done, in words
   * @throws CopyException NO_BACKUP, or as {@link #look}; the journal is as it was then
   * @throws IOException if it cannot be read
   */
  String take(Path other, char @Nullable [] typed) throws IOException {
    try {
      automatic.before(own);
    } catch (IOException | BackupException | StoreException e) {
      throw new CopyException(CopyException.Reason.NO_BACKUP, e);
    }
    if (isFile(other)) {
      refuseOther(other);
      return merging.takeFile(other);
    }
    return reader.read(other, typed, merging::take);
  }

  private void refuseOther(Path file) throws IOException {
    if (!reader.isCopy(merging.journalOfFile(file))) {
      throw new CopyException(CopyException.Reason.OTHER_BOOK);
    }
  }

  /** Neither a folder nor a backup, which is a zip. */
  private static boolean isFile(Path other) throws IOException {
    if (Files.isDirectory(other)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(other)) {
      return in.read() != 'P' || in.read() != 'K';
    }
  }
}
