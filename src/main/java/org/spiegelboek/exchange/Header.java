package org.spiegelboek.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.exchange.JournalFile.Item;
import org.spiegelboek.store.Ids;

/** What a file says of the journal as a whole. */
final class Header {

  private final @Nullable String id;
  private final @Nullable String name;
  private final @Nullable String language;
  private final Map<String, JsonNode> unknown;

  private Header(
      @Nullable String id,
      @Nullable String name,
      @Nullable String language,
      Map<String, JsonNode> unknown) {
    this.id = id;
    this.name = name;
    this.language = language;
    this.unknown = unknown;
  }

  @Nullable String id() {
    return id;
  }

  @Nullable String name() {
    return name;
  }

  @Nullable String language() {
    return language;
  }

  /** Fields of {@code journal} that this version does not know, by JSON pointer. */
  Map<String, JsonNode> unknown() {
    return unknown;
  }

  /** Reads and checks one of {@code journal}, {@code exportedAt} and {@code app}. */
  static Header read(Item item, Reading reading) {
    ObjectNode top = JsonNodeFactory.instance.objectNode();
    top.set(item.member(), item.value());
    Fields fields = new Fields(top, "", reading);
    switch (item.member()) {
      case "exportedAt" -> fields.instant("exportedAt");
      case "app" -> fields.shortText("app");
      default -> {
        Fields journal = fields.object("journal");
        String id = journal.text("id");
        if (id != null && !Ids.isUuid(id.toLowerCase(Locale.ROOT))) {
          journal.report("id", Problem.ID);
        }
        return new Header(
            id == null ? null : id.toLowerCase(Locale.ROOT),
            journal.shortText("name"),
            journal.language("language"),
            fields.unknown());
      }
    }
    return new Header(null, null, null, Map.of());
  }
}
