package org.spiegelboek.journal;

import java.util.Set;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.people.Role;
import org.spiegelboek.session.Domain;
import org.spiegelboek.session.Focus;
import org.spiegelboek.store.Keyed;
import org.spiegelboek.store.Kind;

/** What the list can be narrowed by. What is chosen of each is one text, so that places keep it. */
public enum Facet implements Keyed {
  /** A date. */
  DAY,

  /** Key of one of the kinds the list holds. */
  KIND,

  /** Id of somebody who was there. */
  PERSON,

  /** Key of the role of somebody who was there. */
  ROLE,

  /** Key of what a conversation was, or became, about. */
  FOCUS,

  TAG,
  TRAIT,
  DOMAIN,

  /** A {@link Period}. */
  PERIOD;

  /** The kinds the list holds. */
  static final Set<Kind> KINDS_LISTED =
      Set.of(Kind.PAGE, Kind.SESSION, Kind.ANSWER, Kind.MIRROR, Kind.AGREEMENT);

  /** Whether this can be chosen. */
  boolean holds(String value) {
    return switch (this) {
      case DAY -> Period.day(value).isPresent();
      case KIND -> Keyed.find(Kind.class, value).filter(KINDS_LISTED::contains).isPresent();
      case PERSON, TAG -> !value.isEmpty();
      case ROLE -> Keyed.find(Role.class, value).isPresent();
      case FOCUS -> Keyed.find(Focus.class, value).isPresent();
      case TRAIT -> Keyed.find(Trait.class, value).isPresent();
      case DOMAIN -> Keyed.find(Domain.class, value).isPresent();
      case PERIOD -> Period.find(value).isPresent();
    };
  }
}
