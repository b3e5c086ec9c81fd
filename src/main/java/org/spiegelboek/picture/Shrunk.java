package org.spiegelboek.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.spiegelboek.picture.PictureException.Reason;
import org.spiegelboek.store.Keyed;

/**
 * A picture file made small enough for a journal: at most 1600 pixels long, upright, written anew
 * so that nothing is left of what the camera noted (place, time, device). How large it is gets
 * checked before a pixel is read, and no byte of it goes to a file on the way.
 */
final class Shrunk {

  static final int MOST_BYTES = PictureForm.MOST_BYTES;

  /** Pixels that a file may declare. */
  private static final long MOST_PIXELS = 100_000_000;

  private static final int LONGEST = PictureForm.LONGEST;
  private static final int LONGEST_SIDE = 30_000;
  private static final int PNG_UP_TO = 1_000_000;
  private static final float QUALITY = 0.85f;
  private static final Set<String> KINDS = Set.of("jpeg", "png", "gif", "bmp");

  private final byte[] bytes;
  private final int width;
  private final int height;

  private Shrunk(byte[] bytes, int width, int height) {
    this.bytes = bytes;
    this.width = width;
    this.height = height;
  }

  byte[] bytes() {
    return bytes;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  static Shrunk of(byte[] file) throws PictureException {
    return of(file, false);
  }

  /** What the bytes of a picture that was made small before say of it. */
  static PictureForm form(byte[] file) throws PictureException {
    Shrunk same = of(file, true);
    return new PictureForm(PictureForm.Type.of(file), same.width, same.height);
  }

  private static Shrunk of(byte[] file, boolean asItIs) throws PictureException {
    if (file.length > MOST_BYTES) {
      throw new PictureException(Reason.LARGE);
    }
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new PictureException(Reason.KIND);
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        String kind = reader.getFormatName().toLowerCase(Locale.ROOT);
        if (!KINDS.contains(kind)) {
          throw new PictureException(Reason.KIND);
        }
        boolean jpeg = kind.equals("jpeg");
        return asItIs
            ? kept(reader, kind, file)
            : read(reader, jpeg ? Orientation.of(file) : 1, !jpeg);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      // The decoders of the Java library meet bytes of every kind with exceptions of every kind.
      throw new PictureException(Reason.DAMAGED, e);
    }
  }

  private static Shrunk read(ImageReader reader, int held, boolean drawn)
      throws IOException, PictureException {
    long width = reader.getWidth(0);
    long height = reader.getHeight(0);
    if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
      throw new PictureException(Reason.PIXELS);
    }
    ImageReadParam param = reader.getDefaultReadParam();
    int step = (int) Math.max(1, Math.max(width, height) / (2 * LONGEST));
    param.setSourceSubsampling(step, step, 0, 0);
    BufferedImage upright = fitted(reader.read(0, param), held);
    byte[] png = drawn ? written(upright, "png") : new byte[0];
    byte[] bytes =
        drawn && (png.length <= PNG_UP_TO || upright.getColorModel().hasAlpha())
            ? png
            : written(upright, "jpeg");
    return new Shrunk(bytes, upright.getWidth(), upright.getHeight());
  }

  private static Shrunk kept(ImageReader reader, String kind, byte[] file)
      throws IOException, PictureException {
    if (Keyed.find(PictureForm.Type.class, "image/" + kind).isEmpty()) {
      throw new PictureException(Reason.KIND);
    }
    if (Math.max(reader.getWidth(0), reader.getHeight(0)) > LONGEST) {
      throw new PictureException(Reason.PIXELS);
    }
    BufferedImage image = reader.read(0);
    return new Shrunk(file, image.getWidth(), image.getHeight());
  }

  /** Turned upright, and each pixel the mean of those it stands for. */
  private static BufferedImage fitted(BufferedImage image, int held) {
    int w = image.getWidth();
    int h = image.getHeight();
    double scale = Math.min(1, (double) LONGEST / Math.max(w, h));
    int toW = (int) Math.max(1, Math.round(w * scale));
    int toH = (int) Math.max(1, Math.round(h * scale));
    boolean turned = held > 4;
    boolean clear = image.getColorModel().hasAlpha();
    BufferedImage to =
        new BufferedImage(
            turned ? toH : toW,
            turned ? toW : toH,
            clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < toH; y++) {
      int top = (int) ((long) y * h / toH);
      int rows = Math.max(1, (int) ((long) (y + 1) * h / toH) - top);
      int[] band = image.getRGB(0, top, w, rows, null, 0, w);
      for (int x = 0; x < toW; x++) {
        int left = (int) ((long) x * w / toW);
        int right = Math.max(left + 1, (int) ((long) (x + 1) * w / toW));
        int mean = mean(band, w, rows, left, right);
        to.setRGB(atX(held, x, y, toW, toH), atY(held, x, y, toW, toH), mean);
      }
    }
    return to;
  }

  private static int mean(int[] band, int w, int rows, int left, int right) {
    long a = 0;
    long r = 0;
    long g = 0;
    long b = 0;
    for (int y = 0; y < rows; y++) {
      for (int x = left; x < right; x++) {
        int pixel = band[y * w + x];
        int opaque = pixel >>> 24;
        a += opaque;
        r += (long) opaque * (pixel >> 16 & 0xFF);
        g += (long) opaque * (pixel >> 8 & 0xFF);
        b += (long) opaque * (pixel & 0xFF);
      }
    }
    if (a == 0) {
      return 0;
    }
    long count = (long) rows * (right - left);
    return (int) (((a / count) << 24) | ((r / a) << 16) | ((g / a) << 8) | (b / a));
  }

  private static int atX(int held, int x, int y, int w, int h) {
    return switch (held) {
      case 2, 3 -> w - 1 - x;
      case 5, 8 -> y;
      case 6, 7 -> h - 1 - y;
      default -> x;
    };
  }

  private static int atY(int held, int x, int y, int w, int h) {
    return switch (held) {
      case 3, 4 -> h - 1 - y;
      case 5, 6 -> x;
      case 7, 8 -> w - 1 - x;
      default -> y;
    };
  }

  private static byte[] written(BufferedImage image, String kind) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName(kind).next();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam param = writer.getDefaultWriteParam();
      if (kind.equals("jpeg")) {
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(QUALITY);
      }
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
