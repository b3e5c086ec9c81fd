package org.spiegelboek.i18n;

import java.util.Locale;
import java.util.Optional;

/** The four languages of the book. Dutch comes first. */
public enum Language {
  NL("Nederlands"),
  EN("English"),
  PT("Português"),
  LV("Latviešu");

  private final String ownName;

  Language(String ownName) {
    this.ownName = ownName;
  }

  /** Two-letter code as it stands in files: {@code nl}, {@code en}, {@code pt}, {@code lv}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The language's name in that language. */
  public String ownName() {
    return ownName;
  }

  public Locale locale() {
    return switch (this) {
      case NL -> Locale.of("nl", "BE");
      case EN -> Locale.of("en", "GB");
      case PT -> Locale.of("pt", "PT");
      case LV -> Locale.of("lv", "LV");
    };
  }

  public static Optional<Language> find(String code) {
    for (Language language : values()) {
      if (language.code().equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** The language of this computer where we have it, else Dutch. */
  public static Language ofSystem() {
    return find(Locale.getDefault().getLanguage()).orElse(NL);
  }
}
