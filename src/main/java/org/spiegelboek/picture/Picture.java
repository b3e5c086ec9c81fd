package org.spiegelboek.picture;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A picture on a page; its bytes are fetched apart.
 *
 * @param alt what is to be seen on it, in the user's words; may be empty
 * @param changedAt when it was put there, put back or described; unknown for old ones
 */
public record Picture(
    String id,
    String pageId,
    int position,
    String alt,
    int width,
    int height,
    @Nullable Instant changedAt) {

  public Picture withAlt(String words) {
    return new Picture(id, pageId, position, words, width, height, changedAt);
  }

  /** The same one as it counts from this moment on. */
  public Picture changed(Instant at) {
    return new Picture(id, pageId, position, alt, width, height, at);
  }
}
