package org.spiegelboek.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.store.Database;

/** When a picture changed, and that it was taken off: what merging goes by. */
class PictureRepositoryTest {

  private static final String PAGE = "019a0000-0000-7000-8000-000000000600";
  private static final Instant EARLY = Instant.parse("2026-03-01T00:00:00Z");
  private static final Instant LATE = Instant.parse("2026-03-02T00:00:00Z");

  @TempDir Path folder;
  private Database database;
  private PictureRepository pictures;
  private Picture picture;

  @BeforeEach
  void open() throws PictureException {
    database = Database.open(folder.resolve("journal.db"), new byte[32]);
    database.change(
        sql -> sql.update("INSERT INTO page(id, date) VALUES (?, '2026-01-01T10:00')", PAGE));
    pictures = new PictureRepository(database);
    picture = pictures.add(PAGE, Shrunk.of(TinyPicture.png()), EARLY);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aPictureIsChangedByOtherWordsAndNotByTheSame() {
    assertThat(pictures.find(picture.id())).map(Picture::changedAt).contains(EARLY);
    pictures.describe(picture.id(), "", LATE);
    assertThat(pictures.find(picture.id())).map(Picture::changedAt).contains(EARLY);
    pictures.describe(picture.id(), "Drie pijlen", LATE);
    assertThat(pictures.find(picture.id())).contains(picture.withAlt("Drie pijlen").changed(LATE));
  }

  @Test
  void aPictureIsThereOrTakenOffAndNeverBoth() {
    byte[] bytes = pictures.bytes(picture.id()).orElseThrow();
    pictures.delete(picture.id(), LATE);
    assertThat(pictures.listDeleted()).containsExactly(new DeletedPicture(picture.id(), LATE));
    pictures.save(new DeletedPicture(picture.id(), EARLY));
    assertThat(pictures.findDeleted(picture.id())).map(DeletedPicture::at).contains(LATE);
    pictures.put(picture.changed(LATE), bytes);
    assertThat(pictures.listDeleted()).isEmpty();
    assertThat(pictures.list(PAGE)).containsExactly(picture.changed(LATE));
  }

  @Test
  void whatIsKeptIsOfTheFormThatOtherCopiesTakeIn() throws PictureException {
    PictureForm form = PictureForm.of(pictures.bytes(picture.id()).orElseThrow());
    assertThat(form).isEqualTo(new PictureForm(PictureForm.Type.PNG, 4, 3));
  }
}
