package org.spiegelboek.store;

import java.util.Locale;
import java.util.Optional;

/** An enumerated value whose stored and exported form is the last part of its content key. */
public interface Keyed {

  String name();

  /** The value as it stands in the database and in exported files. */
  default String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant with this key, or empty when there is none. */
  static <E extends Enum<E> & Keyed> Optional<E> find(Class<E> type, String key) {
    for (E constant : type.getEnumConstants()) {
      if (constant.key().equals(key)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }
}
