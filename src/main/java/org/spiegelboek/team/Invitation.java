package org.spiegelboek.team;

import java.util.List;
import org.spiegelboek.mirror.Perspective;

/**
 * What a round hands out so that somebody can answer it: the content of a {@code .spiegelround}
 * file.
 *
 * @param id of the round
 * @param name of the round
 * @param perspectives what is asked
 * @param minimum sheets below which nothing is shown
 * @param publicKey to which sheets are sealed, 32 bytes in base64
 */
public record Invitation(
    String id, String name, List<Perspective> perspectives, int minimum, String publicKey) {

  public Invitation {
    perspectives = List.copyOf(perspectives);
  }

  static Invitation of(Round round, String publicKey) {
    return new Invitation(
        round.id(),
        round.name() == null ? "" : round.name(),
        round.perspectives(),
        round.needed(),
        publicKey);
  }
}
