package org.spiegelboek.vault;

import org.spiegelboek.store.Salvage;

/**
 * A new journal with what could be read of a damaged one.
 *
 * @param lost what could not be read
 */
public record SalvagedJournal(OpenJournal journal, Salvage.Lost lost) {}
