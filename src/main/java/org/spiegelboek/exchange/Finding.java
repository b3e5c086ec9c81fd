package org.spiegelboek.exchange;

import java.util.List;
import org.spiegelboek.i18n.Messages;

/**
 * One thing wrong with a file.
 *
 * @param pointer where, as a JSON pointer (RFC 6901) such as {@code /sessions/12/nowScale}
 * @param values what the sentence names
 */
public record Finding(String pointer, Problem problem, List<String> values) {

  public Finding {
    values = List.copyOf(values);
  }

  /**
   * The place and what is wrong there: {@code /sessions/12/nowScale: 14 is not between 1 and 10}.
   */
  public String text(Messages messages) {
    String place = pointer.isEmpty() ? "/" : pointer;
    return place + ": " + messages.format("exchange.finding." + problem.key(), values.toArray());
  }
}
