package org.spiegelboek.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.spiegelboek.history.RevisionRepository;
import org.spiegelboek.store.AtomicFile;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Kind;
import org.spiegelboek.store.Meta;
import org.spiegelboek.store.Tombstones.Tombstone;
import org.spiegelboek.team.Round;

/**
 * Writes a whole journal in the open format, one record in memory at a time: records by id, fields
 * in the order of the format, what is not filled in left out. The same journal gives the same file.
 */
public final class JsonExporter {

  /** The program's version as it stands in files. */
  public static final String APP_VERSION = "1.0.0";

  private static final JsonFactory JSON = new JsonMapper().getFactory();
  private static final DefaultIndenter INDENT = new DefaultIndenter(" ", "\n");

  private final Clock clock;
  private final Records records;
  private final ExchangeRepository journal;
  private final RevisionRepository revisions;
  private final KeptAsideRepository keptAside;
  private final LaterLists later;

  /**
   * @param clock says when the file was written
   */
  public JsonExporter(Database database, Clock clock) {
    this.clock = clock;
    this.records = new Records(database);
    this.journal = new ExchangeRepository(database);
    this.revisions = new RevisionRepository(database);
    this.keptAside = new KeptAsideRepository(database);
    this.later = new LaterLists(database);
  }

  /**
   * Writes the file so that it is there whole or not at all.
   *
   * @param force whether a file that is there may be replaced
   * @throws FileAlreadyExistsException if there is one and it may not
   * @throws IOException nothing is left behind then
   */
  public void write(Path target, boolean force) throws IOException {
    AtomicFile.write(target, force, this::write);
  }

  /** Writes to a stream, which stays open. */
  public void write(OutputStream out) throws IOException {
    write(out, (kind, id, record) -> true);
  }

  /** Writes part of the journal to a stream, which stays open. */
  void write(OutputStream out, JournalPart.Choice choice) throws IOException {
    Writer text =
        new BufferedWriter(
            new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()), 1 << 16);
    JsonGenerator json = JSON.createGenerator(text);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));
    try {
      journal.inOneTransaction(() -> writeAll(new Sink(json, keptAside.isEmpty(), choice)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    json.flush();
    text.write("\n");
    text.flush();
  }

  /**
   * Where records go.
   *
   * @param plain whether nothing is kept aside that belongs to them
   */
  private record Sink(JsonGenerator json, boolean plain, JournalPart.Choice choice) {}

  private void writeAll(Sink sink) {
    JsonGenerator json = sink.json();
    try {
      json.writeStartObject();
      for (Map.Entry<String, JsonNode> field : header().properties()) {
        json.writeFieldName(field.getKey());
        json.writeTree(field.getValue());
      }
      for (RecordJson<?> kind : records.list()) {
        if (kind.kind() != Kind.TEMPLATE) {
          writeList(sink, kind);
        }
      }
      writeRevisions(sink);
      writeDeletions(sink);
      if (journal.countByKind().getOrDefault(Kind.TEMPLATE, 0) > 0) {
        writeList(sink, records.get(Kind.TEMPLATE));
      }
      later.write(json, sink.choice(), (record, kind, id) -> writeRecord(sink, record, kind, id));
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ObjectNode header() {
    ObjectNode header = JsonNodeFactory.instance.objectNode();
    header.put("format", FileCheck.FORMAT);
    header.put("version", FileCheck.VERSION);
    header.put("exportedAt", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
    header.put("app", APP_VERSION);
    ObjectNode about = header.putObject("journal");
    journal.findMeta(Meta.ID).ifPresent(id -> about.put("id", id));
    journal.findMeta(Meta.NAME).ifPresent(name -> about.put("name", name));
    journal.findMeta(Meta.LANGUAGE).ifPresent(language -> about.put("language", language));
    Map<String, JsonNode> kept = keptAside.listOf(KeptAsideRepository.JOURNAL, "");
    // What a version that did not know these lists kept of them must not stand there twice.
    kept.keySet().removeIf(pointer -> records.lists().contains(pointer.substring(1)));
    KeptAside.putBack(header, kept);
    return header;
  }

  private <R> void writeList(Sink sink, RecordJson<R> kind) throws IOException {
    sink.json().writeArrayFieldStart(kind.list());
    kind.each(
        record -> {
          ObjectNode node = kind.write(shown(record));
          writeRecord(sink, node, kind.kind().key(), node.path("id").asText());
        });
    sink.json().writeEndArray();
  }

  @SuppressWarnings("unchecked")
  private static <R> R shown(R record) {
    return record instanceof Round round ? (R) round.shown() : record;
  }

  private void writeRevisions(Sink sink) throws IOException {
    sink.json().writeArrayFieldStart(RevisionJson.LIST);
    revisions.each(
        revision ->
            writeRecord(
                sink,
                RevisionJson.write(revision),
                RevisionJson.KEPT_KIND,
                RevisionJson.keptId(revision)));
    sink.json().writeEndArray();
  }

  private void writeDeletions(Sink sink) throws IOException {
    sink.json().writeArrayFieldStart(DeletedJson.LIST);
    for (Tombstone deletion : journal.listDeletions()) {
      String id = DeletedJson.keptId(deletion);
      writeRecord(sink, DeletedJson.write(deletion), DeletedJson.KEPT_KIND, id);
    }
    sink.json().writeEndArray();
  }

  private void writeRecord(Sink sink, ObjectNode record, String kind, String id) {
    try {
      if (!sink.plain()) {
        KeptAside.putBack(record, keptAside.listOf(kind, id));
      }
      if (sink.choice().takes(kind, id, record)) {
        sink.json().writeTree(record);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
