package org.spiegelboek.team;

import java.util.ArrayList;
import java.util.List;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.mirror.Perspective;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.paper.Block;
import org.spiegelboek.paper.Paper;
import org.spiegelboek.paper.Printed;

/**
 * The sheet on paper, to be filled in by hand: one side for each view asked, no line for a name.
 */
final class PaperSheet {

  private static final int HIGHEST = 10;

  private final Messages messages;

  PaperSheet(Messages messages) {
    this.messages = messages;
  }

  Printed of(Round round) {
    List<org.spiegelboek.paper.Sheet> sides =
        round.perspectives().stream().map(one -> side(round, one)).toList();
    return Paper.print(messages.language(), sides);
  }

  private org.spiegelboek.paper.Sheet side(Round round, Perspective perspective) {
    RoundWords words = new RoundWords(messages);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(words.name(round), words.perspective(perspective)));
    blocks.add(new Block.Question(messages.text("persp." + perspective.key() + ".stem")));
    blocks.add(
        new Block.Text(
            messages.text("mirror.scale.low") + " · " + messages.text("mirror.scale.high")));
    for (Trait trait : Trait.values()) {
      List<Block.Check> choices = new ArrayList<>();
      for (int number = 1; number <= HIGHEST; number++) {
        choices.add(choice(Integer.toString(number)));
      }
      choices.add(choice(messages.inline("mirror.noview")));
      blocks.add(
          new Block.Row(
              trait.key(),
              List.of(
                  new Block.Label(words.trait(trait)),
                  new Block.Text(messages.text(trait.textKey() + ".meaning")),
                  new Block.Choices(choices))));
    }
    return new org.spiegelboek.paper.Sheet(messages.text("round.paper.foot"), true, blocks);
  }

  private Block.Check choice(String text) {
    return new Block.Check(text, false, messages.text("round.paper.open"));
  }
}
