package org.spiegelboek.team;

import java.util.ArrayList;
import java.util.List;
import org.spiegelboek.mirror.Perspective;
import org.spiegelboek.mirror.Trait;

/**
 * A sheet as what is sealed: always equally long, so that the length does not say how much was
 * answered. One byte for the version, then one for each trait of each perspective: 0 left open, 1
 * to 10 the mark, 11 no view of it.
 */
final class SheetBytes {

  /** The places in their order; part of the format, so new ones come behind. */
  private static final List<Perspective> PERSPECTIVES =
      List.of(Perspective.SELF, Perspective.COLLEAGUES, Perspective.PARTNERS);

  private static final List<Trait> TRAITS =
      List.of(Trait.A, Trait.B, Trait.C, Trait.D, Trait.E, Trait.F, Trait.G);

  static final int LENGTH = 1 + PERSPECTIVES.size() * TRAITS.size();

  private static final byte VERSION = 1;
  private static final int NO_VIEW = 11;

  private SheetBytes() {}

  static byte[] of(Sheet sheet) {
    byte[] bytes = new byte[LENGTH];
    bytes[0] = VERSION;
    for (Round.Dot dot : sheet.marks()) {
      Integer mark = dot.mark();
      bytes[place(dot.perspective(), dot.trait())] = (byte) (mark == null ? NO_VIEW : mark);
    }
    return bytes;
  }

  /**
   * @throws RoundException NEWER or ALTERED
   */
  static Sheet sheet(byte[] bytes) {
    if (bytes.length > 0 && bytes[0] > VERSION) {
      throw new RoundException(RoundException.Reason.NEWER);
    } else if (bytes.length != LENGTH || bytes[0] != VERSION) {
      throw new RoundException(RoundException.Reason.ALTERED);
    }
    List<Round.Dot> marks = new ArrayList<>();
    for (Perspective perspective : PERSPECTIVES) {
      for (Trait trait : TRAITS) {
        int value = bytes[place(perspective, trait)];
        if (value < 0 || value > NO_VIEW) {
          throw new RoundException(RoundException.Reason.ALTERED);
        } else if (value > 0) {
          boolean noView = value == NO_VIEW;
          marks.add(new Round.Dot(trait, perspective, noView ? null : value, noView));
        }
      }
    }
    return new Sheet(marks);
  }

  private static int place(Perspective perspective, Trait trait) {
    return 1 + PERSPECTIVES.indexOf(perspective) * TRAITS.size() + TRAITS.indexOf(trait);
  }
}
