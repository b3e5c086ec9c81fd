package org.spiegelboek.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.picture.DeletedPicture;
import org.spiegelboek.picture.Picture;
import org.spiegelboek.picture.PictureException;
import org.spiegelboek.picture.PictureForm;
import org.spiegelboek.store.Kind;

/** A picture of a page, and that one was taken off, to and from JSON. */
final class PictureJson {

  static final String LIST = "pictures";

  static final String DELETED = "deletedPictures";

  /** Kinds under which unknown fields are kept aside. */
  static final String KEPT_KIND = "picture";

  static final String DELETED_KEPT_KIND = "deletedPicture";

  /** Bytes that make a text of 1 MiB, which is as long as a text may be. */
  private static final int PART = 3 << 18;

  private PictureJson() {}

  /**
   * Reads and checks the fields.
   *
   * @param looking whether the bytes are looked at as a picture, which takes its time
   */
  static PictureInFile read(Fields fields, Reading reading, boolean looking) {
    int found = reading.findings().count();
    String id = fields.id("id", Kind.PAGE);
    String page = fields.link("pageId", Kind.PAGE);
    if (page == null) {
      fields.report("pageId", Problem.MISSING);
    }
    PictureForm.Type type = fields.requiredKeyed("mediaType", PictureForm.Type.class);
    String alt = fields.text("alt");
    Picture picture =
        new Picture(
            id,
            page == null ? "" : page,
            fields.requiredInteger("position", 0, Integer.MAX_VALUE),
            alt == null ? "" : alt,
            fields.requiredInteger("width", 1, PictureForm.LONGEST),
            fields.requiredInteger("height", 1, PictureForm.LONGEST),
            fields.instant("changedAt"));
    byte[] bytes = data(fields, reading);
    if (looking && reading.findings().count() == found) {
      look(picture, type, bytes, fields);
    }
    return new PictureInFile(picture, type, bytes);
  }

  private static byte[] data(Fields fields, Reading reading) {
    if (fields.value("data") == null) {
      fields.report("data", Problem.MISSING);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int index = 0;
    for (JsonNode part : fields.list("data")) {
      String place = Pointers.child(fields.child("data"), index++);
      if (!part.isTextual()) {
        reading.findings().add(place, Problem.TEXT);
        continue;
      }
      try {
        bytes.writeBytes(Base64.getDecoder().decode(part.textValue()));
      } catch (IllegalArgumentException e) {
        reading.findings().add(place, Problem.BASE64);
      }
    }
    return bytes.toByteArray();
  }

  private static void look(Picture picture, PictureForm.Type type, byte[] bytes, Fields fields) {
    PictureForm form;
    try {
      form = PictureForm.of(bytes);
    } catch (PictureException e) {
      fields.report(
          "data",
          Problem.PICTURE,
          Integer.toString(PictureForm.LONGEST),
          Integer.toString(PictureForm.MOST_BYTES / 1_000_000));
      return;
    }
    if (form.type() != type) {
      fields.report("mediaType", Problem.VALUE, type.key(), form.type().key());
    }
    compare("width", picture.width(), form.width(), fields);
    compare("height", picture.height(), form.height(), fields);
  }

  private static void compare(String field, int said, int seen, Fields fields) {
    if (said != seen) {
      fields.report(field, Problem.VALUE, Integer.toString(said), Integer.toString(seen));
    }
  }

  static ObjectNode write(PictureInFile inFile) {
    ObjectNode node = about(inFile);
    ArrayNode data = node.putArray("data");
    byte[] bytes = inFile.bytes();
    for (int from = 0; from < bytes.length; from += PART) {
      byte[] part = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PART));
      data.add(Base64.getEncoder().encodeToString(part));
    }
    return node;
  }

  /** All but the bytes. */
  static ObjectNode about(PictureInFile inFile) {
    Picture picture = inFile.picture();
    return new Written()
        .put("id", picture.id())
        .put("pageId", picture.pageId())
        .put("position", picture.position())
        .put("mediaType", inFile.type())
        .put("width", picture.width())
        .put("height", picture.height())
        .put("alt", emptyToNull(picture.alt()))
        .put("changedAt", picture.changedAt())
        .node();
  }

  private static @Nullable String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }

  static DeletedPicture readDeleted(Fields fields) {
    return new DeletedPicture(fields.id("id", Kind.PAGE), fields.requiredInstant("at"));
  }

  static ObjectNode write(DeletedPicture deleted) {
    return new Written().put("id", deleted.id()).put("at", deleted.at()).node();
  }
}
