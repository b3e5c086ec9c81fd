package org.spiegelboek.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was found wrong so far: the first twenty, and how many in all. */
final class Findings {

  private static final int SHOWN = 20;

  private final List<Finding> first = new ArrayList<>();
  private final Set<String> shown = new HashSet<>();
  private int count;

  /** The same thing at the same place, as a second reading finds it again, is shown once. */
  void add(String pointer, Problem problem, String... values) {
    count++;
    if (!full() && shown.add(problem + " " + pointer)) {
      first.add(new Finding(pointer, problem, List.of(values)));
    }
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
