package org.spiegelboek.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.spiegelboek.store.Kind;
import org.spiegelboek.store.Tombstones.Tombstone;

/** A deletion to and from JSON. */
final class DeletedJson {

  static final String LIST = "deleted";

  /** Kind under which unknown fields of deletions are kept aside. */
  static final String KEPT_KIND = "deleted";

  private DeletedJson() {}

  static Tombstone read(Fields fields) {
    Kind kind = fields.keyed("kind", Kind.class);
    if (kind == null) {
      fields.requiredText("kind");
      fields.value("id");
      return new Tombstone(Kind.PERSON, "", fields.requiredInstant("at"));
    }
    return new Tombstone(kind, fields.id("id", kind), fields.requiredInstant("at"));
  }

  static ObjectNode write(Tombstone deleted) {
    return new Written()
        .put("kind", deleted.kind())
        .put("id", deleted.id())
        .put("at", deleted.at())
        .node();
  }

  static String keptId(Tombstone deleted) {
    return deleted.kind().key() + ":" + deleted.id();
  }
}
