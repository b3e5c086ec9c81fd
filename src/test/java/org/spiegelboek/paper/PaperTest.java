package org.spiegelboek.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.i18n.Messages;

class PaperTest {

  private static final String LONG = "Pneumonoultramicroscopicsilicovolcanoconiosis".repeat(5);

  private static Printed print(Block... blocks) {
    return Paper.print(Language.NL, List.of(new Sheet("Voet", false, List.of(blocks))));
  }

  private static Block everything(String text) {
    return new Block.Row(
        text,
        List.of(
            new Block.Label(text),
            new Block.Question(text),
            new Block.Text(text),
            new Block.Lines(2),
            new Block.Checks(List.of(new Block.Check(text, true, "gedaan"))),
            new Block.Choices(List.of(new Block.Check(text, false, "open"))),
            new Block.Grid(
                List.of(new Block.Column("wie", 1), new Block.Column("wat", 3)),
                List.of(List.of("ik", text)),
                1)));
  }

  /** Every letter that the book's own texts are written with, in words that a line holds. */
  private static String letters(Language language) {
    Messages messages = new Messages(language);
    TreeSet<Integer> points = new TreeSet<>();
    for (String key : Collections.list(messages.bundle().getKeys())) {
      String text = messages.text(key);
      (text + text.toUpperCase(Locale.ROOT)).codePoints().forEach(points::add);
    }
    points.removeIf(point -> !Character.isLetterOrDigit(point));
    return points.stream()
        .map(Character::toString)
        .collect(Collectors.joining())
        .replaceAll("(.{12})", "$1 ")
        .strip();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLetterOfTheLanguageIsFoundAgainInEveryTypeface(Language language) {
    String letters = letters(language);
    byte[] pdf =
        Paper.print(
                language,
                List.of(
                    new Sheet(
                        letters,
                        false,
                        List.of(new Block.Title(letters, "opzij"), everything(letters)))))
            .pdf();
    assertThat(ReadPdf.readOut(pdf))
        .contains(
            "H1: " + letters,
            "H2: " + letters,
            "H3: " + letters,
            "P: " + letters,
            "LBody: " + letters,
            "TD: " + letters);
    assertThat(ReadPdf.text(pdf)).contains(letters.split(" ")).doesNotContain("□");
  }

  @Test
  void joinedLettersAreFoundAsTheyWereWritten() {
    String text = "fijn afl officieel effect";
    assertThat(ReadPdf.text(print(new Block.Text(text)).pdf())).contains(text);
  }

  @Test
  void theDocumentSaysWhatItIsAndNothingMore() throws IOException {
    byte[] pdf = print(new Block.Title("Gesprek 3", "T.V."), everything("tekst")).pdf();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDDocumentCatalog catalog = document.getDocumentCatalog();
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getLanguage()).isEqualTo("nl-BE");
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(document.getDocumentInformation().getMetadataKeys()).containsExactly("Title");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Spiegelboek");
      String metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(metadata)
          .contains("<pdfuaid:part>1</pdfuaid:part>", ">Spiegelboek<")
          .doesNotContain("Date", "creator", "Producer");
      assertThat(catalog.getStructureTreeRoot().getParentTreeNextKey()).isEqualTo(1);
      for (PDPage page : document.getPages()) {
        assertThat(page.getCOSObject().getNameAsString("Tabs")).isEqualTo("S");
        assertThat(page.getCOSObject().getInt(COSName.STRUCT_PARENTS)).isNotNegative();
      }
    }
    assertThat(print(new Block.Title("Gesprek 3", "T.V."), everything("tekst")).pdf())
        .as("the same sheets give the same bytes")
        .isEqualTo(pdf);
  }

  @Test
  void everythingIsReadOutInOrderOrIsDecoration() {
    byte[] pdf =
        print(
                new Block.Title("Gesprek 3", "T.V."),
                new Block.Row(
                    "Van vorige keer",
                    List.of(
                        new Block.Checks(
                            List.of(
                                new Block.Check("stil starten", false, "Open"),
                                new Block.Check("meebrengen", true, "Gedaan"))))),
                new Block.Row(
                    "Begeleiden",
                    List.of(
                        new Block.Label("Nu"),
                        new Block.Question("Waar sta je?"),
                        new Block.Text("Op vier.\nMet goede moed."),
                        new Block.Lines(2),
                        new Block.Grid(
                            List.of(new Block.Column("wie", 1), new Block.Column("wat", 3)),
                            List.of(List.of("ik", "bellen")),
                            2))))
            .pdf();
    assertThat(ReadPdf.readOut(pdf))
        .containsExactly(
            "H1: Gesprek 3",
            "P: T.V.",
            "H2: Van vorige keer",
            "Lbl: Open",
            "LBody: stil starten",
            "Lbl: Gedaan",
            "LBody: meebrengen",
            "H2: Begeleiden",
            "H3: Nu",
            "P: Waar sta je?",
            "P: Op vier.",
            "P: Met goede moed.",
            "TH: wie",
            "TH: wat",
            "TD: ik",
            "TD: bellen",
            "P: Voet");
    assertThat(ReadPdf.unmarked(pdf)).isEmpty();
    assertThat(ReadPdf.foreignFonts(pdf)).isEmpty();
  }

  @Test
  void signsThatNoTypefaceHasAreShownAsABoxEach() {
    String odd = "blij 😀 👩‍👩‍👧 سلام ☎️\tklaar\u0000\u200b.";
    Printed printed = print(everything(odd));
    assertThat(ReadPdf.text(printed.pdf())).contains("blij □ □ □□□□ □ klaar.");
    assertThat(ReadPdf.unmarked(printed.pdf())).isEmpty();
  }

  @Test
  void wordsWiderThanALineAreCutAndLoseNothing() {
    Printed printed = print(new Block.Title(LONG, LONG), everything(LONG));
    assertThat(ReadPdf.readOut(printed.pdf()))
        .contains("H1: " + LONG, "P: " + LONG, "H2: " + LONG, "TD: " + LONG);
  }

  @Test
  void aTextOfAMebibyteGoesOnOverAllTheSidesItTakes() {
    String text =
        "Wat ze zei toen het stil werd in de klas.\n".repeat(1 << 20 >> 5).substring(0, 1 << 20);
    Printed printed = print(new Block.Row("Nu", List.of(new Block.Text(text))));
    assertThat(printed.sides()).isGreaterThan(100);
    assertThat(ReadPdf.text(printed.pdf()).replaceAll("Voet|\\d+ / \\d+|\\s", ""))
        .isEqualTo("Nu" + text.replaceAll("\\s", ""));
  }

  @Test
  void writingLinesGoFirstThenTheTypeBecomesSmallerThenASecondSideIsAdded() {
    Block.Text paragraph = new Block.Text("regel\n".repeat(10).strip());
    int before = 0;
    for (int paragraphs = 1; paragraphs <= 6; paragraphs++) {
      List<Block> content = new java.util.ArrayList<>(Collections.nCopies(paragraphs, paragraph));
      content.add(new Block.Lines(4));
      Printed printed =
          Paper.print(
              Language.NL, List.of(new Sheet("Voet", true, List.of(new Block.Row("Nu", content)))));
      assertThat(printed.sides()).isGreaterThanOrEqualTo(before);
      assertThat(printed.isOnOneSide()).isEqualTo(printed.sides() == 1);
      before = printed.sides();
    }
    assertThat(before).isEqualTo(2);
  }

  @Test
  void thePictureIsOfTheSizeOfThePaperAndShowsInk() {
    Picture picture = Picture.of(print(everything("tekst")), 0, 96);
    assertThat(picture.width()).isEqualTo(793);
    assertThat(picture.height()).isEqualTo(1122);
    assertThat(picture.pixels()).contains(0xFFFFFFFF, 0xFF000000);
  }
}
