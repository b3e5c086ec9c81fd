package org.spiegelboek.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.spiegelboek.store.AtomicFile;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Integrity;
import org.spiegelboek.store.Meta;
import org.spiegelboek.store.RecordCounts;
import org.spiegelboek.store.Sql;
import org.spiegelboek.vault.OpenJournal;

/**
 * Makes backups: a copy of the open journal, still encrypted with its key, in one file. It counts
 * only after it has been read back. Reads the whole journal three times, so not on the JavaFX
 * thread.
 */
public final class BackupMaker {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm");

  private final Clock clock;
  private final String app;

  /**
   * @param app version of the program, as it stands in the backup
   */
  public BackupMaker(Clock clock, String app) {
    this.clock = clock;
    this.app = app;
  }

  /**
   * Makes a backup in this folder, which is made if only itself is missing. Until the backup is
   * whole and read back, nothing that looks like one lies there.
   *
   * @throws BackupException if what was written does not read back as it was
   * @throws org.spiegelboek.store.StoreException if the journal is damaged, or nothing more can be
   *     written
   * @throws IOException if the folder cannot be written to
   */
  public Backup make(OpenJournal journal, Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      // No more than that: the folders above belong to a stick that may be missing.
      Files.createDirectory(folder);
    }
    try (WorkFolder work = WorkFolder.in(folder, journal.journalId())) {
      Path copy = work.resolve(BackupFile.DATABASE);
      Manifest content = journal.database().read(sql -> copied(sql, journal, copy));
      Path part = work.resolve("part");
      Manifest manifest = write(part, content, copy, journal.keys());
      Files.delete(copy);
      readBack(journal, part, manifest, work.resolve("read.db"));
      Path target = free(folder, journal.folder().name());
      AtomicFile.move(part, target);
      return new Backup(target, manifest);
    }
  }

  /** Counted and copied in one go, so that nothing comes between. */
  private Manifest copied(Sql sql, OpenJournal journal, Path copy) throws SQLException {
    Manifest manifest =
        new Manifest(
            app,
            sql.get("PRAGMA user_version", row -> row.integer("user_version")),
            journal.journalId(),
            Meta.find(sql, Meta.STATE).orElse(null),
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            RecordCounts.of(sql),
            Map.of());
    journal.database().copyTo(copy);
    return manifest;
  }

  private static Manifest write(Path part, Manifest content, Path copy, byte[] keys)
      throws IOException {
    Sums database;
    try (InputStream in = Files.newInputStream(copy)) {
      database = Sums.of(in);
    }
    Sums slots = Sums.of(new ByteArrayInputStream(keys));
    Manifest manifest =
        new Manifest(
            content.app(),
            content.schema(),
            content.journalId(),
            content.state(),
            content.madeAt(),
            content.counts(),
            Map.of(BackupFile.DATABASE, database.member(), BackupFile.KEYS, slots.member()));
    byte[] text = ManifestJson.format(manifest);
    CRC32 crc = new CRC32();
    crc.update(text);
    try (FileChannel channel =
        FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ZipOutputStream zip = new ZipOutputStream(Channels.newOutputStream(channel));
      begin(zip, BackupFile.MANIFEST, text.length, crc.getValue(), manifest.madeAt());
      zip.write(text);
      begin(zip, BackupFile.KEYS, keys.length, slots.crc(), manifest.madeAt());
      zip.write(keys);
      begin(zip, BackupFile.DATABASE, database.member().size(), database.crc(), manifest.madeAt());
      Files.copy(copy, zip);
      zip.finish();
      channel.force(true);
    }
    return manifest;
  }

  private static void begin(ZipOutputStream zip, String name, long size, long crc, Instant at)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(size);
    entry.setCompressedSize(size);
    entry.setCrc(crc);
    entry.setTimeLocal(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
    zip.putNextEntry(entry);
  }

  /** Looks at what lies on the disk, not at what was meant to be written. */
  private static void readBack(OpenJournal journal, Path part, Manifest meant, Path place)
      throws IOException {
    try (BackupFile written = BackupFile.open(part)) {
      if (!written.manifest().equals(meant)) {
        throw BackupException.damaged("Another manifest was written");
      }
      written.takeOutDatabase(place);
    }
    try (Database database = journal.openCopy(place)) {
      if (!Integrity.isReadable(database)
          || !database.read(RecordCounts::of).equals(meant.counts())) {
        throw BackupException.damaged("The copy does not read back");
      }
    }
  }

  private Path free(Path folder, String name) {
    String beginning = name + "-" + MINUTE.format(LocalDateTime.now(clock));
    Path file = folder.resolve(beginning + BackupFile.ENDING);
    for (int number = 2; Files.exists(file); number++) {
      file = folder.resolve(beginning + "-" + number + BackupFile.ENDING);
    }
    return file;
  }
}
