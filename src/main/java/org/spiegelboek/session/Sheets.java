package org.spiegelboek.session;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.paper.Block;
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

  /** What was written together with one person, the first conversation first. */
  public Printed notes(Notes notes) {
    CardSheet layout = new CardSheet(messages, clock);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(messages.text("session.given.title"), notes.name()));
    for (Card card : notes.cards()) {
      blocks.add(new Block.Heading(layout.title(card), layout.aside(card)));
      blocks.addAll(layout.rows(card));
    }
    return Paper.print(
        messages.language(),
        List.of(new Sheet(messages.text("session.given.foot"), false, blocks)));
  }
}
