package org.spiegelboek.exchange;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import org.spiegelboek.picture.Picture;
import org.spiegelboek.picture.PictureForm;

/** A picture with its bytes, as a file holds it. */
final class PictureInFile {

  /** The later one is greater; of two of the same moment, always the same one. */
  static final Comparator<PictureInFile> BY_TIME =
      Comparator.comparing(PictureInFile::changedAt)
          .thenComparing(one -> PictureJson.about(one).toString())
          .thenComparing(PictureInFile::bytes, Arrays::compare);

  private final Picture picture;
  private final PictureForm.Type type;
  private final byte[] bytes;

  PictureInFile(Picture picture, PictureForm.Type type, byte[] bytes) {
    this.picture = picture;
    this.type = type;
    this.bytes = bytes;
  }

  Picture picture() {
    return picture;
  }

  PictureForm.Type type() {
    return type;
  }

  byte[] bytes() {
    return bytes;
  }

  /** When it was changed last; without a time it counts as the oldest. */
  Instant changedAt() {
    Instant at = picture.changedAt();
    return at == null ? Instant.MIN : at;
  }
}
