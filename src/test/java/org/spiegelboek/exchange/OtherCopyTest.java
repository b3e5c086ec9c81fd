package org.spiegelboek.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.journal.PageRepository;
import org.spiegelboek.picture.Picture;
import org.spiegelboek.picture.PictureRepository;
import org.spiegelboek.store.Kind;

class OtherCopyTest {

  private static final String P = "019a0000-0000-7000-8000-000000000001";
  private static final String S = "019a0000-0000-7000-8000-000000000011";
  private static final String Q = "019a0000-0000-7000-8000-000000000031";
  private static final String A = "019a0000-0000-7000-8000-000000000041";

  @TempDir Path folder;
  private JournalOnDisk now;
  private JournalOnDisk then;

  @BeforeEach
  void open() throws Exception {
    now = new JournalOnDisk(Files.createDirectory(folder.resolve("now")));
    then = new JournalOnDisk(Files.createDirectory(folder.resolve("then")));
    then.read(
        """
        {"format":"spiegelboek-journal","version":1,
         "people":[{"id":"%s","name":"A","note":"old words","changedAt":"2026-01-01T00:00:00Z"}],
         "sessions":[{"id":"%s","personId":"%s","title":"Gesprek","startsAt":"2026-01-02T10:00",
           "changedAt":"2026-01-02T00:00:00Z"}],
         "questions":[{"id":"%s","text":"Wat werkt?","language":"nl"}],
         "answers":[{"id":"%s","questionId":"%s","questionText":"Wat werkt?","language":"nl",
           "answeredAt":"2026-01-03T10:00","text":"Stilte"}]}
        """
            .formatted(P, S, P, Q, A, Q));
  }

  @AfterEach
  void close() {
    now.close();
    then.close();
  }

  @Test
  void theSameJournalHasNoDifferences() {
    now.read(then.write());
    assertThat(copy().differences()).isEmpty();
  }

  @Test
  void whatWentAndWhatWasWrittenOverIsNamedTheLatestFirst() {
    now.read(
        """
        {"format":"spiegelboek-journal","version":1,
         "people":[{"id":"%s","name":"A","note":"new words","changedAt":"2026-02-01T00:00:00Z"}]}
        """
            .formatted(P));
    List<Difference> found = copy().differences();
    assertThat(found).extracting(Difference::id).containsExactlyInAnyOrder(A, S, P, Q);
    assertThat(found.get(0).id()).isEqualTo(A);
    assertThat(found.get(1).id()).isEqualTo(S);
    assertThat(found).filteredOn(one -> !one.gone()).extracting(Difference::id).containsExactly(P);
  }

  @Test
  void aDeletedRecordComesBackAloneWithoutLinksThatLeadNowhere() throws Exception {
    now.read(
        """
        {"format":"spiegelboek-journal","version":1,
         "deleted":[{"kind":"session","id":"%s","at":"2026-01-05T00:00:00Z"}]}
        """
            .formatted(S));
    copy().bring(Kind.SESSION, S);
    JsonNode content = now.content();
    assertThat(content.at("/sessions/0/title").asText()).isEqualTo("Gesprek");
    assertThat(content.at("/sessions/0").has("personId")).isFalse();
    assertThat(content.has("people")).isFalse();
    assertThat(content.has("deleted")).isFalse();
  }

  @Test
  void anAnswerBringsItsQuestionAndAnEarlierTextTakesTheLatersPlace() throws Exception {
    now.read(
        """
        {"format":"spiegelboek-journal","version":1,
         "people":[{"id":"%s","name":"A","note":"new words","changedAt":"2026-02-01T00:00:00Z"}]}
        """
            .formatted(P));
    copy().bring(Kind.ANSWER, A);
    copy().bring(Kind.PERSON, P);
    JsonNode content = now.content();
    assertThat(content.at("/questions/0/text").asText()).isEqualTo("Wat werkt?");
    assertThat(content.at("/people/0/note").asText()).isEqualTo("old words");
    assertThat(content.at("/revisions/0/text").asText()).isEqualTo("new words");
  }

  @Test
  void aPageBringsItsPicturesAlsoThoseTakenOffHere() throws Exception {
    then.read(JournalOnDisk.resource("everything.json"));
    String all = then.write();
    String page = "019a0000-0000-7000-8000-000000000600";
    now.read(all);
    PictureRepository pictures = new PictureRepository(now.database());
    Picture off = pictures.list(page).getFirst();
    Instant at = JournalOnDisk.CLOCK.instant().minusSeconds(60);
    pictures.delete(off.id(), at);
    assertThat(copy().differences()).extracting(Difference::id).containsExactly(page);
    copy().bring(Kind.PAGE, page);
    assertThat(copy().differences()).isEmpty();
    assertThat(pictures.bytes(off.id()).orElseThrow())
        .isEqualTo(new PictureRepository(then.database()).bytes(off.id()).orElseThrow());
    // What was brought back is later than its being taken off, on the other laptop too.
    now.read(all.replace("\"deletedPictures\" : [", "\"deletedPictures\" : [" + gone(off, at)));
    assertThat(pictures.find(off.id())).isPresent();
    new PageRepository(now.database()).delete(page, JournalOnDisk.CLOCK.instant());
    assertThat(pictures.list(page)).isEmpty();
    copy().bring(Kind.PAGE, page);
    assertThat(pictures.list(page)).hasSize(2);
    assertThat(now.content().at("/pages/0/language").asText()).isEqualTo("pt");
  }

  private static String gone(Picture picture, Instant at) {
    return "{\"id\":\"%s\",\"at\":\"%s\"},".formatted(picture.id(), at);
  }

  private OtherCopy copy() {
    return new OtherCopy(then.database(), now.database(), JournalOnDisk.CLOCK);
  }
}
