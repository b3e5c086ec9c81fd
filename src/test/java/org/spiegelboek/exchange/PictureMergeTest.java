package org.spiegelboek.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.journal.PageRepository;
import org.spiegelboek.picture.Picture;
import org.spiegelboek.picture.PictureRepository;
import org.spiegelboek.spelling.SpellingRepository;

/** Pictures, own words and languages of pages on two laptops that began as one. */
class PictureMergeTest {

  private static final String PAGE = "019a0000-0000-7000-8000-000000000600";
  private static final String FIRST = "019a0000-0000-7000-8000-000000000b00";
  private static final Instant EARLY = Instant.parse("2026-03-01T00:00:00Z");
  private static final Instant LATE = Instant.parse("2026-03-02T00:00:00Z");

  @TempDir Path folder;
  private JournalOnDisk here;
  private JournalOnDisk there;
  private PictureRepository mine;
  private PictureRepository theirs;

  @BeforeEach
  void open() throws IOException {
    here = new JournalOnDisk(Files.createDirectory(folder.resolve("here")));
    there = new JournalOnDisk(Files.createDirectory(folder.resolve("there")));
    here.read(JournalOnDisk.resource("everything.json"));
    there.read(JournalOnDisk.resource("everything.json"));
    mine = new PictureRepository(here.database());
    theirs = new PictureRepository(there.database());
  }

  @AfterEach
  void close() {
    here.close();
    there.close();
  }

  @Test
  void aPageFromTheOtherLaptopComesWithItsPicturesWordsAndLanguage() throws IOException {
    here.close();
    here = new JournalOnDisk(Files.createDirectory(folder.resolve("new")));
    ImportResult result = merged(here, there);
    assertThat(result.added()).isGreaterThan(2);
    assertThat(here.content()).isEqualTo(there.content());
    assertThat(new PictureRepository(here.database()).list(PAGE)).hasSize(2);
    assertThat(merged(here, there).added()).isZero();
  }

  @Test
  void aPictureThatWasTakenOffDoesNotComeBackAndGoesFromTheOtherLaptopToo() throws IOException {
    mine.delete(FIRST, LATE);
    assertThat(merged(here, there).added()).isZero();
    assertThat(mine.find(FIRST)).isEmpty();
    assertThat(merged(there, here).deleted()).isEqualTo(1);
    assertThat(theirs.find(FIRST)).isEmpty();
    assertThat(here.content()).isEqualTo(there.content());
  }

  @Test
  void aPictureThatWasDescribedAfterItWasTakenOffElsewhereStays() throws IOException {
    mine.delete(FIRST, EARLY);
    theirs.describe(FIRST, "Vier pijlen", LATE);
    both();
    assertThat(mine.find(FIRST)).map(Picture::alt).contains("Vier pijlen");
    assertThat(here.content().path("deletedPictures")).hasSize(1);
  }

  @Test
  void whatWasSaidOfAPictureLaterStaysAndTheOtherWordsBecomeAnEarlierText() throws IOException {
    mine.describe(FIRST, "Vier pijlen", EARLY);
    theirs.describe(FIRST, "Vijf pijlen", LATE);
    both();
    assertThat(mine.find(FIRST)).map(Picture::alt).contains("Vijf pijlen");
    assertThat(here.content().path("revisions").toString())
        .contains("\"pictures." + FIRST + ".alt\",\"text\":\"Vier pijlen\"");
  }

  @Test
  void picturesGoWithTheirPageAndComeBackWithIt() throws IOException {
    PageRepository pages = new PageRepository(here.database());
    pages.remove(PAGE, LATE);
    assertThat(merged(there, here).deleted()).isEqualTo(1);
    assertThat(theirs.list(PAGE)).isEmpty();
    Picture added = new Picture(PAGE.replace("600", "bff"), PAGE, 7, "", 4, 3, EARLY);
    pages.restore(PAGE, LATE.plusSeconds(1));
    mine.put(added, mine.bytes(FIRST).orElseThrow());
    pages.remove(PAGE, LATE.plusSeconds(2));
    // On the other laptop it was written on since: here it comes out of the bin, with all pictures.
    there.read(
        JournalOnDisk.resource("everything.json")
            .replace("\"2026-01-02T00:00:00Z\"", "\"" + LATE.plusSeconds(3) + "\""));
    merged(here, there);
    assertThat(mine.list(PAGE)).extracting(Picture::position).containsExactly(1, 2, 7);
  }

  @Test
  void wordsOfBothLaptopsAreKnownOnBoth() throws IOException {
    new SpellingRepository(here.database()).add("Zwabber");
    new SpellingRepository(there.database()).add("kwetter");
    both();
    assertThat(new SpellingRepository(here.database()).listWords())
        .containsExactly("groepje's", "kwetter", "zwabber", "zwierbel");
  }

  @Test
  void aLargePictureTravelsInPartsThatFitInATextEach() throws IOException {
    BufferedImage noise = new BufferedImage(900, 900, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(9);
    for (int i = 0; i < 900 * 900; i++) {
      noise.setRGB(i % 900, i / 900, random.nextInt());
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(noise, "png", png);
    byte[] bytes = png.toByteArray();
    mine.put(new Picture(PAGE.replace("600", "bfe"), PAGE, 9, "", 900, 900, EARLY), bytes);
    List<Integer> lengths = new ArrayList<>();
    for (JsonNode picture : here.content().path("pictures")) {
      picture.path("data").forEach(part -> lengths.add(part.asText().length()));
    }
    assertThat(lengths).hasSizeGreaterThan(5).allMatch(length -> length <= 1 << 20);
    merged(there, here);
    assertThat(theirs.bytes(PAGE.replace("600", "bfe")).orElseThrow()).isEqualTo(bytes);
  }

  @Test
  void aJournalWithoutPicturesAndWordsSaysNothingOfThem() throws IOException {
    here.close();
    here = new JournalOnDisk(Files.createDirectory(folder.resolve("new")));
    here.read(JournalOnDisk.resource("nele.json"));
    assertThat(here.write()).doesNotContain("ictures\"", "ownWords");
  }

  @Test
  void whatAnEarlierVersionKeptAsideOfPicturesDoesNotStandThereTwice() throws IOException {
    here.database()
        .change(
            sql ->
                sql.update(
                    "INSERT INTO kept_aside(kind, record_id, path, json) VALUES"
                        + " ('journal', '', '/pictures', '[]'), ('journal', '', '/x', '[]')"));
    assertThat(merged(there, here).added()).isZero();
    assertThat(there.write()).contains("\"x\" :");
  }

  private void both() throws IOException {
    merged(here, there);
    merged(there, here);
    assertThat(here.content()).isEqualTo(there.content());
  }

  private static ImportResult merged(JournalOnDisk into, JournalOnDisk other) throws IOException {
    return new JournalMerge(into.database(), JournalOnDisk.CLOCK).take(other.database());
  }
}
