package org.spiegelboek.ui;

import java.time.Clock;
import org.spiegelboek.i18n.Messages;

/**
 * What every screen of an open journal works with.
 *
 * @param background the journal's store lane
 * @param clock the user's wall clock
 */
public record Desk(
    Background background,
    Unsaved unsaved,
    Navigation navigation,
    Messages messages,
    Clock clock) {}
