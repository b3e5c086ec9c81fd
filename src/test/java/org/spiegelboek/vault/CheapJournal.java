package org.spiegelboek.vault;

/** Journals whose keys cost the least that is allowed, for tests that open hundreds of them. */
public final class CheapJournal {

  public static final String PASSPHRASE = "zeven ēteriskas olifanten";

  private CheapJournal() {}

  public static OpenJournal create(JournalFolder folder) {
    return Vault.create(folder, PASSPHRASE.toCharArray(), Kdf.Cost.LEAST);
  }

  public static OpenJournal unlock(JournalFolder folder) {
    return Vault.unlock(folder, PASSPHRASE.toCharArray());
  }
}
