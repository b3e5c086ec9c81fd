package org.spiegelboek.ui;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours of the token sheet and their contrast by WCAG 2.2. */
public final class Wcag {

  private Wcag() {}

  /** The tokens of a look: name to red, green, blue. */
  public static Map<String, int[]> colours(String look) throws IOException {
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

  static String read(String name) throws IOException {
    try (InputStream in = Wcag.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A colour of which only a part is there, on a ground. */
  public static int[] mix(int[] colour, int[] ground, double part) {
    int[] mixed = new int[3];
    for (int i = 0; i < 3; i++) {
      mixed[i] = (int) Math.round(part * colour[i] + (1 - part) * ground[i]);
    }
    return mixed;
  }

  public static double ratio(int[] a, int[] b) {
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
