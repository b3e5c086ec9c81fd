package org.spiegelboek.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How the camera was held, from the EXIF data of a JPEG file: 1 to 8, and 1 where nothing is said.
 */
final class Orientation {

  private static final int UPRIGHT = 1;
  private static final int TAG = 0x0112;
  private static final int EXIF = 0xFFE1;
  private static final int START_OF_SCAN = 0xFFDA;
  private static final int HEAD = 6;

  private Orientation() {}

  static int of(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    int at = 2;
    while (at + 4 <= file.length) {
      int marker = bytes.getShort(at) & 0xFFFF;
      int length = bytes.getShort(at + 2) & 0xFFFF;
      if ((marker & 0xFF00) != 0xFF00 || marker == START_OF_SCAN || length < 2) {
        return UPRIGHT;
      }
      int end = at + 2 + length;
      if (marker == EXIF && end <= file.length && length > HEAD + 10) {
        int found = inExif(bytes.slice(at + 4, length - 2));
        if (found != 0) {
          return found;
        }
      }
      at = end;
    }
    return UPRIGHT;
  }

  /** 0 where it is not told. */
  private static int inExif(ByteBuffer segment) {
    if (segment.getInt(0) != 0x45786966 || segment.remaining() < HEAD + 10) {
      return 0;
    }
    ByteBuffer tiff = segment.slice(HEAD, segment.remaining() - HEAD);
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.limit() - 2) {
      return 0;
    }
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if (entry + 12 > tiff.limit()) {
        return 0;
      }
      if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
        int value = tiff.getShort(entry + 8) & 0xFFFF;
        return value >= UPRIGHT && value <= 8 ? value : 0;
      }
    }
    return 0;
  }
}
