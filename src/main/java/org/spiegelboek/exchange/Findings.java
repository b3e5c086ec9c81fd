package org.spiegelboek.exchange;

import java.util.ArrayList;
import java.util.List;

/** What was found wrong so far: the first twenty, and how many in all. */
final class Findings {

  private static final int SHOWN = 20;

  private final List<Finding> first = new ArrayList<>();
  private int count;

  void add(String pointer, Problem problem, String... values) {
    Finding finding = new Finding(pointer, problem, List.of(values));
    if (first.size() < SHOWN && !first.contains(finding)) {
      first.add(finding);
    }
    count++;
  }

  int count() {
    return count;
  }

  boolean isEmpty() {
    return count == 0;
  }

  boolean full() {
    return first.size() >= SHOWN;
  }

  List<Finding> list() {
    return List.copyOf(first);
  }
}
