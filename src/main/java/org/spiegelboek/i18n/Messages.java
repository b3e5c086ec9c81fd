package org.spiegelboek.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.ResourceBundle;

/**
 * All words of one language: the workbook's content ({@code content_*.properties}) and the
 * interface ({@code messages_*.properties}). Immutable; another language is another object.
 */
public final class Messages {

  private final Language language;
  private final Map<String, String> texts;
  private final Dates dates;

  public Messages(Language language) {
    this(language, Instrument.OF_THE_BOOK);
  }

  /**
   * @param instrument whose traits and scale the mirror has
   */
  public Messages(Language language, Instrument instrument) {
    this.language = language;
    this.texts = new HashMap<>();
    load("content_" + language.code() + ".properties");
    load("messages_" + language.code() + ".properties");
    texts.putAll(instrument.texts(language));
    this.dates = new Dates(this);
  }

  public Language language() {
    return language;
  }

  /** Dates and times as this language says them. */
  public Dates dates() {
    return dates;
  }

  /**
   * The text as it stands, without placeholders.
   *
   * @throws MissingResourceException if there is no such key
   */
  public String text(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new MissingResourceException("No text " + key + " in " + language, "Messages", key);
    }
    return text;
  }

  /**
   * The text with its MessageFormat placeholders filled in; numbers in arguments follow the
   * language.
   */
  public String format(String key, Object... arguments) {
    return new MessageFormat(text(key), language.locale()).format(arguments);
  }

  /**
   * The text as it stands inside a sentence or on a chip: a capital that only opens it is small.
   */
  public String inline(String key) {
    String text = text(key);
    boolean abbreviation = text.length() > 1 && Character.isUpperCase(text.charAt(1));
    return abbreviation
        ? text
        : text.substring(0, 1).toLowerCase(language.locale()) + text.substring(1);
  }

  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /** The same texts for FXML ({@code %key}). */
  public ResourceBundle bundle() {
    return new ResourceBundle() {
      @Override
      protected Object handleGetObject(String key) {
        return text(key);
      }

      @Override
      public boolean containsKey(String key) {
        return has(key);
      }

      @Override
      public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
      }
    };
  }

  private void load(String file) {
    Properties properties = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new MissingResourceException("No file " + file, "Messages", file);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    properties.forEach((key, value) -> texts.put((String) key, (String) value));
  }
}
