package org.spiegelboek.session;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.paper.Block;
import org.spiegelboek.paper.Sheet;

/** What is for the writer alone, on a sheet of its own, for who asked for it this one time. */
final class OwnSheet {

  private final Messages messages;

  OwnSheet(Messages messages) {
    this.messages = messages;
  }

  /** Whether there is anything to put on it. */
  static boolean isFilled(Session.ForMyself own) {
    return !own.equals(Session.ForMyself.EMPTY);
  }

  /**
   * @param aside with whom and when, as the sheet of the conversation says it
   */
  Sheet of(Session.ForMyself own, String aside) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(messages.text("ui.private"), aside));
    row(blocks, "session.notes", own.notes());
    row(blocks, "session.note.expertise", own.expertise());
    beliefs(blocks, own.beliefs());
    List<Block> balance = new ArrayList<>();
    balance(balance, "session.balance.intended", own.balanceIntended());
    balance(balance, "session.balance.actual", own.balanceActual());
    if (!balance.isEmpty()) {
      blocks.add(new Block.Row(messages.text("balance.name"), balance));
    }
    if (own.attentionTrait() != null) {
      row(
          blocks,
          "session.card.attention",
          messages.text(own.attentionTrait().textKey() + ".name"));
    }
    return new Sheet(messages.text("session.card.own.foot"), false, blocks);
  }

  private void row(List<Block> blocks, String key, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      blocks.add(new Block.Row(messages.text(key), List.of(new Block.Text(text))));
    }
  }

  private void beliefs(List<Block> blocks, List<Session.BeliefAnswer> beliefs) {
    List<Block> said = new ArrayList<>();
    for (Session.BeliefAnswer belief : beliefs) {
      BeliefState state = belief.answer();
      String name = messages.text("belief." + belief.belief().key() + ".name");
      said.add(
          new Block.Label(
              state == null
                  ? name
                  : messages.format(
                      "session.named", name, messages.inline("belief.answer." + state.key()))));
      String line = belief.line();
      if (line != null && !line.isBlank()) {
        said.add(new Block.Text(line));
      }
    }
    if (!said.isEmpty()) {
      blocks.add(new Block.Row(messages.text("belief.check.name"), said));
    }
  }

  private void balance(List<Block> blocks, String key, @Nullable Integer place) {
    if (place != null) {
      blocks.add(
          new Block.Text(
              messages.format(
                  "session.card.balance",
                  messages.text(key),
                  place,
                  messages.inline("balance.left"),
                  messages.inline("balance.right"))));
    }
  }
}
