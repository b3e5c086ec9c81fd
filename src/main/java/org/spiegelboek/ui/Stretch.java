package org.spiegelboek.ui;

/** From one character of a text up to another one. */
public record Stretch(int start, int end) {}
