package org.spiegelboek.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.agreement.AgreementRepository;
import org.spiegelboek.exchange.JsonExporter;
import org.spiegelboek.exchange.JsonImporter;
import org.spiegelboek.people.PersonRepository;
import org.spiegelboek.store.Bin;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Integrity;
import org.spiegelboek.store.Kind;
import org.spiegelboek.store.PlainBytes;

/** Forgetting somebody, looked at in the decrypted bytes of the files. */
class ForgettingTest {

  private static final byte[] KEY = new byte[32];
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T18:12:00Z"), ZoneOffset.UTC);
  private static final String WHO = id("01");
  private static final String OTHER = id("02");

  /** A marker in every field that is about the one to be forgotten; ids carry no text. */
  private static final String ABOUT =
      """
      {"format":"spiegelboek-journal","version":1,
       "people":[
        {"id":"P1","name":"Aqmarker.01","role":"teacher","note":"Bqmarker note","keepUntil":"2026-12-01",
         "workingAgreement":[{"line":3,"discussed":true,"discussedOn":"2026-11-01","words":"Cqmarker words"}],
         "odd":"Dqmarker kept aside","changedAt":"2026-11-01T10:00:00Z"},
        {"id":"P2","name":"Blijft","role":"team","note":"mag blijven staan"}],
       "sessions":[
        {"id":"S1","personId":"P1","alsoPersonIds":["P2"],"title":"Eqmarker title",
         "phases":{"align":"Fqmarker align","goal":"Gqmarker goal","now":"Hqmarker now",
          "options":"Iqmarker options","deal":"Jqmarker deal","back":"Kqmarker back"},
         "private":"Lqmarker private","expertise":"Mqmarker expertise",
         "reflections":"Nqmarker reflections","decisions":"Oqmarker decisions",
         "tags":["Pqmarker tag"],"beliefs":[{"belief":"all","answer":"wavering","line":"Qqmarker belief"}],
         "answerIds":["N1"],"mirrorIds":["M1"],"pageIds":["G1"],"strange":{"x":"Rqmarker kept"},
         "changedAt":"2026-11-01T10:00:00Z"},
        {"id":"S2","personId":"P2","alsoPersonIds":["P1"],"phases":{"goal":"samen verder kijken"}}],
       "agreements":[
        {"id":"A1","what":"Sqmarker what","who":"Aqmarker.01","status":"partly","statusNote":"Tqmarker note",
         "sessionId":"S1","oddly":"Uqmarker kept"},
        {"id":"A2","what":"eigen voornemen blijft","who":"aqMARKER.01","continues":"A1"},
        {"id":"A3","what":"bij het team blijft","who":"Aqmarker.01","sessionId":"S2"},
        {"id":"A4","what":"van een ander","who":"Blijft","sessionId":"S2"}],
       "mirrors":[{"id":"M1","takenAt":"2026-10-01T10:00"}],
       "answers":[{"id":"N1","questionId":"six.2","questionText":"?","language":"nl",
         "answeredAt":"2026-10-01T10:00","text":"mijn eigen antwoord"}],
       "pages":[{"id":"G1","date":"2026-10-01T10:00","template":"free","sessionId":"S1",
         "sections":[{"key":"free","text":"mijn eigen bladzijde"}]}],
       "revisions":[
        {"of":{"kind":"session","id":"S1"},"field":"phases.goal","text":"Vqmarker earlier",
         "at":"2026-10-30T10:00:00Z","odd":"Wqmarker kept"},
        {"of":{"kind":"person","id":"P1"},"field":"note","text":"Xqmarker earlier","at":"2026-10-30T10:00:00Z"},
        {"of":{"kind":"agreement","id":"A2"},"field":"who","text":"Aqmarker.01","at":"2026-10-30T10:00:00Z"},
        {"of":{"kind":"session","id":"D1"},"field":"private","text":"Yqmarker of a deleted one",
         "at":"2026-10-30T10:00:00Z"}],
       "deleted":[{"kind":"session","id":"D1","at":"2026-11-01T10:00:00Z"}]}
      """;

  @TempDir Path folder;
  private Database database;
  private PersonFileRepository files;

  private static String id(String end) {
    return "019a0000-0000-7000-8000-0000000000" + end;
  }

  private static String json() {
    String json = ABOUT;
    List<String> names =
        List.of("P1", "P2", "S1", "S2", "A1", "A2", "A3", "A4", "M1", "N1", "G1", "D1");
    for (int i = 0; i < names.size(); i++) {
      json = json.replace("\"" + names.get(i) + "\"", "\"%s\"".formatted(id("0" + hex(i + 1))));
    }
    return json;
  }

  private static String hex(int number) {
    return Integer.toHexString(number);
  }

