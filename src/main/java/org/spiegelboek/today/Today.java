package org.spiegelboek.today;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.journal.OpenPage;
import org.spiegelboek.journal.Template;
import org.spiegelboek.mirror.Trait;
import org.spiegelboek.people.Role;
import org.spiegelboek.session.Focus;
import org.spiegelboek.session.Setting;
import org.spiegelboek.session.Subject;
import org.spiegelboek.store.Kind;

/**
 * All that the first screen of a day shows.
 *
 * @param firstTime nothing was ever written in this journal
 * @param agreements the oldest open ones and those ticked today, oldest first
 * @param furtherOpen how many more are open
 * @param next the next planned conversation, and those at the same time
 * @param begun writing begun lately and left
 * @param earlier a line from about a week ago
 * @param page the page begun today on this screen, to go on with
 */
public record Today(
    boolean firstTime,
    List<Waiting> agreements,
    int furtherOpen,
    List<Next> next,
    List<Begun> begun,
    @Nullable Earlier earlier,
    @Nullable OpenPage page,
    List<Template> ownTemplates) {

  public Today {
    agreements = List.copyOf(agreements);
    next = List.copyOf(next);
    begun = List.copyOf(begun);
    ownTemplates = List.copyOf(ownTemplates);
  }

  /**
   * An agreement that waits, or waited until today.
   *
   * @param madeOn the day of its conversation, else the day it was written down
   * @param alone made with oneself, outside any conversation
   */
  public record Waiting(Agreement agreement, @Nullable LocalDate madeOn, boolean alone) {}

  /**
   * A conversation to come.
   *
   * @param number the how-manieth with this person; 0 without a person
   */
  public record Next(
      String id,
      LocalDateTime startsAt,
      @Nullable Integer minutes,
      @Nullable String person,
      @Nullable Role role,
      @Nullable String title,
      int number,
      @Nullable Setting setting,
      @Nullable Focus focus,
      @Nullable Subject subject,
      @Nullable Trait trait) {}

  /**
   * Writing that was begun and left half-way.
   *
   * @param id of the record; of the question for an answer
   * @param name whom a conversation was with
   */
  public record Begun(Kind kind, String id, LocalDateTime at, @Nullable String name) {}

  /**
   * What was written earlier.
   *
   * @param sentence its last sentence
   */
  public record Earlier(String pageId, LocalDate date, String sentence) {}
}
