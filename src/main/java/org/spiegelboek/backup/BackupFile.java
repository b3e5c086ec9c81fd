package org.spiegelboek.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.spiegelboek.store.AtomicFile;
import org.spiegelboek.vault.JournalFolder;

/**
 * A backup as it lies on a disk: a zip of exactly three members by fixed names, none of them
 * compressed. So no name of it ever becomes a path, and nothing in it is larger than the file.
 */
final class BackupFile implements AutoCloseable {

  static final String ENDING = ".spiegelboek-backup";
  static final String MANIFEST = "manifest.json";
  static final String KEYS = "keys.json";
  static final String DATABASE = "journal.db";

  private static final Set<String> MEMBERS = Set.of(MANIFEST, KEYS, DATABASE);
  private static final int LARGEST_TEXT = 64 * 1024;

  private final ZipFile zip;
  private final Map<String, ZipEntry> entries;
  private final Manifest manifest;

  private BackupFile(ZipFile zip, Map<String, ZipEntry> entries, Manifest manifest) {
    this.zip = zip;
    this.entries = entries;
    this.manifest = manifest;
  }

  /**
   * Opens a backup and reads its manifest; the other members are checked when they are taken out.
   *
   * @throws BackupException DAMAGED or NEWER
   * @throws IOException if the file cannot be read
   */
  static BackupFile open(Path file) throws IOException {
    long size = Files.size(file);
    try {
      ZipFile zip = opened(file);
      try {
        Map<String, ZipEntry> entries = entries(zip, size);
        Manifest manifest = ManifestJson.parse(manifest(zip, entries));
        if (!manifest.members().keySet().equals(Set.of(KEYS, DATABASE))) {
          throw BackupException.damaged("The manifest names other members");
        }
        return new BackupFile(zip, entries, manifest);
      } catch (IOException | RuntimeException e) {
        zip.close();
        throw e;
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw new BackupException(BackupException.Reason.DAMAGED, "Not a whole zip", e);
    }
  }

  /** A damaged directory is told as one of several failures; that the file is there is known. */
  private static ZipFile opened(Path file) {
    try {
      return new ZipFile(file.toFile());
    } catch (IOException e) {
      throw new BackupException(BackupException.Reason.DAMAGED, "Not a whole zip", e);
    }
  }

  private static Map<String, ZipEntry> entries(ZipFile zip, long fileSize) {
    Map<String, ZipEntry> entries = new HashMap<>();
    zip.stream()
        .forEach(
            entry -> {
              if (!MEMBERS.contains(entry.getName())
                  || entry.getMethod() != ZipEntry.STORED
                  || entry.getSize() != entry.getCompressedSize()
                  || entry.getSize() < 0
                  || entry.getSize() > fileSize
                  || entries.put(entry.getName(), entry) != null) {
                throw BackupException.damaged("A member that does not belong in a backup");
              }
            });
    if (!entries.keySet().equals(MEMBERS)) {
      throw BackupException.damaged("A member is missing");
    }
    return entries;
  }

  /** The manifest knows the sums of the others; its own stands in the directory of the zip. */
  private static byte[] manifest(ZipFile zip, Map<String, ZipEntry> entries) throws IOException {
    ZipEntry entry = entries.getOrDefault(MANIFEST, new ZipEntry(MANIFEST));
    byte[] content = text(zip, entry);
    CRC32 sum = new CRC32();
    sum.update(content);
    if (sum.getValue() != entry.getCrc()) {
      throw BackupException.damaged("The manifest does not fit its sum");
    }
    return content;
  }

  private static byte[] text(ZipFile zip, ZipEntry entry) throws IOException {
    if (entry.getSize() > LARGEST_TEXT) {
      throw BackupException.damaged("A text that is too large");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readNBytes(LARGEST_TEXT);
    }
  }

  Manifest manifest() {
    return manifest;
  }

  /**
   * Makes a journal folder of the backup.
   *
   * @param folder an empty folder
   * @throws BackupException DAMAGED if a member is not what the manifest says
   * @throws IOException if it cannot be read or written
   */
  void takeOut(JournalFolder folder) throws IOException {
    takeOut(DATABASE, folder.database());
    takeOut(KEYS, folder.keys());
    takeOut(KEYS, folder.keysCopy());
    AtomicFile.syncFolder(folder.keys());
  }

  /** Writes the database alone. */
  void takeOutDatabase(Path target) throws IOException {
    takeOut(DATABASE, target);
  }

  private void takeOut(String name, Path target) throws IOException {
    ZipEntry entry = entries.getOrDefault(name, new ZipEntry(name));
    try (FileChannel channel =
            FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        InputStream in = zip.getInputStream(entry)) {
      Manifest.Member copied = Sums.copy(in, Channels.newOutputStream(channel)).member();
      if (!copied.equals(manifest.members().get(name))) {
        throw BackupException.damaged("A member does not fit its sum");
      }
      channel.force(true);
    } catch (ZipException | EOFException e) {
      // Damage to the place of a member shows only when it is looked for, here or past the end.
      throw new BackupException(BackupException.Reason.DAMAGED, "Not a whole zip", e);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
