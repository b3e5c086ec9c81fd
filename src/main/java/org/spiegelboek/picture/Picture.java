package org.spiegelboek.picture;

/**
 * A picture on a page; its bytes are fetched apart.
 *
 * @param alt what is to be seen on it, in the user's words; may be empty
 */
public record Picture(String id, String pageId, int position, String alt, int width, int height) {

  public Picture withAlt(String words) {
    return new Picture(id, pageId, position, words, width, height);
  }
}
