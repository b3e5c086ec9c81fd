package org.spiegelboek.exchange;

/** JSON pointers (RFC 6901). */
final class Pointers {

  private Pointers() {}

  static String child(String pointer, String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  static String child(String pointer, int index) {
    return pointer + "/" + index;
  }

  /** The names in the pointer, in order. */
  static String[] names(String pointer) {
    String[] names = pointer.substring(1).split("/", -1);
    for (int i = 0; i < names.length; i++) {
      names[i] = names[i].replace("~1", "/").replace("~0", "~");
    }
    return names;
  }
}
