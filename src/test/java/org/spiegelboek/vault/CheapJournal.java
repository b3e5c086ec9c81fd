package org.spiegelboek.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import org.spiegelboek.store.EarlierDatabase;

/** Journals whose keys cost the least that is allowed, for tests that open hundreds of them. */
public final class CheapJournal {

  public static final String PASSPHRASE = "zeven ēteriskas olifanten";

  private CheapJournal() {}

  public static OpenJournal create(JournalFolder folder) {
    return create(folder, PASSPHRASE);
  }

  public static OpenJournal create(JournalFolder folder, String passphrase) {
    return Vault.create(folder, passphrase.toCharArray(), Kdf.Cost.LEAST);
  }

  /** Makes a journal as an earlier version left it, with the rows of this script in it. */
  public static void createEarlier(JournalFolder folder, String rows)
      throws IOException, SQLException {
    create(folder).close();
    byte[] key = dataKey(folder, PASSPHRASE);
    Files.delete(folder.database());
    EarlierDatabase.write(folder.database(), key, rows);
  }

  /** The key that the database is encrypted with. */
  public static byte[] dataKey(JournalFolder folder, String passphrase) throws IOException {
    byte[] secret = Passphrase.secret(passphrase.toCharArray());
    return KeysFile.read(folder).slots().unwrap(KeySlot.Kind.PASSPHRASE, secret).orElseThrow();
  }

  public static OpenJournal unlock(JournalFolder folder) {
    return unlock(folder, PASSPHRASE);
  }

  public static OpenJournal unlock(JournalFolder folder, String passphrase) {
    return Vault.unlock(folder, passphrase.toCharArray());
  }
}