  @BeforeEach
  void open() throws IOException {
    database = Database.open(folder.resolve("journal.db"), KEY);
    files = new PersonFileRepository(database);
    read(json());
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void read(String json) throws IOException {
    Path file = Files.writeString(folder.resolve("in.json"), json);
    new JsonImporter(database, CLOCK).read(file);
    Files.delete(file);
  }

  private String written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonExporter(database, CLOCK).write(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatGoesIsKnownBeforehand() {
    assertThat(files.find(WHO)).contains(new PersonFile(1, 1, 1, 1, 2, 4));
    assertThat(files.find(id("ff"))).isEmpty();
  }

  @Test
  void noByteOfWhatWasWrittenAboutThemIsLeft() throws Exception {
    fillAround();
    database.rewrite();
    assertThat(markersIn(bytes())).as("the markers can be found at all").hasSizeGreaterThan(20);
    files.delete(WHO, CLOCK.instant());
    assertThat(markersIn(bytes())).isEmpty();
    assertThat(markersIn(written().getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(Integrity.damaged(database)).isEmpty();
    database.close();
    assertThat(markersIn(bytes())).isEmpty();
  }

  @Test
  void whatLiesInTheBinIsForgottenToo() throws Exception {
    database.change(
        sql -> {
          Bin.put(sql, Kind.AGREEMENT, id("05"), CLOCK.instant());
          Bin.put(sql, Kind.SESSION, id("03"), CLOCK.instant());
          Bin.put(sql, Kind.AGREEMENT, id("06"), CLOCK.instant());
          Bin.put(sql, Kind.PAGE, id("0b"), CLOCK.instant());
        });
    assertThat(markersIn(bytesOnceWritten())).as("they are in the bin").isNotEmpty();
    files.delete(WHO, CLOCK.instant());
    assertThat(markersIn(bytes())).isEmpty();
    assertThat(new String(bytes(), StandardCharsets.UTF_8)).contains("mijn eigen bladzijde");
  }

  private byte[] bytesOnceWritten() throws Exception {
    database.rewrite();
    return bytes();
  }

  @Test
  void whatIsNotAboutThemStaysWithoutTheLink() throws Exception {
    files.delete(WHO, CLOCK.instant());
    assertThat(written())
        .contains("mag blijven staan", "samen verder kijken", "eigen voornemen blijft")
        .contains("bij het team blijft", "mijn eigen antwoord", "mijn eigen bladzijde")
        .doesNotContain("alsoPersonIds", "\"continues\"");
    AgreementRepository agreements = new AgreementRepository(database);
    assertThat(agreements.list())
        .extracting(Agreement::who)
        .containsExactlyInAnyOrder(null, null, "Blijft");
    assertThat(new PersonRepository(database).find(OTHER)).isPresent();
  }

  @Test
  void anotherWithTheSameInitialsKeepsTheirName() throws Exception {
    read(
        """
        {"format":"spiegelboek-journal","version":1,
         "people":[{"id":"%s","name":"aqmarker.01"}]}
        """
            .formatted(id("aa")));
    files.delete(WHO, CLOCK.instant());
    assertThat(new AgreementRepository(database).list())
        .as("only where the forgotten one sat at the table")
        .extracting(Agreement::who)
        .containsExactlyInAnyOrder("aqMARKER.01", null, "Blijft");
  }

  @Test
  void anOlderFileDoesNotBringThemBack() throws Exception {
    String before = written();
    files.delete(WHO, CLOCK.instant());
    read(before);
    assertThat(new PersonRepository(database).find(WHO)).isEmpty();
    assertThat(written()).doesNotContain("qmarker earlier", "qmarker note", "qmarker goal");
    assertThat(new AgreementRepository(database).list())
        .extracting(Agreement::who)
        .containsExactlyInAnyOrder(null, null, "Blijft");
  }

  @Test
  void anotherLaptopForgetsThemByTheMerge() throws Exception {
    files.delete(WHO, CLOCK.instant());
    String after = written();
    try (Database there = Database.open(folder.resolve("there.db"), KEY)) {
      Path file = Files.writeString(folder.resolve("in.json"), json());
      new JsonImporter(there, CLOCK).read(file);
      there.change(sql -> Bin.put(sql, Kind.SESSION, id("03"), Instant.EPOCH));
      Files.writeString(file, after);
      new JsonImporter(there, CLOCK).read(file);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new JsonExporter(there, CLOCK).write(out);
      String merged = out.toString(StandardCharsets.UTF_8);
      assertThat(merged).contains("mag blijven staan").doesNotContain("Bqmarker", "Gqmarker", "Vq");
      assertThat(
              there.<Integer>read(
                  sql -> sql.get("SELECT count(*) AS n FROM bin", row -> row.integer("n"))))
          .as("what they left in the bin there")
          .isZero();
    }
  }

  /** Other conversations around theirs, and several versions of theirs, so that pages are mixed. */
  private void fillAround() {
    SessionRepository sessions = new SessionRepository(database);
    Session theirs = sessions.find(id("03")).orElseThrow();
    for (int i = 0; i < 300; i++) {
      String text = "gewone woorden nummer" + i + " ";
      Session plain = sessions.find(id("04")).orElseThrow();
      sessions.save(
          new Session(
              "019a0000-0000-7000-8000-%012x".formatted(0x3000 + i),
              plain.personId(),
              List.of(),
              plain.frame(),
              new Session.Together(
                  null, java.util.Map.of(Phase.NOW, text.repeat(20 + i)), null, null, List.of()),
              plain.forMyself(),
              plain.links(),
              List.of(),
              null,
              CLOCK.instant()));
      if (i % 20 == 0) {
        sessions.save(
            new Session(
                theirs.id(),
                theirs.personId(),
                theirs.alsoPersonIds(),
                theirs.frame(),
                theirs.together(),
                new Session.ForMyself(
                    "Zqmarker version" + i + " lang".repeat(i * 10),
                    "Mqmarker expertise",
                    theirs.forMyself().beliefs(),
                    null,
                    null,
                    null),
                theirs.links(),
                theirs.tags(),
                theirs.createdAt(),
                theirs.changedAt()));
      }
    }
  }

  /** All decrypted content of the database file; its log holds nothing. */
  private byte[] bytes() throws Exception {
    Path file = folder.resolve("journal.db");
    assertThat(PlainBytes.isLogEmpty(file)).as("the log is empty").isTrue();
    return PlainBytes.of(file, KEY);
  }

  /**
   * The index keeps a word without what it has in common with the one before it, and in lower case.
   */
  private static List<String> markersIn(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    Matcher matcher = Pattern.compile("[a-z]qmarker|qmarker|qmark|zq[mx]").matcher(text);
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(text.substring(matcher.start(), Math.min(text.length(), matcher.end() + 8)));
    }
    return found;
  }
}
