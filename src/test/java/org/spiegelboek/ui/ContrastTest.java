package org.spiegelboek.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
      Map<String, int[]> colours = colours(look);
      for (Pair pair : pairs()) {
        int[] ground = Objects.requireNonNull(colours.get(pair.ground()), pair.ground());
        int[] colour = Objects.requireNonNull(colours.get(pair.colour()), pair.colour());
        double part = look.equals("high-contrast") ? 1 : pair.part();
        double ratio = ratio(mix(colour, ground, part), ground);
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
    assertThat(colours("dark").keySet()).isEqualTo(colours("light").keySet());
    assertThat(colours("high-contrast").keySet()).isEqualTo(colours("light").keySet());
  }

  private static Map<String, int[]> colours(String look) throws IOException {
    String css = read("tokens.css");
    int from = css.indexOf(".root." + look + " {");
    String set = css.substring(from, css.indexOf('}', from));
    Map<String, int[]> colours = new HashMap<>();
    Matcher matcher = Pattern.compile("(-[\\w-]+): #([0-9A-F]{6});").matcher(set);
    while (matcher.find()) {
      int rgb = Integer.parseInt(matcher.group(2), 16);
      colours.put(matcher.group(1), new int[] {rgb >> 16, rgb >> 8 & 255, rgb & 255});
    }
    colours.remove("-sb-gutter-left");
    return colours;
  }

  private static List<Pair> pairs() throws IOException {
    return read("contrast.csv")
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

  private static String read(String name) throws IOException {
    try (InputStream in = ContrastTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static int[] mix(int[] colour, int[] ground, double part) {
    int[] mixed = new int[3];
    for (int i = 0; i < 3; i++) {
      mixed[i] = (int) Math.round(part * colour[i] + (1 - part) * ground[i]);
    }
    return mixed;
  }

  private static double ratio(int[] a, int[] b) {
    double first = luminance(a);
    double second = luminance(b);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(int[] rgb) {
    return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
