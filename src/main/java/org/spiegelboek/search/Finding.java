package org.spiegelboek.search;

import org.spiegelboek.store.Excerpt;
import org.spiegelboek.ui.Place;

/**
 * A line of the list below the search field.
 *
 * @param group under which heading it stands
 * @param when day in words; empty where it has none
 */
record Finding(Group group, Excerpt title, Excerpt text, String when, Place place) {

  /** The headings, in their order. */
  enum Group {
    PAGES("search.pages"),
    SESSIONS("search.sessions"),
    AGREEMENTS("search.agreements"),
    REFLECTIONS("search.reflections"),
    WORKBOOK("search.workbook");

    private final String nameKey;

    Group(String nameKey) {
      this.nameKey = nameKey;
    }

    String nameKey() {
      return nameKey;
    }
  }
}
