package org.spiegelboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.spiegelboek.exchange.JsonExporter;
import org.spiegelboek.people.Person;
import org.spiegelboek.people.PersonRepository;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Ids;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;

/**
 * The commands that write, on journals made for each of them. However writing fails, a command is
 * then done or not done, it says which, and the journal opens as it was before or after.
 */
final class WritingCommands {

  enum Command {
    IMPORT,
    BACKUP,
    PASSPHRASE,
    RESTORE,
    MERGE,
    MIGRATION
  }

  /** Runs the program where writing fails. */
  @FunctionalInterface
  interface Runner {
    ProgramProcess.Ended run(Object... args) throws Exception;
  }

  /** Fills a journal. */
  @FunctionalInterface
  interface Content {
    void write(Database database) throws IOException;
  }

  private static final String NEW_PASSPHRASE = "een heel andere zin";
  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

  private static final Person NELE =
      new Person(Ids.create(), "Nele", null, null, null, List.of(), Instant.EPOCH, Instant.EPOCH);

  private static final String PEOPLE =
      """
      INSERT INTO person(id, name) WITH RECURSIVE n(i) AS
        (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d)
        SELECT printf('00000000-0000-7000-8000-%%012d', i), 'naam ' || i FROM n;
      INSERT INTO searchable(kind, record_id, day, title, body)
        SELECT 'person', id, '', name, '' FROM person
      """;

  private final Path folder;
  private final Path disk;
  private final Map<Command, Integer> runs = new EnumMap<>(Command.class);
  private final Map<Integer, Integer> codes = new TreeMap<>();
  private final Map<String, byte[]> dataKeys = new HashMap<>();
  private int unsaid;
  private final Path key;
  private final Path newKey;
  private final Path empty;
  private final Path own;
  private final Path other;
  private final Path otherDatabase;
  private final Path file;
  private final Path backup;
  private final Path earlier;
  private final String nothing;
  private final String before;
  private final String imported;
  private final String merged;
  private final String restored;
  private final String migrated;

  /**
   * @param folder where the journals are made; what may fail lies in {@link #disk} within it
   * @param people how many there are in a journal of an earlier version
   * @param content writes what is imported, merged and restored
   */
  WritingCommands(Path folder, int people, Content content) throws IOException, SQLException {
    this.folder = folder;
    disk = Files.createDirectory(folder.resolve("disk"));
    key = Files.writeString(folder.resolve("key"), CheapJournal.PASSPHRASE + "\n");
    newKey = Files.writeString(folder.resolve("newKey"), NEW_PASSPHRASE + "\n");
    other = folder.resolve("other.spiegelboek");
    try (OpenJournal open = CheapJournal.create(JournalFolder.at(other))) {
      content.write(open.database());
    }
    file = folder.resolve("other.json");
    done("export", other, "--to", file);
    restored = exported(other);
    done("backup", other, "--to", folder.resolve("kept"));
    backup = list(folder.resolve("kept")).getFirst();
    otherDatabase = Files.copy(other.resolve("journal.db"), folder.resolve("other.db"));
    empty = folder.resolve("empty.spiegelboek");
    CheapJournal.create(JournalFolder.at(empty)).close();
    nothing = exported(empty);
    own = folder.resolve("own.spiegelboek");
    try (OpenJournal open = CheapJournal.create(JournalFolder.at(own))) {
      new PersonRepository(open.database()).save(NELE);
    }
    before = exported(own);
    earlier = folder.resolve("earlier.spiegelboek");
    CheapJournal.createEarlier(JournalFolder.at(earlier), PEOPLE.formatted(people));
    imported = after(empty, "import", file);
    merged = after(own, "merge", other);
    clear();
    migrated = exported(copied(earlier));
    clear();
  }

  Path disk() {
    return disk;
  }

  /** What to say of all that was run. */
  @Override
  public String toString() {
    return runs + ", exit codes " + codes + ", " + unsaid + " done unsaid";
  }

  Map<Integer, Integer> codes() {
    return codes;
  }

