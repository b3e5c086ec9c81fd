package org.spiegelboek.session;

import org.spiegelboek.store.Keyed;

/** What a focus is about; content keys {@code subject.diversity} and {@code subject.collab}. */
public enum Subject implements Keyed {
  DIVERSITY("subject.diversity"),
  COLLABORATION("subject.collab");

  private final String textKey;

  Subject(String textKey) {
    this.textKey = textKey;
  }

  /** Key of its name in the content files. */
  public String textKey() {
    return textKey;
  }
}
