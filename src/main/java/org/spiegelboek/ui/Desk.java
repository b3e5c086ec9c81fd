package org.spiegelboek.ui;

import java.time.Clock;
import org.spiegelboek.i18n.Messages;

/**
 * What every screen of an open journal works with.
 *
 * @param background the journal's store lane
 * @param clock the user's wall clock
 * @param undo what can be taken back
 */
public record Desk(
    Background background,
    Unsaved unsaved,
    Navigation navigation,
    Messages messages,
    Clock clock,
    Undo undo) {

  /** A desk on which nothing was done yet. */
  public Desk(
      Background background,
      Unsaved unsaved,
      Navigation navigation,
      Messages messages,
      Clock clock) {
    this(background, unsaved, navigation, messages, clock, new Undo());
  }
}
