package org.spiegelboek.journal;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One section of the page on the screen: what is asked, and what is written there. */
public final class PagePart {

  private final String key;
  private final String prompt;
  private final StringProperty text = new SimpleStringProperty("");

  /**
   * @param prompt empty where nothing is asked
   */
  PagePart(String key, String prompt, String text) {
    this.key = key;
    this.prompt = prompt;
    this.text.set(text);
  }

  public String key() {
    return key;
  }

  public String prompt() {
    return prompt;
  }

  public StringProperty textProperty() {
    return text;
  }

  boolean isBlank() {
    return text.get().isBlank();
  }
}
