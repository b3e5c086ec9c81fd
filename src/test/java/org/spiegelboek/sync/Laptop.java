package org.spiegelboek.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.spiegelboek.exchange.JournalPart;
import org.spiegelboek.vault.CheapJournal;
import org.spiegelboek.vault.JournalFolder;
import org.spiegelboek.vault.OpenJournal;
import org.spiegelboek.vault.Vault;

/** One laptop with a copy of the journal and its own view of the shared folder. */
final class Laptop implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();

  final Path folder;
  final Path shared;
  private final String name;
  private OpenJournal journal;

  private Laptop(Path folder, String name, Path shared, OpenJournal journal) {
    this.folder = folder;
    this.name = name;
    this.shared = shared;
    this.journal = journal;
  }

  /** A new journal. */
  static Laptop first(Path folder, String name) throws IOException {
    Path shared = Files.createDirectories(folder.resolve("shared"));
    return new Laptop(folder, name, shared, CheapJournal.create(at(folder)));
  }

  /** Another laptop, with the journal as it is on this one now. */
  Laptop another(Path folder, String name) throws IOException {
    Path shared = Files.createDirectories(folder.resolve("shared"));
    journal.close();
    copyJournal(this.folder, folder);
    journal = CheapJournal.unlock(at(this.folder));
    return new Laptop(folder, name, shared, CheapJournal.unlock(at(folder)));
  }

  /** Keeps the journal as it is now aside. */
  void keepAside(Path aside) throws IOException {
    journal.close();
    copyJournal(folder, aside);
    journal = CheapJournal.unlock(at(folder));
  }

  /** Puts back what was kept aside. */
  void putBack(Path aside) throws IOException {
    journal.close();
    copyJournal(aside, folder);
    journal = CheapJournal.unlock(at(folder));
  }

  /** As if the page had stood where the disk failed. */
  void losesPageAndIsSalvaged(String id) throws IOException {
    journal
        .database()
        .change(
            sql -> {
              sql.update("DELETE FROM page_section WHERE page_id = ?", id);
              sql.update("DELETE FROM page WHERE id = ?", id);
            });
    journal.close();
    JournalFolder saved = JournalFolder.at(folder.resolve("saved.spiegelboek"));
    Vault.salvage(at(folder), CheapJournal.PASSPHRASE.toCharArray(), saved).journal().close();
    clear(at(folder).path());
    try (Stream<Path> files = Files.list(saved.path())) {
      for (Path file : files.toList()) {
        Files.copy(file, at(folder).path().resolve(file.getFileName()));
      }
    }
    journal = CheapJournal.unlock(at(folder));
  }

  private static void copyJournal(Path from, Path to) throws IOException {
    Path target = Files.createDirectories(at(to).path());
    clear(target);
    try (Stream<Path> files = Files.list(at(from).path())) {
      for (Path file : files.toList()) {
        Files.copy(file, target.resolve(file.getFileName()));
      }
    }
  }

  private static JournalFolder at(Path folder) {
    return JournalFolder.at(folder.resolve("mine.spiegelboek"));
  }

  static void clear(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  OpenJournal journal() {
    return journal;
  }

  ExchangePlace place() {
    return new ExchangePlace(shared, folder.resolve("local"), journal.journalId(), name);
  }

  Exchange exchange() {
    return new Exchange(journal, place(), Clock.systemUTC());
  }

  /** What an unlocking does. */
  Exchange.Taken takeIn() throws IOException {
    Exchange exchange = exchange();
    try (Inbox inbox = place().fetch(exchange.known())) {
      return exchange.take(inbox, () -> {});
    }
  }

  /** What a locking does. */
  boolean handOut() throws IOException {
    boolean written = exchange().write();
    place().deliver();
    return written;
  }

  /** Where the files of this journal lie. */
  Path files() throws IOException {
    return Files.createDirectories(shared.resolve("Spiegelboek-" + journal.journalId()));
  }

  Set<String> names() throws IOException {
    Set<String> names = new TreeSet<>();
    for (Path file : list()) {
      names.add(file.getFileName().toString());
    }
    return names;
  }

  List<Path> list() throws IOException {
    try (Stream<Path> files = Files.list(files())) {
      return files.sorted().toList();
    }
  }

  /** The synchroniser brings what is new here to the other's folder, and takes away what went. */
  void carryTo(Laptop other) throws IOException {
    for (Path file : list()) {
      Path target = other.files().resolve(file.getFileName());
      if (!other.isOwn(file) && (!Files.exists(target) || Files.size(target) != Files.size(file))) {
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    for (Path file : other.list()) {
      if (isOwn(file) && !Files.exists(files().resolve(file.getFileName()))) {
        Files.delete(file);
      }
    }
  }

  boolean isOwn(Path file) {
    return file.getFileName().toString().startsWith(name);
  }

  /** Puts records, or what was deleted, into the journal. */
  void put(String lists) {
    byte[] json =
        ("{\"format\":\"spiegelboek-journal\",\"version\":1," + lists.replace('\'', '"') + "}")
            .getBytes(StandardCharsets.UTF_8);
    try {
      part().take(() -> new ByteArrayInputStream(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void page(String id, String text, int second) {
    put(
        "'pages':[{'id':'%s','date':'2026-02-01T08:00','template':'free','sections':[{'key':'free','text':'%s'}],'changedAt':'%s'}]"
            .formatted(id, text, moment(second)));
  }

  static String moment(int second) {
    return "2026-03-01T%02d:%02d:%02dZ".formatted(second / 3600, second / 60 % 60, second % 60);
  }

  private JournalPart part() {
    return new JournalPart(journal.database(), Clock.systemUTC());
  }

  /** The whole journal in the open format. */
  ObjectNode content() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    part().write(out, (kind, id, record) -> true);
    ObjectNode content = (ObjectNode) JSON.readTree(out.toByteArray());
    content.remove("exportedAt");
    return content;
  }

  /** The text of a page, or nothing if it is not there. */
  String text(String id) throws IOException {
    for (JsonNode page : content().path("pages")) {
      if (page.path("id").asText().equals(id)) {
        return page.at("/sections/0/text").asText();
      }
    }
    return "";
  }

  @Override
  public void close() {
    journal.close();
  }
}
