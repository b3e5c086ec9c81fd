package org.spiegelboek.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.spiegelboek.history.Revision;
import org.spiegelboek.store.Kind;
import org.spiegelboek.store.Traces;

/** An earlier text to and from JSON. */
final class RevisionJson {

  static final String LIST = "revisions";

  /** Kind under which unknown fields of revisions are kept aside. */
  static final String KEPT_KIND = "revision";

  private RevisionJson() {}

  static Revision read(Fields fields, Reading reading) {
    Fields of = fields.object("of");
    Kind kind = Kind.PERSON;
    String id = "";
    if (fields.value("of") == null) {
      fields.report("of", Problem.MISSING);
    } else {
      Kind given = of.keyed("kind", Kind.class);
      if (given == null) {
        of.requiredText("kind");
        of.value("id");
      } else {
        kind = given;
        id = of.id("id", kind);
        reading.addLink(kind, id, true, of.child("id"));
      }
    }
    return new Revision(
        kind,
        id,
        fields.requiredText("field"),
        fields.requiredText("text"),
        fields.requiredInstant("at"));
  }

  static ObjectNode write(Revision revision) {
    return new Written()
        .putObject("of", new Written().put("kind", revision.kind()).put("id", revision.id()))
        .put("field", revision.field())
        .put("text", revision.text())
        .put("at", revision.at())
        .node();
  }

  /** Under what name its unknown members are kept aside. */
  static String keptId(Revision revision) {
    return Traces.revisionName(
        revision.kind().key(), revision.id(), revision.field(), revision.at(), revision.text());
  }
}
