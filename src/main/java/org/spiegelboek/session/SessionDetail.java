package org.spiegelboek.session;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.people.Person;

/**
 * A conversation with everything its page shows, in one read.
 *
 * @param number the how-manieth conversation with this person it is, from 1; 0 without a person
 * @param previous when the conversation before this one was
 * @param carried agreements of the conversation before, and what is open from earlier ones
 * @param made agreements made in this conversation
 */
public record SessionDetail(
    Session session,
    @Nullable Person person,
    int number,
    @Nullable LocalDateTime previous,
    List<Agreement> carried,
    List<Agreement> made,
    List<Link> links) {

  public SessionDetail {
    carried = List.copyOf(carried);
    made = List.copyOf(made);
    links = List.copyOf(links);
  }
}
