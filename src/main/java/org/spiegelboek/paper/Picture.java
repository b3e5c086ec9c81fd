package org.spiegelboek.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * One side of a document as a picture, drawn from the file itself, so that what is looked at and
 * what is printed cannot differ.
 */
public final class Picture {

  private static final float POINTS_PER_INCH = 72;

  private final int width;
  private final int height;
  private final int[] pixels;

  private Picture(int width, int height, int[] pixels) {
    this.width = width;
    this.height = height;
    this.pixels = pixels;
  }

  /**
   * Draws one side.
   *
   * @param side from 0
   * @param dots to the inch
   */
  public static Picture of(Printed printed, int side, float dots) {
    try (PDDocument document = Loader.loadPDF(printed.pdf())) {
      BufferedImage image =
          new PDFRenderer(document).renderImage(side, dots / POINTS_PER_INCH, ImageType.RGB);
      int width = image.getWidth();
      int height = image.getHeight();
      int[] pixels = image.getRGB(0, 0, width, height, new int[width * height], 0, width);
      return new Picture(width, height, pixels);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** The pixels row by row, each as alpha, red, green and blue of eight bits. */
  public int[] pixels() {
    return pixels.clone();
  }
}
