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
  TEAM;

  /** Key of the name of its group in the content files: {@code rolegroup.*}. */
  public String groupKey() {
    return switch (this) {
      case TEACHER, SUPPORT, GUIDE, STAFF -> "rolegroup.school";
      case LEARNER, PARENT -> "rolegroup.family";
      case THERAPIST, SOCIALWORKER, PSYCHOLOGIST, PEDAGOGUE, PARTNER -> "rolegroup.partners";
      case TEAM -> "rolegroup.team";
    };
  }
}
