package org.spiegelboek.paper;

import java.io.IOException;
import java.util.List;

/** The foot of each side: what it is, and which of several. */
final class Foot {

  private final Typefaces faces;
  private final Tag root;
  private final List<Ink> unread;

  /**
   * @param unread gets what stands on every side again
   */
  Foot(Typefaces faces, Tag root, List<Ink> unread) {
    this.faces = faces;
    this.root = root;
    this.unread = unread;
  }

  /** Writes it on these sides. It is read out once, at the end of the first. */
  void write(String text, int first, int last) throws IOException {
    String shown = faces.printable(Face.SMALL, text);
    for (int side = first; side <= last; side++) {
      Ink ink = run(side, Measures.MARGIN, shown);
      if (side == first) {
        root.tags().getLast().add("P").draw(ink);
      } else {
        unread.add(ink);
      }
      if (last > first) {
        String number = (side - first + 1) + " / " + (last - first + 1);
        float width = faces.width(Face.SMALL, Measures.LABEL, number);
        unread.add(run(side, Measures.RIGHT - width, number));
      }
    }
  }

  private static Ink run(int side, float x, String text) {
    return new Ink.Run(side, x, Measures.FOOT, Face.SMALL, Measures.LABEL, text);
  }
}
