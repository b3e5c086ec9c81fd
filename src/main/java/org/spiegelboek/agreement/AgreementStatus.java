package org.spiegelboek.agreement;

import org.spiegelboek.store.Keyed;

/** How an agreement went on. */
public enum AgreementStatus implements Keyed {
  OPEN,
  KEPT,
  PARTLY,
  DROPPED,
  RELEASED
}
