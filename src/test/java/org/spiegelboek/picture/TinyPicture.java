package org.spiegelboek.picture;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A picture of four by three pixels as a file. */
public final class TinyPicture {

  private TinyPicture() {}

  public static byte[] png() {
    try {
      return ShrunkTest.file(ShrunkTest.picture(4, 3), "png");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
