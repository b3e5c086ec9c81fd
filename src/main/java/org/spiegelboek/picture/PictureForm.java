package org.spiegelboek.picture;

import org.spiegelboek.store.Keyed;

/** What the bytes of a picture say of it, in the form in which journals keep pictures. */
public record PictureForm(Type type, int width, int height) {

  /** Pixels of the longer side. */
  public static final int LONGEST = 1600;

  /** Bytes of a file. */
  public static final int MOST_BYTES = 40_000_000;

  /** The kinds of file that are kept. */
  public enum Type implements Keyed {
    JPEG,
    PNG;

    private static final int FIRST_OF_JPEG = 0xFF;

    /** The kind of a picture that is kept: nothing else begins as a JPEG does. */
    public static Type of(byte[] kept) {
      return kept.length > 0 && (kept[0] & 0xFF) == FIRST_OF_JPEG ? JPEG : PNG;
    }

    @Override
    public String key() {
      return "image/" + Keyed.super.key();
    }
  }

  /**
   * Looks at a picture that comes from another copy of a journal. How large it is gets checked
   * before a pixel is read.
   *
   * @throws PictureException if it is none, is damaged, or is not in the form that is kept
   */
  public static PictureForm of(byte[] bytes) throws PictureException {
    return Shrunk.form(bytes);
  }
}
