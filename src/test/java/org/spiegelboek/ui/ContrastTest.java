package org.spiegelboek.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** WCAG 2.2 contrast of every pair of colours that the design puts on each other. */
class ContrastTest {

  private static final List<String> LOOKS = List.of("light", "dark", "high-contrast");
  private static final double EVERY_TEXT_IN_HIGH_CONTRAST = 7;

  private record Pair(String colour, double part, String ground, double needed, double[] drawn) {}

  @Test
  void everyPairIsAsReadableAsDesigned() throws IOException {
    for (int i = 0; i < LOOKS.size(); i++) {
      String look = LOOKS.get(i);
      Map<String, int[]> colours = Wcag.colours(look);
      for (Pair pair : pairs()) {
        int[] ground = Objects.requireNonNull(colours.get(pair.ground()), pair.ground());
        int[] colour = Objects.requireNonNull(colours.get(pair.colour()), pair.colour());
        double part = look.equals("high-contrast") ? 1 : pair.part();
        double ratio = Wcag.ratio(Wcag.mix(colour, ground, part), ground);
        double needed =
            look.equals("high-contrast") && pair.needed() > 3
                ? EVERY_TEXT_IN_HIGH_CONTRAST
                : pair.needed();
        assertThat(ratio)
            .as("%s on %s, %s", pair.colour(), pair.ground(), look)
            .isGreaterThanOrEqualTo(needed)
            .isCloseTo(pair.drawn()[i], within(0.06));
      }
    }
  }

  @Test
  void everyLookHasTheSameColours() throws IOException {
    assertThat(Wcag.colours("dark").keySet()).isEqualTo(Wcag.colours("light").keySet());
    assertThat(Wcag.colours("high-contrast").keySet()).isEqualTo(Wcag.colours("light").keySet());
  }

  private static List<Pair> pairs() throws IOException {
    return Wcag.read("contrast.csv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(","))
        .map(
            cell ->
                new Pair(
                    cell[0],
                    Double.parseDouble(cell[1]) / 100,
                    cell[2],
                    Double.parseDouble(cell[3]),
                    new double[] {
                      Double.parseDouble(cell[4]),
                      Double.parseDouble(cell[5]),
                      Double.parseDouble(cell[6])
                    }))
        .toList();
  }
}
