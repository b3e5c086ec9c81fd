package org.spiegelboek.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.people.Person;

/**
 * A conversation with everything its page shows, in one read.
 *
 * @param number the how-manieth conversation with this person it is, from 1; 0 without a person
 * @param before the conversation before this one with the same person
 * @param attention the quality that was chosen in the last sitting of the mirror
 * @param carried agreements of the conversation before, and what is open from earlier ones
 * @param made agreements made in this conversation
 * @param own what waits of what the writer agreed with themselves
 */
public record SessionDetail(
    Session session,
    @Nullable Person person,
    int number,
    @Nullable Before before,
    @Nullable Trait attention,
    List<Agreement> carried,
    List<Agreement> made,
    List<Agreement> own,
    List<Link> links) {

  public SessionDetail {
    carried = List.copyOf(carried);
    made = List.copyOf(made);
    own = List.copyOf(own);
    links = List.copyOf(links);
  }
}
