package org.spiegelboek.mirror;

import org.spiegelboek.store.Keyed;

/** In whom a trait is looked at; content keys {@code persp.*}. */
public enum Perspective implements Keyed {
  SELF,
  COLLEAGUES,
  PARTNERS
}
