package org.spiegelboek.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.spiegelboek.picture.Picture;
import org.spiegelboek.picture.PictureRepository;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Kind;

/** Another copy of this journal, such as a backup, from which single records can be taken over. */
public final class OtherCopy {

  private static final Map<String, Kind> LINKS =
      Map.of(
          "personId", Kind.PERSON,
          "sessionId", Kind.SESSION,
          "answerId", Kind.ANSWER,
          "pageId", Kind.PAGE,
          "roundId", Kind.ROUND,
          "continues", Kind.AGREEMENT);

  private static final Map<String, Kind> SETS =
      Map.of(
          "alsoPersonIds", Kind.PERSON,
          "answerIds", Kind.ANSWER,
          "mirrorIds", Kind.MIRROR,
          "pageIds", Kind.PAGE);

  private final Records others;
  private final Records own;
  private final PictureRepository otherPictures;
  private final PictureRepository pictures;
  private final ExchangeRepository otherJournal;
  private final ExchangeRepository journal;
  private final Database database;
  private final Clock clock;

  /**
   * @param other is only read
   */
  public OtherCopy(Database other, Database database, Clock clock) {
    this.others = new Records(other);
    this.own = new Records(database);
    this.otherPictures = new PictureRepository(other);
    this.pictures = new PictureRepository(database);
    this.otherJournal = new ExchangeRepository(other);
    this.journal = new ExchangeRepository(database);
    this.database = database;
    this.clock = clock;
  }

  /** What is in the other copy and not here, the latest first. */
  public List<Difference> differences() {
    List<Difference> differences = new ArrayList<>();
    for (RecordJson<?> json : others.list()) {
      addDifferences(json, differences);
    }
    differences.sort(
        Comparator.comparing(Difference::day, Comparator.nullsLast(Comparator.reverseOrder())));
    return differences;
  }

  private <R> void addDifferences(RecordJson<R> json, List<Difference> to) {
    json.each(
        record -> {
          ObjectNode then = json.write(record);
          String id = then.path("id").asText();
          Optional<ObjectNode> now = find(own.get(json.kind()), id);
          if (now.isEmpty()
              || !Merge.lostTexts(now.get(), then).isEmpty()
              || !lostPictures(json.kind(), id).isEmpty()) {
            to.add(otherJournal.describe(json.kind(), id, now.isEmpty()));
          }
        });
  }

  /** Pictures that the page has there and not here. */
  private List<Picture> lostPictures(Kind kind, String id) {
    return kind == Kind.PAGE
        ? otherPictures.list(id).stream()
            .filter(picture -> pictures.find(picture.id()).isEmpty())
            .toList()
        : List.of();
  }

  private static <R> Optional<ObjectNode> find(RecordJson<R> json, String id) {
    return json.find(id).map(json::write);
  }

  /**
   * Brings one record back as the latest version of itself: what is here now becomes its earlier
   * text, and pictures of a page that are not here come along. Links to what is not here are left
   * out.
   *
   * @throws IOException if the record is not in the other copy any more
   */
  public void bring(Kind kind, String id) throws IOException {
    ObjectNode record =
        find(others.get(kind), id).orElseThrow(() -> new IOException("No such record"));
    unlink(record);
    Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    record.put("changedAt", at.toString());
    ObjectNode file = JsonNodeFactory.instance.objectNode();
    file.put("format", FileCheck.FORMAT).put("version", FileCheck.VERSION);
    file.putArray(own.get(kind).list()).add(record);
    question(record).ifPresent(file.putArray(own.get(Kind.QUESTION).list())::add);
    byte[] content = file.toString().getBytes(StandardCharsets.UTF_8);
    new JsonImporter(database, clock).read(() -> new ByteArrayInputStream(content));
    for (Picture lost : lostPictures(kind, id)) {
      Optional<byte[]> bytes = otherPictures.bytes(lost.id());
      bytes.ifPresent(all -> pictures.put(lost.changed(at), all));
    }
  }

  /** An answer is nothing without its question. */
  private Optional<ObjectNode> question(ObjectNode record) {
    String id = record.path("questionId").asText();
    return id.isEmpty() || RecordIds.isBuiltIn(id) || journal.holds(Kind.QUESTION, id)
        ? Optional.empty()
        : find(others.get(Kind.QUESTION), id);
  }

  private void unlink(ObjectNode record) {
    LINKS.forEach(
        (field, kind) -> {
          if (record.has(field) && !journal.holds(kind, record.path(field).asText())) {
            record.remove(field);
          }
        });
    SETS.forEach((field, kind) -> keep(record, field, one -> journal.holds(kind, one.asText())));
    keep(record, "then", one -> journal.holds(Kind.MIRROR, one.path("mirrorId").asText()));
  }

  private static void keep(ObjectNode record, String field, Predicate<JsonNode> isHere) {
    if (record.get(field) instanceof ArrayNode all) {
      ArrayNode here = JsonNodeFactory.instance.arrayNode();
      all.forEach(
          one -> {
            if (isHere.test(one)) {
              here.add(one);
            }
          });
      record.set(field, here);
    }
  }
}
