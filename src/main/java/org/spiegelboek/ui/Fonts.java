package org.spiegelboek.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/**
 * The two families of the book. Medium and SemiBold report a family name of their own, and style
 * sheets address them by it.
 */
public final class Fonts {

  private static final List<String> FILES =
      List.of(
          "Literata_400Regular.ttf",
          "Literata_400Regular_Italic.ttf",
          "Literata_600SemiBold.ttf",
          "AtkinsonHyperlegibleNext_400Regular.ttf",
          "AtkinsonHyperlegibleNext_400Regular_Italic.ttf",
          "AtkinsonHyperlegibleNext_500Medium.ttf",
          "AtkinsonHyperlegibleNext_600SemiBold.ttf");

  private static final System.Logger LOG = System.getLogger(Fonts.class.getName());

  private static boolean loaded;

  private Fonts() {}

  /** Makes the families known to JavaFX. Called before the first scene; again costs nothing. */
  public static void load() {
    if (loaded) {
      return;
    }
    for (String file : FILES) {
      try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + file)) {
        if (in == null) {
          throw new IllegalStateException("Font " + file);
        }
        if (Font.loadFont(in, 15) == null) {
          // JavaFX copies it to a file first. On a full disk a book in other letters is a book.
          LOG.log(System.Logger.Level.WARNING, "No font {0}", file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    loaded = true;
  }
}
