package org.spiegelboek.exchange;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.store.Database;

/** The invented journal to try the book with, in each language. */
public final class Sample {

  private Sample() {}

  /**
   * Fills an empty journal with the sample of this language.
   *
   * @throws IOException if the sample cannot be read
   */
  public static ImportResult fill(Database database, Language language, Clock clock)
      throws IOException {
    String name = "sample_" + language.code() + ".json";
    return new JsonImporter(database, clock).read(() -> open(name));
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = Sample.class.getResourceAsStream(name);
    if (in == null) {
      throw new FileNotFoundException(name);
    }
    return in;
  }
}
