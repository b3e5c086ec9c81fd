package org.spiegelboek.session;

import java.util.List;

/**
 * The conversation before another one with the same person.
 *
 * @param also others who were at the table
 * @param count how many there are before that other one
 */
public record Before(String id, Session.Frame frame, List<String> also, int count) {

  public Before {
    also = List.copyOf(also);
  }
}
