package org.spiegelboek.journal;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.session.Domain;
import org.spiegelboek.store.Bin;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.EarlierTexts;
import org.spiegelboek.store.Kind;
import org.spiegelboek.store.Row;
import org.spiegelboek.store.Sql;
import org.spiegelboek.store.Tags;
import org.spiegelboek.store.TextIndex;
import org.spiegelboek.store.Tombstones;

/** Pages of the journal. */
public final class PageRepository {

  private final Database database;

  public PageRepository(Database database) {
    this.database = database;
  }

  public Optional<Page> find(String id) {
    return database.read(
        sql -> sql.find("SELECT * FROM page WHERE id = ?", row -> map(sql, row), id));
  }

  /** Some pages, newest first. */
  public List<Page> list(int limit, int offset) {
    return database.read(
        sql ->
            sql.list(
                "SELECT * FROM page ORDER BY date DESC, id DESC LIMIT ? OFFSET ?",
                row -> map(sql, row),
                limit,
                offset));
  }

  /** One after the other by id, without holding them all. */
  public void each(Sql.Taker<Page> taker) {
    database.change(sql -> sql.each("SELECT * FROM page ORDER BY id", row -> map(sql, row), taker));
  }

  /** Adds or replaces the page as given. */
  public Page save(Page page) {
    return database.write(
        sql -> {
          EarlierTexts before = EarlierTexts.of(sql, Kind.PAGE, page.id());
          sql.update(
              """
              INSERT INTO page(id, date, template, title, domains, traits, session_id, created_at,
              changed_at)
              VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
              ON CONFLICT(id) DO UPDATE SET date = excluded.date, template = excluded.template,
              title = excluded.title, domains = excluded.domains, traits = excluded.traits,
              session_id = excluded.session_id, created_at = excluded.created_at,
              changed_at = excluded.changed_at
              """,
              page.id(),
              page.date(),
              page.template(),
              page.title(),
              page.domains(),
              page.traits(),
              page.sessionId(),
              page.createdAt(),
              page.changedAt());
          sql.update("DELETE FROM page_section WHERE page_id = ?", page.id());
          List<@Nullable String> texts = new ArrayList<>();
          int position = 0;
          for (Page.Section section : page.sections()) {
            sql.update(
                "INSERT INTO page_section(page_id, position, key, text) VALUES (?, ?, ?, ?)",
                page.id(),
                position++,
                section.key(),
                section.text());
            texts.add(section.text());
          }
          Tags.put(sql, Kind.PAGE, page.id(), page.tags());
          texts.addAll(page.tags());
          TextIndex.put(sql, Kind.PAGE, page.id(), page.date(), page.title(), texts);
          Tombstones.remove(sql, Kind.PAGE, page.id());
          before.keep(sql, page.changedAt());
          return page;
        });
  }

  public void delete(String id, Instant at) {
    database.change(
        sql -> {
          if (sql.update("DELETE FROM page WHERE id = ?", id) > 0) {
            Tags.remove(sql, Kind.PAGE, id);
            TextIndex.remove(sql, Kind.PAGE, id);
            Tombstones.put(sql, new Tombstones.Tombstone(Kind.PAGE, id, at));
          }
        });
  }

  /** Deletes the page into the bin. */
  public void remove(String id, Instant at) {
    database.change(sql -> Bin.put(sql, Kind.PAGE, id, at));
  }

  /** Takes the page out of the bin again. */
  public void restore(String id, Instant at) {
    database.change(sql -> Bin.putBack(sql, Kind.PAGE, id, at));
  }

  private static Page map(Sql sql, Row row) throws SQLException {
    String id = row.text("id");
    return new Page(
        id,
        LocalDateTime.parse(row.text("date")),
        row.textOrNull("template"),
        row.textOrNull("title"),
        sql.list(
            "SELECT * FROM page_section WHERE page_id = ? ORDER BY position",
            section -> new Page.Section(section.text("key"), section.textOrNull("text")),
            id),
        row.keyedList("domains", Domain.class),
        row.keyedList("traits", Trait.class),
        Tags.of(sql, Kind.PAGE, id),
        row.textOrNull("session_id"),
        row.instantOrNull("created_at"),
        row.instantOrNull("changed_at"));
  }
}
