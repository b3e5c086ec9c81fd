package org.spiegelboek.team;

/** An agreement that was made in a round. */
record Agreed(String id, String what) {}
