package org.spiegelboek.exchange;

import java.util.List;
import org.spiegelboek.i18n.Messages;

/** One thing wrong with a file: where, as a JSON pointer (RFC 6901), and what. */
public final class Finding {

  private final String pointer;
  private final Problem problem;
  private final List<String> values;

  /**
   * @param values what the sentence names
   */
  Finding(String pointer, Problem problem, List<String> values) {
    this.pointer = pointer;
    this.problem = problem;
    this.values = List.copyOf(values);
  }

  Problem problem() {
    return problem;
  }

  /** The place and what is wrong: {@code /sessions/12/nowScale: 14 is not between 1 and 10}. */
  public String text(Messages messages) {
    String place = pointer.isEmpty() ? "/" : pointer;
    String key = "exchange.finding." + problem.key();
    return place + ": " + messages.format(key, values.toArray());
  }
}
