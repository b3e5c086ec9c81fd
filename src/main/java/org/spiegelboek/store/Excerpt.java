package org.spiegelboek.store;

import java.util.List;

/**
 * A piece of text in which some words were found.
 *
 * @param parts the text in order, by turns outside and inside a find; the first is outside (and may
 *     be empty), so that every second one was found
 */
public record Excerpt(List<String> parts) {

  public Excerpt {
    parts = List.copyOf(parts);
  }

  /** A text without finds. */
  public static Excerpt plain(String text) {
    return new Excerpt(List.of(text));
  }

  /** The whole text. */
  public String text() {
    return String.join("", parts);
  }

  /** Whether anything was found in it. */
  public boolean hasFinds() {
    return parts.size() > 1;
  }
}
