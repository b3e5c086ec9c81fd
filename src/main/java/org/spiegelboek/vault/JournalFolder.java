package org.spiegelboek.vault;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one folder that a journal is, {@code Name.spiegelboek}. Knows names only; nothing is read.
 *
 * <p>While a journal is open, do not open its {@code journal.db} or {@code lock} by any other
 * channel in this process: on POSIX systems closing that would give up the locks held on it.
 *
 * @param path absolute and without a question mark or control characters, because it becomes part
 *     of a JDBC address
 */
public record JournalFolder(Path path) {

  /** How the name of a journal folder ends. */
  public static final String ENDING = ".spiegelboek";

  private static final int LONGEST_NAME = 80;
  private static final Pattern UNUSABLE = Pattern.compile("[?\\p{Cntrl}]");

  /** What some system refuses in a file name, or what a shell would trip over. */
  private static final Pattern UNUSABLE_IN_NAME =
      Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cs}\\p{Co}\\p{Cn}]");

  private static final Pattern RESERVED =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  public JournalFolder {
    path = path.toAbsolutePath().normalize();
    if (UNUSABLE.matcher(path.toString()).find() || path.getFileName() == null) {
      throw new VaultException(VaultException.Reason.UNUSABLE_PATH);
    }
  }

  /**
   * The journal folder at this path, whether it exists or not.
   *
   * @throws VaultException UNUSABLE_PATH
   */
  public static JournalFolder at(Path path) {
    return new JournalFolder(path);
  }

  /**
   * The folder of a journal with the name that somebody typed; empty if no file system, or not
   * every one, would take that name.
   */
  public static Optional<JournalFolder> named(Path parent, String typed) {
    String name = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
    if (name.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
      name = name.substring(0, name.length() - ENDING.length());
    }
    if (name.isBlank()
        || name.length() > LONGEST_NAME
        || name.startsWith(".")
        || name.endsWith(".")
        || name.endsWith(" ")
        || UNUSABLE_IN_NAME.matcher(name).find()
        || RESERVED.matcher(name).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(at(parent.resolve(name + ENDING)));
    } catch (InvalidPathException | VaultException e) {
      return Optional.empty();
    }
  }

  /** The journal that lies at this path, damaged or not; empty if there is none. */
  public static Optional<JournalFolder> find(Path path) {
    try {
      return Optional.of(at(path)).filter(JournalFolder::looksLikeJournal);
    } catch (VaultException e) {
      // A path that no journal can have.
      return Optional.empty();
    }
  }

  /** The folder's name without its ending. */
  public String name() {
    String file = String.valueOf(path.getFileName());
    return file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
  }

  /** The encrypted database. */
  public Path database() {
    return path.resolve("journal.db");
  }

  /** The key slots. */
  public Path keys() {
    return path.resolve("keys.json");
  }

  /** The last good copy of the key slots. */
  public Path keysCopy() {
    return path.resolve("keys.json.bak");
  }

  /** Locked by the operating system while the journal is open. It stays behind, empty. */
  public Path lock() {
    return path.resolve("lock");
  }

  /** Whether anything of a journal is there, damaged or not. */
  public boolean looksLikeJournal() {
    return Files.exists(keys()) || Files.exists(keysCopy()) || Files.exists(database());
  }
}
