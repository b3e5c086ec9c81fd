package org.spiegelboek.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spiegelboek.picture.PictureException.Reason;

class ShrunkTest {

  private static final int RED = 0xFFE01010;
  private static final int BLUE = 0xFF1010E0;

  @Test
  void aLargePictureIsMadeSmallAndASmallOneStaysAsItIs() throws Exception {
    Shrunk large = Shrunk.of(file(picture(3300, 1000), "jpeg"));
    assertThat(large.width()).isEqualTo(1600);
    assertThat(large.height()).isEqualTo(485);
    BufferedImage small = read(Shrunk.of(file(picture(40, 30), "png")));
    assertThat(small.getWidth()).isEqualTo(40);
    assertThat(small.getRGB(0, 0)).isEqualTo(RED);
    assertThat(small.getRGB(39, 29)).isEqualTo(BLUE);
  }

  /** Where the red quarter, which is at the top left of the file, is seen by who holds it so. */
  @ParameterizedTest
  @CsvSource({
    "1, 0, 0, 40, 20", "2, 1, 0, 40, 20", "3, 1, 1, 40, 20", "4, 0, 1, 40, 20",
    "5, 0, 0, 20, 40", "6, 1, 0, 20, 40", "7, 1, 1, 20, 40", "8, 0, 1, 20, 40"
  })
  void aPictureStandsUprightHoweverTheCameraWasHeld(
      int held, int right, int below, int width, int height) throws Exception {
    BufferedImage upright = read(Shrunk.of(withExif(file(picture(40, 20), "jpeg"), held)));
    assertThat(upright.getWidth()).isEqualTo(width);
    assertThat(upright.getHeight()).isEqualTo(height);
    int seen = upright.getRGB(right * (width - 3) + 1, below * (height - 3) + 1);
    assertThat(seen >> 16 & 0xFF).isGreaterThan(150);
    assertThat(seen & 0xFF).isLessThan(100);
  }

  @Test
  void nothingIsLeftOfWhatTheCameraNoted() throws Exception {
    byte[] file = withExif(file(picture(40, 20), "jpeg"), 6);
    assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("Exif", "51.0543N");
    assertThat(new String(Shrunk.of(file).bytes(), StandardCharsets.ISO_8859_1))
        .doesNotContain("Exif", "51.0543N");
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.SECONDS)
  void aPictureThatDeclaresTooManyPixelsIsRefusedBeforeItIsRead() throws Exception {
    byte[] bomb = file(picture(10, 10), "png");
    ByteBuffer head = ByteBuffer.wrap(bomb);
    head.putInt(16, 29_000).putInt(20, 29_000);
    CRC32 check = new CRC32();
    check.update(bomb, 12, 17);
    head.putInt(29, (int) check.getValue());
    refused(bomb, Reason.PIXELS);
  }

  @Test
  void whatIsNoPictureIsRefusedForItsReason() throws Exception {
    refused("%PDF-1.7 en verder".getBytes(StandardCharsets.UTF_8), Reason.KIND);
    refused(new byte[0], Reason.KIND);
    refused(file(picture(40, 20), "tiff"), Reason.KIND);
    byte[] cut = file(picture(400, 200), "png");
    refused(java.util.Arrays.copyOf(cut, 60), Reason.DAMAGED);
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void changedBytesGiveAPictureOrARefusalAndNothingElse() throws Exception {
    Random random = new Random(6);
    byte[][] good = {
      withExif(file(picture(40, 20), "jpeg"), 6),
      file(picture(40, 20), "png"),
      file(picture(40, 20), "gif"),
      file(picture(40, 20), "bmp")
    };
    int refused = 0;
    for (int i = 0; i < 800; i++) {
      byte[] changed = good[i % good.length].clone();
      for (int j = 0; j <= i % 7; j++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt();
      }
      try {
        assertThat(Shrunk.of(changed).width()).isBetween(1, 1600);
      } catch (PictureException e) {
        refused++;
      }
    }
    assertThat(refused).isBetween(1, 799);
  }

  private static void refused(byte[] file, Reason reason) {
    assertThatThrownBy(() -> Shrunk.of(file))
        .isInstanceOfSatisfying(
            PictureException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  /** Blue, with a red quarter at the top left. */
  static BufferedImage picture(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, x < width / 2 && y < height / 2 ? RED : BLUE);
      }
    }
    return image;
  }

  static byte[] file(BufferedImage image, String kind) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, kind, bytes)).isTrue();
    return bytes.toByteArray();
  }

  private static BufferedImage read(Shrunk shrunk) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(shrunk.bytes()));
  }

  private static byte[] withExif(byte[] jpeg, int held) {
    byte[] place = "51.0543N 3.7174E".getBytes(StandardCharsets.US_ASCII);
    ByteBuffer exif = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4 + place.length);
    exif.putShort((short) 0xFFE1).putShort((short) (exif.capacity() - 2));
    exif.put(new byte[] {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42}).putInt(8);
    exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
    exif.putShort((short) held).putShort((short) 0).putInt(0).put(place);
    ByteBuffer all = ByteBuffer.allocate(jpeg.length + exif.capacity());
    return all.put(jpeg, 0, 2).put(exif.array()).put(jpeg, 2, jpeg.length - 2).array();
  }
}
