package org.spiegelboek.session;

import org.spiegelboek.store.Keyed;

/** Whether a conversation is still to come, took place, or was called off. */
public enum SessionStatus implements Keyed {
  PLANNED,
  HELD,
  CANCELLED
}