  /**
   * Runs it once and looks at what is there then.
   *
   * @param stays whether nothing more can be written either, so that what could not be finished
   *     cannot be taken back: then it may be there, whole, without having been said to be done
   */
  void check(Command command, boolean stays, Runner runner, String when) throws Exception {
    clear();
    runs.merge(command, 1, Integer::sum);
    switch (command) {
      case IMPORT -> changed(runner, stays, when, empty, nothing, imported, "import", file);
      case MERGE -> {
        changed(runner, stays, when, own, before, merged, "merge", other);
        assertThat(other).as(when).isDirectoryNotContaining("glob:**-wal");
        assertThat(other.resolve("journal.db")).as(when).hasSameBinaryContentAs(otherDatabase);
      }
      case BACKUP -> {
        Path dir = copied(own);
        Path stick = Files.createDirectory(disk.resolve("stick"));
        boolean done = run(runner, when, "backup", dir, "--to", stick);
        for (Path made : list(stick)) {
          done("verify", made);
        }
        isThere(done, stays, list(stick).size() == 1, when);
        assertThat(exported(dir)).as(when).isEqualTo(before);
      }
      case PASSPHRASE -> {
        Path dir = copied(own);
        boolean done = run(runner, when, "passphrase", dir, "--new-passphrase-file", newKey);
        boolean changed = Files.mismatch(dir.resolve("keys.json"), own.resolve("keys.json")) >= 0;
        isThere(done, stays, changed, when);
        assertThat(exported(dir, changed ? NEW_PASSPHRASE : CheapJournal.PASSPHRASE))
            .as(when)
            .isEqualTo(before);
      }
      case RESTORE -> {
        Path dir = disk.resolve("restored.spiegelboek");
        boolean done = run(runner, when, "restore", backup, "--to", dir);
        isThere(done, stays, Files.exists(dir), when);
        if (Files.exists(dir)) {
          assertThat(exported(dir)).as(when).isEqualTo(restored);
        }
      }
      case MIGRATION -> {
        Path dir = copied(earlier);
        run(runner, when, "search", dir, "naam");
        assertThat(exported(dir)).as(when).isEqualTo(migrated);
      }
    }
    assertThat(halves()).as(when).isEmpty();
  }

  private void changed(
      Runner runner,
      boolean stays,
      String when,
      Path journal,
      String before,
      String after,
      String command,
      Path from)
      throws Exception {
    Path dir = copied(journal);
    boolean done = run(runner, when, command, dir, from);
    String now = exported(dir);
    assertThat(now).as(when).isIn(before, after);
    isThere(done, stays, now.equals(after), when);
  }

  private void isThere(boolean done, boolean stays, boolean there, String when) {
    if (there && !done && stays) {
      unsaid++;
    } else {
      assertThat(there).as(when).isEqualTo(done);
    }
  }

  /** Whether it was done. */
  private boolean run(Runner runner, String when, Object... args) throws Exception {
    ProgramProcess.Ended ended = runner.run(withKey(args));
    String what = when + ": " + ended.out() + ended.err();
    assertThat(ended.code()).as(what).isIn(Exit.DONE.code(), Exit.CANNOT_WRITE.code());
    assertThat(ended.err().isBlank()).as(what).isEqualTo(ended.code() == 0);
    assertThat(ended.err().lines().count()).as(what).isLessThanOrEqualTo(1);
    codes.merge(ended.code(), 1, Integer::sum);
    return ended.code() == Exit.DONE.code();
  }

  /** What of unfinished work lies on the disk; the log of a journal goes when it is opened. */
  private List<Path> halves() throws IOException {
    try (Stream<Path> all = Files.walk(disk)) {
      return all.filter(
              path ->
                  path.getFileName().toString().matches(".*\\.(new|part)|\\.spiegelboek.*|.*-wal"))
          .toList();
    }
  }

  private String after(Path journal, String command, Path from) throws IOException {
    clear();
    Path copy = copied(journal);
    done(command, copy, from);
    return exported(copy);
  }

  private void done(Object... args) {
    CommandRun run = CommandRun.english(withKey(args));
    assertThat(run.code()).as(run.out() + run.err()).isZero();
  }

  private Object[] withKey(Object... args) {
    return Stream.concat(Stream.of(args), Stream.of("--passphrase-file", key)).toArray();
  }

  private String exported(Path dir) throws IOException {
    return exported(dir, CheapJournal.PASSPHRASE);
  }

  /** All that is in a journal. Its key is derived once for each key file there ever was. */
  private String exported(Path dir, String passphrase) throws IOException {
    JournalFolder journal = JournalFolder.at(dir);
    String keys = Files.readString(dir.resolve("keys.json"));
    if (!dataKeys.containsKey(keys)) {
      dataKeys.put(keys, CheapJournal.dataKey(journal, passphrase));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Database database = Database.open(dir.resolve("journal.db"), dataKeys.get(keys))) {
      new JsonExporter(database, CLOCK).write(out);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private Path copied(Path journal) throws IOException {
    Path copy = Files.createDirectory(disk.resolve("copy.spiegelboek"));
    for (Path one : list(journal)) {
      Files.copy(one, copy.resolve(one.getFileName()));
    }
    return copy;
  }

  private static List<Path> list(Path dir) throws IOException {
    try (Stream<Path> files = Files.list(dir)) {
      return files.toList();
    }
  }

  /** Takes away everything on the disk, which the walk begins with. */
  private void clear() throws IOException {
    try (Stream<Path> all = Files.walk(disk)) {
      for (Path path : all.skip(1).sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
