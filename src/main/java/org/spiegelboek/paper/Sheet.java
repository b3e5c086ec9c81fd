package org.spiegelboek.paper;

import java.util.List;

/**
 * What begins on a new sheet of paper.
 *
 * @param foot said small at the foot of every side
 * @param oneSide whether everything should stand on one side: writing lines go first, then the type
 *     becomes smaller; what does not fit even so goes on
 */
public record Sheet(String foot, boolean oneSide, List<Block> blocks) {
  public Sheet {
    blocks = List.copyOf(blocks);
  }
}
