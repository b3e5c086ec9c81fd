package org.spiegelboek.journal;

import java.text.Normalizer;

/** What was typed on a page, as it is stored. */
final class PageText {

  private static final int LONGEST_NAME = 200;

  private PageText() {}

  static String name(String typed) {
    String name = composed(typed).strip().replaceAll("\\s+", " ");
    return name.codePointCount(0, name.length()) <= LONGEST_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
  }

  static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replace("\u0000", "");
  }
}
