package org.spiegelboek.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other traits and scale words from a file, with the example of the documents. */
class InstrumentTest {

  private static final Path EXAMPLE = Path.of("src", "docs", "instrument");
  private static final String FILE = "instrument_en.properties";

  @TempDir Path folder;

  @Test
  void theExampleReplacesTraitsAndScaleAndNothingElse() {
    Messages own = new Messages(Language.EN, Instrument.in(EXAMPLE));
    Messages book = new Messages(Language.EN);
    assertThat(own.text("trait.a.name")).isEqualTo("Waiting");
    assertThat(own.text("trait.g.followup")).startsWith("Which end of a lesson");
    assertThat(own.text("mirror.row.d")).isEqualTo("A mistake is something to look at.");
    assertThat(own.text("mirror.scale.low")).isEqualTo("1: hardly ever in my lessons");
    assertThat(own.text("persp.partners.stem")).isEqualTo(book.text("persp.partners.stem"));
    assertThat(own.text("mirror.showpicture")).isEqualTo(book.text("mirror.showpicture"));
  }

  @Test
  void anotherLanguageTakesTheSameInstrument() {
    Messages own = new Messages(Language.LV, Instrument.in(EXAMPLE));
    assertThat(own.text("trait.a.name")).isEqualTo("Waiting");
    assertThat(own.text("mirror.showpicture"))
        .isEqualTo(new Messages(Language.LV).text("mirror.showpicture"));
  }

  @Test
  void withoutAFileTheBookKeepsItsOwn() {
    Messages own = new Messages(Language.EN, Instrument.in(folder.resolve("nowhere")));
    assertThat(own.text("trait.a.name")).isEqualTo(new Messages(Language.EN).text("trait.a.name"));
  }

  @Test
  void aFileIsTakenWholeOrNotAtAll() throws IOException {
    String example = Files.readString(EXAMPLE.resolve(FILE));
    refused(example.replace("trait.c.meaning=", "#"));
    refused(example.replaceAll("trait\\.c\\.meaning=.*", "trait.c.meaning="));
    refused(example + "\nmirror.showpicture=See\n");
    refused(example.replace("Many voices", "{0} voices"));
    refused(example + "\ntrait.h.name=Eighth\n");
    refused("\\u12");
  }

  private void refused(String text) throws IOException {
    Files.writeString(folder.resolve(FILE), text);
    Messages own = new Messages(Language.EN, Instrument.in(folder));
    assertThat(own.text("trait.a.name")).isEqualTo(new Messages(Language.EN).text("trait.a.name"));
    assertThat(own.text("mirror.showpicture"))
        .isEqualTo(new Messages(Language.EN).text("mirror.showpicture"));
  }
}
