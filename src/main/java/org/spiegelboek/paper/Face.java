package org.spiegelboek.paper;

import java.io.IOException;
import java.io.InputStream;

/** The typefaces of the book that are used on paper. */
enum Face {
  BOOK("Literata_400Regular.ttf"),
  ITALIC("Literata_400Regular_Italic.ttf"),
  BOLD("Literata_600SemiBold.ttf"),
  LABEL("AtkinsonHyperlegibleNext_600SemiBold.ttf"),
  SMALL("AtkinsonHyperlegibleNext_500Medium.ttf");

  private final String file;

  Face(String file) {
    this.file = file;
  }

  byte[] bytes() throws IOException {
    try (InputStream in = Face.class.getResourceAsStream("/org/spiegelboek/ui/fonts/" + file)) {
      if (in == null) {
        throw new IllegalStateException("Font " + file);
      }
      return in.readAllBytes();
    }
  }
}
