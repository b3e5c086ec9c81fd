package org.spiegelboek.history;

import org.spiegelboek.ui.Place;

/** Places of what is no longer where it was. */
public final class HistoryPlaces {

  /** The bin, in the section of the journal. */
  public static final Place BIN = Place.of(Place.Section.JOURNAL, "bin");

  private HistoryPlaces() {}
}
