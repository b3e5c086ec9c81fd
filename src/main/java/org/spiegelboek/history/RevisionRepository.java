package org.spiegelboek.history;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Kind;
import org.spiegelboek.store.Row;
import org.spiegelboek.store.Sql;

/** Earlier texts. They are added, never changed. */
public final class RevisionRepository {

  private final Database database;

  public RevisionRepository(Database database) {
    this.database = database;
  }

  /** Earlier texts of one record, newest first. */
  public List<Revision> listOf(Kind kind, String id) {
    return database.read(
        sql ->
            sql.list(
                "SELECT * FROM revision WHERE kind = ? AND record_id = ? ORDER BY at DESC, rid"
                    + " DESC",
                RevisionRepository::map,
                kind,
                id));
  }

  /** One after the other by record and time. */
  public void each(Sql.Taker<Revision> taker) {
    database.change(
        sql ->
            sql.each(
                "SELECT * FROM revision ORDER BY kind, record_id, field, at, rid",
                RevisionRepository::map,
                taker));
  }

  /** Adds an earlier text; the same text of the same moment is kept once. */
  public Revision save(Revision revision) {
    return database.write(
        sql -> {
          sql.update(
              """
              INSERT INTO revision(kind, record_id, field, text, at)
              SELECT ?1, ?2, ?3, ?4, ?5 WHERE NOT EXISTS (SELECT 1 FROM revision
              WHERE kind = ?1 AND record_id = ?2 AND field = ?3 AND at = ?5 AND text = ?4)
              """,
              revision.kind(),
              revision.id(),
              revision.field(),
              revision.text(),
              revision.at());
          return revision;
        });
  }

  /** Removes all earlier texts of one record. */
  public void delete(Kind kind, String id) {
    database.change(
        sql -> sql.update("DELETE FROM revision WHERE kind = ? AND record_id = ?", kind, id));
  }

  private static Revision map(Row row) throws SQLException {
    return new Revision(
        row.keyed("kind", Kind.class),
        row.text("record_id"),
        row.text("field"),
        row.text("text"),
        Instant.parse(row.text("at")));
  }
}
