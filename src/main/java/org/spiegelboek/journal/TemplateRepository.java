package org.spiegelboek.journal;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Kind;
import org.spiegelboek.store.Row;
import org.spiegelboek.store.Sql;
import org.spiegelboek.store.TextIndex;
import org.spiegelboek.store.Tombstones;

/** The user's own page templates. */
public final class TemplateRepository {

  private final Database database;

  public TemplateRepository(Database database) {
    this.database = database;
  }

  public Optional<Template> find(String id) {
    return database.read(
        sql -> sql.find("SELECT * FROM template WHERE id = ?", row -> map(sql, row), id));
  }

  /** All templates by name. */
  public List<Template> list() {
    return database.read(
        sql -> sql.list("SELECT * FROM template ORDER BY name, id", row -> map(sql, row)));
  }

  /** One after the other by id. */
  public void each(Sql.Taker<Template> taker) {
    database.change(
        sql -> sql.each("SELECT * FROM template ORDER BY id", row -> map(sql, row), taker));
  }

  /** Adds or replaces the template as given. */
  public Template save(Template template) {
    return database.write(
        sql -> {
          sql.update(
              """
              INSERT INTO template(id, name, language, archived, created_at, changed_at)
              VALUES (?, ?, ?, ?, ?, ?)
              ON CONFLICT(id) DO UPDATE SET name = excluded.name, language = excluded.language,
              archived = excluded.archived, created_at = excluded.created_at,
              changed_at = excluded.changed_at
              """,
              template.id(),
              template.name(),
              template.language(),
              template.archived(),
              template.createdAt(),
              template.changedAt());
          sql.update("DELETE FROM template_section WHERE template_id = ?", template.id());
          List<@Nullable String> texts = new ArrayList<>();
          int position = 0;
          for (Template.Prompt section : template.sections()) {
            sql.update(
                "INSERT INTO template_section(template_id, position, key, prompt)"
                    + " VALUES (?, ?, ?, ?)",
                template.id(),
                position++,
                section.key(),
                section.prompt());
            texts.add(section.prompt());
          }
          TextIndex.put(sql, Kind.TEMPLATE, template.id(), null, template.name(), texts);
          Tombstones.remove(sql, Kind.TEMPLATE, template.id());
          return template;
        });
  }

  public void delete(String id, Instant at) {
    database.change(
        sql -> {
          if (sql.update("DELETE FROM template WHERE id = ?", id) > 0) {
            TextIndex.remove(sql, Kind.TEMPLATE, id);
            Tombstones.put(sql, new Tombstones.Tombstone(Kind.TEMPLATE, id, at));
          }
        });
  }

  private static Template map(Sql sql, Row row) throws SQLException {
    String id = row.text("id");
    return new Template(
        id,
        row.text("name"),
        row.textOrNull("language"),
        sql.list(
            "SELECT * FROM template_section WHERE template_id = ? ORDER BY position",
            section -> new Template.Prompt(section.text("key"), section.textOrNull("prompt")),
            id),
        row.flagOrNull("archived"),
        row.instantOrNull("created_at"),
        row.instantOrNull("changed_at"));
  }
}
