package org.spiegelboek.journal;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.session.Domain;
import org.spiegelboek.store.Excerpt;
import org.spiegelboek.store.Kind;
import org.spiegelboek.store.Row;
import org.spiegelboek.store.SearchWords;
import org.spiegelboek.store.Sql;
import org.spiegelboek.store.Tags;
import org.spiegelboek.store.TextIndex;

/** What a line of the list is made of, from rows of {@code searchable s}. */
final class EntryRows {

  private static final int TEXT = 240;

  static final String COLUMNS =
      """
      SELECT s.rid, s.kind, s.record_id, s.day, s.title, s.body,
      page.template, template.name AS own_template, answer.question_id,
      coalesce(page.traits, session.attention_trait, mirror.attention_trait) AS traits,
      coalesce(page.domains, session.domains) AS domains,
      chat.id AS chat, person.name AS person, chat.starts_at,
      (SELECT number FROM session_number WHERE session_id = chat.id) AS number
      """;
  static final String JOINS =
      """
      LEFT JOIN page ON s.kind = 'page' AND page.id = s.record_id
      LEFT JOIN template ON template.id = page.template
      LEFT JOIN answer ON s.kind = 'answer' AND answer.id = s.record_id
      LEFT JOIN mirror ON s.kind = 'mirror' AND mirror.id = s.record_id
      LEFT JOIN agreement ON s.kind = 'agreement' AND agreement.id = s.record_id
      LEFT JOIN session ON s.kind = 'session' AND session.id = s.record_id
      LEFT JOIN session chat ON chat.id = coalesce(session.id, page.session_id, agreement.session_id)
      LEFT JOIN person ON person.id = chat.person_id
      """;

  private EntryRows() {}

  static Entry map(Sql sql, SearchWords words, Row row) throws SQLException {
    Kind kind = row.keyed("kind", Kind.class);
    String id = row.text("record_id");
    String day = row.text("day");
    String chat = row.textOrNull("chat");
    String title = row.text("title");
    List<String> tags = Tags.of(sql, kind, id);
    String body = kind == Kind.AGREEMENT ? "" : withoutTags(row.text("body"), tags);
    return new Entry(
        row.number("rid"),
        kind,
        id,
        day.isEmpty() ? null : LocalDateTime.parse(day),
        words.in(title),
        text(words, title, body),
        row.textOrNull("template"),
        row.textOrNull("own_template"),
        row.textOrNull("question_id"),
        chat == null
            ? null
            : new Entry.Chat(
                chat,
                row.textOrNull("person"),
                row.integer("number"),
                row.momentOrNull("starts_at")),
        row.keyedList("traits", Trait.class),
        row.keyedList("domains", Domain.class),
        tags,
        kind == Kind.PAGE
            ? sql.list(
                "SELECT what FROM agreement WHERE page_id = ? ORDER BY created_at, id",
                agreement -> agreement.text("what"),
                id)
            : List.of());
  }

  /** What can be found ends with the tags, which are shown as chips. */
  private static String withoutTags(String body, List<String> tags) {
    String text = body;
    for (int i = 0; i < tags.size(); i++) {
      for (String tag : tags) {
        String end = "\n" + TextIndex.composed(tag);
        if (text.endsWith(end)) {
          text = text.substring(0, text.length() - end.length());
        }
      }
    }
    return text;
  }

  /** Conversations and sittings repeat their title as the first line of what can be found. */
  private static Excerpt text(SearchWords words, String title, String body) {
    boolean repeats = !title.isEmpty() && body.startsWith(title);
    return words.around(repeats ? body.substring(title.length()).strip() : body, TEXT);
  }
}
