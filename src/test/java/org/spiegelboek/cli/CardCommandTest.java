package org.spiegelboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.spiegelboek.paper.ReadPdf;
import org.spiegelboek.session.Session;
import org.spiegelboek.session.SessionRepository;
import org.spiegelboek.session.SessionStatus;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.vault.Vault;

@Execution(ExecutionMode.CONCURRENT)
class CardCommandTest {

  private static final String PASSPHRASE = "zeven ēteriskas olifanten";
  private static final String OWN = "alleen-van-mij";

  @TempDir Path folder;
  private Path dir;
  private Path target;
  private String keyOption;

  @BeforeEach
  void prepare() throws IOException {
    dir = folder.resolve("Nele.spiegelboek");
    target = folder.resolve("card.pdf");
    keyOption = "--passphrase-file=" + Files.writeString(folder.resolve("key"), PASSPHRASE);
    CheapJournal.create(JournalFolder.at(dir), PASSPHRASE).close();
  }

  private void save(String id, LocalDateTime start, SessionStatus status) {
    try (OpenJournal open = Vault.unlock(JournalFolder.at(dir), PASSPHRASE.toCharArray())) {
      Session.Frame frame =
          new Session.Frame(
              "title " + id, null, start, 30, status, null, null, null, List.of(), null);
      Session.ForMyself own = new Session.ForMyself(OWN, null, List.of(), null, null, null);
      new SessionRepository(open.database())
          .save(
              new Session(
                  id,
                  null,
                  List.of(),
                  frame,
                  Session.Together.EMPTY,
                  own,
                  Session.Links.NONE,
                  List.of(),
                  null,
                  null));
    }
  }

  private static String id(int number) {
    return "00000000-0000-4000-8000-00000000000" + number;
  }

  private CommandRun card(Object... more) {
    List<Object> args = new ArrayList<>(List.of("card", dir, "--to", target, keyOption));
    args.addAll(List.of(more));
    return CommandRun.english(args.toArray());
  }

  @Test
  void nextIsTheFirstThatIsStillToComeAndNotCalledOff() {
    LocalDateTime now = LocalDateTime.now(ZoneId.systemDefault());
    save(id(1), now.minusHours(2), SessionStatus.PLANNED);
    save(id(2), now.plusHours(2), SessionStatus.CANCELLED);
    save(id(3), now.plusDays(9), SessionStatus.PLANNED);
    save(id(4), now.plusDays(8), null);
    CommandRun run = card("--session", "next");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("readable for everybody", target.toString());
    assertThat(ReadPdf.text(bytes())).contains("title " + id(4));
  }

  @Test
  void whatIsForMyselfComesOnlyWhenAskedForAndOnASheetOfItsOwn() {
    save(id(1), LocalDateTime.now(ZoneId.systemDefault()).plusDays(1), SessionStatus.PLANNED);
    assertThat(card("--session", id(1)).code()).isZero();
    assertThat(ReadPdf.text(bytes())).contains("Align").doesNotContain(OWN);
    assertThat(card("--session", id(1), "--with-private", "--force").code()).isZero();
    assertThat(ReadPdf.text(bytes())).contains("For myself", OWN);
    assertThat(card("--session", id(1), "--force").code()).isZero();
    assertThat(ReadPdf.text(bytes())).doesNotContain(OWN);
  }

  @Test
  void aFileIsNeverReplacedUnasked() throws IOException {
    save(id(1), LocalDateTime.of(2026, 11, 25, 10, 20), SessionStatus.PLANNED);
    Files.writeString(target, "precious");
    CommandRun run = card("--session", id(1));
    assertThat(run.code()).isEqualTo(7);
    assertThat(run.err()).contains("--force", target.toString());
    assertThat(target).hasContent("precious");
    assertThat(card("--session", id(1), "--force").code()).isZero();
    assertThat(ReadPdf.text(bytes())).contains("title");
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("Nele.spiegelboek", "card.pdf", "key");
    }
  }

  @Test
  void whatIsNotThereIsOneAndSaysWhat() {
    CommandRun none = card("--session", "next");
    assertThat(none.code()).isEqualTo(1);
    assertThat(none.err().strip()).isEqualTo("No session is planned.");
    CommandRun unknown = card("--session", id(7));
    assertThat(unknown.code()).isEqualTo(1);
    assertThat(unknown.err().strip()).isEqualTo("This session is not in the journal: " + id(7));
    assertThat(target).doesNotExist();
  }

  @Test
  void whereNothingCanBeWrittenIsSeven() {
    save(id(1), LocalDateTime.of(2026, 11, 25, 10, 20), SessionStatus.PLANNED);
    target = folder.resolve("nowhere").resolve("card.pdf");
    assertThat(card("--session", id(1)).code()).isEqualTo(7);
  }

  @Test
  void withoutASessionItIsTwo() {
    CommandRun run = card();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("ID|next");
  }

  private byte[] bytes() {
    try {
      return Files.readAllBytes(target);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
