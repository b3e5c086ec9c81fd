package org.spiegelboek.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.spiegelboek.store.Database;

/**
 * How another copy of the journal is looked through and taken in. Handed in from outside, because
 * this room knows no records.
 */
public final class Merging {

  private final Step<Database, Words> look;
  private final Step<Database, String> take;
  private final Step<Path, Words> lookInFile;
  private final Step<Path, String> takeFile;
  private final Step<Path, Optional<String>> journalOfFile;

  /**
   * What would happen, in words.
   *
   * @param counts one line for all of it
   * @param rows the first records, one a row
   */
  public record Words(String counts, List<String> rows) {

    public Words {
      rows = List.copyOf(rows);
    }
  }

  /** One step of it; the open journal is as it was when it fails. */
  @FunctionalInterface
  public interface Step<F, T> {

    /**
     * @throws CopyException if this copy is refused
     * @throws IOException if it cannot be read
     */
    T run(F from) throws IOException;
  }

  /**
   * @param look what taking in the database of a copy would do
   * @param take takes it in and says what it did
   * @param lookInFile the same of a file in the open format
   * @param takeFile the same
   * @param journalOfFile the id of the journal that the file says it is of
   */
  public Merging(
      Step<Database, Words> look,
      Step<Database, String> take,
      Step<Path, Words> lookInFile,
      Step<Path, String> takeFile,
      Step<Path, Optional<String>> journalOfFile) {
    this.look = look;
    this.take = take;
    this.lookInFile = lookInFile;
    this.takeFile = takeFile;
    this.journalOfFile = journalOfFile;
  }

  Words look(Database other) throws IOException {
    return look.run(other);
  }

  String take(Database other) throws IOException {
    return take.run(other);
  }

  Words lookInFile(Path file) throws IOException {
    return lookInFile.run(file);
  }

  String takeFile(Path file) throws IOException {
    return takeFile.run(file);
  }

  Optional<String> journalOfFile(Path file) throws IOException {
    return journalOfFile.run(file);
  }
}
