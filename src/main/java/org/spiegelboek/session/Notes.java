package org.spiegelboek.session;

import java.util.List;

/**
 * What was written together with one person, to be given to them. It is made of cards, which have
 * no place for anything else.
 *
 * @param name of the person
 * @param cards one for each conversation, the first one first
 */
public record Notes(String name, List<Card> cards) {
  public Notes {
    cards = List.copyOf(cards);
  }
}
