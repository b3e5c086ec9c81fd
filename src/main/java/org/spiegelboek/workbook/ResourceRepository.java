package org.spiegelboek.workbook;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.EarlierTexts;
import org.spiegelboek.store.Kind;
import org.spiegelboek.store.Row;
import org.spiegelboek.store.Sql;
import org.spiegelboek.store.TextIndex;
import org.spiegelboek.store.Tombstones;

/** What the user keeps beside the sources to explore. */
public final class ResourceRepository {

  private final Database database;

  public ResourceRepository(Database database) {
    this.database = database;
  }

  public Optional<Resource> find(String id) {
    return database.read(
        sql -> sql.find("SELECT * FROM resource WHERE id = ?", ResourceRepository::map, id));
  }

  public List<Resource> list() {
    return database.read(
        sql -> sql.list("SELECT * FROM resource ORDER BY id", ResourceRepository::map));
  }

  /** One after the other by id. */
  public void each(Sql.Taker<Resource> taker) {
    database.change(
        sql -> sql.each("SELECT * FROM resource ORDER BY id", ResourceRepository::map, taker));
  }

  /** Adds or replaces what is kept beside one source. */
  public Resource save(Resource resource) {
    return database.write(
        sql -> {
          EarlierTexts before = EarlierTexts.of(sql, Kind.RESOURCE, resource.id());
          sql.update(
              """
              INSERT INTO resource(id, have, read, note, changed_at) VALUES (?, ?, ?, ?, ?)
              ON CONFLICT(id) DO UPDATE SET have = excluded.have, read = excluded.read,
              note = excluded.note, changed_at = excluded.changed_at
              """,
              resource.id(),
              resource.have(),
              resource.read(),
              resource.note(),
              resource.changedAt());
          TextIndex.put(
              sql, Kind.RESOURCE, resource.id(), null, null, Arrays.asList(resource.note()));
          Tombstones.remove(sql, Kind.RESOURCE, resource.id());
          before.keep(sql, resource.changedAt());
          return resource;
        });
  }

  public void delete(String id, Instant at) {
    database.change(
        sql -> {
          if (sql.update("DELETE FROM resource WHERE id = ?", id) > 0) {
            TextIndex.remove(sql, Kind.RESOURCE, id);
            Tombstones.put(sql, new Tombstones.Tombstone(Kind.RESOURCE, id, at));
          }
        });
  }

  private static Resource map(Row row) throws SQLException {
    return new Resource(
        row.text("id"),
        row.flagOrNull("have"),
        row.flagOrNull("read"),
        row.textOrNull("note"),
        row.instantOrNull("changed_at"));
  }
}
