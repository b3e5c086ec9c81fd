package org.spiegelboek.picture;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Ids;
import org.spiegelboek.store.Row;
import org.spiegelboek.store.Sql;

/** Pictures of pages. They go with their page, to the bin and for good. */
public final class PictureRepository {

  private static final String COLUMNS =
      "SELECT id, page_id, position, alt, width, height, changed_at FROM picture ";

  private final Database database;

  public PictureRepository(Database database) {
    this.database = database;
  }

  /** The pictures of a page in their order. */
  public List<Picture> list(String page) {
    return database.read(
        sql ->
            sql.list(
                COLUMNS + "WHERE page_id = ? ORDER BY position, id", PictureRepository::map, page));
  }

  /** Those of all pages, one after the other by id. */
  public void each(Sql.Taker<Picture> taker) {
    database.change(sql -> sql.each(COLUMNS + "ORDER BY id", PictureRepository::map, taker));
  }

  /** How many there are on all pages. */
  public int count() {
    return database.read(
        sql -> sql.get("SELECT count(*) AS n FROM picture", row -> row.integer("n")));
  }

  public Optional<Picture> find(String id) {
    return database.read(sql -> sql.find(COLUMNS + "WHERE id = ?", PictureRepository::map, id));
  }

  /** A picture as a JPEG or PNG file; nothing if it is gone. */
  public Optional<byte[]> bytes(String id) {
    return database.read(
        sql -> sql.find("SELECT bytes FROM picture WHERE id = ?", row -> row.bytes("bytes"), id));
  }

  /** Puts a picture below the others of its page. */
  Picture add(String page, Shrunk shrunk, Instant at) {
    return database.write(
        sql -> {
          int position =
              sql.get(
                  "SELECT coalesce(max(position), 0) + 1 AS next FROM picture WHERE page_id = ?",
                  row -> row.integer("next"),
                  page);
          Picture picture =
              new Picture(Ids.create(), page, position, "", shrunk.width(), shrunk.height(), at);
          put(picture, shrunk.bytes());
          return picture;
        });
  }

  /** Adds or replaces the picture as given; it does not count as taken off any more. */
  public void put(Picture picture, byte[] bytes) {
    database.write(
        sql ->
            sql.update(
                """
                INSERT INTO picture(id, page_id, position, alt, width, height, changed_at, bytes)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT(id) DO UPDATE SET page_id = excluded.page_id,
                position = excluded.position, alt = excluded.alt, width = excluded.width,
                height = excluded.height, changed_at = excluded.changed_at, bytes = excluded.bytes
                """,
                picture.id(),
                picture.pageId(),
                picture.position(),
                picture.alt(),
                picture.width(),
                picture.height(),
                picture.changedAt(),
                bytes));
  }

  /** Keeps what the user says is to be seen. */
  public void describe(String id, String alt, Instant at) {
    database.change(
        sql ->
            sql.update(
                "UPDATE picture SET alt = ?1, changed_at = ?2 WHERE id = ?3 AND alt <> ?1",
                alt,
                at,
                id));
  }

  /** Takes a picture off its page. */
  public void delete(String id, Instant at) {
    database.change(
        sql -> {
          if (sql.update("DELETE FROM picture WHERE id = ?", id) > 0) {
            save(new DeletedPicture(id, at));
          }
        });
  }

  /** Remembers that a picture was taken off; an earlier time gives way to a later. */
  public void save(DeletedPicture deleted) {
    database.change(
        sql ->
            sql.update(
                """
                INSERT INTO picture_gone(id, at) VALUES (?, ?)
                ON CONFLICT(id) DO UPDATE SET at = max(at, excluded.at)
                """,
                deleted.id(),
                deleted.at()));
  }

  public Optional<DeletedPicture> findDeleted(String id) {
    return database.read(
        sql -> sql.find("SELECT * FROM picture_gone WHERE id = ?", PictureRepository::deleted, id));
  }

  public List<DeletedPicture> listDeleted() {
    return database.read(
        sql -> sql.list("SELECT * FROM picture_gone ORDER BY id", PictureRepository::deleted));
  }

  private static Picture map(Row row) throws SQLException {
    return new Picture(
        row.text("id"),
        row.text("page_id"),
        row.integer("position"),
        row.text("alt"),
        row.integer("width"),
        row.integer("height"),
        row.instantOrNull("changed_at"));
  }

  private static DeletedPicture deleted(Row row) throws SQLException {
    return new DeletedPicture(row.text("id"), Instant.parse(row.text("at")));
  }
}
