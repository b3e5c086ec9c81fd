package org.spiegelboek.agreement;

import java.sql.SQLException;
import org.spiegelboek.store.Row;

/** Rows of agreements as records. */
final class AgreementRow {

  private AgreementRow() {}

  static AgreementLine line(Row row) throws SQLException {
    return new AgreementLine(
        map(row),
        row.textOrNull("person_name"),
        row.momentOrNull("session_at"),
        row.textOrNull("round_name"));
  }

  static Agreement map(Row row) throws SQLException {
    return new Agreement(
        row.text("id"),
        row.text("what"),
        row.textOrNull("who"),
        row.dateOrNull("due"),
        row.dateOrNull("look_back"),
        row.keyedOrNull("status", AgreementStatus.class),
        row.textOrNull("status_note"),
        row.instantOrNull("status_at"),
        row.textOrNull("session_id"),
        row.textOrNull("answer_id"),
        row.textOrNull("page_id"),
        row.textOrNull("round_id"),
        row.textOrNull("continues"),
        row.instantOrNull("created_at"),
        row.instantOrNull("changed_at"));
  }
}
