package org.spiegelboek.picture;

import java.util.List;
import java.util.Optional;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Ids;

/** Pictures of pages. They go with their page, to the bin and for good. */
public final class PictureRepository {

  private final Database database;

  public PictureRepository(Database database) {
    this.database = database;
  }

  /** The pictures of a page in their order. */
  public List<Picture> list(String page) {
    return database.read(
        sql ->
            sql.list(
                "SELECT id, page_id, position, alt, width, height FROM picture WHERE page_id = ?"
                    + " ORDER BY position, id",
                row ->
                    new Picture(
                        row.text("id"),
                        row.text("page_id"),
                        row.integer("position"),
                        row.text("alt"),
                        row.integer("width"),
                        row.integer("height")),
                page));
  }

  /** A picture as a JPEG or PNG file; nothing if it is gone. */
  public Optional<byte[]> bytes(String id) {
    return database.read(
        sql -> sql.find("SELECT bytes FROM picture WHERE id = ?", row -> row.bytes("bytes"), id));
  }

  /** Puts a picture below the others of its page. */
  Picture add(String page, Shrunk shrunk) {
    return database.write(
        sql -> {
          int position =
              sql.get(
                  "SELECT coalesce(max(position), 0) + 1 AS next FROM picture WHERE page_id = ?",
                  row -> row.integer("next"),
                  page);
          Picture picture =
              new Picture(Ids.create(), page, position, "", shrunk.width(), shrunk.height());
          put(picture, shrunk.bytes());
          return picture;
        });
  }

  /** Adds the picture as it was. */
  public void put(Picture picture, byte[] bytes) {
    database.write(
        sql ->
            sql.update(
                """
                INSERT OR REPLACE INTO picture(id, page_id, position, alt, width, height, bytes)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                picture.id(),
                picture.pageId(),
                picture.position(),
                picture.alt(),
                picture.width(),
                picture.height(),
                bytes));
  }

  /** Keeps what the user says is to be seen. */
  public void describe(String id, String alt) {
    database.change(sql -> sql.update("UPDATE picture SET alt = ? WHERE id = ?", alt, id));
  }

  public void delete(String id) {
    database.change(sql -> sql.update("DELETE FROM picture WHERE id = ?", id));
  }
}
