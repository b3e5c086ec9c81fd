package org.spiegelboek.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.spiegelboek.store.SealedStream;

@Execution(ExecutionMode.CONCURRENT)
class ExchangeTest {

  private static final String P1 = "019a0000-0000-7000-8000-000000000001";
  private static final String P2 = "019a0000-0000-7000-8000-000000000002";
  private static final String S1 = "019a0000-0000-7000-8000-000000000003";

  /** A PNG of one pixel. */
  private static final String PIXEL =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

  @TempDir Path folder;
  private Laptop one;
  private Laptop two;

  @BeforeEach
  void begin() throws IOException {
    one = Laptop.first(folder.resolve("one"), "aaaaaaaa");
    one.page(P1, "van toen", 1);
    two = one.another(folder.resolve("two"), "bbbbbbbb");
  }

  @AfterEach
  void end() {
    one.close();
    two.close();
  }

  @Test
  void whatIsWrittenOnOneLaptopIsOnTheOther() throws IOException {
    one.page(P1, "op de ene", 2);
    two.page(P2, "op de andere", 3);
    carry();
    assertThat(two.takeIn().result().changed()).isEqualTo(1);
    assertThat(one.takeIn().result().added()).isEqualTo(1);
    for (Laptop laptop : Set.of(one, two)) {
      assertThat(laptop.text(P1)).isEqualTo("op de ene");
      assertThat(laptop.text(P2)).isEqualTo("op de andere");
    }
    assertThat(one.content()).isEqualTo(two.content());
  }

  @Test
  void whatCameFromElsewhereIsNotHandedBack() throws IOException {
    carry();
    one.takeIn();
    two.takeIn();
    one.page(P2, "nieuw", 4);
    carry();
    two.takeIn();
    Set<String> before = new TreeSet<>(two.names());
    assertThat(two.handOut()).isFalse();
    assertThat(two.names()).isEqualTo(before);
    assertThat(one.handOut()).as("nothing new here either").isFalse();
  }

  @Test
  void laterChangesOfOneVisitAreHandedOutToo() throws IOException {
    one.page(P2, "eerst", 4);
    assertThat(one.handOut()).isTrue();
    one.page(P2, "daarna", 5);
    assertThat(one.handOut()).isTrue();
    one.carryTo(two);
    two.takeIn();
    assertThat(two.text(P2)).isEqualTo("daarna");
  }

  @Test
  void onlyWhatChangedIsWritten() throws IOException {
    one.handOut();
    Set<String> whole = one.names();
    one.page(P2, "alleen dit", 4);
    one.handOut();
    Set<String> names = one.names();
    names.removeAll(whole);
    assertThat(names).hasSize(1);
    String text = plain(one.files().resolve(names.iterator().next()));
    assertThat(text).contains("alleen dit").doesNotContain("van toen");
  }

  @Test
  void whatWasDeletedIsInNoFileAnyMore() throws IOException {
    one.page(P2, "geheim woord", 4);
    carry();
    two.takeIn();
    two.page(P2, "geheim woord anders", 5);
    carry();
    one.takeIn();
    one.put("'deleted':[{'kind':'page','id':'%s','at':'%s'}]".formatted(P2, Laptop.moment(6)));
    carry();
    two.takeIn();
    two.handOut();
    two.carryTo(one);
    for (Laptop laptop : Set.of(one, two)) {
      for (Path file : laptop.list()) {
        assertThat(plain(file)).doesNotContain("geheim");
      }
      assertThat(laptop.text(P2)).isEmpty();
    }
    carry();
    one.takeIn();
    assertThat(one.handOut()).as("a deletion goes round once").isFalse();
  }

  @Test
  void aFileUnderAnotherNameIsReadAndCountsOnce() throws IOException {
    one.page(P2, "onder een andere naam", 4);
    one.handOut();
    for (Path file : one.list()) {
      String name = file.getFileName().toString();
      String stem = name.substring(0, name.lastIndexOf('.'));
      Files.copy(
          file, two.files().resolve(stem + ".sync-conflict-20261129-101010-ABCDEF.spiegelchange"));
      Files.copy(file, two.files().resolve(stem + " (conflicted copy 2026-11-29).spiegelchange"));
      Files.copy(file, two.files().resolve(name + " (1)"));
    }
    assertThat(two.takeIn().files()).isEqualTo(1);
    assertThat(two.text(P2)).isEqualTo("onder een andere naam");
    assertThat(two.place().fetch(two.exchange().known()).isEmpty()).isTrue();
  }

