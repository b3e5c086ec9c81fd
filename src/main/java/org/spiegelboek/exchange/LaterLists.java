package org.spiegelboek.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.spiegelboek.picture.DeletedPicture;
import org.spiegelboek.picture.PictureRepository;
import org.spiegelboek.spelling.SpellingRepository;
import org.spiegelboek.store.Database;

/**
 * The lists that the format did not have from the first: own words and the pictures of pages. Each
 * is written only when there is something in it, one picture in memory at a time.
 */
final class LaterLists {

  private final SpellingRepository spelling;
  private final PictureRepository pictures;

  LaterLists(Database database) {
    this.spelling = new SpellingRepository(database);
    this.pictures = new PictureRepository(database);
  }

  /** Writes one record with what was kept aside of it. */
  @FunctionalInterface
  interface Taker {
    void take(ObjectNode record, String kind, String id);
  }

  void write(JsonGenerator json, JournalPart.Choice choice, Taker taker) throws IOException {
    List<String> words = spelling.listWords();
    if (!words.isEmpty()) {
      json.writeArrayFieldStart(OwnWords.LIST);
      for (String word : words) {
        if (choice.takes(OwnWords.KIND, word, OwnWords.record(word))) {
          json.writeString(word);
        }
      }
      json.writeEndArray();
    }
    if (pictures.count() > 0) {
      json.writeArrayFieldStart(PictureJson.LIST);
      pictures.each(
          picture ->
              taker.take(
                  PictureJson.write(PictureMerge.inFile(pictures, picture)),
                  PictureJson.KEPT_KIND,
                  picture.id()));
      json.writeEndArray();
    }
    List<DeletedPicture> deleted = pictures.listDeleted();
    if (!deleted.isEmpty()) {
      json.writeArrayFieldStart(PictureJson.DELETED);
      deleted.forEach(
          one -> taker.take(PictureJson.write(one), PictureJson.DELETED_KEPT_KIND, one.id()));
      json.writeEndArray();
    }
  }
}
