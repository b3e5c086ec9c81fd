package org.spiegelboek.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.spiegelboek.journal.Page;
import org.spiegelboek.journal.PageRepository;
import org.spiegelboek.search.Hit;
import org.spiegelboek.search.Query;
import org.spiegelboek.search.SearchRepository;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Integrity;
import org.spiegelboek.store.Kind;
import org.spiegelboek.store.PlainBytes;

/** A page on its way through the bin, and the decrypted bytes of the file after it is emptied. */
@Execution(ExecutionMode.CONCURRENT)
class BinTest {

  private static final byte[] KEY = new byte[32];
  private static final Instant NOW = Instant.parse("2026-11-24T18:12:00Z");
  private static final String ID = "019a0000-0000-7000-8000-000000000001";

  /** In a text, a title, a label and an earlier text; no part of one is in another. */
  private static final List<String> WORDS =
      List.of("zwaluwqxjtaart", "kwartelhaver", "ķirsītis", "fluisterbos");

  /** What the index has of them, three letters each, the first of which may stand elsewhere. */
  private static final List<String> PIECES = List.of("qxj", "xjt");

  @TempDir Path folder;
  private Database database;
  private PageRepository pages;
  private BinRepository bin;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("journal.db"), KEY);
    pages = new PageRepository(database);
    bin = new BinRepository(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Page page(String id, String title, String text, List<String> tags) {
    return new Page(
        id,
        LocalDateTime.parse("2026-11-20T10:00"),
        "free",
        title,
        List.of(new Page.Section("free", text)),
        List.of(),
        List.of(),
        tags,
        null,
        NOW,
        NOW);
  }

  /** The page with the words among many others, written over several times. */
  private void write() {
    for (int i = 0; i < 200; i++) {
      String text = "gewone woorden nummer" + i + " ";
      pages.save(
          page(
              "019a0000-0000-7000-8000-%012x".formatted(0x3000 + i),
              "dag",
              text.repeat(20 + i),
              List.of()));
      if (i % 20 == 0) {
        pages.save(
            page(
                ID,
                WORDS.get(1),
                WORDS.getFirst() + " lang".repeat(i * 10),
                List.of(WORDS.get(2))));
      }
    }
    new RevisionRepository(database)
        .save(new Revision(Kind.PAGE, ID, "sections.free", "in het " + WORDS.get(3), NOW));
  }

  @Test
  void noByteOfWhatWasInTheBinIsLeftOnceItIsEmptied() throws Exception {
    write();
    database.rewrite();
    assertThat(wordsInFile())
        .as("the words can be found at all")
        .hasSize(WORDS.size() + PIECES.size());
    pages.remove(ID, NOW);
    database.rewrite();
    assertThat(wordsInFile()).as("the bin keeps them").hasSize(WORDS.size() + PIECES.size());
    bin.deleteAll();
    assertThat(wordsInFile()).isEmpty();
    assertThat(Integrity.damaged(database)).isEmpty();
    database.close();
    assertThat(wordsInFile()).isEmpty();
  }

  @Test
  void whatLiesInTheBinIsFoundNowhereAndComesBackWhole() {
    write();
    Page before = pages.find(ID).orElseThrow();
    pages.remove(ID, NOW);
    assertThat(pages.find(ID)).isEmpty();
    assertThat(found()).isEmpty();
    assertThat(new RevisionRepository(database).listOf(Kind.PAGE, ID)).isEmpty();
    assertThat(bin.list()).hasSize(1);
    Binned thing = bin.list().getFirst();
    assertThat(thing.line()).isEqualTo(WORDS.get(1));
    assertThat(thing.text()).contains(WORDS.getFirst());
    assertThat(thing.deletedAt()).isEqualTo(NOW);
    bin.restore(Kind.PAGE, ID, NOW);
    assertThat(pages.find(ID).orElseThrow().sections()).isEqualTo(before.sections());
    assertThat(pages.find(ID)).contains(before);
    assertThat(found()).isNotEmpty();
    assertThat(new RevisionRepository(database).listOf(Kind.PAGE, ID)).hasSize(1);
    assertThat(bin.list()).isEmpty();
  }

  @Test
  void afterThirtyDaysItGoesByItselfAndNotBefore() {
    write();
    pages.remove(ID, NOW);
    bin.deleteOld(NOW.plus(BinRepository.KEPT));
    assertThat(bin.list()).hasSize(1);
    bin.deleteOld(NOW.plus(BinRepository.KEPT).plus(Duration.ofMillis(1)));
    assertThat(bin.list()).isEmpty();
    bin.restore(Kind.PAGE, ID, NOW);
    assertThat(pages.find(ID)).isEmpty();
  }

  private List<Hit> found() {
    return new SearchRepository(database).list(Query.of(WORDS.getFirst()), 10);
  }

  /** Those of the words of which anything is in the file: the text, or a piece in the index. */
  private List<String> wordsInFile() throws Exception {
    Path file = folder.resolve("journal.db");
    assertThat(PlainBytes.isLogEmpty(file)).isTrue();
    String text = new String(PlainBytes.of(file, KEY), StandardCharsets.UTF_8);
    return Stream.concat(WORDS.stream(), PIECES.stream()).filter(text::contains).toList();
  }
}
