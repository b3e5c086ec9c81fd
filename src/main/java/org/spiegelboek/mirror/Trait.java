package org.spiegelboek.mirror;

import java.util.Locale;
import org.spiegelboek.store.Keyed;

/** The seven qualities of the mirror; content keys {@code trait.a} to {@code trait.g}. */
public enum Trait implements Keyed {
  A,
  B,
  C,
  D,
  E,
  F,
  G;

  /** Traits are stored and exported as capital letters. */
  @Override
  public String key() {
    return name();
  }

  /** Start of its content keys: {@code trait.a}. */
  public String textKey() {
    return "trait." + name().toLowerCase(Locale.ROOT);
  }
}
