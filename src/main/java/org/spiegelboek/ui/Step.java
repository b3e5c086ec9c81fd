package org.spiegelboek.ui;

/**
 * Something the user did that can be taken back and done again.
 *
 * @param back undoes it
 * @param again does it once more
 */
public record Step(Runnable back, Runnable again) {}
