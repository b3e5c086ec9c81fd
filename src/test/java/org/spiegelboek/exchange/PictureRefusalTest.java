package org.spiegelboek.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.i18n.Messages;

/** Every rule of the format for pictures, own words and the language of a page, broken once. */
class PictureRefusalTest {

  private static final Messages ENGLISH = new Messages(Language.EN);
  private static final String NOT_A_PICTURE =
      "/pictures/0/data: is no intact JPEG or PNG picture of at most 1600 × 1600 pixels and 40 MB";

  @TempDir Path folder;
  private JournalOnDisk journal;
  private ObjectNode file;

  @BeforeEach
  void open() {
    journal = new JournalOnDisk(folder);
    file = (ObjectNode) JournalOnDisk.content(JournalOnDisk.resource("everything.json"));
  }

  @AfterEach
  void close() {
    journal.close();
  }

  @Test
  void fieldsOfAPictureAreNamedWithTheirPlace() {
    refused(picture -> picture.remove("id"), "/pictures/0/id: is missing");
    refused(picture -> picture.put("id", "x"), "/pictures/0/id: is not an id of this kind");
    refused(picture -> picture.remove("pageId"), "/pictures/0/pageId: is missing");
    refused(
        picture -> picture.put("pageId", "019a0000-0000-7000-8000-0000000006ff"),
        "/pictures/0/pageId: leads to a record that is neither in the file nor in the journal");
    refused(picture -> picture.remove("position"), "/pictures/0/position: is missing");
    refused(picture -> picture.put("position", -1), "/pictures/0/position: -1 is less than 0");
    refused(picture -> picture.remove("mediaType"), "/pictures/0/mediaType: is missing");
    refused(
        picture -> picture.put("mediaType", "image/gif"),
        "/pictures/0/mediaType: \"image/gif\" is not one of: image/jpeg, image/png");
    refused(
        picture -> picture.put("mediaType", "image/jpeg"),
        "/pictures/0/mediaType: \"image/jpeg\" is not one of: image/png");
    refused(picture -> picture.put("width", 5), "/pictures/0/width: \"5\" is not one of: 4");
    refused(
        picture -> picture.put("height", 1601),
        "/pictures/0/height: 1601 is not between 1 and 1600");
    refused(picture -> picture.put("alt", 1), "/pictures/0/alt: is not a text");
    refused(
        picture -> picture.put("changedAt", "yesterday"),
        "/pictures/0/changedAt: is not an existing instant such as 2026-11-24T18:12:00Z");
    refused(picture -> picture.remove("data"), "/pictures/0/data: is missing");
    refused(picture -> picture.put("data", "iVBO"), "/pictures/0/data: is not a list");
    refused(picture -> picture.putArray("data").add(1), "/pictures/0/data/0: is not a text");
    refused(
        picture -> ((ArrayNode) picture.path("data")).add("~"),
        "/pictures/0/data/1: is not base64");
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void whatIsNoPictureOfTheFormThatIsKeptIsRefusedBeforeItIsRead() {
    byte[] png = bytes();
    refused(picture -> data(picture, "%PDF-1.7".getBytes(StandardCharsets.UTF_8)), NOT_A_PICTURE);
    refused(picture -> data(picture, new byte[0]), NOT_A_PICTURE);
    refused(picture -> data(picture, Arrays.copyOf(png, png.length / 2)), NOT_A_PICTURE);
    refused(picture -> data(picture, declaring(png, 29_000)), NOT_A_PICTURE);
    refused(picture -> data(picture, declaring(png, 1601)), NOT_A_PICTURE);
  }

  @Test
  void aPictureOfWhichOnePartIsTooLongIsRefused() {
    refused(
        picture -> picture.putArray("data").add("A".repeat((1 << 20) + 4)),
        "/pictures/0/data/0: is larger than what fits (1 MiB a text)",
        NOT_A_PICTURE);
  }

  @Test
  void idsOfPicturesStandOnce() {
    ArrayNode pictures = (ArrayNode) file.path("pictures");
    pictures.add(pictures.get(0).deepCopy());
    assertThat(findings()).containsExactly("/pictures/2/id: is there twice");
    ArrayNode deleted = (ArrayNode) file.path("deletedPictures");
    pictures.remove(2);
    deleted.add(deleted.get(0).deepCopy());
    assertThat(findings()).containsExactly("/deletedPictures/1/id: is there twice");
    deleted.remove(1);
    ((ObjectNode) deleted.get(0)).remove("at");
    assertThat(findings()).containsExactly("/deletedPictures/0/at: is missing");
  }

  @Test
  void picturesWordsAndLanguagesOfAnotherShapeAreRefused() {
    file.putObject("pictures");
    file.put("deletedPictures", 1);
    file.putArray("ownWords").add(1).add("").add("w".repeat(201));
    ((ObjectNode) file.at("/pages/0")).put("language", "de");
    assertThat(findings())
        .containsExactlyInAnyOrder(
            "/pictures: is not a list",
            "/deletedPictures: is not a list",
            "/ownWords/0: is not a text",
            "/ownWords/1: is empty",
            "/ownWords/2: is longer than 200 characters",
            "/pages/0/language: \"de\" is not one of: nl, en, pt, lv, none");
  }

  private void refused(Consumer<ObjectNode> breaking, String... findings) {
    ObjectNode whole = file.deepCopy();
    ObjectNode picture = (ObjectNode) file.at("/pictures/0");
    breaking.accept(picture);
    assertThat(findings()).containsExactly(findings);
    file = whole;
  }

  private byte[] bytes() {
    return Base64.getDecoder().decode(file.at("/pictures/0/data/0").asText());
  }

  private static void data(ObjectNode picture, byte[] bytes) {
    picture.set(
        "data",
        JsonNodeFactory.instance.arrayNode().add(Base64.getEncoder().encodeToString(bytes)));
  }

  /** The same picture with a head that says it is that wide and high. */
  private static byte[] declaring(byte[] png, int size) {
    byte[] bomb = png.clone();
    ByteBuffer head = ByteBuffer.wrap(bomb);
    head.putInt(16, size).putInt(20, size);
    CRC32 check = new CRC32();
    check.update(bomb, 12, 17);
    head.putInt(29, (int) check.getValue());
    return bomb;
  }

  private List<String> findings() {
    String before = journal.write();
    ImportException refusal =
        catchThrowableOfType(ImportException.class, () -> journal.read(file.toString()));
    assertThat(refusal).isNotNull();
    assertThat(journal.write()).isEqualTo(before);
    return refusal.findings().stream().map(finding -> finding.text(ENGLISH)).toList();
  }
}