  @Test
  void aFileThatIsNotWholeIsTakenInLater() throws IOException {
    one.page(P2, "onderweg", 4);
    one.handOut();
    Path whole = one.list().getFirst();
    Path target = two.files().resolve(whole.getFileName());
    byte[] bytes = Files.readAllBytes(whole);
    for (int length : new int[] {0, 100, 4096, bytes.length / 2, bytes.length - 1}) {
      Files.write(target, Arrays.copyOf(bytes, length));
      Exchange.Taken taken = two.takeIn();
      assertThat(taken.waiting()).as("of %d bytes", length).isEqualTo(1);
      assertThat(taken.files()).isZero();
    }
    byte[] flipped = bytes.clone();
    flipped[bytes.length - 2000] ^= 1;
    Files.write(target, flipped);
    assertThat(two.takeIn().waiting()).isEqualTo(1);
    Files.write(two.files().resolve("." + whole.getFileName() + ".tmp"), bytes);
    assertThat(two.takeIn().waiting()).isEqualTo(1);
    Files.write(target, bytes);
    assertThat(two.takeIn().waiting()).isZero();
    assertThat(two.text(P2)).isEqualTo("onderweg");
  }

  @Test
  void whatLeadsToSomethingThatHasNotComeWaitsForIt() throws IOException {
    one.handOut();
    Set<String> first = one.names();
    one.put(
        "'sessions':[{'id':'%s','title':'gesprek','changedAt':'%s'}]"
            .formatted(S1, Laptop.moment(4)));
    one.handOut();
    Set<String> second = one.names();
    second.removeAll(first);
    one.put(
        "'pages':[{'id':'%s','date':'2026-02-01T08:00','template':'free','sessionId':'%s','changedAt':'%s'}]"
            .formatted(P2, S1, Laptop.moment(5)));
    one.handOut();
    Set<String> third = one.names();
    third.removeAll(first);
    third.removeAll(second);
    copy(third);
    assertThat(two.takeIn().waiting()).isEqualTo(1);
    copy(second);
    Exchange.Taken taken = two.takeIn();
    assertThat(taken.waiting()).isZero();
    assertThat(taken.files()).isEqualTo(2);
    copy(first);
    two.takeIn();
    assertThat(two.content()).isEqualTo(one.content());
  }

  @Test
  void whatLeadsToSomethingDeletedHereComesWithoutTheLink() throws IOException {
    one.put(
        "'sessions':[{'id':'%s','title':'gesprek','changedAt':'%s'}]"
            .formatted(S1, Laptop.moment(4)));
    carry();
    two.takeIn();
    two.put("'deleted':[{'kind':'session','id':'%s','at':'%s'}]".formatted(S1, Laptop.moment(9)));
    one.put(
        "'pages':[{'id':'%s','date':'2026-02-01T08:00','template':'free','sessionId':'%s','changedAt':'%s'}]"
            .formatted(P2, S1, Laptop.moment(5)));
    carry();
    assertThat(two.takeIn().waiting()).isZero();
    one.takeIn();
    assertThat(two.content()).isEqualTo(one.content());
    assertThat(two.content().path("sessions")).isEmpty();
    assertThat(two.content().path("pages")).hasSize(2);
  }

  @Test
  void picturesAndOwnWordsGoAlong() throws IOException {
    carry();
    two.takeIn();
    one.put("'ownWords':['fietstassenverhaal']");
    assertThat(one.handOut()).isTrue();
    one.carryTo(two);
    two.takeIn();
    assertThat(two.content().path("ownWords")).hasSize(1);
    one.put(
        "'pictures':[{'id':'%s','pageId':'%s','mediaType':'image/png','position':0,'width':1,'height':1,'data':['%s'],'changedAt':'%s'}]"
            .formatted(S1, P1, PIXEL, Laptop.moment(5)));
    carry();
    two.takeIn();
    assertThat(two.content().at("/pictures/0/data/0").asText()).isEqualTo(PIXEL);
    assertThat(two.handOut()).isFalse();
    two.put("'deletedPictures':[{'id':'%s','at':'%s'}]".formatted(S1, Laptop.moment(7)));
    carry();
    one.takeIn();
    one.handOut();
    assertThat(one.content().path("pictures")).isEmpty();
    for (Path file : one.list()) {
      assertThat(file.getFileName().toString().startsWith("aaaaaaaa") ? plain(file) : "")
          .doesNotContain(PIXEL);
    }
  }

