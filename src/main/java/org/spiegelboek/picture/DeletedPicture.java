package org.spiegelboek.picture;

import java.time.Instant;

/** A picture that was taken off its page, so that merging does not bring it back. */
public record DeletedPicture(String id, Instant at) {}
