package org.spiegelboek.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Compares two texts word by word, by the shortest way from one to the other. */
final class WordDiff {

  /** Further apart than this, the texts are simply two texts. */
  private static final int MOST = 1000;

  private static final Pattern WORDS =
      Pattern.compile("\\s+|[\\p{L}\\p{N}\\p{M}]+|.", Pattern.DOTALL);

  /** In which of the two a piece stands. */
  enum In {
    BOTH,
    BEFORE,
    NOW
  }

  /** Some words after one another. */
  record Piece(In in, String text) {}

  private final List<String> before;
  private final List<String> now;

  private WordDiff(List<String> before, List<String> now) {
    this.before = before;
    this.now = now;
  }

  /** The pieces of both in their order; of two at one place, what was there before comes first. */
  static List<Piece> of(String before, String now) {
    List<String> old = words(before);
    List<String> later = words(now);
    int head = 0;
    int shorter = Math.min(old.size(), later.size());
    while (head < shorter && old.get(head).equals(later.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && old.get(old.size() - 1 - tail).equals(later.get(later.size() - 1 - tail))) {
      tail++;
    }
    List<Piece> pieces = new ArrayList<>();
    old.subList(0, head).forEach(word -> pieces.add(new Piece(In.BOTH, word)));
    pieces.addAll(
        new WordDiff(old.subList(head, old.size() - tail), later.subList(head, later.size() - tail))
            .pieces());
    old.subList(old.size() - tail, old.size())
        .forEach(word -> pieces.add(new Piece(In.BOTH, word)));
    return joined(pieces);
  }

  private static List<String> words(String text) {
    return WORDS.matcher(text).results().map(hit -> hit.group()).toList();
  }

  /** After Myers: the furthest reach on each diagonal, for one difference more each time. */
  private List<Piece> pieces() {
    int most = Math.min(MOST, before.size() + now.size());
    int middle = most + 1;
    int[] reach = new int[2 * middle + 1];
    List<int[]> trace = new ArrayList<>();
    for (int d = 0; d <= most; d++) {
      trace.add(reach.clone());
      for (int k = -d; k <= d; k += 2) {
        boolean down = k == -d || (k != d && reach[middle + k - 1] < reach[middle + k + 1]);
        int x = down ? reach[middle + k + 1] : reach[middle + k - 1] + 1;
        while (x < before.size() && x - k < now.size() && before.get(x).equals(now.get(x - k))) {
          x++;
        }
        reach[middle + k] = x;
        if (x >= before.size() && x - k >= now.size()) {
          return walk(trace, d, middle);
        }
      }
    }
    List<Piece> two = new ArrayList<>();
    two.add(new Piece(In.BEFORE, String.join("", before)));
    two.add(new Piece(In.NOW, String.join("", now)));
    return two;
  }

  /** Back from the end along the reaches that led there. */
  private List<Piece> walk(List<int[]> trace, int differences, int middle) {
    List<Piece> pieces = new ArrayList<>();
    int x = before.size();
    int y = now.size();
    for (int d = differences; d >= 0; d--) {
      int[] reach = trace.get(d);
      int k = x - y;
      boolean down = k == -d || (k != d && reach[middle + k - 1] < reach[middle + k + 1]);
      int fromK = down ? k + 1 : k - 1;
      int fromX = d == 0 ? 0 : reach[middle + fromK];
      int fromY = d == 0 ? 0 : fromX - fromK;
      while (x > fromX && y > fromY) {
        x--;
        y--;
        pieces.add(new Piece(In.BOTH, before.get(x)));
      }
      if (d > 0) {
        if (down) {
          y--;
          pieces.add(new Piece(In.NOW, now.get(y)));
        } else {
          x--;
          pieces.add(new Piece(In.BEFORE, before.get(x)));
        }
      }
    }
    Collections.reverse(pieces);
    return pieces;
  }

  /** Neighbours of the same kind in one; between two common pieces what went comes first. */
  private static List<Piece> joined(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    StringBuilder both = new StringBuilder();
    StringBuilder gone = new StringBuilder();
    StringBuilder added = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece.in() == In.BOTH) {
        add(joined, In.BEFORE, gone);
        add(joined, In.NOW, added);
        both.append(piece.text());
      } else {
        add(joined, In.BOTH, both);
        (piece.in() == In.BEFORE ? gone : added).append(piece.text());
      }
    }
    add(joined, In.BOTH, both);
    add(joined, In.BEFORE, gone);
    add(joined, In.NOW, added);
    return joined;
  }

  private static void add(List<Piece> to, In in, StringBuilder text) {
    if (!text.isEmpty()) {
      to.add(new Piece(in, text.toString()));
      text.setLength(0);
    }
  }
}
