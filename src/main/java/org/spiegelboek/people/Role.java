package org.spiegelboek.people;

import org.spiegelboek.store.Keyed;

/** Who somebody is in and around the school; content keys {@code role.*}. */
public enum Role implements Keyed {
  TEACHER,
  SUPPORT,
  GUIDE,
  STAFF,
  LEARNER,
  PARENT,
  THERAPIST,
  SOCIALWORKER,
  PSYCHOLOGIST,
  PEDAGOGUE,
  PARTNER,
  TEAM
}
