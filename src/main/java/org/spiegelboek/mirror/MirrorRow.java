package org.spiegelboek.mirror;

import java.sql.SQLException;
import java.time.LocalDateTime;
import org.spiegelboek.store.Row;
import org.spiegelboek.store.Sql;

/** Rows of sittings as records. */
final class MirrorRow {

  private MirrorRow() {}

  static LinkedSession mapSession(Row row) throws SQLException {
    return new LinkedSession(
        row.text("id"),
        row.textOrNull("name"),
        row.textOrNull("title"),
        row.momentOrNull("starts_at"),
        row.integer("number"));
  }

  static Mirror map(Sql sql, Row row) throws SQLException {
    String id = row.text("id");
    LocalDateTime takenAt = LocalDateTime.parse(row.text("taken_at"));
    return new Mirror(
        id,
        takenAt,
        row.textOrNull("title"),
        sql.list(
            "SELECT * FROM mark WHERE mirror_id = ? ORDER BY trait, perspective = 'partners',"
                + " perspective = 'colleagues'",
            mark ->
                new Mirror.Mark(
                    mark.keyed("trait", Trait.class),
                    mark.keyed("perspective", Perspective.class),
                    mark.integerOrNull("mark"),
                    mark.integer("no_view") != 0,
                    mark.textOrNull("note")),
            id),
        row.keyedOrNull("attention_trait", Trait.class),
        sql.list(
            "SELECT * FROM mirror_then WHERE mirror_id = ? ORDER BY earlier_id, trait, perspective",
            then ->
                new Mirror.Then(
                    then.text("earlier_id"),
                    then.keyed("trait", Trait.class),
                    then.keyed("perspective", Perspective.class),
                    then.integer("mark")),
            id),
        row.instantOrNull("created_at"),
        row.instantOrNull("changed_at"));
  }
}
