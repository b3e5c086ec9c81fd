package org.spiegelboek.session;

import org.spiegelboek.store.Keyed;

/** The form of a challenge; content keys {@code challenge.*}. */
public enum ChallengeForm implements Keyed {
  TRY,
  DEVELOP,
  UNDERTAKE
}
