package org.spiegelboek.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.store.Kind;
import org.spiegelboek.store.Salvage;

/** What could not be read of a damaged book, in words and one line for each part of the book. */
final class LostWords {

  private static final Map<String, String> PARTS =
      Map.of("mark", "mirror", "working_agreement", "person");

  private static final List<String> OTHERS = List.of("revision", "bin", "picture");

  private LostWords() {}

  /** Empty if everything could be read. */
  static List<String> of(Salvage.Lost lost, Messages messages) {
    Map<String, Integer> rows = new TreeMap<>();
    for (String table : lost.tables()) {
      rows.merge(part(table), lost.rows().getOrDefault(table, 0), Integer::sum);
    }
    List<String> lines = new ArrayList<>();
    rows.forEach(
        (part, count) -> {
          String name = name(part, messages);
          lines.add(
              count == 0
                  ? messages.format("vault.salvage.lost.pages", name)
                  : messages.format("vault.salvage.lost.rows", name, count));
        });
    return lines;
  }

  private static String part(String table) {
    for (Kind kind : Kind.values()) {
      if (belongsTo(table, kind.key())) {
        return kind.key();
      }
    }
    return OTHERS.stream()
        .filter(part -> belongsTo(table, part))
        .findFirst()
        .orElse(PARTS.getOrDefault(table, "rest"));
  }

  private static boolean belongsTo(String table, String part) {
    return table.equals(part) || table.startsWith(part + "_");
  }

  private static String name(String part, Messages messages) {
    String kind = "ui.kinds." + part;
    String name =
        messages.has(kind) ? messages.text(kind) : messages.text("vault.salvage.part." + part);
    Locale locale = messages.language().locale();
    return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }
}
