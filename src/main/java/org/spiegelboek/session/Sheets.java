package org.spiegelboek.session;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.paper.Paper;
import org.spiegelboek.paper.Printed;
import org.spiegelboek.paper.Sheet;

/** Makes the papers of conversations, in one language. */
public final class Sheets {

  private final Messages messages;
  private final Clock clock;

  public Sheets(Messages messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * The sheet of one conversation.
   *
   * @param own what is for the writer alone, which then comes on a sheet of its own; null unless it
   *     was ticked for this one time
   */
  public Printed card(Card card, Session.@Nullable ForMyself own) {
    CardSheet layout = new CardSheet(messages, clock);
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(layout.of(card));
    if (own != null && OwnSheet.isFilled(own)) {
      sheets.add(new OwnSheet(messages).of(own, layout.aside(card)));
    }
    return Paper.print(messages.language(), sheets);
  }
}
