package org.spiegelboek.mirror;

import java.util.List;

/**
 * All sittings and, for one of them, the conversations.
 *
 * @param newestFirst all sittings
 * @param linked conversations that go with the one sitting, newest first
 * @param linkable other conversations, newest first
 */
record Sittings(
    List<Mirror> newestFirst, List<LinkedSession> linked, List<LinkedSession> linkable) {

  Sittings {
    newestFirst = List.copyOf(newestFirst);
    linked = List.copyOf(linked);
    linkable = List.copyOf(linkable);
  }
}