  @Test
  void anEmptiedFolderIsFilledAgain() throws IOException {
    one.handOut();
    Set<String> names = one.names();
    Laptop.clear(one.files());
    Files.delete(one.files());
    one.place().deliver();
    assertThat(one.names()).isEqualTo(names);
  }

  @Test
  void anEarlierCopyOfTheJournalGetsEverythingAgain() throws IOException {
    Path aside = folder.resolve("aside");
    one.keepAside(aside);
    one.page(P2, "later", 4);
    carry();
    two.takeIn();
    two.page(P1, "ook later", 5);
    carry();
    one.takeIn();
    one.putBack(aside);
    assertThat(one.text(P2)).isEmpty();
    one.takeIn();
    assertThat(one.text(P2)).isEqualTo("later");
    assertThat(one.text(P1)).isEqualTo("ook later");
    one.handOut();
    one.carryTo(two);
    two.takeIn();
    assertThat(two.content()).isEqualTo(one.content());
  }

  @Test
  void whatADamagedJournalLostComesBack() throws IOException {
    carry();
    two.takeIn();
    two.page(P2, "van de andere", 4);
    carry();
    one.takeIn();
    one.losesPageAndIsSalvaged(P2);
    assertThat(one.text(P2)).isEmpty();
    one.takeIn();
    assertThat(one.text(P2)).isEqualTo("van de andere");
  }

  @Test
  void manyFilesBecomeOne() throws IOException {
    for (int i = 0; i < 60; i++) {
      one.page(P2, "woorden " + i, 10 + i);
      one.handOut();
    }
    assertThat(one.names()).hasSizeLessThan(45);
    one.carryTo(two);
    two.takeIn();
    assertThat(two.text(P2)).isEqualTo("woorden 59");
  }

  @Test
  void nothingIsTakenInWithoutThePrecaution() throws IOException {
    one.page(P2, "nog niet", 4);
    one.handOut();
    one.carryTo(two);
    Exchange exchange = two.exchange();
    try (Inbox inbox = two.place().fetch(exchange.known())) {
      assertThatThrownBy(
              () ->
                  exchange.take(
                      inbox,
                      () -> {
                        throw new IOException("full");
                      }))
          .isInstanceOf(IOException.class);
    }
    assertThat(two.text(P2)).isEmpty();
    two.takeIn();
    assertThat(two.text(P2)).isEqualTo("nog niet");
  }

  @Test
  void aFolderThatIsNotThereIsNotMade() throws IOException {
    Files.delete(one.shared);
    assertThat(one.place().isAway()).isTrue();
    assertThat(one.exchange().write()).isTrue();
    assertThatThrownBy(() -> one.place().deliver()).isInstanceOf(IOException.class);
    assertThat(one.shared).doesNotExist();
    Files.createDirectory(one.shared);
    one.place().deliver();
    assertThat(one.names()).hasSize(1);
  }

  @Test
  void theFilesSayNothingWithoutTheKey() throws IOException {
    one.page(P2, "niemand anders leest dit", 4);
    one.handOut();
    for (Path file : one.list()) {
      String raw = Files.readString(file, StandardCharsets.ISO_8859_1);
      assertThat(raw).doesNotContain("niemand", "SQLite", "spiegelboek");
    }
    Laptop stranger = Laptop.first(folder.resolve("stranger"), "cccccccc");
    try (stranger) {
      for (Path file : one.list()) {
        Files.copy(file, stranger.files().resolve(file.getFileName()));
      }
      assertThat(stranger.takeIn().waiting()).isEqualTo(1);
      assertThat(stranger.content().path("pages")).isEmpty();
    }
  }

  private void carry() throws IOException {
    one.handOut();
    two.handOut();
    one.carryTo(two);
    two.carryTo(one);
  }

  private void copy(Set<String> names) throws IOException {
    for (String name : names) {
      Files.copy(one.files().resolve(name), two.files().resolve(name));
    }
  }

  private String plain(Path file) throws IOException {
    Path copy = Files.createTempDirectory(folder, "plain").resolve("copy");
    Files.copy(file, copy);
    try (SealedStream sealed = one.journal().openSealed(copy);
        InputStream in = new GZIPInputStream(sealed.in())) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
