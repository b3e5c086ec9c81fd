package org.spiegelboek.paper;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a document as it is read out: what it is, what is drawn for it, what is inside. */
final class Tag {

  private final String type;
  private final @Nullable String spoken;
  private final List<Ink> inks = new ArrayList<>();
  private final List<Tag> tags = new ArrayList<>();

  /**
   * @param type a standard structure type, such as {@code H1} or {@code P}
   * @param spoken what is said in place of what is drawn
   */
  Tag(String type, @Nullable String spoken) {
    this.type = type;
    this.spoken = spoken;
  }

  Tag(String type) {
    this(type, null);
  }

  /** Adds a part inside this one, and returns it. */
  Tag add(String inner) {
    return add(new Tag(inner));
  }

  Tag add(Tag inner) {
    tags.add(inner);
    return inner;
  }

  void draw(Ink ink) {
    inks.add(ink);
  }

  String type() {
    return type;
  }

  @Nullable String spoken() {
    return spoken;
  }

  List<Ink> inks() {
    return inks;
  }

  List<Tag> tags() {
    return tags;
  }
}
